/// Puts names, rows and candidates right when a transaction is about to end, or when the user has decided something.
///
/// Works on what is in the tables: nothing may be waiting to be written. Costs what has changed, not what is there.
struct NameSettlement: ~Copyable {
  private let kind: NamedKind
  private var groups: NameGroups
  private var rows: NameRows
  private let forgetCandidates: Statement
  private let addCandidate: Statement

  private init(of kind: NamedKind, _ connection: borrowing Connection) throws(SQLiteError) {
    let groups = try NameGroups(of: kind, connection)
    let rows = try NameRows(of: kind, connection)
    let forgetCandidates = try connection.prepare(
      "DELETE FROM name_candidates WHERE name_id = ?1 OR other_id = ?1")
    let addCandidate = try connection.prepare(
      "INSERT OR IGNORE INTO name_candidates (name_id, other_id, rule) VALUES (?, ?, ?)")
    self.kind = kind
    self.groups = groups
    self.rows = rows
    self.forgetCandidates = forgetCandidates
    self.addCandidate = addCandidate
  }

  /// Brings about what has changed since the names were settled last.
  static func settle(_ names: inout NameTable, _ connection: borrowing Connection) throws(SQLiteError) {
    if names.changes.isSettled { return names.forget() }
    var settlement = try NameSettlement(of: names.kind, connection)
    try settlement.settle(&names, connection)
    names.forget()
  }

  private mutating func settle(
    _ names: inout NameTable, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    var changed: Set<Int> = []
    var gone: Set<Int> = []
    let losses = NameLosses(of: kind)
    try losses.removeSpellings(of: names.changes.lostRows, connection)
    for id in names.changes.lost.sorted() {
      if let orphans = try losses.settle(id, &names, connection) {
        gone.insert(id)
        changed.formUnion(orphans)
      } else {
        changed.insert(id)
      }
    }
    changed.formUnion(names.changes.reread)
    changed.formUnion(names.changes.decided)
    for (id, roles) in names.changes.told where names.changes.fresh[id] == nil && !changed.contains(id) {
      if try groups.settleDoubt(roles, of: id, &names) { changed.insert(id) }
    }
    for id in changed { changed.formUnion(try groups.candidates(of: id)) }
    changed.subtract(gone)
    let fresh = names.changes.fresh
    // What is new is known with all that it may be one with, unless something about those has changed.
    let again = names.changes.reread.union(names.changes.lost).subtracting(gone)
    names.changes.drop(again.union(gone))
    var asked: [Int: [NameTable.Edge]] = [:]
    for id in again.sorted() {
      guard let member = try groups.member(id, names) else { continue }
      let edges = try names.edges(of: names.full(id, member.spelling), as: id)
      names.changes.tell(edges, of: id)
      asked[id] = edges
    }
    groups.learn(asked, names.changes.fresh)
    for (id, edges) in fresh where !edges.isEmpty && !gone.contains(id) { changed.insert(id) }
    changed.formUnion(names.changes.spokenOf.subtracting(gone))
    try groups.place(changed, &names)
    try writeCandidates(changed, &names)
    try rows.settle(&groups, changed, &names, connection)
    try losses.removeRows(names.changes.lostRows.union(rows.left), connection)
    names.forgetPlaces(ofNames: rows.settled)
  }

  /// Pairs that may be one and are in two groups: those of every name that has changed.
  private mutating func writeCandidates(
    _ changed: Set<Int>, _ names: inout NameTable
  ) throws(SQLiteError) {
    var concerned: [Int] = []
    for id in changed.union(groups.placed) {
      guard let member = try groups.member(id, names) else { continue }
      if changed.contains(id) || member.root != member.storedRoot { concerned.append(id) }
    }
    // What they may be one with is partly read from the rows that go here.
    for id in concerned { _ = try groups.edges(of: id, &names) }
    for id in concerned where names.changes.fresh[id] == nil { try forgetCandidates.run(.integer(id)) }
    for id in concerned {
      guard let member = try groups.member(id, names) else { continue }
      for edge in try groups.edges(of: id, &names) {
        guard let other = try groups.member(edge.id, names), other.root != member.root else { continue }
        let isFirst = member.rank < other.rank
        try addCandidate.run(
          .integer(isFirst ? id : edge.id), .integer(isFirst ? edge.id : id), .text(edge.rule.name))
      }
    }
  }
}
