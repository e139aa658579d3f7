/// The small words inside names: "van der Meer", "bin Salman", "de la Cruz", "Jr.".
enum NameParticles {
  /// Written small (or with a capital) between the given and the family name.
  static let inner = """
    van von der den de del della di da do dos das du la le lo los las ter ten bin ibn bint ben al el ul ur ol ould abu abi af av zu zum zur y e san
    """

  /// Behind the family name.
  static let suffixes = "jr sr ii iii iv esq snr jnr"

  /// The Arabic article and its assimilated forms, as they are joined by a hyphen: "al-Assad", "As-Salem", "ash-Sharif".
  static let articles: [String] = [
    "al", "el", "ul", "as", "at", "an", "ar", "ad", "az", "ash", "ath", "adh", "ol", "il", "es", "et", "er",
    "en", "ed", "ez", "esh",
  ]

  private static let articleSet = WordSet(articles)

  /// Whether these bytes are such an article.
  static func isArticle(_ key: WordKey) -> Bool { articleSet.contains(key) }
}
