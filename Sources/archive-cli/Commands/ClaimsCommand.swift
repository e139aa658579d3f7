internal import Archive
internal import ArgumentParser

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Who said what: each claim with its source, its words and its article.",
    discussion: """
      Each claim is shown in the sentence that it stands in, with the words that are attributed \
      between « and ». The number before it is the one that `archive show` marks it with in the article.

      EXAMPLES
        archive claims weapons                    with the word in source or content
        archive claims --by Qandalji              by a source, under any name for it
        archive claims --kind direct --outlet SANA    quotations of one outlet
        archive claims --source anonymous         what unnamed sources said
        archive claims --patterns                 the rules that find claims
        archive claims --pattern according-to     what one rule has found
        archive claims --json --limit 0 | jq -r .sentence.text

      A claim records that a text attributes words to a source, not that they are true.
      """)

  @Argument(parsing: .allUnrecognized, help: "Words and filters, as in a search.")
  var query: [String] = []

  @Option(help: "person, organization, document, anonymous or unknown.")
  var source: Source.Kind?

  @Option(help: ArgumentHelp("What the pattern of this name has found.", valueName: "name"))
  var pattern: String?

  @Flag(help: "The patterns: what each finds, and how many of the claims are its.")
  var patterns = false

  @Option(help: ArgumentHelp("The claims of one article.", valueName: "id"))
  var article: Int?

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
    let selection = ClaimSelection(
      query: query, sourceKind: source, pattern: pattern, article: article, limit: limit.limit(orElse: 20))
    if patterns {
      return try PatternListing.print(archive.patternCounts(matching: selection), listing.format)
    }
    if let pattern { try PatternListing.check(pattern, in: archive) }
    SearchedSpellings.tell(query, why: why, listing.format)
    var printer = ClaimPrinter(listing.format)
    try archive.claims(matching: selection) { try printer.add($0) }
    try printer.finish()
    if listing.format == .text, selection.limit > 0, printer.count == selection.limit {
      let total = try archive.patternCounts(matching: selection).values.reduce(0, +)
      if total > printer.count { Output.remark("\(printer.count) of \(total); --limit 0 shows all") }
    }
    if printer.count == 0 {
      let hint = listing.format == .text ? try Nothing.hint(query, in: .claims, of: archive) : ""
      throw Nothing.found(listing.format, because: "nothing found" + hint)
    }
  }
}
