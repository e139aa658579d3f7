/// The small words inside names: "van der Meer", "bin Salman", "de la Cruz", "Jr.".
enum NameParticles {
  /// Written small (or with a capital) between the given and the family name.
  static let inner = """
    van von der den de del della di da do dos das du la le lo los las ter ten bin ibn bint ben al el ul ur ol ould abu abi af av zu zum zur y e san
    """

  /// Behind the family name.
  static let suffixes = "jr sr ii iii iv esq snr jnr"

  /// Offices, honours and degrees behind a name, in capitals.
  static let postnominals = """
    mp mps mep msp mla mlc mhr td mk mna ms am kbe obe mbe cbe dbe gbe kcb kcmg cmg dcmg gcmg kg kt dso dsc dfc mc vc gc qc
    kc sc jp md phd dphil ma ba msc bsc mba llb llm frs frse fba rn usn usaf usmc usa raf ret cpa esq dds do rdn faia
    """

  /// Those that say what their bearer is.
  static let offices: WordSet = ["mp", "mep", "msp", "mla", "mlc", "mhr", "td", "mk", "mna"]

  /// The Arabic article and its assimilated forms, as they are joined by a hyphen: "al-Assad", "As-Salem", "ash-Sharif".
  static let articles: [String] = [
    "al", "el", "ul", "as", "at", "an", "ar", "ad", "az", "ash", "ath", "adh", "ol", "il", "es", "et", "er",
    "en", "ed", "ez", "esh",
  ]

  private static let articleSet = WordSet(articles)

  /// Whether these bytes are such an article.
  static func isArticle(_ key: WordKey) -> Bool { articleSet.contains(key) }
}
