/// Which names the rules bring together: a function of the names, of what articles tell of their bearers, and of the
/// decisions. No order of articles changes it, no number of ingests, no program that was killed in between.
///
/// One name after the other, in the order of ``NameRank``, goes to the group of the names before it that it is the same
/// as, provided that it is the same as each of them (otherwise chains of likeness join strangers). When two groups
/// would take it, it stays alone. So a name hangs on names before it alone: when some change, only they and those
/// behind them that they touch are looked at again.
struct NameGroups: ~Copyable {
  /// A name as it is in the table, and the group that it is in now.
  struct Member: Sendable {
    var rank: NameRank
    var spelling: String
    var row: Int
    /// The first name of its group; its own number when it is that.
    var root: Int
    /// "name", or by which rule it is one with the first.
    var rule: String
    /// What the table says.
    var storedRoot: Int
    var storedRule: String
  }

  private(set) var members: [Int: Member] = [:]
  private var groups: [Int: Set<Int>] = [:]
  private var edges: [Int: [NameTable.Edge]] = [:]
  /// Names of the table that were looked up by their keys anew, with what they may be one with.
  private var asked: [Int: [NameTable.Edge]] = [:]
  /// What names of the table may be one with that are new or were asked anew.
  private var renewed: [Int: [NameTable.Edge]] = [:]
  /// What articles tell of the bearers of names.
  private var told: [Int: [ToldRole]] = [:]
  private var waiting = Heap()
  /// Names whose edges are others than before, or that are new: what they touch is looked at though they stay.
  private var changed: Set<Int> = []
  /// Every name that was looked at.
  private(set) var placed: Set<Int> = []
  private let kind: NamedKind
  private let find: Statement
  private let together: Statement
  private let candidates: Statement
  /// The candidates of a name that a role could decide about.
  private let doubts: Statement
  private let roles: Statement

  init(of kind: NamedKind, _ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare(
      "SELECT name, spelling, \(kind.column), root, rule FROM names WHERE id = ? AND \(kind.column) IS NOT NULL"
    )
    let together = try connection.prepare("SELECT id FROM names WHERE id = ?1 OR root = ?1")
    let candidates = try connection.prepare(
      """
      SELECT other_id FROM name_candidates WHERE name_id = ?1
      UNION SELECT name_id FROM name_candidates WHERE other_id = ?1
      """)
    let rules = JoinRule.askingForRoles.map { "'\($0)'" }.joined(separator: ", ")
    let doubts = try connection.prepare(
      """
      SELECT other_id FROM name_candidates WHERE name_id = ?1 AND rule IN (\(rules))
      UNION SELECT name_id FROM name_candidates WHERE other_id = ?1 AND rule IN (\(rules))
      """)
    let roles = try connection.prepare(
      "SELECT DISTINCT role FROM person_roles WHERE person_id = ? AND name_id = ? ORDER BY role LIMIT \(ToldRoles.most)"
    )
    self.kind = kind
    self.find = find
    self.together = together
    self.candidates = candidates
    self.doubts = doubts
    self.roles = roles
  }

  /// Notes what names that were asked anew may be one with; and, for those of the table, what is new about them.
  mutating func learn(_ asked: [Int: [NameTable.Edge]], _ fresh: [Int: [NameTable.Edge]]) {
    self.asked = asked
    for known in [fresh, asked] {
      for (id, edges) in known {
        for edge in edges where fresh[edge.id] == nil && asked[edge.id] == nil {
          renewed[edge.id, default: []].append(NameTable.Edge(id: id, rule: edge.rule))
        }
      }
    }
  }

  /// Looks at names again that are new or have changed, at all that they touch, and at all that those touch.
  mutating func place(_ changed: Set<Int>, _ names: inout NameTable) throws(SQLiteError) {
    self.changed = changed
    for id in changed {
      try look(at: id, names)
      for edge in try edges(of: id, &names) where edge.rule.outcome == .same { try look(at: edge.id, names) }
      guard let member = try member(id, names), names.changes.fresh[id] == nil else { continue }
      for other in try group(of: member.root) { try look(at: other, names) }
    }
    while let (_, id) = waiting.removeFirst() {
      try place(id, &names)
    }
  }

