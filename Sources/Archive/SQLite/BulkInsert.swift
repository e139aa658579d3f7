/// Inserts rows of one table many at a time: a statement for each row costs ten times what the row costs.
///
/// Rows wait until there are enough of them, and until ``flush()``; whoever reads them back flushes first.
/// A conflict never asks SQLite to undo half a statement (`OR FAIL`, `OR IGNORE`), so it opens no savepoint and
/// FTS5 does not flush its terms each time. https://sqlite.org/lang_conflict.html
///
///     var tags = try BulkInsert(connection, into: "tags", columns: ["article_id", "position", "tag"])
///     try tags.add(12, 0, "harbour")
///     try tags.flush()
struct BulkInsert: ~Copyable {
  /// What becomes of a row whose key is there already.
  enum Conflict: String {
    case fail = "FAIL"
    case ignore = "IGNORE"
  }

  private static let rowsAtOnce = 32

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

  /// Adds a row: one value for each column, in their order.
  mutating func add(_ values: Value...) throws(SQLiteError) { try add(values) }

  /// Adds a row: one value for each column, in their order.
  mutating func add(_ values: [Value]) throws(SQLiteError) {
    precondition(values.count == width, "a row has a value for each column")
    for value in values { waiting.append(value) }
    if waiting.count == width * Self.rowsAtOnce {
      try many.run(waiting, 0..<waiting.count)
      forget()
    }
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
