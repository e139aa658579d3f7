extension Text {
  /// The text with blanks where it holds commands to a terminal: "\u{1B}[31mOrlo" is the word Orlo.
  ///
  /// Logs and copied terminals bring them along, and their last letter would stick to the word behind it
  /// ("31mOrlo"). They are no words, so none is lost; every scalar becomes one blank, so every offset stays.
  /// Text inside a command (a window's title) stays, too. A text without any is returned as it is.
  public var withoutEscapeSequences: Text {
    let first = utf8.withUnsafeBufferPointer { bytes in
      let isPlain = bytes.offset(of: 0x1B, from: 0) == nil && bytes.offset(of: 0x9B, from: 0) == nil
      return isPlain
        ? nil
        : bytes.indices.first {
          bytes[$0] == 0x1B || (bytes[$0] == 0x9B && $0 > 0 && bytes[$0 - 1] == 0xC2)
        }
    }
    guard let first else { return self }
    var bytes = utf8
    var i = first
    while i < bytes.count {
      if bytes[i] == 0x1B {
        i = Self.blankEscape(&bytes, at: i)
      } else if bytes[i] == 0x9B, i > 0, bytes[i - 1] == 0xC2 {
        bytes[i] = 0xA0  // U+009B becomes a no-break space: as many bytes
        i = Self.blankParameters(&bytes, from: i + 1)
      } else {
        i += 1
      }
    }
    return Text(utf8: bytes)
  }

  /// Blanks ESC and what belongs to it (ECMA-48); gives the offset behind.
  private static func blankEscape(_ bytes: inout [UInt8], at escape: Int) -> Int {
    bytes[escape] = 0x20
    var i = escape + 1
    if i < bytes.count, bytes[i] == 0x5B {  // ESC [
      bytes[i] = 0x20
      return blankParameters(&bytes, from: i + 1)
    }
    // ESC, sometimes one or two marks, then one letter or sign: ESC c, ESC ( B, ESC ]
    while i < bytes.count, i < escape + 3, bytes[i] &- 0x20 < 0x10 { i += 1 }
    guard i < bytes.count, bytes[i] &- 0x30 < 0x4F else { return escape + 1 }
    for k in escape...i { bytes[k] = 0x20 }
    return i + 1
  }

  /// Blanks numbers and marks up to the letter that ends them; nothing when there is none near.
  private static func blankParameters(_ bytes: inout [UInt8], from start: Int) -> Int {
    var i = start
    while i < bytes.count, i < start + 32, bytes[i] &- 0x20 < 0x20 { i += 1 }
    guard i < bytes.count, bytes[i] &- 0x40 < 0x3F else { return start }
    for k in start...i { bytes[k] = 0x20 }
    return i + 1
  }
}
