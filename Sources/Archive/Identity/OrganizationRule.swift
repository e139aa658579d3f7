/// Why two names of organizations are, may be, or are not one organization.
enum OrganizationRule {
  static let sameWords = PairRule(
    "same-words", .same, "word for word the same; British and American spelling aside",
    [
      ("Orlo Labour Centre", "Orlo Labor Center"), ("Ministry of Defence", "Ministry of Defense"),
      ("Harbour Organisation for Wells & Pumps", "Harbor Organization for Wells and Pumps"),
    ])

  static let sameSound = PairRule(
    "same-sound", .same, "the same words; a name among them as another language romanises it",
    [("Harakat al-Noujoud", "Harakat al-Nujud"), ("Sheikhoun Water Board", "Cheikhoun Water Board")])

  static let legalForm = PairRule(
    "legal-form", .same, "the same but for Ltd, Inc., AG and the like, which one of them leaves out",
    [("Tolland Tankers Ltd.", "Tolland Tankers"), ("Vantry Pumps AG", "Vantry Pumps Aktiengesellschaft")])

  static let turned = PairRule(
    "turned", .same, "“Ministry of Wells” is “Wells Ministry”",
    [("Ministry of Wells", "Wells Ministry"), ("Department of Inland Ferries", "Inland Ferries Department")])

  static let oneSound = PairRule(
    "one-sound", .doubtful, "one word each, which another language might romanise so",
    [("Sheikhounia", "Cheikhounia")])

  static let otherLegalForm = PairRule(
    "other-legal-form", .doubtful, "the same but for Ltd, Inc., AG and the like, in which they differ",
    [("Tolland Tankers Ltd.", "Tolland Tankers LLC")])

  static let otherWords = PairRule(
    "other-words", .different, "a word of one has no spelling in the other",
    [
      ("Bank of Orlo", "Bank of Orna"), ("Northern Rivers Authority", "Northern Rivers Authority Fund"),
      ("Fund III", "Fund IV"), ("Ministry of Mines", "Ministry of Means"),
    ])

  static let all = [sameWords, sameSound, legalForm, turned, oneSound, otherLegalForm, otherWords]
}