  /// Has a name looked at, too, when its turn comes.
  mutating func look(at id: Int, _ names: borrowing NameTable) throws(SQLiteError) {
    guard let member = try member(id, names) else { return }
    waiting.insert(member.rank, id)
  }

  private mutating func place(_ id: Int, _ names: inout NameTable) throws(SQLiteError) {
    guard var member = try member(id, names) else { return }
    placed.insert(id)
    let (root, rule) = try fit(for: id, member, &names)
    if root == member.root, !changed.contains(id) {
      members[id]?.rule = rule
      return
    }
    let old = member.root
    let touched = try group(of: old).union(group(of: root))
    groups[old]?.remove(id)
    groups[root, default: []].insert(id)
    member.root = root
    member.rule = rule
    members[id] = member
    for other in touched.union([id]) {
      if other != id, let its = try self.member(other, names), member.rank < its.rank {
        try look(at: other, names)
      }
      for edge in try edges(of: other, &names) where edge.rule.outcome == .same && edge.id != id {
        if let its = try self.member(edge.id, names), member.rank < its.rank { try look(at: edge.id, names) }
      }
    }
  }

  /// The group that takes a name, by its first name, and the rule; its own number when none does.
  private mutating func fit(
    for id: Int, _ member: Member, _ names: inout NameTable
  ) throws(SQLiteError) -> (root: Int, rule: String) {
    var same: [Int: JoinRule] = [:]
    var roots: Set<Int> = []
    for edge in try edges(of: id, &names) where edge.rule.outcome == .same {
      guard let other = try self.member(edge.id, names), other.rank < member.rank else { continue }
      same[edge.id] = edge.rule
      roots.insert(other.root)
    }
    var fits: [(root: Int, rank: NameRank, names: [String])] = []
    for root in roots {
      var folded: [String] = []
      var takes = same[root] != nil
      for other in try group(of: root) where takes && other != id {
        guard let its = try self.member(other, names), its.rank < member.rank else { continue }
        takes = same[other] != nil
        folded.append(its.rank.folded)
      }
      guard takes, let first = try self.member(root, names) else { continue }
      fits.append((root, first.rank, folded.sorted()))
    }
    fits.sort { $0.rank < $1.rank }
    let decisions = names.decisions
    if !decisions.isEmpty {
      fits.removeAll { decisions.part(member.rank.folded, from: $0.names) }
      // Of two that were split the one that stayed.
      let open = fits
      fits.removeAll { fit in
        open.contains { other in
          other.root != fit.root && fit.names.contains { decisions.yields($0, to: other.names) }
        }
      }
    }
    guard let first = fits.first, let rule = same[first.root] else { return (id, "name") }
    let areOne = fits.dropFirst().allSatisfy { fit in
      fit.names.contains { name in first.names.contains { decisions.unite($0, name) } }
    }
    return areOne ? (first.root, rule.name) : (id, "name")
  }

  // MARK: What is known

  /// A name of the table; nil when it is gone.
  mutating func member(_ id: Int, _ names: borrowing NameTable) throws(SQLiteError) -> Member? {
    if let member = members[id] { return member }
    try find.bind(.integer(id))
    guard var row = try find.next() else { return nil }
    let folded: String = row.next()
    let spelling: String = row.next()
    let number: Int = row.next()
    let root: Int? = row.next()
    let rule: String = row.next()
    find.reset()
    // What a decision has brought to a row is a group of its own.
    let member = Member(
      rank: NameRank(folded, obeying: names.decisions), spelling: spelling, row: number, root: root ?? id,
      rule: rule, storedRoot: root ?? id, storedRule: rule)
    members[id] = member
    return member
  }

  /// The names that the rules have brought together with this one, which is the first of them.
  mutating func group(of root: Int) throws(SQLiteError) -> Set<Int> {
    if let group = groups[root] { return group }
    var group: Set<Int> = []
    try together.bind(.integer(root))
    while var row = try together.next() { group.insert(row.next()) }
    groups[root] = group
    return group
  }

  /// The names that a name may be one with and does not share a group with, as they were settled last.
  func candidates(of id: Int) throws(SQLiteError) -> [Int] {
    var found: [Int] = []
    try candidates.bind(.integer(id))
    while var row = try candidates.next() { found.append(row.next()) }
    return found
  }

