/// Writes new rows, their names and the names' keys, many at a time.
struct NameWriter: ~Copyable {
  private var rows: BulkInsert
  private var names: BulkInsert
  private var keys: BulkInsert

  init(of kind: NamedKind, _ connection: borrowing Connection) throws(SQLiteError) {
    let rows = try BulkInsert(connection, into: kind.table, columns: ["id", "name"])
    let names = try BulkInsert(
      connection, into: "names", columns: ["id", "name", "spelling", kind.column, "root", "rule"])
    let keys = try BulkInsert(
      connection, into: "name_keys", columns: ["key", "rank", "name_id"], onConflict: .ignore)
    self.rows = rows
    self.names = names
    self.keys = keys
  }

  /// Adds a row; it may wait.
  mutating func add(row: Int, title: String) throws(SQLiteError) {
    rows.put(row)
    rows.put(title)
    try rows.endRow()
  }

  /// Writes the rows that wait, and new names.
  mutating func write(_ new: borrowing NewNames) throws(SQLiteError) {
    try rows.flush()
    for name in new.names {
      names.put(name.id)
      names.put(name.folded)
      names.put(name.spelling)
      names.put(name.row)
      names.put(name.root)
      names.put(name.rule)
      try names.endRow()
    }
    try names.flush()
    for (key, rank, id) in new.keysInOrder {
      keys.put(key)
      keys.put(rank)
      keys.put(id)
      try keys.endRow()
    }
    try keys.flush()
  }

  /// Forgets the rows that wait, as a rollback forgets those that were written.
  mutating func forget() { rows.forget() }
}
