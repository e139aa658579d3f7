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

    /// One transaction; the rows go into as many parts as are asked for.
    mutating func add(_ rows: [(body: String, headline: String?)], parts: Int = 1, step: Int = 1) throws {
      try connection.execute("BEGIN")
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
      #expect(try Self.index.write(batch, connection) != nil)
      try connection.execute("COMMIT")
    }

    /// The tables of both indexes, but for what counts changes of settings.
    func expectTheSame(_ place: SourceLocation = #_sourceLocation) throws {
      for (columns, table) in [
        ("id, hex(block)", "data WHERE id <> 10"), ("segid, hex(term), pgno", "idx"),
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
