internal import CSQLite

/// Fills a blob that is there as so many zeros, piece by piece: it is never in memory as a whole.
/// https://sqlite.org/c3ref/blob_open.html
///
///     try connection.run("INSERT INTO sqlar (name, data) VALUES (?, zeroblob(?))", .text("a"), .integer(9))
///     var blob = try BlobWriter(connection, table: "sqlar", column: "data", row: connection.lastInsertedID)
///     try blob.append(piece)
struct BlobWriter: ~Copyable {
  private let handle: OpaquePointer
  private let file: String
  private var offset = 0

  init(_ connection: borrowing Connection, table: String, column: String, row: Int) throws(SQLiteError) {
    var opened: OpaquePointer?
    let code = sqlite3_blob_open(connection.handle, "main", table, column, Int64(row), 1, &opened)
    guard code == SQLITE_OK, let opened else {
      throw SQLiteError(
        code: code, file: connection.file, detail: String(cString: sqlite3_errmsg(connection.handle)))
    }
    handle = opened
    file = connection.file
  }

  deinit { sqlite3_blob_close(handle) }

  /// Writes bytes behind those before; more than the blob has room for is an error.
  mutating func append(_ bytes: [UInt8]) throws(SQLiteError) {
    let code = bytes.withUnsafeBytes {
      sqlite3_blob_write(handle, $0.baseAddress, Int32($0.count), Int32(offset))
    }
    if code != SQLITE_OK { throw SQLiteError(code: code, file: file, detail: "") }
    offset += bytes.count
  }
}
