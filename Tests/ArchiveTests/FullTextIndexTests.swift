import Testing

@testable import Archive

@Suite("Segments of an index that FTS5 did not write")
struct FullTextIndexTests {
  /// Two indexes of the same rows: what FTS5 writes, and what we write.
  private struct Twins: ~Copyable {
    let connection: Connection
    private let tokenizer: FTSTokenizer
    private var next = 1

    init(pageSize: Int = 4050) throws {
      let connection = try Connection(path: ":memory:", mode: .create)
      for name in ["theirs", "ours"] {
        try connection.execute(
          """
          CREATE VIRTUAL TABLE \(name) USING fts5(
            body, headline, content='', tokenize='unicode61 remove_diacritics 2');
          INSERT INTO \(name)(\(name), rank) VALUES ('pgsz', \(pageSize));
          INSERT INTO \(name)(\(name), rank) VALUES ('automerge', 0);
          """)
      }
      tokenizer = try FTSTokenizer(connection)
      self.connection = connection
    }

    static let index = FullTextIndex(name: "ours", columns: 2, keepsLengths: true)

    /// A transaction of its own, where none is open; the rows go into as many parts as are asked for.
    mutating func add(
      _ rows: [(body: String, headline: String?)], parts: Int = 1, step: Int = 1, inTransaction: Bool = false
    ) throws {
      if !inTransaction { try connection.execute("BEGIN") }
      #expect(try written(rows, parts: parts, step: step) != nil)
      if !inTransaction { try connection.execute("COMMIT") }
    }

    /// How many pages it took; nil: FTS5 would have to do it.
    mutating func written(
      _ rows: [(body: String, headline: String?)], parts: Int = 1, step: Int = 1
    ) throws -> Int? {
      var batch = SegmentBatch()
      let size = max(1, (rows.count + parts - 1) / parts)
      for start in stride(from: 0, to: rows.count, by: size) {
        var builder = PostingsBuilder(columns: 0..<2)
        var numbers: [Int] = []
        for row in rows[start..<min(start + size, rows.count)] {
          try connection.run(
            "INSERT INTO theirs (rowid, body, headline) VALUES (?, ?, ?)", .integer(next), .text(row.body),
            .text(row.headline))
          try builder.add(row.body, tokenizer)
          try builder.add(row.headline, tokenizer)
          builder.endRow()
          numbers.append(next)
          next += step
        }
        batch.add(builder.take(), rows: numbers)
      }
      var pages: Int?
      try connection.withShadowTables { () throws(SQLiteError) in
        pages = try Self.index.write(batch, connection)
      }
      return pages
    }

    /// FTS5 adds a row to both, and takes the words of another one out of them.
    mutating func letFTS5Write(_ body: String, deleting old: (row: Int, body: String)? = nil) throws {
      for name in ["theirs", "ours"] {
        try connection.run("INSERT INTO \(name) (rowid, body) VALUES (?, ?)", .integer(next), .text(body))
        guard let old else { continue }
        try connection.run(
          "INSERT INTO \(name) (\(name), rowid, body) VALUES ('delete', ?, ?)", .integer(old.row),
          .text(old.body))
      }
      next += 1
    }

    /// What both find: every word with the rows and the places where it stands.
    func expectTheSameWords(_ place: SourceLocation = #_sourceLocation) throws {
      for name in ["theirs", "ours"] {
        try connection.execute(
          "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_\(name) USING fts5vocab(main, \(name), instance)")
      }
      let found = "SELECT term, doc, col, offset FROM words_of_"
      for (one, other) in [("theirs", "ours"), ("ours", "theirs")] {
        let more = try connection.integer("SELECT count(*) FROM (\(found)\(one) EXCEPT \(found)\(other))")
        #expect(more == 0, "words of \(one)", sourceLocation: place)
      }
      #expect(try connection.integer("SELECT count(*) FROM words_of_ours") ?? 0 > 0, sourceLocation: place)
      let totals = "SELECT block FROM theirs_data WHERE id = 1"
      let ours = totals.replacing("theirs", with: "ours")
      #expect(try connection.integer("SELECT (\(totals)) = (\(ours))") == 1, sourceLocation: place)
      try connection.execute("INSERT INTO ours(ours) VALUES ('integrity-check')")
    }

