/// Outlets and the spellings of their names.
struct OutletStore: ~Copyable {
  var names: NameTable
  private let insertAlias: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .outlet, connection)
    let insertAlias = try connection.prepare(
      "INSERT OR IGNORE INTO outlet_aliases (alias, outlet_id, name_id, rule) VALUES (?, ?, ?, ?)")
    self.names = names
    self.insertAlias = insertAlias
  }

  /// The row of the outlet of that name, made when it is new.
  mutating func row(
    of spelling: String, numbering next: inout RowNumbers, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let (place, isNew) = try names.place(of: spelling, numbering: &next, connection)
    if isNew {
      try insertAlias.run(.text(spelling), .integer(place.row), .integer(place.name), .text(place.rule))
    }
    return place.row
  }
}
