/// What a transaction has changed about the names of one kind, for ``NameSettlement`` to look at.
struct NameChanges: Sendable {
  /// The names that are new, each with those that it may be one with; they are still being met.
  private(set) var fresh: [Int: [NameTable.Edge]] = [:]
  /// New names of which a decision speaks.
  private(set) var spokenOf: Set<Int> = []
  /// Names whose spelling or keys have changed: what the rules say of them is to be asked anew.
  var reread: Set<Int> = []
  /// Roles that articles have given names which did not have them before.
  var told: [Int: [String]] = [:]
  /// Names that have lost an article.
  var lost: Set<Int> = []
  /// Rows that have lost an article.
  var lostRows: Set<Int> = []
  /// Names that a decision is about, or that were with one that is.
  var decided: Set<Int> = []

  /// Whether there is nothing to be looked at.
  var isSettled: Bool {
    reread.isEmpty && told.isEmpty && lost.isEmpty && lostRows.isEmpty && decided.isEmpty && spokenOf.isEmpty
      && fresh.allSatisfy { $0.value.isEmpty }
  }

  /// A new name and what it may be one with.
  mutating func add(_ id: Int, _ edges: [NameTable.Edge], isSpokenOf: Bool) {
    fresh[id] = edges
    for edge in edges { fresh[edge.id]?.append(NameTable.Edge(id: id, rule: edge.rule)) }
    if isSpokenOf { spokenOf.insert(id) }
  }

  /// Forgets what was known of some names that are new no longer: they are gone, or are asked for anew.
  mutating func drop(_ ids: Set<Int>) {
    if ids.isEmpty { return }
    for id in ids { fresh[id] = nil }
    for (id, edges) in fresh where edges.contains(where: { ids.contains($0.id) }) {
      fresh[id] = edges.filter { !ids.contains($0.id) }
    }
  }

  /// What a name that was asked anew may be one with, told to those that are new.
  mutating func tell(_ edges: [NameTable.Edge], of id: Int) {
    for edge in edges where fresh[edge.id]?.contains(where: { $0.id == id }) == false {
      fresh[edge.id]?.append(NameTable.Edge(id: id, rule: edge.rule))
    }
  }
}
