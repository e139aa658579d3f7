/// Cuts a stretch of text into tokens: one pass over the bytes, no strings.
public struct Tokens: Sendable {
  /// The tokens of `span`, in order. Linear in its length; about 40 bytes a token.
  public static func cut(_ text: Text, in span: TextSpan) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(span.count / 5 + 4)
    append(&tokens, text, in: span)
    return tokens
  }

  /// As many as fit on the stack: what takes more than a kilobyte for a while is taken from the heap.
  private static let atOnce = 1024 / MemoryLayout<Token>.stride

  /// Appends the tokens of `span` to an array that is reused from paragraph to paragraph.
  public static func append(_ tokens: inout [Token], _ text: Text, in span: TextSpan) {
    text.utf8.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, at: span.start, end: span.end)
      // Many at a time: an array asks with each append whether it has room, and whether it is shared.
      withUnsafeTemporaryAllocation(of: Token.self, capacity: atOnce) { cut in
        var count = 0
        while true {
          while count + 2 <= atOnce, let word = scanner.nextPlainWord() {
            cut.initializeElement(at: count, to: word)
            count += 1
          }
          guard count + 2 <= atOnce else {
            tokens.append(contentsOf: UnsafeBufferPointer(rebasing: cut[..<count]))
            count = 0
            continue
          }
          guard let token = scanner.next() else { break }
          cut.initializeElement(at: count, to: token)
          count += 1
          if let genitive = scanner.pending {
            scanner.pending = nil
            cut.initializeElement(at: count, to: genitive)
            count += 1
          }
        }
        tokens.append(contentsOf: UnsafeBufferPointer(rebasing: cut[..<count]))
      }
    }
  }
}

private struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int
  /// The second half of a word that was cut in two ("Vantis" + "’s").
  var pending: Token?

  init(bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) {
    self.bytes = bytes
    self.at = at
    self.end = end
  }

  /// A blank and seven letters of ASCII at most, with a blank, a comma or a full stop behind: two words of three are
  /// such. nil where anything else stands.
  @inline(__always)
  mutating func nextPlainWord() -> Token? {
    guard at &+ 9 <= bytes.count, bytes[at] == 0x20 else { return nil }
    let start = at &+ 1
    let eight = EightBytes(bytes, at: start)
    let letters = eight.leadingLetters
    guard letters &- 1 < 7, letters > 0, start &+ letters < end else { return nil }
    let behind = bytes[start &+ letters]
    // The full stop behind one letter may belong to it: "J. Smith".
    guard behind == 0x20 || behind == 0x2C || behind == 0x2E && letters > 1 else { return nil }
    var flags = Token.Flags.spaceBefore
    if bytes[start] < 0x60 {
      flags.insert(.capitalized)
      if letters > 1, eight.areCapitals(letters) { flags.insert(.allCaps) }
    }
    at = start &+ letters
    return Token(
      start: start, end: at, kind: .word, flags: flags, mark: 0,
      key: WordKey(bits: eight.loweredLetters(letters)))
  }

  @inline(__always)
  mutating func next() -> Token? {
    var flags = Token.Flags()
    while at < end {
      let byte = bytes[at]
      if byte > 0x20 && byte < 0x80 { break }
      if byte == 0x20 {
        flags.insert(.spaceBefore)
        at += 1
        continue
      }
      guard let width = Text.whitespace(bytes, at: at, before: end) else {
        if byte > 0x20 { break }
        at += 1  // a control character: as good as a space
        continue
      }
      flags.insert(.spaceBefore)
      if byte == 0x0A || byte == 0x0D { flags.insert(.lineBefore) }
      at += width
    }
    guard at < end else { return nil }
    if let token = plainWord(flags) { return token }
    let letter = letterWidth(at)
    return letter > 0 || isDigit(bytes[at]) ? word(flags) : mark(flags)
  }

  // MARK: Words and numbers

  /// A word of ASCII letters alone with an end that needs no second look: nearly every word is one.
  @inline(__always)
  private mutating func plainWord(_ before: Token.Flags) -> Token? {
    guard at + 8 <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: at)
    let few = eight.leadingLetters
    guard few > 0, at + few <= end else { return nil }
    let i = few < 8 ? at + few : bytes.letterEnd(from: at + 8, before: end)
    let letters = i - at
    if i < end {
      switch bytes[i] {
      case 0x2D, 0x27, 0x30...0x39, 0x80...: return nil
      case 0x2E where letters == 1: return nil
      default: break
      }
    }
    var flags = before
    if bytes[at] < 0x60 {
      flags.insert(.capitalized)
      let isShouted =
        few < 8
        ? few > 1 && eight.areCapitals(few)
        : eight.areCapitals(8) && bytes[at + 8..<i].allSatisfy { $0 < 0x60 }
      if isShouted { flags.insert(.allCaps) }
    }
    let key =
      few < 8
      ? WordKey(bits: eight.loweredLetters(few))
      : i + 8 <= bytes.count ? WordKey(letters: bytes, at, i) : WordKey(folding: bytes, at, i)
    defer { at = i }
    return Token(start: at, end: i, kind: .word, flags: flags, mark: 0, key: key)
  }

  private mutating func word(_ before: Token.Flags) -> Token {
    let start = at
    var flags = before
    var letters = 0
    var capitals = 0
    var digits = 0
    /// Letters since the last dot; below zero once the word cannot be a row of initials any more.
    var run = 0
    if isCapital(at) { flags.insert(.capitalized) }
    scan: while at < end {
      if (bytes[at] | 0x20) &- 0x61 < 26 {
        // All letters of ASCII in a row.
        let stop = bytes.letterEnd(from: at, before: end)
        letters += stop - at
        run = run == 0 && stop - at == 1 ? 1 : -1
        for i in at..<stop where bytes[i] < 0x60 { capitals += 1 }
        at = stop
        continue
      }
      let width = letterWidth(at)
      if width > 0 {
        letters += 1
        run = run < 0 || run == 1 ? -1 : 1
        if isCapital(at) { capitals += 1 }
        at += width
        continue
      }
      let byte = bytes[at]
      if isDigit(byte) {
        digits += 1
        at += 1
        continue
      }
      switch byte {
      case 0x2D:  // a hyphen between letters or digits
        guard continues(at + 1) else { break scan }
        flags.insert(.hyphen)
        at += 1
      case 0x2E:
        if run == 1 && letters == capitals && digits == 0 {
          at += 1  // the dot of "U.S." or of "J. Smith"
          run = 0
          flags.insert(.dotted)
          if continuesInitials(at) { continue }
          break scan
        }
        guard digits > 0, at + 1 < end, isDigit(bytes[at + 1]) else { break scan }
        at += 1
      case 0x2C:
        guard digits > 0, letters == 0, at + 1 < end, isDigit(bytes[at + 1]) else { break scan }
        at += 1
      case 0x27, 0xE2:
        let width = apostropheWidth(at)
        guard width > 0, continues(at + width), letters > 0 else { break scan }
        if isGenitive(at + width) {
          pending = Token(
            start: at, end: at + width + 1, kind: .genitive, flags: [], mark: 0, key: .none)
          break scan
        }
        at += width
      default:
        break scan
      }
    }
    if digits > 0 { flags.insert(.digit) }
    if letters > 1 && capitals == letters { flags.insert(.allCaps) }
    let kind: Token.Kind = letters == 0 ? .number : .word
    let key = kind == .word ? WordKey(folding: bytes, start, at) : .none
    let token = Token(start: start, end: at, kind: kind, flags: flags, mark: 0, key: key)
    if let genitive = pending { at = genitive.end }
    return token
  }

  /// Whether a word goes on at `offset`.
  private func continues(_ offset: Int) -> Bool {
    offset < end && (letterWidth(offset) > 0 || isDigit(bytes[offset]))
  }

  /// Another initial follows at once: the "S." of "U.S.".
  private func continuesInitials(_ offset: Int) -> Bool {
    guard offset < end, letterWidth(offset) > 0, isCapital(offset) else { return false }
    let after = offset + letterWidth(offset)
    return after < end && bytes[after] == 0x2E
  }

  private func isGenitive(_ offset: Int) -> Bool {
    offset < end && bytes[offset] | 0x20 == 0x73 && !continues(offset + 1)
  }

  private func apostropheWidth(_ offset: Int) -> Int {
    if bytes[offset] == 0x27 { return 1 }
    return offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (bytes[offset + 2] == 0x99 || bytes[offset + 2] == 0x98) ? 3 : 0
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The width of the letter at `offset`; 0 when there is none.
  ///
  /// Beyond ASCII every scalar is a letter except the Latin-1 signs, general punctuation, symbols and
  /// CJK punctuation: good enough to keep names of any script whole.
  @inline(__always)
  private func letterWidth(_ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    return wideLetterWidth(offset)
  }

  private func wideLetterWidth(_ offset: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case 0xC2:
      guard offset + 1 < end else { return 0 }
      let next = bytes[offset + 1]
      return next == 0xAA || next == 0xB5 || next == 0xBA ? 2 : 0
    case 0xC3: return offset + 1 < end && bytes[offset + 1] != 0x97 && bytes[offset + 1] != 0xB7 ? 2 : 0
    case 0xC4...0xDF: return offset + 1 < end ? 2 : 0
    case 0xE2: return offset + 2 < end && bytes[offset + 1] >= 0xB0 ? 3 : 0  // U+2C00 and up
    case 0xE3: return offset + 2 < end && bytes[offset + 1] != 0x80 ? 3 : 0
    case 0xEF: return offset + 2 < end && bytes[offset + 1] <= 0xBB && bytes[offset + 1] >= 0xA4 ? 3 : 0
    case 0xE0...0xEE: return offset + 2 < end ? 3 : 0
    default: return 0  // emoji and other planes are marks
    }
  }

  @inline(__always)
  private func isCapital(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard offset + 1 < end else { return false }
    let next = bytes[offset + 1]
    switch byte {
    case 0xC3: return next <= 0x9E
    case 0xC4: return next < 0xB8 ? next & 1 == 0 : next & 1 == 1
    case 0xC5: return next >= 0x8A && next <= 0xB7 ? next & 1 == 0 : next & 1 == 1
    case 0xCE: return next >= 0x91 && next <= 0xA9
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }

  // MARK: Marks

  private mutating func mark(_ flags: Token.Flags) -> Token {
    let start = at
    let byte = bytes[at]
    var kind = Token.Kind.mark
    var width = scalarWidth(byte)
    switch byte {
    case 0x22: kind = .straightQuote
    case 0x60, 0x27:
      let doubled = at + 1 < end && bytes[at + 1] == byte
      width = doubled ? 2 : 1
      kind = doubled ? (byte == 0x60 ? .openQuote : .straightQuote) : .singleQuote
    case 0x2D:
      var run = 1
      while at + run < end, bytes[at + run] == 0x2D { run += 1 }
      width = run
      kind = .dash
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xAB: kind = .openQuote
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xBB: kind = .closeQuote
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x9C, 0x9E: kind = .openQuote  // “ „
      case 0x9D: kind = .closeQuote  // ”
      case 0x9F: kind = .straightQuote  // ‟
      case 0x98, 0x99, 0x9A, 0x9B: kind = .singleQuote
      case 0x92...0x95: kind = .dash
      default: break
      }
    default: break
    }
    at = min(at + width, end)
    return Token(
      start: start, end: at, kind: kind, flags: flags,
      mark: kind == .mark && byte < 0x80 ? byte : 0, key: .none)
  }

  private func scalarWidth(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
