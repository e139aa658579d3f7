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
        archive outlets --candidates    rows that may be one
        archive outlets merge "Northmark" "Northmark Press"
        archive outlets split "Northmark" "Northmark News"
        archive outlets rename "Northmark" "Northmark Daily"

      OPTIONS OF THE LISTING, with more in `archive outlets list --help`
        --candidates      rows that may be one
        --json            one JSON object a line
        --csv             comma-separated values
        --limit <number>  at most so many; 0 for all
        --db <file>       the archive
      """,
    subcommands: [
      OutletsList.self, MergeCommand<Outlets>.self, SplitCommand<Outlets>.self, RenameCommand<Outlets>.self,
    ],
    defaultSubcommand: OutletsList.self)
}

struct OutletsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Outlets, those with most articles first; `list` need not be typed.")

  @Flag(help: CandidateListing.help)
  var candidates = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    let archive = try NewsArchive(path: archive.existing())
    if candidates {
      return try CandidateListing.print(.outlet, limit.limit(orElse: 0), of: archive, listing.format)
    }
    let outlets = try limit.applied(to: archive.outlets())
    var table = Listing(["id", "name", "articles", "claims", "first", "last", "undated"], listing.format)
    for outlet in outlets {
      try table.add(
        [
          "\(outlet.id)", outlet.name, "\(outlet.articles)", "\(outlet.claims)", outlet.first ?? "",
          outlet.last ?? "",
          "\(outlet.undated)",
        ], outlet.write)
    }
    try table.finish()
    if outlets.isEmpty { throw Nothing.found(listing.format) }
  }
}