    /// The tables of both indexes, but for what counts changes of settings.
    func expectTheSame(_ place: SourceLocation = #_sourceLocation) throws {
      for (columns, table) in [
        // Of the record of segments all but what counts changes of settings.
        ("id, CASE id WHEN 10 THEN substr(hex(block), 9) ELSE hex(block) END", "data"),
        ("segid, hex(term), pgno", "idx"),
        ("id, hex(sz)", "docsize"),
      ] {
        let select = "SELECT count(*) FROM (SELECT \(columns) FROM theirs_\(table)"
        let different = try connection.integer(
          "\(select) EXCEPT SELECT \(columns) FROM ours_\(table))")
        let missing = try connection.integer(
          "SELECT (\(select))) - (\(select.replacing("theirs", with: "ours"))))")
        #expect(different == 0 && missing == 0, "\(table)", sourceLocation: place)
      }
      try connection.execute("INSERT INTO ours(ours) VALUES ('integrity-check')")
    }
  }

  @Test("are those that FTS5 writes, to the byte")
  func same() throws {
    var twins = try Twins()
    try twins.add([
      ("The gate opens. Al-Tanf, DAR'A and Café are calm.", "Gate opens"), ("", nil), ("gate", "The the the"),
    ])
    try twins.add([("A second transaction, a second segment: zone 51", nil)])
    try twins.expectTheSame()
  }

  @Test(
    "are those that FTS5 writes, however the rows were parted among those who gathered the words",
    arguments: 1...5)
  func parts(_ parts: Int) throws {
    var twins = try Twins(pageSize: 64)
    var random = Lot(seed: UInt64(parts))
    for _ in 0..<4 {
      try twins.add((0..<60).map { _ in (random.text(words: 40), random.text(words: 4)) }, parts: parts)
    }
    try twins.expectTheSame()
  }

  @Test("are those that FTS5 writes, where the numbers of the rows have gaps")
  func gaps() throws {
    var twins = try Twins(pageSize: 100)
    var random = Lot(seed: 7)
    try twins.add((0..<300).map { _ in (random.text(words: 9), nil) }, parts: 3, step: 1_000_003)
    try twins.expectTheSame()
  }