  /// Whether roles that a name was told turn a doubt about it into a yes.
  ///
  /// A role of a known name changes nothing else; most do not even that, and then neither the name nor those that it may
  /// be one with are looked at again.
  mutating func settleDoubt(
    _ roles: [String], of id: Int, _ names: inout NameTable
  ) throws(SQLiteError) -> Bool {
    let news = roles.compactMap { ToldRole($0) }
    if news.isEmpty { return false }
    var doubted: [Int] = []
    try doubts.bind(.integer(id))
    while var row = try doubts.next() { doubted.append(row.next()) }
    for other in doubted {
      guard let member = try member(other, names) else { continue }
      for role in try self.roles(of: other, member, &names)
      where news.contains(where: { $0.agrees(with: role) }) {
        return true
      }
    }
    return false
  }

  /// What a name may be one with, the roles not asked.
  ///
  /// For most of them it is written down: a name that was settled has them among its candidates or in its group. To look each
  /// up by its keys, up to a hundred names a key, costs the more, the more names an archive has.
  private mutating func bareEdges(
    of id: Int, _ member: Member, _ names: inout NameTable
  ) throws(SQLiteError) -> [NameTable.Edge] {
    if let known = names.changes.fresh[id] ?? asked[id] { return known }
    var found = renewed[id] ?? []
    var settled = try candidates(of: id)
    try together.bind(.integer(member.storedRoot))
    while var row = try together.next() { settled.append(row.next()) }
    let name = names.full(id, member.spelling)
    for other in settled where other != id && names.changes.fresh[other] == nil && asked[other] == nil {
      guard let its = try self.member(other, names) else { continue }
      let rule = JoinRule.between(name, names.full(other, its.spelling))
      if rule.outcome != .different { found.append(NameTable.Edge(id: other, rule: rule)) }
    }
    return found
  }

  /// What a name may be one with, the roles of both considered.
  mutating func edges(of id: Int, _ names: inout NameTable) throws(SQLiteError) -> [NameTable.Edge] {
    if let known = edges[id] { return known }
    guard let member = try member(id, names) else { return [] }
    var found = try bareEdges(of: id, member, &names)
    if kind == .person, found.contains(where: { $0.rule.asksForRoles }) {
      let name = names.full(id, member.spelling)
      let its = try roles(of: id, member, &names)
      for i in found.indices where found[i].rule.asksForRoles && !its.isEmpty {
        guard let other = try self.member(found[i].id, names) else { continue }
        let others = try roles(of: found[i].id, other, &names)
        let otherName = names.full(found[i].id, other.spelling)
        if let rule = FullName.rule(for: name, its, and: otherName, others) { found[i].rule = rule }
      }
    }
    edges[id] = found
    return found
  }

  private mutating func roles(
    of id: Int, _ member: Member, _ names: inout NameTable
  ) throws(SQLiteError) -> [ToldRole] {
    if let known = told[id] { return known }
    let found: [String]
    if let known = names.told.roles(of: id, in: member.row) {
      found = known
    } else {
      found = try stored(id, member)
      names.told.know(found, of: id, in: member.row)
    }
    let telling = found.compactMap { ToldRole($0) }
    told[id] = telling
    return telling
  }

  private func stored(_ id: Int, _ member: Member) throws(SQLiteError) -> [String] {
    var found: [String] = []
    try roles.bind(.integer(member.row), .integer(id))
    while var row = try roles.next() { found.append(row.next()) }
    return found
  }
}

/// Names that wait for their turn, the first in order at hand; each once.
private struct Heap {
  private var entries: [(rank: NameRank, id: Int)] = []
  private var waiting: Set<Int> = []

  mutating func insert(_ rank: NameRank, _ id: Int) {
    guard waiting.insert(id).inserted else { return }
    entries.append((rank, id))
    var i = entries.count - 1
    while i > 0, entries[i].rank < entries[(i - 1) / 2].rank {
      entries.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  mutating func removeFirst() -> (rank: NameRank, id: Int)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    waiting.remove(first.id)
    if entries.isEmpty { return first }
    entries[0] = last
    var i = 0
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2] where child < entries.count {
        if entries[child].rank < entries[least].rank { least = child }
      }
      if least == i { return first }
      entries.swapAt(i, least)
      i = least
    }
  }
}
