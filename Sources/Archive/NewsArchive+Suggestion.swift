/// What may have been meant by a word that nothing has.
public struct Suggestion: Hashable, Sendable {
  /// The word as typed.
  public var typed: String
  /// A word of the archive that finds something in its place: "Tanf" for "Tnaf".
  public var meant: String
}

extension NewsArchive {
  /// A word of the archive that was perhaps meant by one of a query that finds nothing; nil when none is near.
  ///
  /// Names first, then any word of the index that is one slip away. Only what finds something is suggested.
  public func suggestion(for query: Query, in scope: Query.Scope) throws -> Suggestion? {
    let expressions = [query.expression].compactMap { $0 } + query.filters.compactMap(\.expression)
    let words = expressions.flatMap(\.terms).filter { !$0.isPrefix }.flatMap(\.words)
    let index = try Vocabulary(connection, of: scope)
    for word in words.prefix(8) where try !index.has(word) {
      for near in try nearWords(word) where try finds(query.replacing(word, by: near), in: scope) {
        return Suggestion(typed: word, meant: near)
      }
    }
    return nil
  }

  /// The archive's own words near a word, the nearest and commonest first; five at most.
  private func nearWords(_ word: String) throws -> [String] {
    let typed = Array(IndexFold.fold(word).unicodeScalars)
    let limit = Slips.forgiven(in: typed.count)
    guard limit > 0, typed.count <= 40 else { return [] }
    var found: [(word: String, slips: Int, articles: Int)] = []
    var seen = Set<String>()
    let names = try connection.prepare(
      """
      SELECT words, spelling, articles FROM terms
       WHERE words >= ?1 AND words < ?1 || char(0x10FFFF)
         AND length(words) BETWEEN ?2 AND ?3 AND instr(words, ' ') = 0
      """)
    // Few slip at the first letter: all names with another one need not be gone through for the few who do, whose
    // single slip is found below.
    try names.bind(
      .text(String(typed[0])), .integer(typed.count - limit), .integer(typed.count + limit))
    while var row = try names.next() {
      let words: String = row.next()
      guard let slips = Slips.count(typed, Array(words.unicodeScalars), limit: limit) else { continue }
      let spelling: String = row.next()
      seen.insert(words)
      found.append((spelling, slips, row.next()))
    }
    let terms = try TermReader(connection)
    for near in Slips.words(near: typed) where !seen.contains(near) {
      let articles = try terms.count(words: near)
      if articles > 0 { found.append((near, 1, articles)) }
    }
    return found.sorted { ($0.slips, -$0.articles, $0.word) < ($1.slips, -$1.articles, $1.word) }
      .prefix(5).map(\.word)
  }

  private func finds(_ query: Query, in scope: Query.Scope) throws -> Bool {
    var isFound = false
    switch scope {
    case .articles: try search(query, limit: 1) { _ in isFound = true }
    case .comments: try searchComments(query, limit: 1) { _ in isFound = true }
    case .claims: try claims(matching: ClaimSelection(query: query, limit: 1)) { _ in isFound = true }
    case .persons: try persons(matching: query, limit: 1) { _ in isFound = true }
    }
    return isFound
  }
}

/// The words that an index has.
private struct Vocabulary: ~Copyable {
  private let find: Statement

  init(_ connection: borrowing Connection, of scope: Query.Scope) throws {
    let table =
      switch scope {
      case .articles: "articles_fts"
      case .comments: "comments_fts"
      case .claims: "claims_fts"
      case .persons: "person_aliases_fts"
      }
    find = try connection.prepare("SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1")
  }

  func has(_ word: String) throws -> Bool {
    try find.bind(.text("\"" + word + "\""))
    defer { find.reset() }
    return try find.next() != nil
  }
}
