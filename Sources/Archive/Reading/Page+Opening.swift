extension Page {
  /// Reads a capture as ``init(reading:)`` does, but no more of a plain text than `limit` bytes: what lies behind is
  /// body, and ``unread`` tells how much of it there is.
  ///
  /// A saved page is read as a whole, since its blocks and its length are bounded already.
  public init(reading capture: Capture, upTo limit: Int) {
    guard capture.markup == nil, capture.text.count > limit else {
      self.init(reading: capture)
      return
    }
    let end = capture.text.gap(before: limit)
    var opening = capture
    opening.text = Text(utf8: Array(capture.text.utf8[..<end]))
    self.init(reading: opening)
    let rest = capture.text.trimmed(TextSpan(start: end, end: capture.text.count))
    if rest.isEmpty { return }
    unread = rest.count
    if let last = zones.indices.last, zones[last].kind == .body,
      paragraphs.last?.span.end == zones[last].span.end
    {
      zones[last].span.end = rest.end
    } else {
      zones.append(Zone(.body, rest))
    }
  }
}
