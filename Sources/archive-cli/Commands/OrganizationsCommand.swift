internal import Archive
internal import ArgumentParser

struct OrganizationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organizations",
    abstract: "Organizations, their abbreviations and other names, and how often they are named and quoted.",
    discussion: """
      EXAMPLES
        archive organizations                 all, those named most first
        archive organizations Water           by words of a name, or abbreviation
        archive organizations --candidates    rows that may be one
        archive organizations merge 3 17      two rows are one; names will do
        archive organizations split 3 "Badia Waterworks"
        archive organizations rename 3 "Badia Water Works"

      OPTIONS OF THE LISTING, with more in `archive organizations list --help`
        --candidates      rows that may be one
        --json            one JSON object a line
        --csv             comma-separated values
        --limit <number>  at most so many; 0 for all
        --db <file>       the archive
      """,
    subcommands: [
      OrganizationsList.self, MergeCommand<Organizations>.self, SplitCommand<Organizations>.self,
      RenameCommand<Organizations>.self,
    ],
    defaultSubcommand: OrganizationsList.self)
}

struct OrganizationsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Organizations, those named most first; `list` need not be typed.")

  @Argument(parsing: .allUnrecognized, help: "Words of a name, or an abbreviation.")
  var name: [String] = []

  @Flag(help: CandidateListing.help)
  var candidates = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    let words = try QueryWords.joined(name, of: Self.self)
    let archive = try NewsArchive(path: archive.existing())
    if candidates {
      return try CandidateListing.print(.organization, limit.limit(orElse: 0), of: archive, listing.format)
    }
    var table = Listing(["id", "name", "abbreviation", "articles", "claims", "aliases"], listing.format)
    var count = 0
    try archive.organizations(matching: words, limit: limit.limit(orElse: 0)) { organization in
      count += 1
      try table.add(
        [
          "\(organization.id)", organization.name, organization.abbreviation ?? "",
          "\(organization.articles)",
          "\(organization.claims)", organization.aliases.joined(separator: "; "),
        ], organization.write)
    }
    try table.finish()
    if count == 0 { throw Nothing.found(listing.format) }
  }
}
