/// What a database is made of, beside what it should be made of.
///
/// People may add tables, views and indexes of their own. A trigger is another matter: it runs when we write.
struct SchemaObjects {
  /// A table, an index, a view or a trigger.
  struct Object: Hashable, Sendable {
    var type: String
    var name: String
    var sql: String
  }

  private let found: [Object]
  private let file: String

  init(_ connection: borrowing Connection) throws {
    file = connection.file
    found = try SchemaObjects.all(connection)
  }

  /// Triggers that are not ours, by name. None of ours has been changed to do something else either.
  var strangeTriggers: [String] {
    let ours = Schema.sql
    return found.filter { $0.type == "trigger" && !ours.contains($0.sql) }.map(\.name)
  }

  /// What of our schema is missing, or is something else here; a table may have columns more than ours.
  func missing() throws -> [Object] {
    let model = try Connection(path: ":memory:", mode: .create, named: file)
    try model.execute(Schema.sql)
    let present = Set(found)
    let tables = Set(found.filter { $0.type == "table" }.map(\.name))
    return try SchemaObjects.all(model).filter {
      $0.type == "table" ? !tables.contains($0.name) : !present.contains($0)
    }
  }

  private static func all(_ connection: borrowing Connection) throws -> [Object] {
    // Indexes that a PRIMARY KEY or UNIQUE makes, and the tables that an FTS5 index makes, have no words of ours.
    let list = try connection.prepare(
      """
      SELECT type, name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND (type = 'trigger' OR (
             name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'))
      """)
    var objects: [Object] = []
    while var row = try list.next() {
      objects.append(Object(type: row.next(), name: row.next(), sql: row.next()))
    }
    return objects
  }
}
