/// A rule about two names of organizations or of outlets, with its examples.
struct PairRule: Sendable {
  let rule: JoinRule
  /// Pairs that the rule decides.
  let decides: [(first: String, second: String)]

  init(_ name: String, _ outcome: PersonRule.Outcome, _ explanation: String, _ decides: [(String, String)]) {
    rule = JoinRule(name: name, outcome: outcome, explanation: explanation)
    self.decides = decides.map { (first: $0.0, second: $0.1) }
  }
}
