/// A text cut into words as the index cuts it, with the places of what is looked for.
///
/// Two numbers for each word: a text of 20 MB is gone through in a fraction of a second.
struct IndexedText {
  /// A place where a phrase stands: its words by their numbers.
  struct Place {
    var words: Range<Int>
    /// Which of the phrases.
    var phrase: Int
  }

  /// The bytes of a word. (Ranges are generic, and a runtime makes such a type by looking through all that conforms to
  /// their protocols, which takes a search longer than the words do.)
  struct Word {
    var start: Int
    var end: Int
  }

  private(set) var words: [Word] = []
  /// In the order of the text; of two that begin together the one of the earlier phrase first.
  private(set) var places: [Place] = []
  /// The words with which sentences begin, by their numbers.
  private(set) var sentences: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ phrases: [SoughtPhrase]) {
    var sought = SoughtWords(phrases)
    words.reserveCapacity(bytes.count / 5)
    var folded: [UInt8] = []
    var i = 0
    while i < bytes.count {
      let start = i
      while i < bytes.count, Self.isLetterOrDigit(bytes[i]) { i += 1 }
      let isASCII = i == bytes.count || bytes[i] < 0x80
      if !isASCII { Self.fold(bytes, start, &i, into: &folded) }
      if i == start {
        i += isASCII ? 1 : Self.scalar(bytes, i).1
        continue
      }
      if beginsSentence(start, bytes) { sentences.append(words.count) }
      let number = words.count
      words.append(Word(start: start, end: i))
      if isASCII {
        guard sought.mayBe(bytes[start] | 0x20, length: i - start) else {
          sought.pass(number)
          continue
        }
        folded.removeAll(keepingCapacity: true)
        for byte in bytes[start..<i] { folded.append(byte | 0x20) }
      }
      sought.look(at: folded, as: bytes[start..<i], number: number, &places)
    }
    places.sort { ($0.words.lowerBound, $0.phrase) < ($1.words.lowerBound, $1.phrase) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Folds a word that is not of ASCII alone, and goes to its end.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: inout Int, into folded: inout [UInt8]
  ) {
    folded.removeAll(keepingCapacity: true)
    i = start
    while i < bytes.count {
      if bytes[i] < 0x80 {
        guard isLetterOrDigit(bytes[i]) else { return }
        folded.append(bytes[i] | 0x20)
        i += 1
        continue
      }
      let (scalar, width) = scalar(bytes, i)
      guard IndexWords.isWordPart(scalar) || i > start && IndexWords.isAccent(scalar) else { return }
      IndexFold.append(scalar, to: &folded)
      i += width
    }
  }

  /// As FTS5 has it: the first word, and what stands behind a full stop or a colon and white space.
  private func beginsSentence(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if words.isEmpty { return true }
    var before = start - 1
    while before >= 0, Self.isSpace(bytes[before]) { before -= 1 }
    return before >= 0 && before != start - 1 && (bytes[before] == 0x2E || bytes[before] == 0x3A)
  }

  /// The scalar at a place of valid UTF-8, and how many bytes it has.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[i]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + width <= bytes.count else { return ("\u{FFFD}", bytes.count - i) }
    var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
    for k in 1..<width { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

/// Looks for phrases in words that come one after the other.
private struct SoughtWords {
  private let phrases: [SoughtPhrase]
  /// The words of the phrases, each once: its place is its number. They are few, and seldom is one looked for.
  private var words: [[UInt8]] = []
  /// Which first bytes and lengths a sought word can have: nearly every word of a text is passed over by that.
  private var leads = Array(repeating: UInt64(0), count: 256)
  /// The words of each phrase by their numbers.
  private var wanted: [[Int]] = []
  /// The phrases that end with a word of that number.
  private var ending: [[Int]] = []
  private var prefixes: [Int] = []
  /// The numbers of the last words of the text, as many as the longest phrase has; -1 for one that nothing looks for.
  private var last: [Int] = []
  private let longest: Int

  init(_ phrases: [SoughtPhrase]) {
    self.phrases = phrases
    longest = phrases.map(\.words.count).max() ?? 0
    for (index, phrase) in phrases.enumerated() {
      var ids: [Int] = []
      for (place, word) in phrase.words.enumerated() {
        let number = self.number(of: word) ?? words.count
        if number == words.count {
          words.append(word)
          ending.append([])
        }
        ids.append(number)
        if let lead = word.first {
          let isOpen = phrase.isPrefix && place == phrase.words.count - 1
          leads[Int(lead)] |= isOpen ? .max << UInt64(min(word.count, 63)) : 1 << UInt64(min(word.count, 63))
        }
      }
      wanted.append(ids)
      if phrase.isPrefix { prefixes.append(index) } else if let end = ids.last { ending[end].append(index) }
    }
    last = Array(repeating: -1, count: longest)
  }

  private func number(of word: [UInt8]) -> Int? { words.firstIndex { $0 == word } }

  /// Whether a word of so many bytes that begins with this one can be looked for at all.
  func mayBe(_ first: UInt8, length: Int) -> Bool {
    leads[Int(first)] >> UInt64(min(length, 63)) & 1 == 1
  }

  /// Goes on over a word that cannot.
  mutating func pass(_ number: Int) {
    if longest > 1 { last[number % longest] = -1 }
  }

  /// Looks at the next word, and adds the phrases that end with it.
  mutating func look(
    at word: [UInt8], as written: Slice<UnsafeBufferPointer<UInt8>>, number: Int,
    _ places: inout [IndexedText.Place]
  ) {
    guard let first = word.first, mayBe(first, length: word.count) else { return pass(number) }
    let found = self.number(of: word)
    if longest > 1 { last[number % longest] = found ?? -1 }
    if let found {
      for phrase in ending[found] { add(phrase, endingAt: number, written, &places) }
    }
    for phrase in prefixes {
      if let beginning = phrases[phrase].words.last, word.starts(with: beginning) {
        add(phrase, endingAt: number, written, &places)
      }
    }
  }

  private func add(
    _ phrase: Int, endingAt end: Int, _ written: Slice<UnsafeBufferPointer<UInt8>>,
    _ places: inout [IndexedText.Place]
  ) {
    let ids = wanted[phrase]
    let start = end - ids.count + 1
    guard start >= 0, zip(start..<end, ids).allSatisfy({ last[$0 % longest] == $1 }) else { return }
    if let capitals = phrases[phrase].capitals, !written.elementsEqual(capitals) { return }
    places.append(IndexedText.Place(words: start..<(end + 1), phrase: phrase))
  }
}
