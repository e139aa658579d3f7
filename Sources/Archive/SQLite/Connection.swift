internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open database: one owner, closed when the owner goes.
///
/// Not `Sendable`: a connection moves to the task that works with it, and the compiler stops anyone who
/// uses it after. What crosses tasks is values.
struct Connection: ~Copyable {
  enum Mode {
    /// Opens what is there, for reading alone; a read-only medium will do.
    case read
    /// Opens for reading what nobody is changing: no lock is taken, no log looked at. A database in WAL mode opens
    /// in no other way on a read-only medium. https://sqlite.org/uri.html#uriimmutable
    case readUnchanging
    /// Opens what is there, for writing too.
    case write
    /// Makes the file when there is none.
    case create
  }

  let handle: OpaquePointer
  private let cache = StatementCache()
  /// The database as the user named it, for messages.
  let file: String

  /// Opens a database.
  ///
  /// A lock held by someone else is waited for, `patience` milliseconds at most. A database of a stranger
  /// cannot run functions of ours from its schema: reading connections do not trust it.
  ///
  /// - Parameter name: what messages call it, when that is not the path.
  init(path: String, mode: Mode, named name: String? = nil, patience: Int32 = 8000) throws(SQLiteError) {
    _ = Connection.isConfigured
    file = name ?? path
    handle = try Connection.open(path, mode)
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, patience)
    _ = archive_set_defensive(handle, 1)
    _ = archive_set_trusted_schema(handle, mode == .read || mode == .readUnchanging ? 0 : 1)
    _ = sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
  }

  deinit { sqlite3_close_v2(handle) }

  /// SQLite counts no allocations of ours: each count costs a lock. Set once, before the first connection.
  private static let isConfigured = archive_set_memory_statistics(0) == SQLITE_OK

  private static func open(_ path: String, _ mode: Mode) throws(SQLiteError) -> OpaquePointer {
    let flags =
      switch mode {
      case .read: SQLITE_OPEN_READONLY
      case .readUnchanging: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .write: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    // SQLite opens a folder for reading, and fails later as if the disk did.
    var place = stat()
    if stat(path, &place) == 0, place.st_mode & S_IFMT == S_IFDIR {
      throw SQLiteError(kind: .folder, file: path)
    }
    // A path is a path: "./" keeps a name like ":memory:" or "file:x" from meaning something else.
    var name = path.hasPrefix("/") || path == ":memory:" ? path : "./" + path
    if mode == .readUnchanging {
      name = "file:" + percentEncoded(name) + "?immutable=1"
    }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let detail = opened.map { String(cString: sqlite3_errmsg($0)) } ?? ""
      if let opened { sqlite3_close_v2(opened) }
      if code == SQLITE_CANTOPEN && mode != .create && access(path, F_OK) != 0 {
        throw SQLiteError(kind: .missing, file: path, code: code, detail: detail)
      }
      throw SQLiteError(code: code, file: path, detail: detail)
    }
    return opened
  }

  /// Every byte of a path that could mean something in a URI, as its code.
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      let isPlain = (byte | 0x20) &- 0x61 < 26 || byte &- 0x2E < 12 || byte == 0x5F || byte == 0x2D
      encoded += isPlain ? String(UnicodeScalar(byte)) : "%" + hexadecimalByte(byte)
    }
    return encoded
  }

  private static func hexadecimalByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  /// Opens an archive for reading, also one in WAL mode in a folder that cannot be written.
  ///
  /// What a program has left half-written that died is taken back first, as SQLite does it; otherwise nobody could
  /// read the archive before the next ingest. Only in a file with this `application_id`: a stranger's stays as it is.
  static func reading(
    _ path: String, marked id: Int, _ prepare: (borrowing Connection) throws -> Void
  ) throws -> Connection {
    do {
      return try readingAsItIs(path, prepare)
    } catch let error as SQLiteError where error.kind == .unfinished {
      let glimpse = try Connection(path: path, mode: .readUnchanging)
      guard try glimpse.integer("PRAGMA application_id") == id else { throw error }
      // Whoever may write takes it back by looking at anything.
      let writer = try Connection(path: path, mode: .write)
      _ = try writer.integer("PRAGMA schema_version")
      return try readingAsItIs(path, prepare)
    }
  }

  /// Where a log with pages of its own lies beside a file in WAL mode that cannot be written, it is not opened: they
  /// would be passed over in silence.
  private static func readingAsItIs(
    _ path: String, _ prepare: (borrowing Connection) throws -> Void
  ) throws -> Connection {
    do {
      let connection = try Connection(path: path, mode: .read)
      try prepare(connection)
      return connection
    } catch let error as SQLiteError where error.kind == .readOnly || error.kind == .cannotOpen {
      var log = stat()
      if stat(path + "-wal", &log) == 0, log.st_size > 0 { throw error }
      let connection = try Connection(path: path, mode: .readUnchanging)
      try prepare(connection)
      return connection
    }
  }

  /// Runs the work, and `tick` many times a second while its statements go on: for whoever is to see that they do.
  func ticking<T>(_ tick: () -> Void, _ work: () throws -> T) rethrows -> T {
    try withoutActuallyEscaping(tick) { tick in
      let ticker = Ticker(tick)
      let steps: Int32 = 20_000
      sqlite3_progress_handler(
        handle, steps,
        { ticker in
          if let ticker { Unmanaged<Ticker>.fromOpaque(ticker).takeUnretainedValue().tick() }
          return 0
        }, Unmanaged.passUnretained(ticker).toOpaque())
      defer { sqlite3_progress_handler(handle, 0, nil, nil) }
      return try withExtendedLifetime(ticker) { try work() }
    }
  }

  /// Whether the file may not be written, though it was opened for it.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(SQLiteError) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Compiles one statement. It may outlive no row it gives, and may be used again and again.
  func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error(code) }
    return Statement(handle: statement, file: file)
  }

  /// Runs one statement that gives no rows, compiled when its text is met first: for what is run for row after row.
  ///
  /// Values are bound, so that the text stays the same: `run("UPDATE names SET root = ?2 WHERE id = ?1", …)`.
  func run(_ sql: String, _ values: Value...) throws(SQLiteError) {
    try cache.statement(sql, self).run(values)
  }

  /// The first column of every row that one statement gives, compiled when its text is met first.
  func integers(_ sql: String, _ values: Value...) throws(SQLiteError) -> [Int] {
    try column(sql, values) { $0.next() }
  }

  /// The first column of every row that one statement gives, as words.
  func strings(_ sql: String, _ values: Value...) throws(SQLiteError) -> [String] {
    try column(sql, values) { $0.next() }
  }

  private func column<T>(
    _ sql: String, _ values: [Value], _ first: (inout Row) -> T
  ) throws(SQLiteError) -> [T] {
    let kept = try cache.statement(sql, self)
    var found: [T] = []
    try kept.statement.bind(values)
    while var row = try kept.statement.next() { found.append(first(&row)) }
    return found
  }

  /// Runs the work inside a transaction that takes the write lock at once; nothing stays when it throws.
  func transaction<T>(_ work: () throws -> T) throws -> T {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try work()
      try execute("COMMIT")
      return result
    } catch {
      // Some errors (a full disk) have rolled back already: then there is nothing left to undo.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Compiles and runs statements that write the tables in which FTS5 keeps an index: at no other time can anyone, by
  /// mistake or through a statement in a stranger's schema. https://sqlite.org/c3ref/c_dbconfig_defensive.html
  ///
  /// Each time all statements of the connection are compiled anew: a millisecond.
  func withShadowTables(_ work: () throws(SQLiteError) -> Void) throws(SQLiteError) {
    _ = archive_set_defensive(handle, 0)
    defer { _ = archive_set_defensive(handle, 1) }
    try work()
  }

  /// The first column of the first row as a number; nil when there is no row or it is NULL.
  func integer(_ sql: String) throws(SQLiteError) -> Int? {
    let statement = try prepare(sql)
    guard var row = try statement.next() else { return nil }
    return row.next()
  }

  /// How many rows have been inserted, changed and deleted, also by triggers and in the tables of an index.
  var totalChanges: Int { Int(sqlite3_total_changes(handle)) }
  /// The rowid of the row inserted last.
  var lastInsertedID: Int { Int(sqlite3_last_insert_rowid(handle)) }
  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  private func check(_ code: Int32) throws(SQLiteError) {
    if code != SQLITE_OK { throw error(code) }
  }

  private func error(_ code: Int32) -> SQLiteError {
    SQLiteError(code: code, file: file, detail: String(cString: sqlite3_errmsg(handle)))
  }
}

/// What SQLite is handed of a closure.
private final class Ticker {
  let tick: () -> Void

  init(_ tick: @escaping () -> Void) { self.tick = tick }
}
