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

  private static let plain: Set<String> = ["al", "el", "ul"]
  private static let sunLetters = ["t", "d", "r", "z", "s", "n", "th", "dh", "sh"]

  /// The letter that an assimilated article ends in: "sh" of "ash", "z" of "ez".
  private static func sunLetter(of article: String) -> String? {
    guard let vowel = article.first, "aeiu".contains(vowel) else { return nil }
    let letter = String(article.dropFirst())
    return sunLetters.contains(letter) ? letter : nil
  }
}
