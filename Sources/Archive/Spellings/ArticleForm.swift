extension DefiniteArticle {
  /// Whether a word by itself has the form of an article: "al", "Ez", "ash".
  static func isForm(_ word: WordKey) -> Bool { forms.contains(word) }

  static let forms: WordSet = [
    "al", "el", "ul", "at", "et", "ad", "ed", "ar", "er", "az", "ez", "as", "es", "an", "en", "ash", "esh",
    "ath",
    "eth", "adh", "edh",
  ]
}
