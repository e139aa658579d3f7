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
      """)

  @Argument(parsing: .allUnrecognized, help: "Words of the name.")
  var name: [String] = []

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    let query = Query(try QueryWords.joined(name))
    let archive = try NewsArchive(path: archive.existing())
    let persons = try archive.persons(matching: query, limit: limit.limit(orElse: 0))
    try PersonListing.print(persons, listing.format)
    if persons.isEmpty { throw Nothing.found(listing.format) }
  }
}

/// How people are listed, by `archive persons` and `archive search --in persons` alike.
enum PersonListing {
  static func print(_ persons: [PersonLine], _ format: ListingFormat) throws {
    var table = Listing(["name", "articles", "claims", "aliases", "roles"], format)
    for person in persons {
      try table.add(
        [
          person.name, "\(person.articles)", "\(person.claims)", person.aliases.joined(separator: "; "),
          person.roles.joined(separator: "; "),
        ], person.write)
    }
    try table.finish()
  }
}
