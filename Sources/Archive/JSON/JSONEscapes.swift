extension [UInt8] {
  /// Appends valid UTF-8 as the inside of a JSON string.
  mutating func append(json text: UnsafeBufferPointer<UInt8>) {
    let end = text.count
    var plain = 0
    var offset = 0
    while offset < end {
      while offset + 8 <= end {
        let eight = EightBytes(text, at: offset)
        guard eight.arePlainASCII, !eight.contain(0x22), !eight.contain(0x5C), !eight.contain(0x7F) else {
          break
        }
        offset += 8
      }
      guard offset < end else { break }
      let width = escapedWidth(text, offset)
      if width > 0 {
        append(contentsOf: text[plain..<offset])
        appendEscape(text, offset)
        plain = offset + width
      }
      offset += Swift.max(1, width)
    }
    append(contentsOf: text[plain...])
  }

  /// The width of the scalar at `offset` when it must be escaped; 0 when it may stand.
  @inline(__always)
  private func escapedWidth(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let byte = text[offset]
    if byte < 0x80 { return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? 1 : 0 }
    if byte == 0xC2, offset + 1 < text.count { return text[offset + 1] < 0xA0 ? 2 : 0 }
    if byte == 0xE2, offset + 2 < text.count {
      // Line separators, which JavaScript reads as line ends, and overrides of the writing direction.
      switch text[offset + 1] {
      case 0x80: return 0xA8...0xAE ~= text[offset + 2] ? 3 : 0
      case 0x81: return 0xA6...0xA9 ~= text[offset + 2] ? 3 : 0
      default: return 0
      }
    }
    return 0
  }

  private mutating func appendEscape(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    switch text[offset] {
    case 0x22: append(contentsOf: "\\\"".utf8)
    case 0x5C: append(contentsOf: "\\\\".utf8)
    case 0x0A: append(contentsOf: "\\n".utf8)
    case 0x0D: append(contentsOf: "\\r".utf8)
    case 0x09: append(contentsOf: "\\t".utf8)
    case 0xC2: appendCode(UInt32(text[offset + 1]))
    case 0xE2: appendCode(0x2000 + UInt32(text[offset + 1] & 0x3F) << 6 + UInt32(text[offset + 2] & 0x3F))
    case let control: appendCode(UInt32(control))
    }
  }

  private mutating func appendCode(_ code: UInt32) {
    append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(code >> shift & 0xF)
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
