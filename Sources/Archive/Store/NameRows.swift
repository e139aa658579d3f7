/// Brings the rows in line with the groups: one row for the groups that decisions unite, called as it is to be called.
///
/// A row keeps its number where it keeps a name: the one that the user has named it by, else its oldest.
struct NameRows: ~Copyable {
  /// Groups that decisions unite.
  private struct Cluster {
    var roots: [Int]
    var members: [Int]
    var row = 0
  }

  private let kind: NamedKind
  private var moves: RowMoves
  private let mate: Statement
  private let write: Statement
  private let titleOfRow: Statement
  private let writeRule: Statement
  /// Rows that may have lost all that articles have of them.
  private(set) var left: Set<Int> = []
  /// The names whose rows were looked after: where they are, by which rule and how that is called may be new.
  private(set) var settled: Set<Int> = []

  init(of kind: NamedKind, _ connection: borrowing Connection) throws(SQLiteError) {
    let mate = try connection.prepare("SELECT id FROM names WHERE name = ? AND \(kind.column) IS NOT NULL")
    let write = try connection.prepare(
      "UPDATE names SET \(kind.column) = ?2, root = ?3, rule = ?4 WHERE id = ?1")
    let titleOfRow = try connection.prepare("SELECT name FROM \(kind.table) WHERE id = ?")
    let column = kind == .outlet ? "" : "\(kind.column) = ?3 AND "
    let writeRule = try connection.prepare(
      "UPDATE \(kind.spellings) SET rule = ?2 WHERE \(column)name_id = ?1 AND rule <> 'alias'")
    self.kind = kind
    moves = RowMoves(of: kind)
    self.mate = mate
    self.write = write
    self.titleOfRow = titleOfRow
    self.writeRule = writeRule
  }

  /// Settles the rows of every group that has changed.
  mutating func settle(
    _ groups: inout NameGroups, _ changed: Set<Int>, _ names: inout NameTable,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    var roots: Set<Int> = []
    for id in groups.placed {
      guard let member = try groups.member(id, names) else { continue }
      if changed.contains(id) || member.root != member.storedRoot || member.rule != member.storedRule {
        roots.insert(member.root)
        roots.insert(member.storedRoot)
      }
    }
    moves.rename(names.titles.rows)
    var clusters = try clusters(of: roots, &groups, names)
    try choose(&clusters, &groups, names, connection)
    for cluster in clusters {
      settled.formUnion(cluster.members)
      try finish(cluster, &groups, names, connection)
    }
    try moves.nameClaims(connection)
  }

  /// The groups with those that decisions unite them with, the first in order first.
  private func clusters(
    of roots: Set<Int>, _ groups: inout NameGroups, _ names: borrowing NameTable
  ) throws(SQLiteError) -> [Cluster] {
    var clusters: [(rank: NameRank, cluster: Cluster)] = []
    var seen: Set<Int> = []
    for root in roots where !seen.contains(root) {
      var cluster = Cluster(roots: [], members: [])
      var open = [root]
      while let root = open.popLast() {
        guard seen.insert(root).inserted else { continue }
        var isThere = false
        for id in try groups.group(of: root) {
          guard let member = try groups.member(id, names), member.root == root else { continue }
          isThere = true
          cluster.members.append(id)
          guard names.decisions.speak(of: member.rank.folded) else { continue }
          for name in names.decisions.mates(of: member.rank.folded) where name != member.rank.folded {
            guard let id = try number(of: name), let other = try groups.member(id, names) else { continue }
            open.append(other.root)
          }
        }
        if isThere { cluster.roots.append(root) }
      }
      var ranked: [(rank: NameRank, id: Int)] = []
      for id in cluster.members {
        if let member = try groups.member(id, names) { ranked.append((member.rank, id)) }
      }
      ranked.sort { $0.rank < $1.rank }
      cluster.members = ranked.map(\.id)
      if let first = ranked.first { clusters.append((first.rank, cluster)) }
    }
    return clusters.sorted { $0.rank < $1.rank }.map(\.cluster)
  }

  private func number(of folded: String) throws(SQLiteError) -> Int? {
    try mate.bind(.text(folded))
    guard var row = try mate.next() else { return nil }
    let id: Int = row.next()
    mate.reset()
    return id
  }

