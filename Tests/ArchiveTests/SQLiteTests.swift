import Testing

@testable import Archive

@Suite("Talking to SQLite")
struct SQLiteTests {
  @Test("Text goes in and comes back by its byte count, whatever is in it")
  func roundTrip() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE notes (words TEXT, number INTEGER)")
    let insert = try connection.prepare("INSERT INTO notes (words, number) VALUES (?, ?)")
    let texts = ["", "Deir ez-Zor", "zero \0 byte", "Сирия", "'; DROP TABLE notes; --"]
    for (i, text) in texts.enumerated() { try insert.run(.text(text), .integer(i)) }
    let select = try connection.prepare("SELECT words FROM notes ORDER BY number")
    var found: [String] = []
    try select.bind()
    while var row = try select.next() { found.append(row.next()) }
    #expect(found == texts)
  }

  @Test("NULL is told from an empty text and from zero")
  func null() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    let select = try connection.prepare("SELECT ?, ?, ?")
    try select.bind(nil, "", 0)
    var row = try #require(try select.next())
    let none: String? = row.next()
    let empty: String? = row.next()
    let zero: Int? = row.next()
    #expect(none == nil && empty == "" && zero == 0)
  }

  @Test("A transaction that throws leaves nothing behind")
  func rollback() throws {
    struct Stop: Error {}
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE notes (words TEXT)")
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.execute("INSERT INTO notes VALUES ('half')")
        throw Stop()
      }
    }
    #expect(try connection.integer("SELECT count(*) FROM notes") == 0)
  }

  @Test(
    "A message names the file and says what to do, and holds no SQL",
    arguments: [
      (Int32(14), "news.db: cannot be opened; is the folder there, and may you write in it?"),
      (Int32(26), "news.db: not an archive; name another file with --db"),
      (Int32(5), "news.db: locked by another program; try again when it has finished"),
      (Int32(13), "news.db: the disk is full; free some space and run the same command again"),
      (
        Int32(11),
        "news.db: the database is damaged; ingest the originals into a new one, or use an older copy"
      ),
    ])
  func messages(_ code: Int32, _ message: String) {
    let error = SQLiteError(code: code, file: "news.db", detail: "near \"SELECT\": syntax error")
    #expect(error.description == message)
  }
}
