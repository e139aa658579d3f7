@testable import Archive

/// Sixteen articles with every combination of four words, in an index like the archive's.
struct QueryCorpus: ~Copyable {
  static let words = ["tanf", "base", "war", "5"]
  private let database: Connection

  init() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute(
      "CREATE VIRTUAL TABLE articles_fts USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')")
    try Self.fill(connection)
    database = connection
  }

  private static func fill(_ connection: borrowing Connection) throws {
    let insert = try connection.prepare("INSERT INTO articles_fts(rowid, body) VALUES (?, ?)")
    for article in 0..<16 {
      try insert.run(.integer(article), .text(body(article).joined(separator: " x ")))
    }
  }

  private static func body(_ article: Int) -> [String] {
    words.enumerated().filter { article >> $0.offset & 1 == 1 }.map(\.element)
  }

  func found(_ match: FTSExpression) throws -> Set<Int> {
    let find = try database.prepare("SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?")
    try find.bind(.text(match.text))
    var found = Set<Int>()
    while var row = try find.next() { found.insert(row.next()) }
    return match.isComplement ? Set(0..<16).subtracting(found) : found
  }

  /// What the tree says, worked out without SQLite.
  func expected(_ expression: Query.Expression) -> Set<Int> {
    switch expression {
    case .term(let term):
      return Set((0..<16).filter { Self.holds(Self.body($0).flatMap { ["x", $0] }.dropFirst(), term) })
    case .not(let inner): return Set(0..<16).subtracting(expected(inner))
    case .all(let members): return members.reduce(Set(0..<16)) { $0.intersection(expected($1)) }
    case .any(let members): return members.reduce([]) { $0.union(expected($1)) }
    }
  }

  private static func holds(_ body: ArraySlice<String>, _ term: Query.Term) -> Bool {
    let body = Array(body)
    // The index folds case and accents.
    let words = term.words.map {
      String(String.UnicodeScalarView($0.lowercased().unicodeScalars.filter { $0 != "\u{301}" }))
    }
    guard body.count >= words.count else { return false }
    return (0...(body.count - words.count)).contains { start in
      words.indices.allSatisfy {
        term.isPrefix && $0 == words.count - 1
          ? body[start + $0].hasPrefix(words[$0]) : body[start + $0] == words[$0]
      }
    }
  }
}
