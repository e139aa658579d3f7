internal import Archive
internal import ArgumentParser

/// What `archive search` is asked for, however the command line was read.
struct SearchRequest: Hashable {
  var query: Query
  var scope: Query.Scope?
  /// Say how the query was read.
  var why = false
  /// The archive as named with `--db`.
  var file: String?
  var format = ListingFormat.text
  /// nil: ten.
  var limit: Int?

  func run() throws {
    let archive = try NewsArchive(path: ArchiveOption.existing(file))
    let query = try archive.spelled(query)
    SearchedSpellings.tell(query, why: why, format)
    let count =
      switch scope ?? query.scope ?? .articles {
      case .articles: try printArticles(query, archive)
      case .comments: try printComments(query, archive)
      case .claims: try printClaims(query, archive)
      case .persons: try printPersons(query, archive)
      }
    if count == 0 {
      try archive.confirmIndex()
      throw Nothing.found(format, because: try reason(query, archive))
    }
  }

  /// Why nothing was found, as far as that can be told.
  private func reason(_ query: Query, _ archive: borrowing NewsArchive) throws -> String {
    guard format == .text else { return "" }
    let scope = self.scope ?? query.scope ?? .articles
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
    let isSeen = format == .text && Terminal.output.isTerminal && query.filters.isEmpty
    var printer = HitPrinter(
      format, limit: limit ?? 10, total: isSeen ? try archive.count(query) : nil)
    try archive.search(query, limit: limit ?? 10) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printComments(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    var printer = HitPrinter(format, limit: limit ?? 10)
    try archive.searchComments(query, limit: limit ?? 10) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printClaims(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    var printer = ClaimPrinter(format)
    let selection = ClaimSelection(query: query, limit: limit ?? 10)
    try archive.claims(matching: selection) { try printer.add($0) }
    try printer.finish()
    return printer.count
  }

  private func printPersons(_ query: Query, _ archive: borrowing NewsArchive) throws -> Int {
    try PersonListing.print(query, limit ?? 10, of: archive, format)
  }
}
