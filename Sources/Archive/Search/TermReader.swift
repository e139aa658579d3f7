/// Looks up the spellings of names that an archive has.
struct TermReader: ~Copyable {
  struct Term {
    var words: String
    var spelling: String
    var articles: Int
    var parts: NameParts

    /// "HMS" has the consonants of Homs, and is none of its spellings.
    var isAbbreviation: Bool { !spelling.unicodeScalars.contains { $0.properties.isLowercase } && isCased }
    private var isCased: Bool { spelling.unicodeScalars.contains { $0.properties.isUppercase } }
  }

  /// What was found for some keys.
  struct Found {
    fileprivate var byKey: [String: [Term]] = [:]

    /// The spellings that have one of the keys, each once.
    func terms(withKeys keys: [String]) -> [Term] {
      if keys.count == 1 { return byKey[keys[0]] ?? [] }
      var seen = Set<String>()
      return keys.flatMap { byKey[$0] ?? [] }.filter { seen.insert($0.words).inserted }
    }
  }

  private let byKeys: Statement
  private let countWords: Statement
  private let findWords: Statement
  private let byWords: Statement

  /// A short key is that of many names; of each key so many are looked at, those that most articles write.
  private static let most = 2000

  init(_ connection: borrowing Connection) throws {
    let byKeys = try connection.prepare(
      """
      SELECT terms.words, terms.spelling, terms.articles
        FROM term_keys JOIN terms ON terms.words = term_keys.words
       WHERE term_keys.key = ?
       ORDER BY terms.articles DESC, terms.words
       LIMIT \(Self.most)
      """)
    // Compared with what terms has counted: in the middle of a large ingest it is behind the index.
    let first = try connection.integer("SELECT min(first_article) FROM terms_behind")
    let isCounted = first.map { " AND rowid < \($0)" } ?? ""
    let countWords = try connection.prepare(
      "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?\(isCounted)")
    let byWords = try connection.prepare("SELECT articles FROM terms WHERE words = ?")
    let findWords = try connection.prepare(
      "SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT 1")
    self.byWords = byWords
    self.findWords = findWords
    self.byKeys = byKeys
    self.countWords = countWords
  }

  func terms(withKeys keys: Set<String>) throws -> Found {
    var found = Found()
    var known: [String: Term] = [:]
    for key in keys.sorted() {
      try byKeys.bind(.text(key))
      while var row = try byKeys.next() {
        let words: String = row.next()
        if let term = known[words] {
          found.byKey[key, default: []].append(term)
          continue
        }
        let spelling: String = row.next()
        let term = Term(
          words: words, spelling: spelling, articles: row.next(), parts: NameParts(spelling))
        known[words] = term
        found.byKey[key, default: []].append(term)
      }
    }
    return found
  }

  /// In how many articles the words are written as a name.
  func articles(words: String) throws -> Int {
    try byWords.bind(.text(words))
    defer { byWords.reset() }
    guard var row = try byWords.next() else { return 0 }
    return row.next()
  }

  /// In how many articles the words stand side by side; of those whose names are counted.
  func count(words: String) throws -> Int {
    try count(matching: "- {short_forms} : \"\(words)\"")
  }

  /// Whether the words stand side by side in any article.
  func has(words: String) throws -> Bool { try has(matching: "- {short_forms} : \"\(words)\"") }

  /// Whether a word is written in capitals in any article, meaning something else when small.
  func has(shortForm word: String) throws -> Bool {
    try has(matching: "{short_forms} : \"\(IndexFold.words(word))\"")
  }

  private func has(matching match: String) throws -> Bool {
    try findWords.bind(.text(match))
    defer { findWords.reset() }
    return try findWords.next() != nil
  }

  private func count(matching match: String) throws -> Int {
    try countWords.bind(.text(match))
    defer { countWords.reset() }
    guard var row = try countWords.next() else { return 0 }
    return row.next()
  }
}
