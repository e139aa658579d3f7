internal import CSQLite

/// A compiled statement: one owner, released when the owner goes.
///
/// Values are bound in order and never pasted into SQL; text goes in and out by its byte count, so that
/// nothing ends at a zero byte.
///
///     let find = try connection.prepare("SELECT id, name FROM outlets WHERE name = ?")
///     try find.bind("Sputnik")
///     while var row = try find.next() { let id: Int = row.next() }
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let file: String

  fileprivate static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(handle: OpaquePointer, file: String) {
    self.handle = handle
    self.file = file
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds all parameters, in order, and starts the statement anew.
  func bind(_ values: Value...) throws(SQLiteError) { try bind(values) }

  /// Binds all parameters, in order, and starts the statement anew.
  func bind(_ values: [Value]) throws(SQLiteError) {
    sqlite3_reset(handle)
    for (i, value) in values.enumerated() {
      let code = value.bind(to: handle, at: Int32(i + 1))
      if code != SQLITE_OK { throw error(code) }
    }
  }

  /// The next row; nil behind the last one. A row is good until the next call.
  func next() throws(SQLiteError) -> Row? {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return Row(handle: handle) }
    sqlite3_reset(handle)
    if code != SQLITE_DONE { throw error(code) }
    return nil
  }

  /// Binds, runs to the end, and lets go of what it holds: for INSERT, UPDATE and DELETE.
  func run(_ values: Value...) throws(SQLiteError) { try run(values) }

  /// Binds, runs to the end, and lets go of what it holds: for INSERT, UPDATE and DELETE.
  func run(_ values: [Value]) throws(SQLiteError) {
    try bind(values)
    while try next() != nil {}
  }

  /// Binds, with the ranking behind the values, and runs to the end: the ranking has looked at every row then.
  func run(_ values: [Value], ranking: Ranking) throws(SQLiteError) {
    try bind(values)
    let pointer = Unmanaged.passUnretained(ranking).toOpaque()
    let code = archive_bind_ranking(handle, Int32(values.count + 1), pointer)
    if code != SQLITE_OK { throw error(code) }
    defer { sqlite3_clear_bindings(handle) }
    try withExtendedLifetime(ranking) { () throws(SQLiteError) in while try next() != nil {} }
  }

  /// Binds some of the values that wait, runs to the end, and lets go of them: SQLite copies no words.
  func run(_ values: borrowing BoundValues, _ range: Range<Int>) throws(SQLiteError) {
    sqlite3_reset(handle)
    let code = values.bytes.withUnsafeBytes { bytes in
      for i in range {
        let code = bind(values.cells[i], of: bytes, at: Int32(i - range.lowerBound + 1))
        if code != SQLITE_OK { return code }
      }
      var code = sqlite3_step(handle)
      while code == SQLITE_ROW { code = sqlite3_step(handle) }
      return code
    }
    let failure = code == SQLITE_DONE ? nil : error(code)
    sqlite3_reset(handle)
    // What was bound points into a buffer that goes on without us.
    sqlite3_clear_bindings(handle)
    if let failure { throw failure }
  }

  private func bind(_ cell: BoundValues.Cell, of bytes: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
    switch cell {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let range):
      guard let base = bytes.baseAddress, !range.isEmpty else {
        return sqlite3_bind_text(handle, index, "", 0, nil)
      }
      let words = (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
      return sqlite3_bind_text64(handle, index, words, UInt64(range.count), nil, UInt8(SQLITE_UTF8))
    case .blob(let range):
      guard let base = bytes.baseAddress, !range.isEmpty else {
        return sqlite3_bind_zeroblob(handle, index, 0)
      }
      return sqlite3_bind_blob64(handle, index, base + range.lowerBound, UInt64(range.count), nil)
    case .zeros(let count):
      return sqlite3_bind_zeroblob64(handle, index, UInt64(count))
    }
  }

  /// Binds the columns of a row, in their order, runs to the end, and lets go of them: no word becomes a string.
  func run(copying row: borrowing Row, _ width: Int) throws(SQLiteError) {
    sqlite3_reset(handle)
    for i in 0..<Int32(width) {
      let code = sqlite3_bind_value(handle, i + 1, row.value(i))
      if code != SQLITE_OK { throw error(code) }
    }
    while try next() != nil {}
    sqlite3_clear_bindings(handle)
  }

  /// Starts anew, so that no lock is held by a query that was not read to its end.
  func reset() { sqlite3_reset(handle) }

  private func error(_ code: Int32) -> SQLiteError {
    SQLiteError(code: code, file: file, detail: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
  }
}

/// A value on its way into a statement.
enum Value: Sendable {
  case null
  case integer(Int)
  case text(String)
  /// Text that is at hand as UTF-8 bytes: no string is made of it.
  case utf8(ArraySlice<UInt8>)
  case blob([UInt8])
  /// A blob of so many zeros, which takes no memory: `BlobWriter` fills it.
  case zeros(Int)

  static func text(_ string: String?) -> Value { string.map { .text($0) } ?? .null }
  static func integer(_ number: Int?) -> Value { number.map { .integer($0) } ?? .null }

  fileprivate func bind(to handle: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let number):
      return sqlite3_bind_int64(handle, index, Int64(number))
    case .text(var string):
      return string.withUTF8 { bindText($0, handle, index) }
    case .utf8(let bytes):
      return bytes.withUnsafeBufferPointer { bindText($0, handle, index) }
    case .blob(let bytes):
      return bytes.withUnsafeBytes {
        $0.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), Statement.transient)
      }
    case .zeros(let count):
      return sqlite3_bind_zeroblob64(handle, index, UInt64(count))
    }
  }

  private func bindText(_ bytes: UnsafeBufferPointer<UInt8>, _ handle: OpaquePointer, _ index: Int32) -> Int32
  {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return sqlite3_bind_text(handle, index, "", 0, nil)
    }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      sqlite3_bind_text64(
        handle, index, $0, UInt64(bytes.count), Statement.transient, UInt8(SQLITE_UTF8))
    }
  }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  init(integerLiteral value: Int) { self = .integer(value) }
  init(stringLiteral value: String) { self = .text(value) }
  init(nilLiteral: ()) { self = .null }
}
