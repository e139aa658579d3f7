/// Outlets and the spellings of their names.
struct OutletStore: ~Copyable {
  var names: NameTable
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
    let place = try names.place(of: name, connection)
    try insertAlias.run(.text(spelling), .integer(place.row), .integer(place.name), .text(place.rule))
    known[spelling] = place
    return place.row
  }

  /// Remembers whom an article names whose rows are about to go.
  mutating func lose(_ article: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    let list = try connection.prepare(
      """
      SELECT articles.outlet_id, outlet_aliases.name_id FROM articles
          LEFT JOIN outlet_aliases ON alias = outlet_alias
         WHERE articles.id = \(article) AND articles.outlet_id IS NOT NULL
      """)
    try list.bind()
    while var row = try list.next() {
      names.changes.lostRows.insert(row.next())
      let name: Int? = row.next()
      if let name { names.changes.lost.insert(name) }
    }
    forgetIDs()
  }

  /// Puts right, in tables in which nothing waits, who is one row with whom.
  mutating func settle(_ connection: borrowing Connection) throws(SQLiteError) {
    try NameSettlement.settle(&names, connection)
  }

  /// Obeys these decisions from now on.
  mutating func obey(_ decisions: [Decision]) { names.decisions = Decisions(decisions, of: .outlet) }

  /// Looks every outlet up anew, after some were removed.
  mutating func forgetIDs() { known = PlaceCache() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetIDs()
    names.forget()
  }
}
