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

  func run() throws {
    var query = filters.narrowing(Query(try QueryWords.joined(query, of: Self.self)))
    query.isExact = exact
    let archive = try NewsArchive(path: archive.existing())
    query = try archive.spelled(query)
    SearchedSpellings.tell(query, why: why, listing.format)
    let count =
      switch scope ?? query.scope ?? .articles {
      case .articles: try printArticles(query, archive)
      case .comments: try printComments(query, archive)
      case .claims: try printClaims(query, archive)
      case .persons: try printPersons(query, archive)
      }
    if count == 0 { throw Nothing.found(listing.format, because: try reason(query, archive)) }
  }

  /// Why nothing was found, as far as that can be told.
  private func reason(_ query: Query, _ archive: borrowing NewsArchive) throws -> String {
    guard listing.format == .text else { return "" }
    let scope = scope ?? query.scope ?? .articles
    let hint = try Nothing.hint(query, in: scope, of: archive)
    guard scope == .articles else { return "nothing found" + hint }
    if let missing = try archive.missingTerm(of: query) {
      let comments = try archive.hasComment(query)
      return "nothing found: no article has “\(missing.text)”"
        + (comments ? "; a reader's comment has it (--in comments)" : hint)
    }
    if !hint.isEmpty { return "nothing found" + hint }
    let undated = try archive.undated(query)
    if undated == 0 { return "nothing found" }
    return
      "nothing found; \(undated) that match otherwise have no date that decides (`archive stats` counts them)"
  }

  private func printArticles(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    // Counting is cheap, but only whoever looks on wants to know; the count knows no filters.
    let isSeen = listing.format == .text && Terminal.output.isTerminal && query.filters.isEmpty
    var printer = HitPrinter(listing.format, total: isSeen ? try archive.count(query) : nil)
    try archive.search(query, limit: limit.limit(orElse: 10)) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printComments(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    var printer = HitPrinter(listing.format, total: nil)
    try archive.searchComments(query, limit: limit.limit(orElse: 10)) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printClaims(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    var printer = ClaimPrinter(listing.format)
    let selection = ClaimSelection(query: query, limit: limit.limit(orElse: 10))
    try archive.claims(matching: selection) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printPersons(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    try PersonListing.print(query, limit.limit(orElse: 10), of: archive, listing.format)
  }
}
