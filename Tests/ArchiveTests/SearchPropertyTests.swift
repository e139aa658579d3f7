import Testing

@testable import Archive

@Suite("No query harms the database")
struct SearchPropertyTests {
  /// The bits that break query parsers most.
  private static let alphabet = [
    "\"", "'", "*", "(", ")", " ", "AND", "OR", "NOT", "NEAR", "^", ":", "+", "-", "{", "}", "Tanf", "é", ",",
    "5",
    "\\", "headline", "“", "”", "«", "»", "outlet:", "since:", "-(", "by:\"", "\u{301}", "\u{200B}", "🔥",
    "\u{1B}[2J",
  ]

  @Test("Any string becomes an expression that SQLite runs, and means the same as its tree")
  func anyString() throws {
    let database = try QueryCorpus()
    var random = Seeded(7)
    for _ in 0..<3_000 {
      var typed = ""
      for _ in 0..<random.below(24) {
        typed += Self.alphabet[random.below(Self.alphabet.count)]
        if random.below(2) == 0 { typed += " " }
      }
      let query = Query(typed)
      guard let match = FTSExpression(query), let expression = query.expression else { continue }
      #expect(
        try database.found(match) == database.expected(expression), "\(typed.debugDescription) \(match.text)")
    }
  }

  @Test("Nested groups of every kind up to the limit fit FTS5's own parser, and mean what they say")
  func nested() throws {
    let database = try QueryCorpus()
    var random = Seeded(11)
    for round in 0..<400 {
      var typed = "tanf"
      for _ in 0..<(Query.Limits.depth + round % 2) {
        let word = QueryCorpus.words[random.below(QueryCorpus.words.count)]
        switch random.below(6) {
        case 0: typed = "\(word) OR -(\(typed))"
        case 1: typed = "(\(typed)) -\(word) base"
        case 2: typed = "\(word) (\(typed)) OR war"
        case 3: typed = "base -(\(typed)) OR \(word)"
        case 4: typed = "war -(\(word) OR -(\(typed)) base)"
        default: typed = "(\(typed)) OR (base -\(word))"
        }
      }
      let query = Query(typed)
      let match = try #require(FTSExpression(query))
      #expect(try database.found(match) == database.expected(try #require(query.expression)), "\(typed)")
    }
  }

  @Test(
    "A query that goes on and on is answered at once",
    arguments: [
      String(repeating: "word ", count: 20_000), String(repeating: "\"", count: 100_000),
      String(repeating: "(", count: 5_000) + "a" + String(repeating: ")", count: 5_000),
      String(repeating: ")", count: 100_000), String(repeating: "(", count: 300_000),
      String(repeating: "-", count: 100_000), String(repeating: "NOT ", count: 20_001) + "a",
      String(repeating: "a OR b ", count: 20_000), String(repeating: "a NOT ", count: 20_000),
      String(repeating: "x", count: 100_000), String(repeating: "Al-", count: 20_000),
      "\"" + String(repeating: "a ", count: 50_000) + "\"", String(repeating: "headline:", count: 20_000),
      String(repeating: "outlet:x ", count: 20_000), String(repeating: "e\u{301}\u{301}", count: 50_000),
      "a" + String(repeating: "\u{301}", count: 200_000), String(repeating: "a* ", count: 20_000),
      String(repeating: "-(a OR ", count: 20_000), String(repeating: "🔥", count: 25_000),
      (0..<20_000).map { "w\($0)" }.joined(separator: " OR "), String(repeating: "“", count: 100_000),
      String(repeating: "since:x ", count: 20_000), String(repeating: "publsher:a ", count: 20_000),
    ])
  func endless(_ typed: String) throws {
    let database = try QueryCorpus()
    func answer(_ typed: String) throws {
      let query = Query(typed)
      if let match = FTSExpression(query) { _ = try database.found(match) }
      #expect(query.notes.allSatisfy { $0.text.unicodeScalars.count < 400 })
      #expect((query.expression?.terms.flatMap(\.words).count ?? 0) <= Query.Limits.words)
    }
    let scalars = Array(typed.unicodeScalars)
    try expectLinear(scalars.count) { count in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[..<count])
      try answer(String(part))
    }
  }

  @Test("Words are cut where the index cuts them, whatever the character")
  func cutting() throws {
    let database = try Connection(path: ":memory:", mode: .create)
    try database.execute(
      """
      CREATE VIRTUAL TABLE cut USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE cut_words USING fts5vocab(cut, 'instance')
      """)
    let insert = try database.prepare("INSERT INTO cut(rowid, text) VALUES (?, ?)")
    try database.execute("BEGIN")
    var scalars: [Int: Unicode.Scalar] = [:]
    for value in (1...0x1_FFFF) as ClosedRange<UInt32> where value < 0x3100 || value % 61 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      scalars[Int(value)] = scalar
      try insert.run(.integer(Int(value)), .text("a\(scalar)b"))
    }
    try database.execute("COMMIT")
    let count = try database.prepare("SELECT doc, count(*) FROM cut_words GROUP BY doc")
    var wrong = 0
    try count.bind()
    while var row = try count.next() {
      let value: Int = row.next()
      let words: Int = row.next()
      guard let scalar = scalars[value] else { continue }
      if IndexWords.cut("a\(scalar)b").count != words {
        wrong += 1
        if wrong > 30 && wrong < 40 {
          Issue.record(
            "U+\(String(value, radix: 16)): \(words) words in the index, \(IndexWords.cut("a\(scalar)b"))")
        }
      }
    }
    // Two Mongolian letters and the vowels of New Tai Lue have changed their category since Unicode 6.1.
    #expect(wrong <= 30)
  }
}
