/// The part of a page that tells the story, cut into paragraphs, sentences and tokens once for all readers.
public struct Story: Sendable {
  public struct Paragraph: Sendable {
    /// headline, standfirst or body.
    public var zone: Zone.Kind
    public var span: TextSpan
    /// Indices into ``Story/tokens``.
    public var tokens: Range<Int>
    /// Indices into ``Story/sentences``.
    public var sentences: Range<Int>
  }

  public let text: Text
  /// Every token of the story, in reading order.
  public let tokens: [Token]
  /// Ranges of token indices; no sentence crosses a paragraph.
  public let sentences: [Range<Int>]
  public let paragraphs: [Paragraph]
  /// How many bytes of the paragraphs stand behind the limit up to which they were cut.
  public let unread: Int

  /// Cuts the given zones of a text; a paragraph may hold line ends (hard-wrapped text is read through).
  ///
  /// - Parameter limit: how many bytes of them are cut. The paragraph that goes beyond it ends there.
  public init(_ text: Text, paragraphs all: [Zone], upTo limit: Int = .max) {
    let (zones, unread) = Story.opening(all, of: text, upTo: limit)
    self.unread = unread
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var paragraphs: [Paragraph] = []
    let bytes = zones.reduce(0) { $0 + $1.span.count }
    tokens.reserveCapacity(bytes / 5 + 8)
    sentences.reserveCapacity(bytes / 100 + zones.count)
    paragraphs.reserveCapacity(zones.count)
    for zone in zones {
      let firstToken = tokens.count
      let firstSentence = sentences.count
      Tokens.append(&tokens, text, in: zone.span)
      Sentences.append(&sentences, tokens, from: firstToken)
      paragraphs.append(
        Paragraph(
          zone: zone.kind, span: zone.span, tokens: firstToken..<tokens.count,
          sentences: firstSentence..<sentences.count))
    }
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
  }

  public init(_ page: Page, of text: Text, upTo limit: Int = .max) {
    self.init(text, paragraphs: page.paragraphs, upTo: limit)
  }

  /// The paragraphs as far as a limit, and how many bytes there are behind it.
  private static func opening(
    _ zones: [Zone], of text: Text, upTo limit: Int
  ) -> (zones: [Zone], unread: Int) {
    var room = limit
    for (i, zone) in zones.enumerated() {
      if zone.span.count <= room {
        room -= zone.span.count
        continue
      }
      var first = zone
      first.span.end = max(zone.span.start, text.gap(before: zone.span.start + room))
      let behind = zones[i...].reduce(0) { $0 + $1.span.count } - first.span.count
      return (zones[..<i] + (first.span.isEmpty ? [] : [first]), behind)
    }
    return (zones, 0)
  }

  /// The words of a token as they are written: a copy, so not for inner loops.
  public func words(of token: Int) -> String { text[tokens[token].span] }

  /// The stretch of text from the first to the last token of a range; the range must not be empty.
  public func span(of range: Range<Int>) -> TextSpan {
    TextSpan(start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end)
  }
}

extension Story {
  /// A story of plain paragraphs parted by blank lines, for tests and examples.
  public init(body: String) {
    let text = Text(body)
    var zones: [Zone] = []
    var start = 0
    var i = 0
    let bytes = text.utf8
    while i <= bytes.count {
      let breaks = i == bytes.count || (bytes[i] == 0x0A && i + 1 < bytes.count && bytes[i + 1] == 0x0A)
      if breaks {
        let span = text.trimmed(TextSpan(start: start, end: i))
        if !span.isEmpty { zones.append(Zone(.body, span)) }
        start = i
      }
      i += 1
    }
    self.init(text, paragraphs: zones)
  }
}
