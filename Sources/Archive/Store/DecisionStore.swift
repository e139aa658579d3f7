/// The decisions of the user, as they were made.
enum DecisionStore {
  static let columns = "id, action, kind, name, other, made"

  /// All of them, in the order in which they were made.
  static func all(_ connection: borrowing Connection) throws(SQLiteError) -> [Decision] {
    try connection.prepare("SELECT \(columns) FROM decisions ORDER BY id").all(Decision.self)
  }

  /// Keeps a decision; gives its number.
  static func add(
    _ decision: Decision, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    try connection.prepare("INSERT INTO decisions (action, kind, name, other, made) VALUES (?, ?, ?, ?, ?)")
      .run(
        .text(decision.action.rawValue), .text(decision.kind.rawValue), .text(decision.name),
        .text(decision.other), .text(decision.made))
    return connection.lastInsertedID
  }
}

extension Decision: RowDecodable {
  init(row: inout Row) {
    let id: Int = row.next()
    let action: String = row.next()
    let kind: String = row.next()
    let name: String = row.next()
    let other: String = row.next()
    // The table's CHECKs leave no other words.
    self.init(
      id: id, Action(rawValue: action) ?? .rename, NamedKind(rawValue: kind) ?? .person, name, other,
      made: row.next())
  }
}
