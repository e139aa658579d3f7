/// The tables of an archive: made when there are none.
enum Schema {
  /// Marks a database as an archive: "ARCH". https://sqlite.org/pragma.html#pragma_application_id
  static let applicationID = 0x4152_4348
  /// The version that this program writes.
  static let version = 6

  /// Bytes of a page of a new archive. https://sqlite.org/pragma.html#pragma_page_size
  private static let pageSize = 16384

  /// The text of schema.sql.
  static var sql: String { String(decoding: PackageResources.schema_sql, as: UTF8.self) }

  /// Makes sure that the connection speaks to an archive of this version; makes the tables in an empty file.
  static func prepareForWriting(_ connection: borrowing Connection) throws {
    let found = try state(of: connection)
    if connection.isReadOnly { throw SQLiteError(kind: .readOnly, file: connection.file) }
    if found == .current { return try refuseStrangers(connection) }
    // Before there is a page: most articles fill more than one of the usual 4 KB, and leave half of the last empty.
    try connection.execute("PRAGMA page_size = \(pageSize)")
    try connection.execute("BEGIN IMMEDIATE")
    do {
      // Asked again under the lock: someone else may have made the tables in between.
      switch try state(of: connection) {
      case .current: break
      case .empty:
        try connection.execute(sql)
        try connection.execute("PRAGMA application_id = \(applicationID)")
      }
      try connection.execute("PRAGMA user_version = \(version)")
      try connection.execute("COMMIT")
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      throw error
    }
  }

  /// Makes sure that the connection speaks to an archive that this program can read.
  static func prepareForReading(_ connection: borrowing Connection) throws {
    switch try state(of: connection) {
    case .current: return
    case .empty: throw SchemaError.notAnArchive(connection.file)
    }
  }

  /// Refuses to write where someone else's trigger would run.
  static func refuseStrangers(_ connection: borrowing Connection) throws {
    if let name = try SchemaObjects(connection).strangeTriggers.first {
      throw SchemaError.strangeTrigger(connection.file, name)
    }
  }

  private enum State: Equatable {
    case empty
    case current
  }

  private static func state(of connection: borrowing Connection) throws -> State {
    let id = try connection.integer("PRAGMA application_id") ?? 0
    let found = try connection.integer("PRAGMA user_version") ?? 0
    guard id == applicationID else {
      let objects = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      if id == 0 && found == 0 && objects == 0 { return .empty }
      throw SchemaError.notAnArchive(connection.file)
    }
    if found > version { throw SchemaError.newer(connection.file, schema: found) }
    if found < version { throw SchemaError.older(connection.file, schema: found) }
    return .current
  }
}

/// Why a database is not one that this program works with.
enum SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAnArchive(String)
  case newer(String, schema: Int)
  /// What it has derived is made anew from the originals that it holds.
  case older(String, schema: Int)
  /// It would do something of its own with every row that is written.
  case strangeTrigger(String, String)

  var description: String {
    switch self {
    case .notAnArchive(let file):
      "\(file): not an archive; name another file with --db"
    case .newer(let file, let schema):
      "\(file) was made by a newer archive (schema \(schema); this one reads \(Schema.version))"
    case .strangeTrigger(let file, let name):
      "\(file): somebody has put a trigger “\(name)” into it, which would run at every change; drop it, or ingest into a new archive"
    case .older(let file, let schema):
      "\(file) was made by an older archive (schema \(schema)): ingest the originals into a new one; `sqlite3 \(file) -Ax` gives the files back"
    }
  }
}
