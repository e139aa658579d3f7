/// A stretch of a text: half-open UTF-8 offsets.
///
/// A finding points into the text instead of carrying a copy, so that it can be shown in place,
/// checked against the page, and stored as two integers.
///
///     TextSpan(start: 0, end: 6)   // "MOSCOW" in "MOSCOW (Interfax) — …"
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }
  /// The offsets as a range, for subscripts.
  public var range: Range<Int> { start..<end }

  /// Whether every byte of `other` lies inside.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// In reading order; of two that begin together, the longer one first.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension TextSpan: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
