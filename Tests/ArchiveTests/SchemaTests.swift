import Testing

@testable import Archive

@Suite("The schema")
struct SchemaTests {
  @Test("Every table, view, index of words and column says in the schema what it is")
  func everythingIsExplained() throws {
    let connection = try archive()
    let objects = try connection.prepare(
      """
      SELECT name, sql, type FROM sqlite_schema
       WHERE sql IS NOT NULL AND type IN ('table', 'view', 'trigger') AND name NOT LIKE '%_fts_%' AND name NOT LIKE 'sqlite_%'
      """)
    try objects.bind()
    var names: [String] = []
    while var row = try objects.next() {
      let name: String = row.next()
      let sql: String = row.next()
      let type: String = row.next()
      names.append(name)
      let lines = sql.split(separator: "\n").map(String.init)
      #expect(lines.count > 1 && lines[1].contains("-- "), "\(name) does not say what it is")
      if type == "table", !name.hasSuffix("_fts") {
        for column in lines.dropFirst().filter({ isColumn($0) }) {
          #expect(column.contains("-- "), "\(name): a column without a word: \(column)")
        }
      }
    }
    #expect(names.count > 25)
  }

  private func isColumn(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard line.hasPrefix("  "), !line.hasPrefix("   "), words.count > 1 else { return false }
    return ["INTEGER", "TEXT", "BLOB", "INT"].contains { words[1].hasPrefix($0) }
  }

  @Test("Every table is strict, and every one with an article goes when the article goes")
  func strict() throws {
    let connection = try archive()
    let loose = try connection.integer(
      """
      SELECT count(*) FROM pragma_table_list
       WHERE type = 'table' AND strict = 0 AND schema = 'main' AND name NOT LIKE 'sqlite%'
      """)
    #expect(loose == 0)
    // A capture stays as evidence; everything else that belongs to an article goes with it.
    let staying = try connection.integer(
      """
      SELECT count(*) FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = 'articles' AND keys.on_delete <> 'CASCADE'
         AND tables.name <> 'captures'
      """)
    #expect(staying == 0)
    let going = try connection.integer(
      """
      SELECT count(*) FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = 'articles' AND keys.on_delete = 'CASCADE'
      """)
    #expect(try #require(going) >= 7)
  }

  @Test("An archive of a later version is refused in one line that names both versions")
  func newer() throws {
    let connection = try archive()
    try connection.execute("PRAGMA user_version = 7")
    #expect(throws: SchemaError.newer(":memory:", schema: 7)) {
      try Schema.prepareForReading(connection)
    }
    #expect(
      SchemaError.newer("news.db", schema: 7).description
        == "news.db was made by a newer archive (schema 7; this one reads \(Schema.version))")
  }

  @Test("Another program's database is left alone")
  func foreign() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, body BLOB)")
    #expect(throws: SchemaError.notAnArchive(":memory:")) { try Schema.prepareForWriting(connection) }
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema") == 1)
  }

  @Test("An archive of the first version is refused in one line that says how to get the files back")
  func older() throws {
    let connection = try archive()
    try connection.execute("PRAGMA user_version = 1")
    let refusal = SchemaError.older(":memory:", schema: 1)
    #expect(throws: refusal) { try Schema.prepareForReading(connection) }
    #expect(throws: refusal) { try Schema.prepareForWriting(connection) }
    #expect(
      SchemaError.older("news.db", schema: 1).description
        == "news.db was made by an older archive (schema 1): ingest the originals into a new one; `sqlite3 news.db -Ax` gives the files back"
    )
  }

  private func archive() throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    return connection
  }
}
