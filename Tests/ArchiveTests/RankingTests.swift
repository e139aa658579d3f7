import Testing

@testable import Archive

@Suite("The best rows")
struct RankingTests {
  /// A text index with the columns of `articles_fts`, of texts that differ in length and in how often they have a word.
  private static func index(rows: Int, seed: UInt64) throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute(
      """
      CREATE VIRTUAL TABLE articles_fts USING fts5(headline, standfirst, body, short_forms);
      CREATE TABLE articles(id INTEGER PRIMARY KEY, published TEXT);
      """)
    let insert = try connection.prepare(
      "INSERT INTO articles_fts(rowid, headline, standfirst, body, short_forms) VALUES (?, ?, ?, ?, ?)")
    let article = try connection.prepare("INSERT INTO articles VALUES (?, ?)")
    var state = seed
    func dice(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    let words = ["said", "said", "said", "ferry", "orlo", "wall", "storm", "stormy", "harbour", "who"]
    for row in 1...rows {
      func text(_ most: Int) -> String {
        (0..<dice(most)).map { _ in words[dice(words.count)] }.joined(separator: " ")
      }
      // Every seventh is the same as the one before: ties.
      if row % 7 == 0 {
        try connection.execute(
          """
          INSERT INTO articles_fts(rowid, headline, standfirst, body, short_forms)
            SELECT \(row), headline, standfirst, body, short_forms FROM articles_fts WHERE rowid = \(row - 1)
          """)
      } else {
        try insert.run(
          .integer(row), .text(text(6)), .text(text(9)), .text(text(row % 5 == 0 ? 400 : 60)), .text(text(3)))
      }
      try article.run(.integer(row), .text("\(2000 + row % 20)"))
    }
    try connection.addRanking()
    return connection
  }

  private static let matches = [
    "said", "storm*", "said AND orlo", "said OR ferry", "\"said said\"", "\"wall storm\" OR orlo",
    "said NOT harbour", "{short_forms} : \"who\"", "- {short_forms} : \"who\"",
    "(\"said\" AND \"wall\") NOT \"storm ferry\"", "headline : said", "nowhere",
    "ferry OR orlo OR wall OR storm OR stormy OR harbour OR who",
  ]

  private static let weights = TextIndex.articles.weights.map { "\($0)" }.joined(separator: ", ")

  @Test("They are those of ORDER BY bm25, in its order, however many are wanted", arguments: matches)
  func sameAsFTS5(_ match: String) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let connection = try Self.index(rows: 700, seed: seed)
      let all = try connection.prepare(
        """
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?
         ORDER BY bm25(articles_fts, \(Self.weights)), rowid
        """)
      try all.bind(.text(match))
      var expected: [Int] = []
      while var row = try all.next() { expected.append(row.next()) }
      #expect(expected.isEmpty == (match == "nowhere"))
      let best = RankedRows(index: .articles, tables: "articles", filters: Conditions())
      for limit in [0, 1, 2, 10, 100, 1000, 5000] {
        var found: [Int] = []
        try best.rows(of: match, limit: limit, in: connection) { found.append($0) }
        #expect(found == Array(expected.prefix(limit == 0 ? expected.count : limit)), "\(match), \(limit)")
      }
    }
  }

  @Test("Rows that a filter leaves out take nobody's place")
  func filtered() throws {
    let connection = try Self.index(rows: 700, seed: 4)
    let all = try connection.prepare(
      """
      SELECT rowid FROM articles_fts
       WHERE articles_fts MATCH 'said' AND rowid IN (SELECT id FROM articles WHERE published >= '2012')
       ORDER BY bm25(articles_fts, \(Self.weights)), rowid LIMIT 10
      """)
    var expected: [Int] = []
    while var row = try all.next() { expected.append(row.next()) }
    var conditions = Conditions()
    conditions.add("articles.published >= ?", .text("2012"))
    var found: [Int] = []
    let best = RankedRows(index: .articles, tables: "articles", filters: conditions)
    try best.rows(of: "said", limit: 10, in: connection) { found.append($0) }
    #expect(expected.count == 10)
    #expect(found == expected)
  }

  @Test("The function says so when it is called without a ranking")
  func withoutRanking() throws {
    let connection = try Self.index(rows: 3, seed: 1)
    let call = try connection.prepare(
      "SELECT archive_rank(articles_fts, 1) FROM articles_fts WHERE articles_fts MATCH 'said'")
    #expect(throws: SQLiteError.self) { _ = try call.next() }
  }
}
