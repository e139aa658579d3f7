/// Why two names of outlets are, may be, or are not one outlet.
enum OutletRule {
  static let sameLetters = PairRule(
    "same-letters", .same, "the same letters; capitals, spaces and “the” aside",
    [("Orlo Gazette", "OrloGazette"), ("The Levant Ledger", "Levant Ledger")])

  static let host = PairRule(
    "host", .same, "the site's address has the letters of the name",
    [("www.northmarknews.com", "Northmark News"), ("www.levantledger.org", "The Levant Ledger")])

  static let genericWords = PairRule(
    "generic-words", .same, "the same name with and without “News”, “Online” or “News Agency” behind it",
    [
      ("Northmark News", "Northmark"), ("northmark.com", "Northmark News"),
      ("Kestrel News Agency", "Kestrel"),
    ])

  static let ordinaryName = PairRule(
    "ordinary-name", .doubtful, "with and without “News”, but what is left is an ordinary word",
    [("Morning News", "Morning"), ("World News", "World")])

  static let branch = PairRule(
    "branch", .doubtful, "one may be a branch or an edition of the other",
    [
      ("Northmark TV", "Northmark"), ("Northmark English", "Northmark News"), ("Kestrel Agency", "Kestrel"),
      ("northmark.ie", "northmark.co.uk"),
    ])

  static let otherName = PairRule(
    "other-name", .different, "the names differ",
    [
      ("Orlo Gazette", "Orna Gazette"), ("News", "Online"), ("kestrel.blogspot.com", "orlo.blogspot.com"),
      ("Northmark Sport", "Northmark"),
    ])

  static let all = [sameLetters, host, genericWords, ordinaryName, branch, otherName]
}
