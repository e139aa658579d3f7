extension JSONReader {
  /// Where in the bytes that part of a string stands which `string(_:)` gives as `decoded`.
  ///
  ///     {"text": "She said \u201cno\u201d."}      // `decoded` 9..<15 is “no”, written in 14 bytes
  ///
  /// `span` is the string's with its quotation marks; `decoded` ends on scalars. nil when the string is shorter.
  func range(of decoded: Range<Int>, inString span: TextSpan) -> Range<Int>? {
    let inside = UnsafeBufferPointer(rebasing: bytes[span.start + 1..<span.end - 1])
    var scratch: [UInt8] = []
    var offset = 0
    var count = 0
    var start: Int?
    while true {
      if count == decoded.lowerBound, start == nil { start = offset }
      if count >= decoded.upperBound { break }
      guard offset < inside.count else { return nil }
      if inside[offset] == 0x5C {
        scratch.removeAll(keepingCapacity: true)
        offset += undoEscape(inside, at: offset, into: &scratch)
        count += scratch.count
      } else {
        offset += 1
        count += 1
      }
    }
    return start.map { span.start + 1 + $0..<span.start + 1 + offset }
  }
}
