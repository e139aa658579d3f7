/// The Arabic definite article as newspapers romanise it: al-, el-, and at-, ash-, ez- … before a sun letter.
///
/// Before fourteen letters the l of the article takes the sound of the next one, and many outlets write what is
/// heard: at-Tanf, ash-Shaddadi, Deir ez-Zor. Such a form is an article only before its own letter: "at-home"
/// has none. Source: any grammar of Arabic, under "sun and moon letters".
enum DefiniteArticle {
  /// The name without its article; nil when it has none.
  ///
  ///     DefiniteArticle.stripped(["At", "Tanf"])   // ["Tanf"]
  ///     DefiniteArticle.stripped(["at", "home"])   // nil
  static func stripped(_ words: [String]) -> [String]? {
    guard words.count > 1 else { return nil }
    let article = words[0].lowercased()
    let rest = Array(words.dropFirst())
    if plain.contains(article) { return rest }
    guard let letter = sunLetter(of: article), rest[0].lowercased().hasPrefix(letter) else { return nil }
    return rest
  }

  /// Whether `stripped` is worth asking, by the first byte of the next word: "of" and "in" before "Orlo" are not.
  static func mayStand(_ article: WordKey, before byte: UInt8) -> Bool {
    guard let letter = nextLetters[article] else { return false }
    return letter == 0 || byte | 0x20 == letter || byte >= 0x80
  }

  /// What the word behind an article begins with, by the article; 0: with anything.
  private static let nextLetters = WordTable<UInt8>(
    plain.map { ($0, 0) }
      + "aeiu".flatMap { vowel in sunLetters.map { ("\(vowel)\($0)", $0.utf8.first ?? 0) } })

  private static let plain: Set<String> = ["al", "el", "ul"]
  private static let sunLetters = ["t", "d", "r", "z", "s", "n", "th", "dh", "sh"]

  /// The letter that an assimilated article ends in: "sh" of "ash", "z" of "ez".
  private static func sunLetter(of article: String) -> String? {
    guard let vowel = article.first, "aeiu".contains(vowel) else { return nil }
    let letter = String(article.dropFirst())
    return sunLetters.contains(letter) ? letter : nil
  }
}
