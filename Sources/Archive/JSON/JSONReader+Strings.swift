extension JSONReader {
  /// The words of a string that stands at a span, quotation marks included, with its escapes undone.
  ///
  /// The span must be one that the reader has given. Valid UTF-8 without NUL, if the bytes were: `\u0000`
  /// and a surrogate without its other half become U+FFFD.
  public func string(_ span: TextSpan) -> [UInt8] {
    let start = span.start + 1
    let end = span.end - 1
    let inside = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard var escape = inside.offset(of: 0x5C, from: 0) else { return Array(inside) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(inside.count)
    var plain = 0
    while escape < inside.count {
      decoded.append(contentsOf: inside[plain..<escape])
      plain = escape + undoEscape(inside, at: escape, into: &decoded)
      escape = inside.offset(of: 0x5C, from: plain) ?? inside.count
    }
    decoded.append(contentsOf: inside[plain...])
    return decoded
  }

  /// Appends what the escape at `offset` stands for; returns its width.
  func undoEscape(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, into decoded: inout [UInt8]
  ) -> Int {
    switch text[offset + 1] {
    case 0x62: decoded.append(0x08)
    case 0x66: decoded.append(0x0C)
    case 0x6E: decoded.append(0x0A)
    case 0x72: decoded.append(0x0D)
    case 0x74: decoded.append(0x09)
    case 0x75:
      var code = codeUnit(text, at: offset)
      var width = 6
      if code & 0xFC00 == 0xD800, offset + 12 <= text.count, text[offset + 6] == 0x5C,
        text[offset + 7] == 0x75
      {
        let low = codeUnit(text, at: offset + 6)
        if low & 0xFC00 == 0xDC00 {
          code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
          width = 12
        }
      }
      decoded.append(scalar: code)
      return width
    case let byte: decoded.append(byte)
    }
    return 2
  }

  /// The four digits of the `\uHHHH` at `offset`.
  private func codeUnit(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    (2..<6).reduce(0) { $0 << 4 | (hexadecimalValue(text[offset + $1]) ?? 0) }
  }
}
