/// Why two full names are, may be, or are not one person.
public struct PersonRule: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable {
    /// One person: the rows are joined.
    case same
    /// Perhaps: a candidate for the reader to decide.
    case doubtful
    case different
  }

  /// As it is stored and printed: "same-words".
  public let name: String
  public let outcome: Outcome
  /// One sentence for a reader of the candidates.
  public let explanation: String
  /// Pairs that the rule decides.
  let decides: [Example]

  struct Example: Hashable, Sendable {
    let first: String
    let second: String
    let firstRoles: [String]
    let secondRoles: [String]

    init(_ first: String, _ second: String, roles firstRoles: [String] = [], _ secondRoles: [String] = []) {
      self.first = first
      self.second = second
      self.firstRoles = firstRoles
      self.secondRoles = secondRoles
    }
  }

  public static func == (a: PersonRule, b: PersonRule) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension PersonRule {
  public static let sameWords = PersonRule(
    name: "same-words", outcome: .same,
    explanation: "two words or more, and each has its spelling in the other name",
    decides: [
      .init("Sergei Varlamov", "Sergej Warlamow"), .init("Carver, Edda", "Edda Carver"),
      .init("Abd al-Rahman Sayegh", "Abdulrahman al-Sayegh"),
    ])

  public static let likeWords = PersonRule(
    name: "like-words", outcome: .doubtful,
    explanation: "each word has something like it in the other name, but not near enough",
    decides: [.init("Omar Sulaiman", "Omar Silaimen")])

  public static let likeWordsWithRole = PersonRule(
    name: "like-words-with-role", outcome: .same,
    explanation: "each word has something like it in the other name, and both have the same role",
    decides: [.init("Omar Sulaiman", "Omar Silaimen", roles: ["port director"], ["director of the port"])])

  public static let otherOrder = PersonRule(
    name: "other-order", outcome: .doubtful,
    explanation: "the same words in another order, and no comma says so: two given names, or father and son",
    decides: [
      .init("Edda Carver", "Carver Edda"), .init("Salman bin Omar Sayegh", "Omar bin Salman Sayegh"),
    ])

  public static let orderWithRole = PersonRule(
    name: "order-with-role", outcome: .same,
    explanation: "the same words in another order, and both have the same role",
    decides: [.init("Edda Carver", "Carver Edda", roles: ["harbour minister"], ["minister"])])

  public static let insideWithRole = PersonRule(
    name: "inside-with-role", outcome: .same,
    explanation: "one name stands inside the other, and both have the same role",
    decides: [
      .init("Edda Carver", "Edda Louise Carver", roles: ["harbour minister"], ["minister of the harbour"])
    ])

  public static let threeInside = PersonRule(
    name: "three-inside", outcome: .same,
    explanation: "three words or more, the first one too, stand in the longer name in the same order",
    decides: [.init("Omar Hadi Mansour", "Omar Hadi Mansour al-Sayegh")])

  public static let inside = PersonRule(
    name: "inside", outcome: .doubtful,
    explanation: "one name stands inside the other, and nothing else is known",
    decides: [.init("Edda Carver", "Edda Louise Carver")])

  public static let initial = PersonRule(
    name: "initial", outcome: .doubtful,
    explanation: "the given name of one is an initial that fits",
    decides: [.init("E. Carver", "Edda Carver")])

  public static let suffix = PersonRule(
    name: "suffix", outcome: .different,
    explanation: "one is Jr., Sr., II or III and the other is another",
    decides: [.init("Tom Carver Jr.", "Tom Carver Sr."), .init("Tom Carver", "Tom Carver III")])

  public static let initialsDiffer = PersonRule(
    name: "initials-differ", outcome: .different,
    explanation: "the initials contradict each other",
    decides: [.init("John J. Carver", "John K. Carver"), .init("J. Carver", "Edda Carver")])

  public static let oneWord = PersonRule(
    name: "one-word", outcome: .different,
    explanation: "one word is never enough across articles",
    decides: [.init("Carver", "Edda Carver"), .init("Edda", "Edda")])

  public static let otherWords = PersonRule(
    name: "other-words", outcome: .different,
    explanation: "a word of each name has no spelling in the other",
    decides: [.init("Edda Carver", "Nora Carver"), .init("Hassan Sayegh", "Hussein Sayegh")])

  /// Every rule, in the order in which they are asked.
  public static let all = [
    oneWord, suffix, initialsDiffer, sameWords, orderWithRole, otherOrder, likeWordsWithRole, likeWords,
    insideWithRole, threeInside, inside, initial, otherWords,
  ]
}
