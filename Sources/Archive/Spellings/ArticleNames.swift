/// The names that an article writes, and its ambiguous short forms: counted in one pass, from the stored text alone.
///
/// A word is written as a name when it has a capital inside a sentence. At a sentence's start it counts only when it
/// is no ordinary word, and a headline in title case tells nothing. Whether a word is a name by its use is decided
/// later, from all articles that have it.
///
///     ArticleNames(headline: nil, standfirst: nil, body: "The road to Deir ez-Zor is open.")
///     // names: deir, zor, deir ez zor
struct ArticleNames: Sendable {
  /// Each spelling once, in the order of the text.
  private(set) var names: [NameUse] = []
  /// The words written in capitals that mean nothing when small (``ShortForm``), each once: "IS", "US", "WHO".
  private(set) var shortForms: [String] = []

  /// The text of one article, as the table `articles` keeps it.
  init(headline: String?, standfirst: String?, body: [UInt8]) {
    var counter = NameCounter()
    if let headline, !HeadlineCase.isTitle(headline) { counter.count(Array(headline.utf8)) }
    if let standfirst { counter.count(Array(standfirst.utf8)) }
    counter.count(body)
    names = counter.names
    shortForms = counter.shortForms
  }
}

/// How a headline is written.
enum HeadlineCase {
  /// "Fire Guts Mill in Orlo": its capitals say nothing about names. "Fire guts mill in Orlo" does.
  static func isTitle(_ headline: String) -> Bool {
    var small = 0
    var large = 0
    for word in headline.utf8.split(separator: 0x20) where word.count >= 4 {
      if let first = word.first(where: { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 }), first < 0x80 {
        if first < 0x60 { large += 1 } else { small += 1 }
        continue
      }
      guard let first = Substring(word).unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
        continue
      }
      if first.properties.isUppercase { large += 1 } else { small += 1 }
    }
    return large > small
  }
}