  @Test("are those that FTS5 writes, with an index of a doclist over many pages, and a tree of them")
  func longDoclists() throws {
    var twins = try Twins(pageSize: 40)
    var random = Lot(seed: 11)
    try twins.add(
      (0..<3000).map { i in
        ("gate " + (i == 9 ? String(repeating: "gate ", count: 2000) : random.text(words: 3)), nil)
      })
    try twins.expectTheSame()
    #expect(
      try twins.connection.integer("SELECT count(*) FROM ours_data WHERE id >> 36 & 1 AND id >> 31 & 31") ?? 0
        > 0)
  }

  @Test("stand beside those of FTS5, when both write by turns, in one transaction and from one to the next")
  func turns() throws {
    var twins = try Twins(pageSize: 64)
    try twins.connection.execute("INSERT INTO ours(ours, rank) VALUES ('automerge', 2)")
    try twins.add([("the gate opens", "Gate"), ("the canal is calm", nil)])
    try twins.letFTS5Write("a canal by the gate", deleting: (1, "the gate opens"))
    try twins.add([("the lock", nil), ("no gate", "The canal")])
    for _ in 0..<5 {
      try twins.connection.execute("BEGIN")
      try twins.letFTS5Write("the bridge over the canal")
      try twins.add([("a gate, a lock, a bridge", nil)], inTransaction: true)
      try twins.letFTS5Write("calm", deleting: (2, "the canal is calm"))
      try twins.add([("open gates", "Lock")], inTransaction: true)
      try twins.connection.execute("COMMIT")
      try twins.connection.execute("INSERT INTO ours(ours, rank) VALUES ('merge', 10)")
    }
    try twins.connection.execute("BEGIN")
    try twins.add([("never seen again", nil)], inTransaction: true)
    try twins.connection.execute("ROLLBACK")
    try twins.add([("the end of the canal", nil)])
    try twins.expectTheSameWords()
    try twins.connection.execute("INSERT INTO ours(ours) VALUES ('optimize')")
    try twins.expectTheSameWords()
  }

  @Test(
    "are not written where the index says that it has a form that is not known, or its records do not read")
  func unknown() throws {
    for damage in [
      "UPDATE ours_config SET v = 5 WHERE k = 'version'", "UPDATE ours_config SET v = 70000 WHERE k = 'pgsz'",
      "UPDATE ours_data SET block = x'00000000FF00000000000000' WHERE id = 10",
      "UPDATE ours_data SET block = x'0102' WHERE id = 1", "DELETE FROM ours_data WHERE id = 10",
    ] {
      var twins = try Twins()
      try twins.connection.withShadowTables { () throws(SQLiteError) in try twins.connection.execute(damage) }
      #expect(try twins.written([("the gate opens", nil)]) == nil, "\(damage)")
    }
  }

  @Test(
    "are those that FTS5 writes, where one hand has the words of some columns and another those of others")
  func columns() throws {
    let twins = try Twins(pageSize: 64)
    let tokenizer = try FTSTokenizer(twins.connection)
    var random = Lot(seed: 5)
    var batch = SegmentBatch()
    var headlines = PostingsBuilder(columns: 1..<2)
    var headlineRows: [Int] = []
    for part in 0..<3 {
      var bodies = PostingsBuilder(columns: 0..<1)
      var rows: [Int] = []
      for i in 1...40 {
        let row = part * 40 + i
        let body = random.text(words: 12)
        try bodies.add(body, tokenizer)
        bodies.endRow()
        // Every seventh did not come into the archive; every third has no headline.
        let isKept = row % 7 != 0
        rows.append(isKept ? row : 0)
        let headline = row % 3 == 0 ? nil : random.text(words: 3)
        guard isKept else { continue }
        try twins.connection.run(
          "INSERT INTO theirs (rowid, body, headline) VALUES (?, ?, ?)", .integer(row), .text(body),
          .text(headline))
        guard let headline else { continue }
        try headlines.add(headline, tokenizer)
        headlines.endRow()
        headlineRows.append(row)
      }
      batch.add(bodies.take(), rows: rows)
    }
    batch.add(headlines.take(), rows: headlineRows)
    let index = FullTextIndex(name: "ours", columns: 2, keepsLengths: false)
    try twins.connection.execute("BEGIN")
    try twins.connection.withShadowTables { () throws(SQLiteError) in
      _ = try index.write(batch, twins.connection)
    }
    try twins.connection.execute("COMMIT")
    try twins.expectTheSameWords()
  }

  @Test("have the words of a row in their place, whichever part comes first")
  func order() throws {
    let twins = try Twins()
    let tokenizer = try FTSTokenizer(twins.connection)
    var batch = SegmentBatch()
    for rows in [[4, 5, 6], [1, 0, 3], [2, 7, 9]] {
      var builder = PostingsBuilder(columns: 0..<2)
      for row in rows {
        try builder.add("gate \(row) lock", tokenizer)
        builder.endRow()
        if row == 0 { continue }
        try twins.connection.run(
          "INSERT INTO theirs (rowid, body) VALUES (?, ?)", .integer(row), .text("gate \(row) lock"))
      }
      batch.add(builder.take(), rows: rows)
    }
    try twins.connection.execute("BEGIN")
    try twins.connection.withShadowTables { () throws(SQLiteError) in
      _ = try Twins.index.write(batch, twins.connection)
    }
    try twins.connection.execute("COMMIT")
    try twins.expectTheSameWords()
  }

  @Test("are written over pages that were left behind, and with totals that a hand has made senseless")
  func damaged() throws {
    for damage in [
      "INSERT INTO ours_data VALUES ((1 << 37) + 1, x'00')",
      "UPDATE ours_data SET block = x'FFFFFFFFFFFFFFFFFF0000' WHERE id = 1",
      "UPDATE ours_data SET block = x'BFFFFFFFFFFFFFFFFF0000' WHERE id = 1",
    ] {
      var twins = try Twins()
      try twins.connection.withShadowTables { () throws(SQLiteError) in try twins.connection.execute(damage) }
      try twins.add([("the gate opens", nil)])
      let found = "SELECT count(*) FROM ours WHERE ours MATCH 'gate'"
      #expect(try twins.connection.integer(found) == 1, "\(damage)")
    }
  }

  @Test("are those that FTS5 writes, with words that are longer than a page, and longer than a word may be")
  func longWords() throws {
    var twins = try Twins(pageSize: 64)
    let long = String(repeating: "a", count: 40_000)
    try twins.add([
      (long + " gate " + long + "b " + String(repeating: "c", count: 500), "ünïcödé ﷺ 北京 " + long)
    ])
    try twins.expectTheSame()
  }
}

/// Words by lot, the same in each run.
private struct Lot {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next(below limit: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state % limit
  }

  /// Few words often, many seldom.
  mutating func text(words: Int) -> String {
    (0..<words).map { _ in
      let word = next(below: 2) == 0 ? next(below: 6) : next(below: 900)
      return "w" + String(word &* 7919 % 100_003, radix: 36)
    }.joined(separator: " ")
  }
}
