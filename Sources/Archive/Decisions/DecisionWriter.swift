/// Makes decisions and takes them back: each with everything that follows from it, in one transaction.
struct DecisionWriter: ~Copyable {
  private let connection: Connection

  init(path: String) throws {
    let connection = try Connection(path: path, mode: .write)
    try Schema.prepareForWriting(connection)
    try connection.execute("PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY")
    self.connection = connection
  }

  /// Runs the work under the write lock; nothing of it stays when it throws.
  func transaction<T>(_ work: (borrowing DecisionWriter) throws -> T) throws -> T {
    try connection.execute("BEGIN IMMEDIATE")
    do {
      let result = try work(self)
      try connection.execute("COMMIT")
      return result
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      throw error
    }
  }

  /// Who is meant by a name or a number.
  func meant(by text: String, _ kind: NamedKind) throws -> MeantRow {
    try MeantRow(text, of: kind, decisions: Decisions(DecisionStore.all(connection), of: kind), connection)
  }

  /// Whether a row has a spelling as one of its full names; gives it as it was met.
  func spelling(_ text: String, of row: Int, _ kind: NamedKind) throws -> String? {
    let find = try connection.prepare("SELECT spelling FROM names WHERE name = ? AND \(kind.column) = ?")
    try find.bind(.text(FullName.fold(text, of: kind)), .integer(row))
    guard var found = try find.next() else { return nil }
    return found.next()
  }

  /// The first full name of a row but for one; nil when it has no other.
  func otherName(than spelling: String, of row: Int, _ kind: NamedKind) throws -> String? {
    let find = try connection.prepare(
      "SELECT spelling FROM names WHERE name <> ? AND \(kind.column) = ? ORDER BY id LIMIT 1")
    try find.bind(.text(FullName.fold(spelling, of: kind)), .integer(row))
    guard var found = try find.next() else { return nil }
    return found.next()
  }

  /// How many articles name a row, and how many claims are its own.
  func counts(of row: Int, _ kind: NamedKind) throws -> (articles: Int, claims: Int) {
    let articles =
      kind == .outlet
      ? "SELECT count(*) FROM articles WHERE outlet_id = \(row)"
      : "SELECT count(DISTINCT article_id) FROM \(kind.rawValue)_aliases WHERE \(kind.column) = \(row)"
    let claims =
      kind == .outlet
      ? "SELECT count(*) FROM claims JOIN articles ON articles.id = article_id WHERE outlet_id = \(row)"
      : "SELECT count(*) FROM claims WHERE \(kind.column) = \(row)"
    return (try connection.integer(articles) ?? 0, try connection.integer(claims) ?? 0)
  }

  /// The row of a folded name and what it is called; nil when there is none.
  func row(of name: String, _ kind: NamedKind) throws -> (id: Int, title: String)? {
    let names = try NameTable(of: kind, connection)
    return try names.known(FullName.fold(name, of: kind)).map { ($0.row, $0.title) }
  }

  /// All that is decided, to be handed to `add`.
  func inForce() throws -> DecisionsInForce { DecisionsInForce(try DecisionStore.all(connection)) }

  /// Keeps a decision and does what it asks for; nil when it is in force already.
  func add(_ decision: Decision, to decisions: inout DecisionsInForce) throws -> Int? {
    if decisions.know(decision) { return nil }
    var decision = decision
    decision.id = try DecisionStore.add(decision, connection)
    let name = FullName.fold(decision.name, of: decision.kind)
    let other = FullName.fold(decision.other, of: decision.kind)
    let before = decisions[decision.kind]
    decisions.add(decision)
    var names = try NameTable(of: decision.kind, obeying: decisions[decision.kind], connection)
    if decision.action != .split {
      if names.decisions.speak(of: name) { try adopt(name, names) }
      if names.decisions.speak(of: other) { try adopt(other, names) }
    }
    try reconsider([name, other], &names, before)
    return decision.id
  }

  /// What a decision calls the row: its title, or the first of its full names where the title is none of them.
  func lastingName(of row: MeantRow, _ kind: NamedKind) throws -> String {
    if kind != .person || FullName(row.title, of: kind).isFull { return row.title }
    if try spelling(row.title, of: row.row, kind) != nil { return row.title }
    return try otherName(than: row.title, of: row.row, kind) ?? row.title
  }

  /// Takes a decision back: the rows that it named are looked at anew. nil when there is none of that number.
  func remove(_ id: Int) throws -> Decision? {
    let all = try DecisionStore.all(connection)
    guard let decision = all.first(where: { $0.id == id }) else { return nil }
    let before = Decisions(all, of: decision.kind)
    try connection.prepare("DELETE FROM decisions WHERE id = ?").run(.integer(id))
    let after = Decisions(all.filter { $0.id != id }, of: decision.kind)
    var names = try NameTable(of: decision.kind, obeying: after, connection)
    let named = [decision.name, decision.other].map { FullName.fold($0, of: decision.kind) }
    try reconsider(named, &names, before)
    return decision
  }

  // MARK: What follows

  /// Gives one word a place among the full names, now that a decision speaks of it: all articles that know
  /// someone by that word alone mean one person.
  private func adopt(_ name: String, _ names: borrowing NameTable) throws {
    guard names.kind == .person, try names.known(name) == nil else { return }
    let rows = try MeantRow.rowsOfOneWord(name, connection)
    guard let first = rows.first else { return }
    try connection.prepare("INSERT INTO names (name, spelling, person_id, rule) VALUES (?, ?, ?, 'name')")
      .run(.text(name), .text(first.title), .integer(first.row))
    let id = connection.lastInsertedID
    var moves = RowMoves(of: .person)
    for row in rows {
      try connection.execute(
        """
        UPDATE person_spellings SET name_id = \(id) WHERE person_id = \(row.row) AND NOT (\(RowMoves.isUsers))
        """)
      try moves.join(row.row, into: first.row, connection)
    }
    try moves.nameClaims(connection)
  }

  /// Settles the rows of some names, and of all that were or are one with them by decision.
  private func reconsider(
    _ folded: [String], _ names: inout NameTable, _ before: Decisions
  ) throws {
    var all = folded
    for name in folded { all += before.mates(of: name) + names.decisions.mates(of: name) }
    try Reconsideration.settle(all, &names, connection)
  }
}
