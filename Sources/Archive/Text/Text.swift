/// The decoded text of a capture: valid UTF-8 without a NUL byte, never rewritten afterwards.
///
/// Everything that is found in an article is a ``TextSpan`` into this one buffer.
/// Copies share the buffer.
public struct Text: Hashable, Sendable {
  /// The bytes: valid UTF-8 (whoever makes a text vouches for that).
  public let utf8: [UInt8]

  /// Takes bytes that are known to be valid UTF-8, as the decoder of `Capture` hands them over.
  public init(utf8: [UInt8]) { self.utf8 = utf8 }

  public init(_ string: String) { utf8 = Array(string.utf8) }

  /// The number of bytes.
  public var count: Int { utf8.count }
  public var isEmpty: Bool { utf8.isEmpty }
  /// The whole text.
  public var all: TextSpan { TextSpan(start: 0, end: utf8.count) }

  public subscript(offset: Int) -> UInt8 { utf8[offset] }

  /// The words of a span as a string: a copy, so not for inner loops.
  public subscript(span: TextSpan) -> String {
    String(decoding: utf8[span.range], as: UTF8.self)
  }

  /// The span without white space at either end, no-break spaces included.
  public func trimmed(_ span: TextSpan) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end, let width = whitespace(at: start, before: end) { start += width }
    while end > start, let width = whitespace(endingAt: end, after: start) { end -= width }
    return TextSpan(start: start, end: end)
  }

  /// The width in bytes of the white space that begins at `offset`; nil when there is none.
  public func whitespace(at offset: Int, before end: Int) -> Int? {
    utf8.withUnsafeBufferPointer { Text.whitespace($0, at: offset, before: end) }
  }

  /// The same in bytes that somebody goes over.
  static func whitespace(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int) -> Int? {
    let byte = utf8[offset]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte < 0xC2 { return nil }
    if byte == 0xC2, offset + 1 < end {
      return utf8[offset + 1] == 0xA0 || utf8[offset + 1] == 0x85 ? 2 : nil
    }
    if byte == 0xE2, offset + 2 < end { return isWideSpace(utf8, offset) ? 3 : nil }
    if byte == 0xE3, offset + 2 < end {
      return utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0x80 ? 3 : nil
    }
    return nil
  }

  private func whitespace(endingAt end: Int, after start: Int) -> Int? {
    for width in 1...3 where end - width >= start {
      if let found = whitespace(at: end - width, before: end), found == width { return width }
    }
    return nil
  }

  /// U+2000…U+200B (spaces by width, zero-width space), U+2028, U+2029, U+202F.
  private static func isWideSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard utf8[offset + 1] == 0x80 else { return false }
    let last = utf8[offset + 2]
    return (last >= 0x80 && last <= 0x8B) || last == 0xA8 || last == 0xA9 || last == 0xAF
  }
}

extension Text: CustomStringConvertible, ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { self[all] }
}
