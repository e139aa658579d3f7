/// Names that are looked at anew after a decision was made or taken back, as an ingest would look at them now.
///
/// Rows keep their numbers where they keep a name, and whatever else is in the archive stays as it is.
struct Reconsideration {
  /// Settles the rows of these names anew.
  static func settle(
    _ folded: [String], _ names: inout NameTable, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let kind = names.kind
    var met: [Int: (folded: String, spelling: String)] = [:]
    let list = try connection.prepare("SELECT id, name, spelling FROM names WHERE \(kind.column) = ?")
    for name in folded {
      guard let place = try names.known(name) else { continue }
      try list.bind(.integer(place.row))
      while var row = try list.next() { met[row.next()] = (row.next(), row.next()) }
    }
    let decisions = names.decisions
    names.changes.decided = Set(met.keys)
    try NameSettlement.settle(&names, connection)
    guard kind == .person else { return }
    for (id, name) in met.sorted(by: { $0.key < $1.key }) where !decisions.speak(of: name.folded) {
      let full = FullName(name.spelling, of: kind)
      if !full.isFull { try release(id, full, &names, connection) }
    }
  }

  /// One word of which nothing is decided any more: in each article it is someone of its own again.
  private static func release(
    _ name: Int, _ word: FullName, _ names: inout NameTable, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    guard let place = try names.known(word.folded) else { return }
    var moves = RowMoves(of: .person)
    let list = try connection.prepare(
      "SELECT DISTINCT article_id FROM person_aliases WHERE person_id = ? AND name_id = ? ORDER BY article_id"
    )
    var articles: [Int] = []
    try list.bind(.integer(place.row), .integer(name))
    while var row = try list.next() { articles.append(row.next()) }
    var rows = [place.row]
    for article in articles.dropFirst() {
      let row = try names.newRow(word.spelling, connection)
      try moves.move(name: name, from: place.row, to: row, of: article, connection)
      rows.append(row)
    }
    for row in rows {
      try connection.execute(
        """
        UPDATE person_spellings SET rule = 'name' WHERE person_id = \(row) AND name_id = \(name) AND rule <> 'alias';
        UPDATE person_spellings SET name_id = NULL WHERE person_id = \(row) AND name_id = \(name)
        """)
      try moves.call(row, word.spelling, connection)
    }
    try moves.nameClaims(connection)
    _ = try NameLosses(of: .person).remove(name, word, &names, connection)
    names.forget()
  }
}
