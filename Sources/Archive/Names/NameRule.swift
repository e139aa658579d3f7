/// Why two spellings are taken for one name: what `--why` prints and the documentation lists.
public struct NameRule: Hashable, Sendable {
  /// As it is stored and printed: "same-sound".
  public let name: String
  /// One sentence for a reader of `--why`.
  public let explanation: String
  /// Spellings that this rule, and no earlier one, brings together.
  let matches: [Pair]
  /// Spellings that it must keep apart, alike as they look.
  let differs: [Pair]

  struct Pair: Hashable, Sendable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  public static func == (a: NameRule, b: NameRule) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension NameRule {
  public static let sameLetters = NameRule(
    name: "same-letters",
    explanation: "the same letters; capitals, accents, hyphens and apostrophes aside",
    matches: [Pair("Rukbān", "Rukban"), Pair("Dara'a", "Daraa"), Pair("al-Tanf", "Al Tanf")],
    differs: [Pair("Hama", "Homs")])

  public static let article = NameRule(
    name: "article",
    explanation: "the same name with or without the Arabic article, also as at-, ash-, ez- before its letter",
    matches: [Pair("At-Tanf", "Tanf"), Pair("al-Raqqa", "ar-Raqqa"), Pair("Ahrar al-Sham", "Ahrar Sham")],
    differs: [Pair("at home", "home"), Pair("Alwa", "Wa")])

  public static let alias = NameRule(
    name: "alias",
    explanation: "another name of the same, from the table of aliases",
    matches: [Pair("Daesh", "ISIL"), Pair("Aleppo", "Halab"), Pair("Bombay", "Mumbai")],
    differs: [Pair("Aleppo", "Mumbai")])

  public static let otherScript = NameRule(
    name: "other-script",
    explanation: "the same sounds in another script: Arabic, Cyrillic, Greek or Hebrew letters",
    matches: [Pair("التنف", "At-Tanf"), Pair("Эт-Танф", "al-Tanf"), Pair("Київ", "Kyiv")],
    differs: [Pair("حمص", "Hama")])

  public static let sameSound = NameRule(
    name: "same-sound",
    explanation: "word for word the same consonants and near vowels, as another language romanises them",
    matches: [
      Pair("Khan Sheikhoun", "Khan Cheikhoun"), Pair("Othman", "Ousmane"), Pair("Sergei", "Sergej"),
    ],
    differs: [Pair("Hassan", "Hussein"), Pair("Khalid", "Khalidi"), Pair("Salim", "Salam")])

  public static let wordOrder = NameRule(
    name: "word-order",
    explanation: "the same words in another order, as in a list: family name first",
    matches: [Pair("Carver, Edda", "Edda Carver")],
    differs: [Pair("Carver, Edda", "Edda Calvert")])

  public static let joined = NameRule(
    name: "joined",
    explanation: "the same sounds with the space elsewhere",
    matches: [
      Pair("Tel Afar", "Telafar"), Pair("Deir ez-Zor", "Deirezzor"), Pair("Pesh Merga", "Peshmerga"),
    ],
    differs: [Pair("Tel Afar", "Telavi")])

  /// In the order in which they are asked.
  public static let all = [sameLetters, article, otherScript, sameSound, wordOrder, joined, alias]
}
