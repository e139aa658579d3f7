/// What a block looks like from a distance: its counts, gathered in one pass over its bytes.
struct Shape: Sendable {
  var letters = 0
  var words = 0
  /// Words that begin with a small letter: prose has many, titles and menus have few.
  var small = 0
  /// Words that begin with a capital letter.
  var capitals = 0
  var digits = 0
  var commas = 0
  /// | • · ›: marks between the items of a menu.
  var bars = 0
  /// Sentence ends before the last one: ". " and the like.
  var innerStops = 0
  /// The block ends as a sentence does: . ! ? … with or without closing marks behind.
  var endsSentence = false
  var endsQuestion = false
  /// The block trails off: "…", "...", "[…]".
  var trailsOff = false
  /// Ends with a colon or a comma, as a paragraph before a quotation or a list does.
  var endsOpen = false
  /// Begins or ends with a quotation mark.
  var quoted = false
  var beginsSmall = false

  init() {}

  /// Linear in the span's length; touches no string.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
    var i = span.start
    var inWord = false
    var afterStop = false
    while i < span.end {
      let byte = bytes[i]
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower &- 0x61 < 26 {
          if !inWord {
            begin(capital: byte & 0x20 == 0, afterStop: afterStop)
            afterStop = false
          }
          // The rest of the word's letters at once: they change nothing else.
          let start = i
          i = bytes.letterEnd(from: i, before: span.end)
          letters += i - start
          // A blank behind it does no more than end the word.
          inWord = i == span.end || bytes[i] != 0x20
          if !inWord { inWord = readWords(bytes, behind: &i, before: span.end) }
          continue
        } else if byte &- 0x30 < 10 {
          digits += 1
          if !inWord { afterStop = false }
        } else if byte == 0x27 || byte == 0x2D {
          // An apostrophe or a hyphen neither ends a word nor begins one.
        } else {
          inWord = false
          switch byte {
          case 0x2C: commas += 1
          case 0x7C: bars += 1
          case 0x2E, 0x21, 0x3F: afterStop = true
          default: break
          }
        }
        i += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let next = i + 1 < span.end ? bytes[i + 1] : 0
      if byte == 0xE2 && next < 0xB0 || byte == 0xC2 || byte >= 0xF0 || byte == 0xE3 && next == 0x80 {
        let last = i + 2 < span.end ? bytes[i + 2] : 0
        if byte == 0xE2, next == 0x80, last == 0xA2 || last == 0xBA { bars += 1 }  // • ›
        if byte == 0xC2, next == 0xB7 { bars += 1 }  // ·
        if !(byte == 0xE2 && next == 0x80 && last == 0x99) { inWord = false }
      } else {
        letters += 1
        if !inWord {
          inWord = true
          begin(capital: Shape.isWideCapital(byte, next), afterStop: afterStop)
          afterStop = false
        }
      }
      i += width
    }
    readEnds(bytes, span)
  }

  /// Goes over words of letters of ASCII with one blank before each: most of prose is that.
  ///
  /// `blank` is where the first of them stands; afterwards what behind them is still to be read. Tells whether that
  /// stands at once behind a word.
  @inline(__always)
  private mutating func readWords(
    _ bytes: UnsafeBufferPointer<UInt8>, behind blank: inout Int, before end: Int
  ) -> Bool {
    let last = min(end &- 1, bytes.count &- 8)
    var (at, found, long, great) = (blank, 0, 0, 0)
    var stands = false
    while at < last, bytes[at] == 0x20 {
      let start = at &+ 1
      let few = EightBytes(bytes, at: start).leadingLetters
      if few == 0 { break }
      found &+= 1
      great &+= bytes[start] & 0x20 == 0 ? 1 : 0
      stands = true
      at = few < 8 ? min(start &+ few, end) : bytes.letterEnd(from: start &+ 8, before: end)
      long &+= at &- start
    }
    if at < end, bytes[at] == 0x20 {
      at &+= 1
      stands = false
    }
    blank = at
    words += found
    letters += long
    capitals += great
    small += found - great
    return stands
  }

  @inline(__always)
  private mutating func begin(capital: Bool, afterStop: Bool) {
    words += 1
    if capital { capitals += 1 } else { small += 1 }
    if afterStop, capital { innerStops += 1 }
  }

  private static func isWideCapital(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC3: next <= 0x9E
    case 0xC4, 0xC5: next & 1 == 0
    case 0xCE: next <= 0xA9
    case 0xD0: next <= 0xAF
    default: false
    }
  }

  private mutating func readEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
    guard !span.isEmpty else { return }
    let first = bytes[span.start]
    beginsSmall = first &- 0x61 < 26
    quoted = Shape.isQuote(bytes, span.start, span.end)
    var end = span.end
    scan: while end > span.start {
      let byte = bytes[end - 1]
      switch byte {
      case 0x2E:
        endsSentence = true
        trailsOff = end - 3 >= span.start && bytes[end - 2] == 0x2E && bytes[end - 3] == 0x2E
        break scan
      case 0x21: endsSentence = true; break scan
      case 0x3F: endsSentence = true; endsQuestion = true; break scan
      case 0x3A, 0x2C, 0x3B: endsOpen = true; break scan
      case 0x22, 0x27: quoted = true; end -= 1
      case 0x29, 0x5D, 0x2A, 0x20: end -= 1
      case 0xA6 where end - 3 >= span.start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80:
        endsSentence = true
        trailsOff = true
        break scan
      case 0x99, 0x9D:
        guard end - 3 >= span.start, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { break scan }
        quoted = true
        end -= 3
      default: break scan
      }
    }
  }

  private static func isQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    if bytes[i] == 0x22 || bytes[i] == 0x27 { return true }
    guard i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x80 else { return false }
    return bytes[i + 2] == 0x9C || bytes[i + 2] == 0x98 || bytes[i + 2] == 0x9E
  }
}
