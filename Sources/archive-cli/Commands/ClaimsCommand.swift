internal import Archive
internal import ArgumentParser

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Who said what: each claim with its source, its words and its article.",
    discussion: """
      EXAMPLES
        archive claims weapons                        claims that hold the word, in source or content
        archive claims --by Qandalji                  what a source is quoted as saying, under any name for it
        archive claims --kind direct --outlet SANA    quotations alone, of one outlet
        archive claims --source anonymous             what unnamed sources said
        archive claims --pattern according-to         what one rule has found, to judge the rule
        archive claims --json --limit 0 | jq -r '[.source.name, .content.text] | @tsv'

      A claim records that a text attributes words to a source, not that they are true.
      """)

  @Argument(parsing: .allUnrecognized, help: "Words and filters, as in a search.")
  var query: [String] = []

  @Option(help: "person, organization, document, anonymous or unknown.")
  var source: Source.Kind?

  @Option(help: ArgumentHelp("What the pattern of this name has found.", valueName: "name"))
  var pattern: String?

  @Option(help: ArgumentHelp("The claims of one article.", valueName: "id"))
  var article: Int?

  @Flag(help: "These spellings and no others.")
  var exact = false

  @OptionGroup var filters: FilterOptions
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    var query = filters.narrowing(Query(try QueryWords.joined(query)))
    query.isExact = exact
    let selection = ClaimSelection(
      query: query, sourceKind: source, pattern: pattern, article: article, limit: limit.limit(orElse: 20))
    let archive = try NewsArchive(path: archive.existing())
    var printer = ClaimPrinter(listing.format)
    try archive.claims(matching: selection) { try printer.add($0) }
    try printer.finish()
    if printer.count == 0 { throw Nothing.found(listing.format) }
  }
}
