/// Why two names of outlets are, may be, or are not one outlet.
struct OutletRule: Sendable {
  let rule: JoinRule
  /// Pairs that the rule decides.
  let decides: [(first: String, second: String)]

  private init(
    _ name: String, _ outcome: PersonRule.Outcome, _ explanation: String, _ decides: [(String, String)]
  ) {
    rule = JoinRule(name: name, outcome: outcome, explanation: explanation)
    self.decides = decides.map { (first: $0.0, second: $0.1) }
  }

  static let sameLetters = OutletRule(
    "same-letters", .same, "the same letters; capitals, spaces and “the” aside",
    [("Orlo Gazette", "OrloGazette"), ("The Levant Ledger", "Levant Ledger")])

  static let host = OutletRule(
    "host", .same, "the site's address has the letters of the name",
    [("www.northmarknews.com", "Northmark News"), ("www.levantledger.org", "The Levant Ledger")])

  static let genericWords = OutletRule(
    "generic-words", .same, "the same name with and without “News”, “Online” or “News Agency” behind it",
    [
      ("Northmark News", "Northmark"), ("northmark.com", "Northmark News"),
      ("Kestrel News Agency", "Kestrel"),
    ])

  static let ordinaryName = OutletRule(
    "ordinary-name", .doubtful, "with and without “News”, but what is left is an ordinary word",
    [("Morning News", "Morning"), ("World News", "World")])

  static let branch = OutletRule(
    "branch", .doubtful, "one may be a branch or an edition of the other",
    [
      ("Northmark TV", "Northmark"), ("Northmark English", "Northmark News"), ("Kestrel Agency", "Kestrel"),
      ("northmark.ie", "northmark.co.uk"),
    ])

  static let otherName = OutletRule(
    "other-name", .different, "the names differ",
    [
      ("Orlo Gazette", "Orna Gazette"), ("News", "Online"), ("kestrel.blogspot.com", "orlo.blogspot.com"),
      ("Northmark Sport", "Northmark"),
    ])

  static let all = [sameLetters, host, genericWords, ordinaryName, branch, otherName]
}
