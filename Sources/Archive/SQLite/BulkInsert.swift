/// Inserts rows of one table many at a time: a statement for each row costs ten times what the row costs.
///
/// Rows wait until there are enough of them, and until ``flush()``; whoever reads them back flushes first.
/// A conflict never asks SQLite to undo half a statement (`OR FAIL`, `OR IGNORE`), so it opens no savepoint and
/// FTS5 does not flush its terms each time. https://sqlite.org/lang_conflict.html
///
///     var tags = try BulkInsert(connection, into: "tags", columns: ["article_id", "position", "tag"])
///     tags.put(12)
///     tags.put(0)
///     tags.put("harbour")
///     try tags.endRow()
///     try tags.flush()
struct BulkInsert: ~Copyable {
  /// What becomes of a row whose key is there already.
  enum Conflict: String {
    case fail = "FAIL"
    case ignore = "IGNORE"
  }

  private static let rowsAtOnce = 64
  /// Rows of so many bytes do not wait for more.
  private static let bytesAtOnce = 1 << 20

  private let width: Int
  private let many: Statement
  private let one: Statement
  private var waiting = BoundValues()

  init(
    _ connection: borrowing Connection, into table: String, columns: [String], onConflict: Conflict = .fail
  ) throws(SQLiteError) {
    let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let head = "INSERT OR \(onConflict.rawValue) INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
    let rows = Array(repeating: row, count: Self.rowsAtOnce).joined(separator: ", ")
    let many = try connection.prepare(head + rows)
    let one = try connection.prepare(head + row)
    self.many = many
    self.one = one
    width = columns.count
  }

  /// The next value of the row that is being added, in the order of the columns.
  mutating func put(_ number: Int) { waiting.append(number) }
  mutating func put(_ number: Int?) { waiting.append(number) }
  mutating func put(_ words: String) { waiting.append(words) }
  mutating func put(_ words: String?) { waiting.append(words) }
  mutating func put(utf8 words: ArraySlice<UInt8>) { waiting.append(utf8: words) }
  mutating func put(_ value: Value) { waiting.append(value) }

  /// The row has a value for each column; with enough of them they are written.
  mutating func endRow() throws(SQLiteError) {
    precondition(waiting.count.isMultiple(of: width), "a row has a value for each column")
    if waiting.count >= width * Self.rowsAtOnce {
      try many.run(waiting, 0..<waiting.count)
      forget()
    } else if waiting.bytes.count > Self.bytesAtOnce {
      try flush()
    }
  }

  /// Adds a row: one value for each column, in their order.
  mutating func add(_ values: Value...) throws(SQLiteError) {
    for value in values { waiting.append(value) }
    try endRow()
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    for start in stride(from: 0, to: waiting.count, by: width) {
      try one.run(waiting, start..<(start + width))
    }
    forget()
  }

  /// Forgets the rows that are waiting, as a rollback forgets those that were written.
  mutating func forget() { waiting.removeAll() }
}
