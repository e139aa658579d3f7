internal import Archive
internal import ArgumentParser

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds articles and readers' comments, best first; claims and persons, too.",
    discussion: """
      Words must all occur; a hyphenated word is a phrase. "quoted words" stand side by side, spelled so. \
      OR, NOT or -word, word*, and brackets work as one expects. Whatever is typed is a query. \
      Filters inside the query: outlet: person: by: kind: since: until: in:

      EXAMPLES
        archive search "At-Tanf"
        archive search 'tanf (base OR garrison) -drill'
        archive search '"water tankers" outlet:northmark since:2021'
        archive search --in claims weapons
        archive search --json --limit 0 sanction* | jq -r .article.capture
      """)

  @Argument(parsing: .allUnrecognized, help: "Words and filters.")
  var query: [String] = []

  @Option(name: .customLong("in"), help: "articles, claims, persons or comments.")
  var scope: Query.Scope?

  @Flag(help: "These spellings and no others.")
  var exact = false

  @Flag(help: "Say on stderr how the query was read and which spellings were searched.")
  var why = false

  @OptionGroup var filters: FilterOptions
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws { try request().run() }

  /// What a command line asks for, as the argument parser reads it.
  static func request(_ arguments: [String]) throws -> SearchRequest { try parse(arguments).request() }

  /// What is asked for, as a value.
  func request() throws -> SearchRequest {
    var query = filters.narrowing(Query(try QueryWords.joined(query, of: Self.self)))
    query.isExact = exact
    return SearchRequest(
      query: query, scope: scope, why: why, file: archive.file, format: listing.format, limit: limit.limit)
  }
}
