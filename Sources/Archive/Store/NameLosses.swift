/// What becomes of names and rows when an article that had them is replaced or removed.
struct NameLosses {
  private let kind: NamedKind

  init(of kind: NamedKind) { self.kind = kind }

  private var aliases: String { kind.rawValue + "_aliases" }

  /// Removes a name that no article has any more, and gives the names that it was together with; else gives nil, and
  /// writes the name as the articles have it that are left.
  func settle(
    _ id: Int, _ names: inout NameTable, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int>? {
    let find = try connection.prepare(
      "SELECT \(kind.column), spelling FROM names WHERE id = ? AND \(kind.column) IS NOT NULL")
    try find.bind(.integer(id))
    guard var found = try find.next() else { return [] }
    let row: Int = found.next()
    let spelling: String = found.next()
    find.reset()
    names.changes.lostRows.insert(row)
    if kind == .outlet {
      try connection.execute(
        """
        DELETE FROM outlet_aliases WHERE outlet_id = \(row) AND NOT EXISTS (
          SELECT 1 FROM articles WHERE outlet_id = \(row) AND outlet_alias = outlet_aliases.alias)
        """)
    }
    let its = "\(kind.column) = \(row) AND name_id = \(id)"
    let isThere = try connection.prepare(
      "SELECT 1 FROM \(aliases) WHERE \(its) AND alias = ? AND rule <> 'alias' LIMIT 1")
    try isThere.bind(.text(spelling))
    if try isThere.next() != nil { return nil }
    let list = try connection.prepare(
      "SELECT DISTINCT alias FROM \(aliases) WHERE \(its) AND rule <> 'alias'")
    var left: [String] = []
    try list.bind()
    while var row = try list.next() { left.append(row.next()) }
    let old = FullName(spelling, of: kind)
    guard var best = left.first else { return try remove(id, old, &names, connection) }
    for other in left where NameSpelling.isBetter(other, than: best) { best = other }
    try names.spell(id, old, as: FullName(best, of: kind))
    return nil
  }

  /// Takes a name out of the table; gives those that it was together with, or might have been.
  func remove(
    _ id: Int, _ name: FullName, _ names: inout NameTable, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int> {
    let list = try connection.prepare(
      """
      SELECT id FROM names WHERE root = ?1
      UNION SELECT id FROM names WHERE root = (SELECT root FROM names WHERE id = ?1)
      UNION SELECT root FROM names WHERE id = ?1 AND root IS NOT NULL
      UNION SELECT other_id FROM name_candidates WHERE name_id = ?1
      UNION SELECT name_id FROM name_candidates WHERE other_id = ?1
      UNION SELECT id FROM names WHERE \(kind.column) = (SELECT \(kind.column) FROM names WHERE id = ?1)
      """)
    var orphans: Set<Int> = []
    try list.bind(.integer(id))
    while var row = try list.next() { orphans.insert(row.next()) }
    orphans.remove(id)
    try names.removeKeys(of: id, name)
    try connection.execute(
      """
      DELETE FROM name_candidates WHERE name_id = \(id) OR other_id = \(id);
      DELETE FROM names WHERE id = \(id)
      """)
    return orphans
  }

  /// Removes the spellings of some rows that no article has any more, but for the user's own.
  func removeSpellings(of rows: Set<Int>, _ connection: borrowing Connection) throws(SQLiteError) {
    if kind == .outlet || rows.isEmpty { return }
    let remove = try connection.prepare(
      """
      DELETE FROM \(kind.spellings) WHERE \(kind.column) = ? AND NOT (\(RowMoves.isUsers))
         AND NOT EXISTS (SELECT 1 FROM \(kind.namings) WHERE spelling_id = id)
      """)
    for row in rows.sorted() { try remove.run(.integer(row)) }
  }

  /// Removes those of some rows that no article names any more.
  func removeRows(_ rows: Set<Int>, _ connection: borrowing Connection) throws(SQLiteError) {
    let isNamed =
      kind == .outlet
      ? "SELECT 1 FROM articles WHERE outlet_id = ?1 LIMIT 1"
      : "SELECT 1 FROM \(aliases) WHERE \(kind.column) = ?1 AND article_id IS NOT NULL LIMIT 1"
    if rows.isEmpty { return }
    let ask = try connection.prepare(isNamed)
    for row in rows.sorted() {
      try ask.bind(.integer(row))
      let isThere = try ask.next() != nil
      ask.reset()
      if isThere { continue }
      if kind == .person {
        // What the user has called them.
        try connection.execute("DELETE FROM person_spellings WHERE person_id = \(row)")
      }
      // Its mentions have gone with its articles.
      if kind != .outlet {
        try connection.execute("UPDATE claims SET \(kind.column) = NULL WHERE \(kind.column) = \(row)")
      }
      try connection.execute("DELETE FROM \(kind.table) WHERE id = \(row)")
    }
  }
}
