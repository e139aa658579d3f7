/// Outlets and the spellings of their names.
struct OutletStore: ~Copyable {
  var names: NameTable
  private let insertAlias: Statement

  init(within limits: CacheLimits, _ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .outlet, within: limits, connection)
    let insertAlias = try connection.prepare(
      "INSERT OR IGNORE INTO outlet_aliases (alias, outlet_id, name_id, rule) VALUES (?, ?, ?, ?)")
    self.names = names
    self.insertAlias = insertAlias
  }

  /// The row of the outlet of that name, made when it is new.
  mutating func row(
    of spelling: String, numbering next: inout RowNumbers, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let place = try names.place(of: spelling, numbering: &next, connection)
    if place.spelling == nil {
      try insertAlias.run(.text(spelling), .integer(place.row), .integer(place.name), .text(place.rule))
      // The alias is its own number here.
      names.note(0, for: spelling)
    }
    return place.row
  }
}
