/// Outlets and the spellings of their names.
struct OutletStore: ~Copyable {
  private(set) var names: NameTable
  private let insertAlias: Statement
  private var known = PlaceCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .outlet, connection)
    let insertAlias = try connection.prepare(
      "INSERT OR IGNORE INTO outlet_aliases (alias, outlet_id, name_id, rule) VALUES (?, ?, ?, ?)")
    self.names = names
    self.insertAlias = insertAlias
  }

  /// The row of the outlet of that name, made when it is new.
  mutating func row(of spelling: String, _ connection: borrowing Connection) throws(SQLiteError) -> Int {
    if let place = known[spelling] { return place.row }
    let name = FullName(spelling, of: .outlet)
    let place: NameTable.Place
    if let met = try names.known(name) {
      place = met
    } else {
      place = try names.place(name, among: names.partners(of: name), connection)
    }
    try insertAlias.run(.text(spelling), .integer(place.row), .integer(place.name), .text(place.rule))
    known[spelling] = place
    return place.row
  }

  /// Obeys these decisions from now on.
  mutating func obey(_ decisions: [Decision]) { names.decisions = Decisions(decisions, of: .outlet) }

  mutating func forgetConsequences() { names.forgetConsequences() }

  mutating func forgetUrgentConsequences() { names.forgetUrgentConsequences() }

  /// Looks every outlet up anew, after some were removed.
  mutating func forgetIDs() { known = PlaceCache() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetIDs()
    names.forgetConsequences()
  }
}
