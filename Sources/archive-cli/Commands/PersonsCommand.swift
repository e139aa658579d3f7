internal import Archive
internal import ArgumentParser

struct PersonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persons",
    abstract:
      "People, the spellings of their names, what articles say they are, and how often they are named and quoted.",
    discussion: """
      EXAMPLES
        archive persons                 everyone, those named most first
        archive persons Qandalji        by any spelling that the archive has
        archive persons --json Ali | jq .roles
        archive persons --candidates    rows that may be one
        archive persons merge 3 17      two rows are one; names will do
        archive persons split 3 "Haytham Zubani"
        archive persons rename 3 "Haitham al-Zoubani"

      OPTIONS OF THE LISTING, with more in `archive persons list --help`
        --candidates      rows that may be one
        --json            one JSON object a line
        --csv             comma-separated values
        --limit <number>  at most so many; 0 for all
        --db <file>       the archive
      """,
    subcommands: [
      PersonsList.self, MergeCommand<Persons>.self, SplitCommand<Persons>.self, RenameCommand<Persons>.self,
    ],
    defaultSubcommand: PersonsList.self)
}

struct PersonsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "People, those named most first; `list` need not be typed.")

  @Argument(parsing: .allUnrecognized, help: "Words of the name.")
  var name: [String] = []

  @Flag(help: "These spellings and no others.")
  var exact = false

  @Flag(help: "Say on stderr how the query was read and which spellings were searched.")
  var why = false

  @Flag(help: CandidateListing.help)
  var candidates = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    var query = Query(try QueryWords.joined(name, of: Self.self))
    query.isExact = exact
    let archive = try NewsArchive(path: archive.existing())
    if candidates {
      return try CandidateListing.print(.person, limit.limit(orElse: 0), of: archive, listing.format)
    }
    query = try archive.spelled(query)
    SearchedSpellings.tell(query, why: why, listing.format)
    let count = try PersonListing.print(query, limit.limit(orElse: 0), of: archive, listing.format)
    if count == 0 {
      let hint = listing.format == .text ? try Nothing.hint(query, in: .persons, of: archive) : ""
      throw Nothing.found(listing.format, because: "nothing found" + hint)
    }
  }
}

/// How people are listed, by `archive persons` and `archive search --in persons` alike.
enum PersonListing {
  /// Prints the people whom the query names, and tells how many they are.
  static func print(
    _ query: Query, _ limit: Int, of archive: borrowing NewsArchive, _ format: ListingFormat
  ) throws -> Int {
    var table = Listing(["id", "name", "articles", "claims", "aliases", "roles"], format)
    var count = 0
    try archive.persons(matching: query, limit: limit) { person in
      count += 1
      try table.add(
        [
          "\(person.id)", person.name, "\(person.articles)", "\(person.claims)",
          person.aliases.joined(separator: "; "),
          person.roles.joined(separator: "; "),
        ], person.write)
    }
    try table.finish()
    return count
  }
}
