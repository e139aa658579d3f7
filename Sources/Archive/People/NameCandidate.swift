/// Words that may name a person, and the signs that speak for and against it at this place.
struct NameCandidate: Sendable {
  /// What the place says; the signs of all places of one name are joined before they are weighed.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt32
    /// "Gen. Orlo Vant", "Foreign Minister Orlo Vant"
    static let titled = Signs(rawValue: 1 << 0)
    /// "spokesman Orlo Vant"
    static let roleBefore = Signs(rawValue: 1 << 1)
    /// "Orlo Vant, a commander in"
    static let roleBehind = Signs(rawValue: 1 << 2)
    /// "Orlo Vant, 45," and "Orlo Vant (45)"
    static let age = Signs(rawValue: 1 << 3)
    /// "Orlo Vant, who"
    static let who = Signs(rawValue: 1 << 4)
    /// "said Orlo Vant", "Orlo Vant said"
    static let speaks = Signs(rawValue: 1 << 5)
    /// "Mr Vant" elsewhere
    static let courtesy = Signs(rawValue: 1 << 6)
    /// "Vant" alone elsewhere
    static let surnameAlone = Signs(rawValue: 1 << 7)
    /// "Vant said"
    static let surnameSpeaks = Signs(rawValue: 1 << 8)
    /// "Vant" in "Vant Systems": the first word alone, as companies are shortened
    static let firstAlone = Signs(rawValue: 1 << 9)
    /// "the Orlo Vant"
    static let article = Signs(rawValue: 1 << 10)
    /// "in Orlo Vant"
    static let placed = Signs(rawValue: 1 << 11)
    /// "a man called Orlo Vant"
    static let called = Signs(rawValue: 1 << 12)
    /// Followed by a sentence that begins with "He" or "She"
    static let pronounFollows = Signs(rawValue: 1 << 13)
    /// "ORLO VANT:" before what a transcript gives
    static let label = Signs(rawValue: 1 << 14)
    /// "Orlo Vant told the court that she"
    static let pronounBehind = Signs(rawValue: 1 << 15)
  }

  /// The name's own tokens, without title.
  var name: Range<Int>
  /// Where title and role before the name begin; the name's own beginning when there are none.
  var lead: Int
  var signs: Signs
  /// What title or role tell.
  var gender: Title.Gender?
  var sentence: Int
}

/// Words that name an organization at one place.
struct OrganizationCandidate: Sendable {
  var name: Range<Int>
  /// The index of the head word: "Ministry" in "Ministry of Health".
  var head: Int
  /// "SDF" behind it in brackets.
  var abbreviation: Int?
  /// A row of its own is due: "Orlo Holdings Ltd", not "the Ministry".
  var isFull: Bool
}
