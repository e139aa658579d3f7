/// A line of a page that holds something besides white space.
struct Line: Sendable {
  /// The words, without white space at either end.
  var span: TextSpan
  /// How many columns of white space stand before the words; a tab counts as four.
  var indent: Int
  /// Whether an empty line stands before it.
  var blankBefore: Bool

  /// The lines of a text in reading order, empty ones left out. Linear in its length.
  ///
  /// LF, CR, CRLF, vertical tab, form feed, NEL (U+0085), U+2028 and U+2029 all end a line: scraped
  /// pages have every one of them.
  static func cut(_ text: Text) -> [Line] {
    var lines: [Line] = []
    text.utf8.withUnsafeBufferPointer { bytes in
      lines.reserveCapacity(bytes.count / 80 + 4)
      var start = 0
      var blank = false
      while start < bytes.count {
        var end = start
        var width = 0
        while end < bytes.count {
          if end + 8 <= bytes.count, EightBytes(bytes, at: end).arePlainASCII {
            end += 8
            continue
          }
          width = lineEnd(bytes, end)
          if width > 0 { break }
          end += 1
        }
        let words = text.trimmed(TextSpan(start: start, end: end))
        if words.isEmpty {
          blank = blank || !lines.isEmpty
        } else {
          let indent = columns(bytes, from: start, to: words.start)
          lines.append(Line(span: words, indent: indent, blankBefore: blank))
          blank = false
        }
        start = end + max(width, 1)
      }
    }
    return lines
  }

  /// The width in bytes of the line end at `i`; 0 when there is none.
  @inline(__always)
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    // All but the few bytes that can begin a line end leave at once.
    if byte > 0x0D && byte != 0xC2 && byte != 0xE2 { return 0 }
    switch byte {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
    case 0xC2: return i + 1 < bytes.count && bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard i + 2 < bytes.count, bytes[i + 1] == 0x80 else { return 0 }
      return bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var columns = 0
    for i in start..<end where bytes[i] & 0xC0 != 0x80 { columns += bytes[i] == 0x09 ? 4 : 1 }
    return columns
  }
}
