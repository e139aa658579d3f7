/// Why two names share a row, may be one, or are two: a rule of persons, organizations or outlets.
public struct JoinRule: Hashable, Sendable {
  /// As it is stored and printed: "same-words".
  public let name: String
  public let outcome: PersonRule.Outcome
  /// One sentence for a reader of the candidates.
  public let explanation: String

  public init(name: String, outcome: PersonRule.Outcome, explanation: String) {
    self.name = name
    self.outcome = outcome
    self.explanation = explanation
  }

  init(_ rule: PersonRule) {
    self.init(name: rule.name, outcome: rule.outcome, explanation: rule.explanation)
  }

  /// What the rules say of two names, whichever comes first.
  static func between(_ one: FullName, _ other: FullName) -> JoinRule {
    one.folded <= other.folded ? one.compared(to: other) : other.compared(to: one)
  }

  /// Whether roles could turn a doubt into a yes.
  var asksForRoles: Bool { Self.askingForRoles.contains(name) }

  /// The names of the rules that leave a doubt which roles could settle.
  static let askingForRoles: Set<String> = [
    PersonRule.likeWords.name, PersonRule.otherOrder.name, PersonRule.inside.name,
  ]

  /// The rule of that name among those of a kind.
  public static func named(_ name: String, of kind: NamedKind) -> JoinRule? {
    all(of: kind).first { $0.name == name }
  }

  /// Every rule of a kind.
  public static func all(of kind: NamedKind) -> [JoinRule] {
    switch kind {
    case .person: PersonRule.all.map { JoinRule($0) }
    case .organization: OrganizationRule.all.map(\.rule)
    case .outlet: OutletRule.all.map(\.rule)
    }
  }
}