  /// Gives each cluster one row, and moves there what is elsewhere.
  private mutating func choose(
    _ clusters: inout [Cluster], _ groups: inout NameGroups, _ names: borrowing NameTable,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    /// Which rows have names of which clusters.
    var sharers: [Int: Set<Int>] = [:]
    for (k, cluster) in clusters.enumerated() {
      for id in cluster.members {
        if let member = try groups.member(id, names) { sharers[member.row, default: []].insert(k) }
      }
    }
    var taken: Set<Int> = []
    var owner: [Int: Int] = [:]
    for k in clusters.indices {
      var rows: [Int] = []
      var named: Int?
      let title = try decidedTitle(of: clusters[k], &groups, names).map { FullName.fold($0, of: kind) }
      for id in clusters[k].members {
        guard let member = try groups.member(id, names) else { continue }
        rows.append(member.row)
        if member.rank.folded == title { named = member.row }
      }
      let free = rows.filter { !taken.contains($0) }
      clusters[k].row = named.flatMap { taken.contains($0) ? nil : $0 } ?? free.min() ?? 0
      if clusters[k].row != 0 {
        taken.insert(clusters[k].row)
        owner[clusters[k].row] = k
      }
    }
    // First what leaves a row that others keep gets a row of its own; then whole rows are joined.
    var joins: [(row: Int, into: Int)] = []
    for k in clusters.indices {
      var moved: [Int: Int] = [:]
      for id in clusters[k].members {
        guard let member = try groups.member(id, names), member.row != clusters[k].row else { continue }
        let isWhole = sharers[member.row]?.count == 1
        var row = isWhole ? member.row : moved[member.row]
        if !isWhole {
          if row == nil { row = try names.newRow(member.spelling, connection) }
          moved[member.row] = row
          if let row { try moves.move(name: id, from: member.row, to: row, connection) }
          left.insert(member.row)
        }
        guard let row else { continue }
        if clusters[k].row == 0 { clusters[k].row = row }
        if row != clusters[k].row, !joins.contains(where: { $0.row == row }) {
          joins.append((row, clusters[k].row))
        }
      }
    }
    for (row, other) in joins { try moves.join(row, into: other, connection) }
  }

  private func decidedTitle(
    of cluster: Cluster, _ groups: inout NameGroups, _ names: borrowing NameTable
  ) throws(SQLiteError) -> String? {
    if names.decisions.isEmpty { return nil }
    var folded: [String] = []
    for id in cluster.members {
      if let member = try groups.member(id, names) { folded.append(member.rank.folded) }
    }
    return names.decisions.title(of: folded)
  }

  /// Writes down where the names are and by which rule, and calls the row as it is to be called.
  private mutating func finish(
    _ cluster: Cluster, _ groups: inout NameGroups, _ names: borrowing NameTable,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let decided = try decidedTitle(of: cluster, &groups, names)
    let foldedTitle = decided.map { FullName.fold($0, of: kind) }
    var first: Int?
    var spellings: [String] = []
    for id in cluster.members {
      guard let member = try groups.member(id, names) else { continue }
      spellings.append(member.spelling)
      if first == nil || member.rank.folded == foldedTitle { first = member.root }
    }
    for id in cluster.members {
      guard let member = try groups.member(id, names) else { continue }
      let rule =
        member.root == id && member.root != first
        ? "decision" : member.rule == "decision" ? "name" : member.rule
      if member.row != cluster.row || member.root != member.storedRoot || rule != member.storedRule {
        try write.run(
          .integer(id), .integer(cluster.row), .integer(member.root == id ? nil : member.root), .text(rule))
      }
      if rule == member.storedRule { continue }
      if kind == .outlet {
        try writeRule.run(.integer(id), .text(rule))
      } else {
        try writeRule.run(.integer(id), .text(rule), .integer(cluster.row))
      }
    }
    guard let title = decided ?? NameSpelling.title(of: spellings, kind) else { return }
    try moves.abbreviate(cluster.row, connection)
    try titleOfRow.bind(.integer(cluster.row))
    guard var row = try titleOfRow.next() else { return }
    let called: String = row.next()
    titleOfRow.reset()
    if called != title || decided != nil { try moves.call(cluster.row, title, connection) }
  }
}
