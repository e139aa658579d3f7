/// Why two names of organizations are, may be, or are not one organization.
struct OrganizationRule: Sendable {
  let rule: JoinRule
  /// Pairs that the rule decides.
  let decides: [(first: String, second: String)]

  private init(
    _ name: String, _ outcome: PersonRule.Outcome, _ explanation: String, _ decides: [(String, String)]
  ) {
    rule = JoinRule(name: name, outcome: outcome, explanation: explanation)
    self.decides = decides.map { (first: $0.0, second: $0.1) }
  }

  static let sameWords = OrganizationRule(
    "same-words", .same, "word for word the same; British and American spelling aside",
    [
      ("Orlo Labour Centre", "Orlo Labor Center"), ("Ministry of Defence", "Ministry of Defense"),
      ("Harbour Organisation for Wells & Pumps", "Harbor Organization for Wells and Pumps"),
    ])

  static let sameSound = OrganizationRule(
    "same-sound", .same, "the same words; a name among them as another language romanises it",
    [("Harakat al-Noujoud", "Harakat al-Nujud"), ("Sheikhoun Water Board", "Cheikhoun Water Board")])

  static let legalForm = OrganizationRule(
    "legal-form", .same, "the same but for Ltd, Inc., AG and the like, which one of them leaves out",
    [("Tolland Tankers Ltd.", "Tolland Tankers"), ("Vantry Pumps AG", "Vantry Pumps Aktiengesellschaft")])

  static let turned = OrganizationRule(
    "turned", .same, "“Ministry of Wells” is “Wells Ministry”",
    [("Ministry of Wells", "Wells Ministry"), ("Department of Inland Ferries", "Inland Ferries Department")])

  static let oneSound = OrganizationRule(
    "one-sound", .doubtful, "one word each, which another language might romanise so",
    [("Sheikhounia", "Cheikhounia")])

  static let otherLegalForm = OrganizationRule(
    "other-legal-form", .doubtful, "the same but for Ltd, Inc., AG and the like, in which they differ",
    [("Tolland Tankers Ltd.", "Tolland Tankers LLC")])

  static let otherWords = OrganizationRule(
    "other-words", .different, "a word of one has no spelling in the other",
    [
      ("Bank of Orlo", "Bank of Orna"), ("Northern Rivers Authority", "Northern Rivers Authority Fund"),
      ("Fund III", "Fund IV"), ("Ministry of Mines", "Ministry of Means"),
    ])

  static let all = [sameWords, sameSound, legalForm, turned, oneSound, otherLegalForm, otherWords]
}
