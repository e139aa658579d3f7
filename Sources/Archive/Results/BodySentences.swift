/// A stored body cut into sentences, to show a span with what stands around it.
///
/// Offsets are Unicode scalars of the body. Built once for an article; linear in the body's length.
struct BodySentences: Sendable {
  /// A stretch of the body, and whether the sentence goes on before or behind it.
  struct Stretch: Hashable, Sendable {
    var range: Range<Int>
    var isCutBefore = false
    var isCutBehind = false
  }

  /// A page without full stops is one sentence: so many scalars of it are enough on either side of a span.
  static let reach = 600

  private let text: Text
  private let scalars: ScalarOffsets
  private let bytes: ByteOffsets
  /// In reading order, none overlapping.
  private let sentences: [Range<Int>]

  init(_ body: String) {
    let text = Text(body)
    let scalars = ScalarOffsets(text)
    var sentences: [Range<Int>] = []
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for block in Block.join(Line.cut(text), of: text) {
      tokens.removeAll(keepingCapacity: true)
      ranges.removeAll(keepingCapacity: true)
      Tokens.append(&tokens, text, in: block.span)
      Sentences.append(&ranges, tokens, from: 0)
      for range in ranges {
        sentences.append(scalars[tokens[range.lowerBound].start]..<scalars[tokens[range.upperBound - 1].end])
      }
    }
    self.text = text
    self.scalars = scalars
    self.sentences = sentences
    bytes = ByteOffsets(text)
  }

  /// The words of a range; nil when it reaches beyond the body.
  func words(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return text[TextSpan(start: bytes[range.lowerBound], end: bytes[range.upperBound])]
  }

  /// The sentences that a span of the body touches, cut where they reach too far.
  func around(_ span: Range<Int>) -> Stretch {
    let first = index(endingAfter: span.lowerBound)
    let last = index(endingAfter: max(span.lowerBound, span.upperBound - 1))
    var lower = first < sentences.count ? min(sentences[first].lowerBound, span.lowerBound) : span.lowerBound
    var upper = last < sentences.count ? max(sentences[last].upperBound, span.upperBound) : span.upperBound
    // Between two sentences the next one begins behind the span.
    if last < sentences.count, sentences[last].lowerBound >= span.upperBound { upper = span.upperBound }
    var stretch = Stretch(range: lower..<upper)
    if lower < span.lowerBound - Self.reach {
      lower = wordStart(behind: span.lowerBound - Self.reach)
      stretch.isCutBefore = true
    }
    if upper > span.upperBound + Self.reach {
      upper = wordEnd(before: span.upperBound + Self.reach)
      stretch.isCutBehind = true
    }
    stretch.range = lower..<upper
    return stretch
  }

  /// Whether two stretches follow each other with nothing but white space between them.
  func adjoin(_ a: Stretch, _ b: Stretch) -> Bool {
    if b.range.lowerBound <= a.range.upperBound { return true }
    if a.isCutBehind || b.isCutBefore { return false }
    let between = TextSpan(start: bytes[a.range.upperBound], end: bytes[b.range.lowerBound])
    return between.count <= Self.reach && text.trimmed(between).isEmpty
  }

  /// The first sentence that ends behind the place, by bisection.
  private func index(endingAfter place: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The next place at which a word begins; the place itself where none begins soon.
  private func wordStart(behind place: Int) -> Int {
    let start = bytes[place]
    for offset in start..<min(start + 40, text.count) where text[offset] == 0x20 {
      return scalars[offset + 1]
    }
    return place
  }

  private func wordEnd(before place: Int) -> Int {
    let end = bytes[place]
    for offset in stride(from: end - 1, to: max(end - 40, 0), by: -1) where text[offset] == 0x20 {
      return scalars[offset]
    }
    return place
  }
}
