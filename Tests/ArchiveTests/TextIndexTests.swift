import Testing

@testable import Archive

@Suite("The full-text indexes")
struct TextIndexTests {
  @Test("that many transactions have filled are brought together, and find the same")
  func merge() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    try TextIndexes.work(.many, connection)
    for i in 1...16 {
      try connection.execute(
        "INSERT INTO articles (id, authors, body) VALUES (\(i), '[]', 'Gate \(i) opens. The canal is calm.')")
      try connection.execute(
        "INSERT INTO articles_fts (rowid, body) SELECT id, body FROM articles WHERE id = \(i)")
    }
    let segments = "SELECT count(DISTINCT segid) FROM articles_fts_idx"
    let found = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'canal'"
    #expect(try connection.integer(segments) == 16)
    #expect(try connection.integer(found) == 16)
    try TextIndexes.work(.few, connection)
    try TextIndexes.merge(all: true, connection)
    #expect(try connection.integer(segments) == 1)
    #expect(try connection.integer(found) == 16)
    try connection.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")
  }

  @Test("work as for a few articles again, when a bulk load has died")
  func restored() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    try TextIndexes.work(.many, connection)
    try TextIndexes.restore(.few, connection)
    func option(_ name: String) throws -> Int? {
      try connection.integer("SELECT v FROM claims_fts_config WHERE k = '\(name)'")
    }
    #expect(try option("hashsize") == 1 << 20)
    #expect(try option("automerge") == 4)
    #expect(try option("crisismerge") == 1000)
  }

  @Test("are merged before they have as many segments as FTS5 has room for, however long an ingest is")
  func crowded() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    try TextIndexes.work(.many, connection)
    for i in 1...601 {
      if i == 601 { #expect(try !TextIndexes.areCrowded(connection)) }
      try connection.execute(
        """
        INSERT INTO articles (id, authors, body) VALUES (\(i), '[]', 'Gate \(i) opens.');
        INSERT INTO articles_fts (rowid, body) SELECT id, body FROM articles WHERE id = \(i)
        """)
    }
    #expect(try TextIndexes.areCrowded(connection))
    try TextIndexes.merge(all: false, connection)
    #expect(try !TextIndexes.areCrowded(connection))
  }
}
