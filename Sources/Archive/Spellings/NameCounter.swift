/// Counts the names of one article: what ``ArticleNames`` is made from.
///
/// Words are compared as keys and bytes where they stand; strings are made of what is met for the first time.
struct NameCounter {
  private(set) var bytes: [UInt8] = []
  private(set) var uses: [ArticleNames.Use] = []
  private(set) var shortForms: [String] = []
  /// The words of the names, as the index has them.
  private var seen = SpellingSet()
  /// Words in capitals since the line began: names, unless all of the line is shouted.
  private var shouted: [WrittenWord] = []
  private var quietWords = 0

  init() {
    bytes.reserveCapacity(2048)
    uses.reserveCapacity(96)
  }

  mutating func count(_ text: [UInt8]) { text.withUnsafeBufferPointer { count($0) } }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var words = WrittenWords(bytes)
    let (ordinary, articles) = (OrdinaryWords.words, DefiniteArticle.forms)
    var last: NameWord?
    /// An article in small letters between two words that may be one name: the "ez" of "Deir ez-Zor".
    var article: Range<Int>?
    while let word = words.next() {
      if words.isNewLine { endLine(bytes) }
      if word.isMixed || word.end - word.start > Self.longest {
        (last, article) = (nil, nil)
        continue
      }
      guard word.isCapitalized || word.isCaseless else {
        quietWords += 1
        if last != nil, word.isJoined, article == nil, word.letters <= 4 {
          article = word.start..<word.end
        } else {
          (last, article) = (nil, nil)
          quietWords += words.passSmallWords()
        }
        continue
      }
      if word.isShouted {
        shouted.append(word)
        (last, article) = (nil, nil)
        continue
      }
      quietWords += 1
      let key = WordKey(folding: bytes, word.start, word.end)
      let isForm = articles.contains(key)
      if last != nil, word.isJoined, article == nil, isForm {
        article = word.start..<word.end
        continue
      }
      let name = NameWord(
        place: word.start..<word.end, letters: word.letters, isOrdinary: ordinary.contains(key))
      let isName = word.letters > 1 && !(name.isOrdinary && word.opensSentence) && !isForm
      if isName { add(bytes, word.start, word.end) }
      if let first = last, word.isJoined { addRun(from: first, article, to: name, bytes) }
      (last, article) = (isName ? name : nil, nil)
    }
    endLine(bytes)
  }

  /// A capitalised word, and whether it is an ordinary one.
  private struct NameWord {
    var place: Range<Int>
    var letters: Int
    var isOrdinary: Bool
  }

  private static let longest = 48

  /// Two words that may be one name written apart: "Abu Kamal", "Deir ez-Zor". One of them may be an ordinary
  /// word ("Tall Afar"); what is longer is not written in one word anywhere.
  private mutating func addRun(
    from first: NameWord, _ article: Range<Int>?, to last: NameWord, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let letters = first.letters + last.letters
    guard letters <= (article == nil ? 12 : 16), !(first.isOrdinary && last.isOrdinary) else { return }
    if let article {
      let key = WordKey(folding: bytes, article.lowerBound, article.upperBound)
      guard DefiniteArticle.mayStand(key, before: bytes[last.place.lowerBound]) else { return }
      let parts = [article, last.place].map { String(decoding: bytes[$0], as: UTF8.self) }
      guard DefiniteArticle.stripped(parts) != nil else { return }
    }
    let (start, end) = (first.place.lowerBound, last.place.upperBound)
    guard bytes[start..<end].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return add(bytes, start, end)
    }
    var line = String(decoding: bytes[start..<end], as: UTF8.self)
      .split(whereSeparator: { $0.isNewline || $0 == " " }).joined(separator: " ")
    line.withUTF8 { add($0, 0, $0.count) }
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    defer { quietWords = 0 }
    if shouted.isEmpty { return }
    defer { shouted.removeAll(keepingCapacity: true) }
    guard quietWords > shouted.count else { return }
    for word in shouted {
      if word.letters <= ShortForm.longest, shortForms.count < 64 {
        let name = String(decoding: bytes[word.start..<word.end], as: UTF8.self)
        if ShortForm.isOne(name), !shortForms.contains(name) { shortForms.append(name) }
      }
      if !OrdinaryWords.contains(WordKey(folding: bytes, word.start, word.end)) {
        add(bytes, word.start, word.end)
      }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let name = UnsafeBufferPointer(rebasing: text[start..<end])
    // Words and name one behind the other, as they are kept.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count * 2) { both in
      if let length = IndexFold.write(asciiWords: text, start, end, to: both) {
        _ = UnsafeMutableBufferPointer(rebasing: both[length...]).update(fromContentsOf: name)
        add(UnsafeBufferPointer(rebasing: both[..<(length + name.count)]), words: length)
      } else {
        var both = Array(IndexFold.words(String(decoding: name, as: UTF8.self)).utf8)
        let length = both.count
        both.append(contentsOf: name)
        both.withUnsafeBufferPointer { add($0, words: length) }
      }
    }
  }

  /// Adds a name behind its words as the index has them, unless the article has those already.
  private mutating func add(_ both: UnsafeBufferPointer<UInt8>, words length: Int) {
    let words = UnsafeBufferPointer(rebasing: both[..<length])
    let hash = SpellingSet.hash(words)
    guard !words.isEmpty, seen.insert(words, hash, behind: bytes) else { return }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: both)
    uses.append(
      ArticleNames.Use(words: start..<start + UInt32(length), end: UInt32(bytes.count), hash: hash))
  }
}
