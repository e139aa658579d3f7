/// The names that an article writes, and its ambiguous short forms: counted in one pass, from the stored text alone.
///
/// A word is written as a name when it has a capital inside a sentence. At a sentence's start it counts only when it
/// is no ordinary word, and a headline in title case tells nothing. Whether a word is a name by its use is decided
/// later, from all articles that have it.
///
///     ArticleNames(headline: nil, standfirst: nil, body: "The road to Deir ez-Zor is open.")
///     // names: deir, zor, deir ez zor
struct ArticleNames: Sendable {
  /// Where a name stands in ``bytes``: its words as the index has them, behind them as printed.
  struct Use: Sendable {
    var words: Range<UInt32>
    /// Where the spelling ends, which begins where the words end.
    var end: UInt32
    /// Of the words; see ``SpellingSet``.
    var hash: UInt32
  }

  /// The names' words and spellings, one behind the other: an article has dozens, and no string is wanted for them.
  private(set) var bytes: [UInt8] = []
  /// Each spelling once, in the order of the text.
  private(set) var uses: [Use] = []
  /// The words written in capitals that mean nothing when small (``ShortForm``), each once: "IS", "US", "WHO".
  private(set) var shortForms: [String] = []

  /// The text of one article, as the table `articles` keeps it.
  init(headline: String?, standfirst: String?, body: [UInt8]) {
    var counter = NameCounter()
    if let headline, !HeadlineCase.isTitle(headline) { counter.count(Array(headline.utf8)) }
    if let standfirst { counter.count(Array(standfirst.utf8)) }
    counter.count(body)
    bytes = counter.bytes
    uses = counter.uses
    shortForms = counter.shortForms
  }

  /// The short forms as the table `articles` has them.
  var joinedShortForms: String { shortForms.joined(separator: " ") }

  /// The names as strings.
  var names: [NameUse] {
    uses.map { use in
      NameUse(
        words: String(decoding: bytes[Int(use.words.lowerBound)..<Int(use.words.upperBound)], as: UTF8.self),
        spelling: String(decoding: bytes[Int(use.words.upperBound)..<Int(use.end)], as: UTF8.self))
    }
  }
}

/// How a headline is written.
enum HeadlineCase {
  /// "Fire Guts Mill in Orlo": its capitals say nothing about names. "Fire guts mill in Orlo" does.
  static func isTitle(_ headline: String) -> Bool {
    var headline = headline
    return headline.withUTF8 { bytes in
      var small = 0
      var large = 0
      var start = 0
      while start < bytes.count {
        let end = bytes.offset(of: 0x20, from: start) ?? bytes.count
        if end - start >= 4, let isLarge = isLarge(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
          if isLarge { large += 1 } else { small += 1 }
        }
        start = end + 1
      }
      return large > small
    }
  }

  /// Whether a word's first letter is a capital; nil when it has no letter.
  private static func isLarge(_ word: UnsafeBufferPointer<UInt8>) -> Bool? {
    if let first = word.first(where: { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 }), first < 0x80 {
      return first < 0x60
    }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    return scalars.first { $0.properties.isAlphabetic }.map(\.properties.isUppercase)
  }
}
