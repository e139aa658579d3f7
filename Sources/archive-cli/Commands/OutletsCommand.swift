internal import Archive
internal import ArgumentParser

struct OutletsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "Outlets with their articles, claims and days of publication.",
    discussion: """
      EXAMPLES
        archive outlets
        archive outlets --json | jq -r 'select(.undated > 0) | .name'
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    let archive = try NewsArchive(path: archive.existing())
    let outlets = try limit.applied(to: archive.outlets())
    var table = Listing(["name", "articles", "claims", "first", "last", "undated"], listing.format)
    for outlet in outlets {
      try table.add(
        [
          outlet.name, "\(outlet.articles)", "\(outlet.claims)", outlet.first ?? "", outlet.last ?? "",
          "\(outlet.undated)",
        ], outlet.write)
    }
    try table.finish()
    if outlets.isEmpty { throw Nothing.found(listing.format) }
  }
}
