internal import CSQLite

/// One row of a result, read column by column in the order of the SELECT.
///
/// Good until its statement goes on: decode it into a value at once.
struct Row {
  private let handle: OpaquePointer
  private var column: Int32 = 0

  init(handle: OpaquePointer) { self.handle = handle }

  mutating func next() -> Int { Int(sqlite3_column_int64(handle, advance())) }

  mutating func next() -> Int? {
    let column = advance()
    return isNull(column) ? nil : Int(sqlite3_column_int64(handle, column))
  }

  mutating func next() -> String { text(advance()) }

  mutating func next() -> String? {
    let column = advance()
    return isNull(column) ? nil : text(column)
  }

  mutating func next() -> [UInt8] {
    let column = advance()
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  mutating func next() -> Bool { sqlite3_column_int(handle, advance()) != 0 }

  /// A column as SQLite has it, for ``Statement/run(copying:_:)``.
  func value(_ column: Int32) -> OpaquePointer? { sqlite3_column_value(handle, column) }

  private mutating func advance() -> Int32 {
    defer { column += 1 }
    return column
  }

  private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// Bytes that are no UTF-8 (a stranger's database may hold them) are repaired.
  private func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

/// A value that is made from the columns of one row, in the order of its own SELECT.
protocol RowDecodable {
  init(row: inout Row)
}
