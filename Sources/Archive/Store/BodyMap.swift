/// From places in a capture's text to places in the body that is joined from its body zones.
struct BodyMap {
  /// The body zones' words, joined by one blank line.
  let body: [UInt8]
  /// Scalar offsets in the capture's text.
  let scalars: ScalarOffsets
  /// The body zones in bytes of the capture's text, with the scalar offsets at which each begins there and in the body.
  private let pieces: [Piece]

  private struct Piece {
    var span: TextSpan
    var captureStart: Int
    var bodyStart: Int
  }

  init(_ page: Page, _ text: Text) {
    let scalars = ScalarOffsets(text)
    var body: [UInt8] = []
    let spans = page.body
    body.reserveCapacity(spans.reduce(0) { $0 + $1.count + 2 })
    var pieces: [Piece] = []
    pieces.reserveCapacity(spans.count)
    var length = 0
    for span in spans {
      if !pieces.isEmpty {
        body += [0x0A, 0x0A]
        length += 2
      }
      let start = scalars[span.start]
      pieces.append(Piece(span: span, captureStart: start, bodyStart: length))
      body += text.utf8[span.range]
      length += scalars[span.end] - start
    }
    self.body = body
    self.scalars = scalars
    self.pieces = pieces
  }

  /// Calls with the parts of a span that lie in one zone each: words of other zones between them are left out.
  func forEachPiece(of span: TextSpan, _ found: (TextSpan) -> Void) {
    var i = firstPiece(endingAfter: span.start)
    guard i < pieces.count, pieces[i].span.start < span.end else { return found(span) }
    while i < pieces.count, pieces[i].span.start < span.end {
      let piece = pieces[i].span
      found(TextSpan(start: max(piece.start, span.start), end: min(piece.end, span.end)))
      i += 1
    }
  }

  /// The span in scalars of the capture's text and of the body; nil when it is empty.
  func row(of span: TextSpan) -> ArticleRows.SpanRow? {
    guard !span.isEmpty else { return nil }
    let start = scalars[span.start]
    let length = scalars[span.end] - start
    let i = firstPiece(endingAfter: span.start)
    guard i < pieces.count, pieces[i].span.contains(span) else {
      return ArticleRows.SpanRow(captureStart: start, start: nil, length: length)
    }
    let inside = start - pieces[i].captureStart
    return ArticleRows.SpanRow(captureStart: start, start: pieces[i].bodyStart + inside, length: length)
  }

  /// The first zone that ends behind `offset`, by bisection.
  private func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
