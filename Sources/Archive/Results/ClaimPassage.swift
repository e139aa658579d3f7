/// The evidence for a claim: the whole sentences in which its source, its cue and its content stand.
///
///     “We have watched the water,” said [Ruta Lindqvist], the harbour master.   // one part
///
/// Sentences that follow each other are one part. There are more parts where others stand between (a
/// quotation whose source was named two paragraphs before), or where the page's own furniture does.
public struct ClaimPassage: Hashable, Sendable {
  /// Words of the article, verbatim, with their place in the capture's text in Unicode scalars.
  public struct Part: Hashable, Sendable {
    public var text: String
    public var start: Int
    public var end: Int
    /// Whether the sentence begins earlier, or goes on: of an endless one only the neighbourhood is given.
    public var isCutBefore = false
    public var isCutBehind = false
  }

  /// In reading order; never empty.
  public var parts: [Part]

  /// The parts, joined as the parts of a content are: by " … ".
  public var text: String { parts.map(\.text).joined(separator: " … ") }
}

/// Finds the passages of an article's claims.
struct PassageFinder {
  /// The headline or the standfirst where it stands outside the body.
  struct Head {
    var text: String
    /// In the capture's text.
    var start: Int
    var length: Int
  }

  private let body: BodySentences
  private let heads: [Head]

  init(body: String, heads: [Head]) {
    self.body = BodySentences(body)
    self.heads = heads
  }

  /// The passage of a claim with these spans; nil when the words at its spans are not `content` any more,
  /// which someone who changed the article by hand has brought about.
  func passage(of spans: [StoredClaim.Span], content: String) -> ClaimPassage? {
    let words = spans.filter { $0.part == .content }.map { span in
      span.body.flatMap { body.words($0) } ?? inHeads(span)?.words
    }
    guard !words.isEmpty, !words.contains(nil), words.compactMap({ $0 }).joined(separator: " … ") == content
    else { return nil }
    if spans.allSatisfy({ $0.start == nil }) { return headPassage(of: spans) }

    // The shift from the body to the capture is the same all over a zone, and another in the next.
    var stretches: [(stretch: BodySentences.Stretch, shift: Int)] = []
    for span in spans.sorted(by: { ($0.captureStart, $0.length) < ($1.captureStart, $1.length) }) {
      guard let place = span.body, body.words(place) != nil else { continue }
      let stretch = body.around(place)
      let shift = span.captureStart - place.lowerBound
      if let last = stretches.last, last.shift == shift, body.adjoin(last.stretch, stretch) {
        let joined =
          last.stretch.range.lowerBound..<max(last.stretch.range.upperBound, stretch.range.upperBound)
        let isLonger = stretch.range.upperBound >= last.stretch.range.upperBound
        stretches[stretches.count - 1].stretch = BodySentences.Stretch(
          range: joined, isCutBefore: last.stretch.isCutBefore,
          isCutBehind: isLonger ? stretch.isCutBehind : last.stretch.isCutBehind)
      } else {
        stretches.append((stretch, shift))
      }
    }
    return ClaimPassage(
      parts: stretches.compactMap { stretch, shift in
        body.words(stretch.range).map {
          ClaimPassage.Part(
            text: $0, start: stretch.range.lowerBound + shift, end: stretch.range.upperBound + shift,
            isCutBefore: stretch.isCutBefore, isCutBehind: stretch.isCutBehind)
        }
      })
  }

  /// A headline is one passage, whole.
  private func headPassage(of spans: [StoredClaim.Span]) -> ClaimPassage? {
    guard let head = inHeads(spans[0])?.head, spans.allSatisfy({ inHeads($0)?.head.start == head.start })
    else {
      return nil
    }
    return ClaimPassage(
      parts: [ClaimPassage.Part(text: head.text, start: head.start, end: head.start + head.length)])
  }

  /// The head in which a span stands, and the span's words there.
  private func inHeads(_ span: StoredClaim.Span) -> (head: Head, words: String)? {
    for head in heads where head.start <= span.captureStart && span.captureEnd <= head.start + head.length {
      let scalars = head.text.unicodeScalars.dropFirst(span.captureStart - head.start).prefix(span.length)
      if scalars.count == span.length { return (head, String(String.UnicodeScalarView(scalars))) }
    }
    return nil
  }
}
