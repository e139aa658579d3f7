extension Text {
  /// The words with single spaces between them, as a name is kept in a row: "Nizar Halwaji" where a page has it over two
  /// lines, or with a space that does not break.
  func singleSpaced() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for token in Tokens.cut(self, in: TextSpan(start: 0, end: count)) {
      if !bytes.isEmpty && token.flags.contains(.spaceBefore) { bytes.append(0x20) }
      bytes.append(contentsOf: utf8[token.span.range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
