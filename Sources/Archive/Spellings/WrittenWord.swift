/// A word of a text as a name is written in it: letters with inner apostrophes, "Tanf", "Dar'a", "O'Brien".
struct WrittenWord {
  /// Where it stands, in bytes; the genitive's "'s" is left out.
  var start: Int
  var end: Int
  /// The letters' number: marks inside the word are none.
  var letters = 0
  /// Begins with a capital letter.
  var isCapitalized = false
  /// All of its letters are capitals, and there are two or more.
  var isShouted = false
  /// Written in letters that have no capitals: Arabic, Hebrew and their neighbours.
  var isCaseless = false
  /// Holds a digit or letters of no known case: never a name.
  var isMixed = false
  /// May begin a sentence: more than blanks, a comma or a hyphen stands between it and the word before.
  var opensSentence = false
  /// Only blanks or a hyphen stand between it and the word before.
  var isJoined = false
}

/// Goes over the words of a text, one pass over the bytes.
struct WrittenWords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private let end: Int
  private var opensSentence = true
  private var isJoined = false
  /// A line has ended since the last word.
  private(set) var isNewLine = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    at = start
    end = bytes.count
  }

  /// The next word; nil behind the last one.
  @inline(__always)
  mutating func next() -> WrittenWord? {
    isNewLine = false
    while at < end {
      let byte = bytes[at]
      guard byte < 0x80 else {
        if skipsNoWide() { return word() }
        continue
      }
      if isLetterOrDigit(byte) { return plainWord() ?? word() }
      skip(byte)
      at += 1
    }
    return nil
  }

  /// Passes over the words in small letters that follow the last word, a blank or a comma and a blank before each;
  /// tells how many.
  ///
  /// They are three of four words of an article, and hardly anyone wants more of them than their number.
  mutating func passSmallWords() -> Int {
    var words = 0
    while at &+ 10 <= end {
      let start = bytes[at] == 0x2C ? at &+ 2 : at &+ 1
      guard bytes[start &- 1] == 0x20, bytes[start] &- 0x61 < 26 else { break }
      let few = EightBytes(bytes, at: start).leadingSmallLetters
      var behind = start &+ few
      if few == 8, behind &+ 8 <= end {
        let more = EightBytes(bytes, at: behind)
        guard bytes[behind] >= 0x60 || more.leadingLetters == 0 else { break }
        behind = behind &+ more.leadingSmallLetters
        if behind &- start == 16 { break }
      }
      // What is longer, or ends in no plain way, is read as every other word.
      guard behind < end, Self.endsPlainly(bytes[behind]) else { break }
      words &+= 1
      at = behind
    }
    return words
  }

  /// Whether a byte behind small letters shows that the word is over.
  @inline(__always)
  private static func endsPlainly(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x2E
  }

  /// Passes over a mark beyond ASCII; true where a word begins instead. Apart, since nearly no text gets here often.
  @inline(never)
  private mutating func skipsNoWide() -> Bool {
    let (scalar, width) = scalar(at)
    if IndexWords.isWordPart(scalar) { return true }
    if scalar != "\u{A0}" {
      isJoined = false
      // A typographic apostrophe or hyphen ends no sentence.
      if scalar != "’", scalar != "\u{2010}", scalar != "\u{2011}" { opensSentence = true }
      if scalar == "\u{2010}" || scalar == "\u{2011}" { isJoined = true }
    }
    at += width
    return false
  }

  @inline(__always)
  private mutating func skip(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09: break
    case 0x2D where at > 0 && bytes[at - 1] != 0x20 && bytes[at - 1] != 0x2D: break
    case 0x2C, 0x27, 0x2F, 0x26: isJoined = false
    case 0x0A, 0x0D:
      // Copy may be wrapped inside a name; so a line's end parts no name, though it may part sentences.
      opensSentence = true
      isNewLine = true
    default:
      isJoined = false
      opensSentence = true
    }
  }

  /// A word of ASCII's small letters, the first of them perhaps a capital, with an end that needs no second look:
  /// nearly every word is one.
  @inline(__always)
  private mutating func plainWord() -> WrittenWord? {
    let first = bytes[at]
    guard at + 8 <= end else { return nil }
    let few = EightBytes(bytes, at: at).leadingSmallLetters
    guard few > 0 else { return nil }
    var i = at + few
    if few == 8 { while i < end, bytes[i] &- 0x61 < 26 { i += 1 } }
    if i < end {
      let behind = bytes[i]
      if behind >= 0x80 || behind == 0x27 || behind == 0x60 || isLetterOrDigit(behind) { return nil }
    }
    var word = WrittenWord(start: at, end: i)
    word.letters = i - at
    word.isCapitalized = first < 0x60
    word.opensSentence = opensSentence
    word.isJoined = isJoined
    (at, opensSentence, isJoined) = (i, false, true)
    return word
  }

  private mutating func word() -> WrittenWord {
    var word = WrittenWord(start: at, end: at)
    word.opensSentence = opensSentence
    word.isJoined = isJoined
    var capitals = 0
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 {
          if byte < 0x60 {
            capitals += 1
            if word.letters == 0 { word.isCapitalized = true }
          }
          word.letters += 1
          at += 1
        } else if byte &- 0x30 < 10 {
          word.isMixed = true
          at += 1
        } else if byte == 0x27 || byte == 0x60, continues(at + 1), !isGenitive(at + 1) {
          at += 1
        } else {
          break
        }
        continue
      }
      let (scalar, width) = scalar(at)
      if scalar == "’" || scalar == "‘" {
        guard continues(at + width), !isGenitive(at + width) else { break }
        at += width
        continue
      }
      if IndexWords.isAccent(scalar) {
        at += width
        continue
      }
      guard IndexWords.isWordPart(scalar) else { break }
      if scalar.properties.isUppercase {
        capitals += 1
        if word.letters == 0 { word.isCapitalized = true }
      } else if 0x0590...0x08FF ~= scalar.value {
        word.isCaseless = true
      } else if !scalar.properties.isLowercase, scalar.properties.generalCategory != .modifierLetter {
        word.isMixed = true
      }
      word.letters += 1
      at += width
    }
    word.end = at
    word.isShouted = word.letters > 1 && capitals == word.letters
    // "Syria's": the rest is no word of the name.
    if at < end, let width = apostropheWidth(at), isGenitive(at + width) { at += width + 1 }
    (opensSentence, isJoined) = (false, true)
    return word
  }

  private func continues(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return (bytes[offset] | 0x20) &- 0x61 < 26 }
    return IndexWords.isWordPart(scalar(offset).0)
  }

  private func isGenitive(_ offset: Int) -> Bool {
    offset < end && bytes[offset] | 0x20 == 0x73
      && !(offset + 1 < end && (isLetterOrDigit(bytes[offset + 1]) || bytes[offset + 1] >= 0xC0))
  }

  private func apostropheWidth(_ offset: Int) -> Int? {
    if bytes[offset] == 0x27 { return 1 }
    let isTypographic =
      offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
    return isTypographic ? 3 : nil
  }

  @inline(__always)
  private func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// The scalar at a place of valid UTF-8, and its width.
  @inline(__always)
  private func scalar(_ offset: Int) -> (Unicode.Scalar, Int) {
    let lead = UInt32(bytes[offset])
    func tail(_ i: Int) -> UInt32 { offset + i < end ? UInt32(bytes[offset + i] & 0x3F) : 0 }
    let (value, width): (UInt32, Int) =
      lead < 0x80
      ? (lead, 1)
      : lead < 0xE0
        ? ((lead & 0x1F) << 6 | tail(1), 2)
        : lead < 0xF0
          ? ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
          : ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(width, end - offset))
  }
}
