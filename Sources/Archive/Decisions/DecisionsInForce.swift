/// What is decided in an archive, kept up to date while more is decided: read once, however many follow.
struct DecisionsInForce {
  private var kinds: [NamedKind: Decisions] = [:]
  /// Every decision ever kept, without its number.
  private var kept: Set<Decision> = []

  init(_ decisions: [Decision]) {
    for kind in NamedKind.allCases { kinds[kind] = Decisions(decisions, of: kind) }
    for decision in decisions { keep(decision) }
  }

  subscript(kind: NamedKind) -> Decisions { kinds[kind] ?? Decisions(of: kind) }

  /// Whether a decision would change nothing: the same was kept before, or what it says holds.
  ///
  /// One that was kept and that a later one overruled stays overruled: applied twice, a file changes nothing
  /// the second time.
  func know(_ decision: Decision) -> Bool {
    kept.contains(DecisionsInForce.unnumbered(decision)) || kinds[decision.kind]?.say(decision) == true
  }

  mutating func add(_ decision: Decision) {
    keep(decision)
    kinds[decision.kind]?.add(decision)
  }

  private mutating func keep(_ decision: Decision) {
    kept.insert(DecisionsInForce.unnumbered(decision))
  }

  private static func unnumbered(_ decision: Decision) -> Decision {
    var decision = decision
    decision.id = 0
    return decision
  }
}
