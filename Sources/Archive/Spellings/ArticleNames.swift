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

/// Counts the names of one article.
private struct NameCounter {
  private(set) var names: [NameUse] = []
  private(set) var shortForms: [String] = []
  private var seen = Set<String>()
  private var written = Set<String>()
  /// Words in capitals since the line began: names, unless all of the line is shouted.
  private var shouted: [WrittenWord] = []
  private var quietWords = 0

  mutating func count(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      var words = WrittenWords(bytes)
      var last: WrittenWord?
      /// An article in small letters between two words that may be one name: the "ez" of "Deir ez-Zor".
      var article: WrittenWord?
      while let word = words.next() {
        if words.isNewLine { endLine(bytes) }
        if word.isMixed || word.end - word.start > Self.longest {
          (last, article) = (nil, nil)
          continue
        }
        guard word.isCapitalized || word.isCaseless else {
          quietWords += 1
          if last != nil, word.isJoined, article == nil, word.letters <= 4 {
            article = word
          } else {
            (last, article) = (nil, nil)
          }
          continue
        }
        if word.isShouted {
          shouted.append(word)
          (last, article) = (nil, nil)
          continue
        }
        quietWords += 1
        let name = string(word.start, word.end, bytes)
        if last != nil, word.isJoined, article == nil, DefiniteArticle.isForm(name) {
          article = word
          continue
        }
        let isOrdinary = OrdinaryWords.contains(name)
        if word.letters > 1, !(isOrdinary && word.opensSentence), !DefiniteArticle.isForm(name) { add(name) }
        if let first = last, word.isJoined {
          addRun(from: first, article, to: word, bytes)
        }
        let beginsName =
          word.letters > 1 && !(isOrdinary && word.opensSentence) && !DefiniteArticle.isForm(name)
        (last, article) = (beginsName ? word : nil, nil)
      }
      endLine(bytes)
    }
  }

  private static let longest = 48

  /// Two words that may be one name written apart: "Abu Kamal", "Deir ez-Zor". One of them may be an ordinary
  /// word ("Tall Afar"); what is longer is not written in one word anywhere.
  private mutating func addRun(
    from first: WrittenWord, _ article: WrittenWord?, to word: WrittenWord,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if let article {
      let parts = [string(article.start, article.end, bytes), string(word.start, word.end, bytes)]
      guard DefiniteArticle.stripped(parts) != nil, first.letters + word.letters <= 16 else { return }
    } else {
      guard first.letters + word.letters <= 12 else { return }
    }
    let isName = [first, word].contains { !OrdinaryWords.contains(string($0.start, $0.end, bytes)) }
    if isName { add(string(first.start, word.end, bytes)) }
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    defer {
      shouted.removeAll(keepingCapacity: true)
      quietWords = 0
    }
    guard quietWords > shouted.count else { return }
    for word in shouted {
      let name = string(word.start, word.end, bytes)
      if ShortForm.isOne(name), shortForms.count < 64, !shortForms.contains(name) { shortForms.append(name) }
      if !OrdinaryWords.contains(name) { add(name) }
    }
  }

  private mutating func add(_ name: String) {
    // Most names of an article are written more than once, and alike: those are not folded again.
    guard written.insert(name).inserted else { return }
    let words = IndexFold.words(name)
    if !words.isEmpty, seen.insert(words).inserted { names.append(NameUse(words: words, spelling: name)) }
  }

  /// The words as printed, on one line.
  private func string(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard slice.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return String(decoding: slice, as: UTF8.self)
    }
    return String(decoding: slice, as: UTF8.self)
      .split(whereSeparator: { $0.isNewline || $0 == " " }).joined(separator: " ")
  }
}

/// How a headline is written.
enum HeadlineCase {
  /// "Fire Guts Mill in Orlo": its capitals say nothing about names. "Fire guts mill in Orlo" does.
  static func isTitle(_ headline: String) -> Bool {
    var small = 0
    var large = 0
    for word in headline.split(separator: " ") where word.utf8.count >= 4 {
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { continue }
      if first.properties.isUppercase { large += 1 } else { small += 1 }
    }
    return large > small
  }
}
