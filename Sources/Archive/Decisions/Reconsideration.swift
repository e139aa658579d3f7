/// Names that are looked at anew after a decision was made or taken back, in the order in which they were met.
///
/// What comes out is what an ingest would make of the same names now: rows keep their numbers where they keep a
/// name, and whatever else is in the archive stays as it is.
struct Reconsideration: ~Copyable {
  private var names: NameTable
  private let moves: RowMoves

  private struct Name: RowDecodable {
    var id: Int
    var spelling: String
    var row: Int

    init(row: inout Row) {
      id = row.next()
      spelling = row.next()
      self.row = row.next()
    }
  }

  init(of names: consuming NameTable) {
    moves = RowMoves(of: names.kind)
    self.names = names
  }

  /// Places every name of some rows anew; gives the rows that they are in now.
  mutating func place(
    namesOf rows: Set<Int>, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int> {
    let kind = names.kind
    var met: [Name] = []
    let list = try connection.prepare(
      "SELECT id, spelling, \(kind.column) FROM names WHERE \(kind.column) = ? ORDER BY id")
    for row in rows { met += try list.all(Name.self, .integer(row)) }
    met.sort { $0.id < $1.id }
    var roles: [Int: [String]] = [:]
    for name in met {
      roles[name.id] = try firstRoles(of: name, connection)
      try connection.execute(
        """
        DELETE FROM names WHERE id = \(name.id);
        DELETE FROM name_keys WHERE name_id = \(name.id);
        DELETE FROM name_candidates WHERE name_id = \(name.id)
        """)
    }
    var taken: Set<Int> = []
    for name in met {
      let full = FullName(name.spelling, of: kind)
      guard full.isFull || names.decisions.speak(of: full.folded) else {
        taken.formUnion(try release(name, taken, connection))
        continue
      }
      var partners = try names.partners(of: full)
      let roles = roles[name.id] ?? []
      if !roles.isEmpty { partners = try names.partners(partners, considering: roles, of: full) }
      let place = try names.place(
        full, roles: roles, among: partners, as: name.id, in: taken.contains(name.row) ? nil : name.row,
        connection)
      taken.insert(place.row)
      try moves.move(name: name.id, from: name.row, to: place.row, connection)
      try connection.prepare(
        "UPDATE \(kind.rawValue)_aliases SET rule = ?2 WHERE name_id = ?1 AND rule <> 'alias'"
      ).run(.integer(name.id), .text(place.rule))
    }
    for (row, other) in names.consequences.joined {
      try moves.join(row, into: other, connection)
      taken.remove(row)
      taken.insert(other)
    }
    names.forgetConsequences()
    return taken
  }

  /// One word of which nothing is decided any more: in each article it is someone of its own again.
  private func release(
    _ name: Name, _ taken: Set<Int>, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int> {
    var rows: Set<Int> = []
    let list = try connection.prepare(
      "SELECT DISTINCT article_id FROM person_aliases WHERE name_id = ? ORDER BY article_id")
    var articles: [Int] = []
    try list.bind(.integer(name.id))
    while var row = try list.next() { articles.append(row.next()) }
    for article in articles {
      let isFree = rows.isEmpty && !taken.contains(name.row)
      let row = isFree ? name.row : try names.newRow(name.spelling, connection)
      try moves.move(name: name.id, from: name.row, to: row, of: article, connection)
      rows.insert(row)
    }
    try connection.execute(
      """
      UPDATE person_aliases SET rule = 'name' WHERE name_id = \(name.id) AND rule <> 'alias';
      UPDATE person_aliases SET name_id = NULL WHERE name_id = \(name.id)
      """)
    for row in rows { try moves.call(row, name.spelling, connection) }
    return rows
  }

  /// What the article that had the name first says of its bearer.
  private func firstRoles(
    of name: Name, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [String] {
    guard names.kind == .person else { return [] }
    let list = try connection.prepare(
      """
      SELECT role FROM person_roles WHERE person_id = ?1 AND article_id = (
        SELECT min(article_id) FROM person_aliases WHERE person_id = ?1 AND name_id = ?2)
      """)
    var roles: [String] = []
    try list.bind(.integer(name.row), .integer(name.id))
    while var row = try list.next() { roles.append(row.next()) }
    return roles
  }
}

extension RowMoves {
  /// Calls a row otherwise, in an archive in which nothing waits: the spelling is indexed at once.
  func call(_ row: Int, _ title: String, _ connection: borrowing Connection) throws(SQLiteError) {
    let alias = (try connection.integer("SELECT max(id) FROM person_aliases") ?? 0) + 1
    if try call(row, title, alias: alias, connection) {
      try connection.execute(
        "INSERT INTO person_aliases_fts (rowid, alias) SELECT id, alias FROM person_aliases WHERE id = \(alias)"
      )
    }
  }
}
