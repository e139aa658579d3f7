/// A layout as zones and paragraphs, with standfirst and dateline laid over the body.
struct StoryZones: Sendable {
  var zones: [Zone] = []
  var paragraphs: [Zone] = []
  var standfirst: TextSpan?
  var dateline: Dateline?
  /// A name behind the last full stop: the writer's or the desk's ("… the ministry added. Haddad").
  var signature: TextSpan?

  init(_ layout: Layout) {
    let sheet = layout.sheet
    var body: [TextSpan] = []
    body.reserveCapacity(sheet.blocks.count)
    zones.reserveCapacity(16)
    var lastBody: Int?
    for i in sheet.blocks.indices where layout.kinds[i] == .body {
      body.append(sheet.blocks[i].span)
      lastBody = i
    }
    signature = body.last.flatMap { StoryZones.signature(sheet.text, $0) }
    if let signature, let last = body.last {
      body[body.count - 1] = sheet.text.trimmed(TextSpan(start: last.start, end: signature.start))
    }
    for (i, kind) in layout.kinds.enumerated() {
      var span = sheet.blocks[i].span
      if i == lastBody, let end = body.last?.end { span.end = end }
      add(kind, span)
    }
    if let signature { zones.append(Zone(.byline, signature)) }
    readOpening(layout, body)
    zones.sort { $0.span < $1.span }
    gatherParagraphs(layout, body)
  }

  /// Neighbours of one kind are one zone: the store writes a row for each.
  private mutating func add(_ kind: Zone.Kind, _ span: TextSpan) {
    if let last = zones.indices.last, zones[last].kind == kind, kind != .headline {
      zones[last].span.end = span.end
    } else {
      zones.append(Zone(kind, span))
    }
  }

  private mutating func readOpening(_ layout: Layout, _ body: [TextSpan]) {
    let text = layout.sheet.text
    let first = body.first.flatMap { Dateline(text, opening: $0) }
    let second = first == nil && body.count > 1 ? Dateline(text, opening: body[1]) : nil
    if let block = layout.kinds.firstIndex(of: .standfirst) {
      standfirst = layout.sheet.blocks[block].span
    } else if first == nil,
      Standfirst.opens(text, body, beforeDateline: second != nil, headline: layout.headline != nil)
    {
      standfirst = body[0]
      zones.append(Zone(.standfirst, body[0]))
    }
    dateline = first ?? second
    if let dateline { zones.append(Zone(.dateline, dateline.span)) }
  }

  private mutating func gatherParagraphs(_ layout: Layout, _ body: [TextSpan]) {
    paragraphs.reserveCapacity(body.count + 2)
    if let headline = layout.headline {
      paragraphs.append(Zone(.headline, layout.sheet.blocks[headline].span))
    }
    if let standfirst, !body.contains(standfirst) { paragraphs.append(Zone(.standfirst, standfirst)) }
    for span in body { paragraphs.append(Zone(span == standfirst ? .standfirst : .body, span)) }
    paragraphs.sort { $0.span < $1.span }
  }

  /// A lone capitalised word, or initials with a slash, behind the last sentence of a story.
  static func signature(_ text: Text, _ paragraph: TextSpan) -> TextSpan? {
    var start = paragraph.end
    while start > paragraph.start, paragraph.end - start <= 20,
      text.whitespace(at: start - 1, before: paragraph.end) == nil,
      text[start - 1] & 0xC0 != 0x80 || text[start - 1] != 0xA0
    {
      start -= 1
    }
    let word = TextSpan(start: start, end: paragraph.end)
    guard start > paragraph.start + 40, (2...20).contains(word.count), text[start] &- 0x41 < 26 else {
      return nil
    }
    for offset in word.range {
      let byte = text[offset]
      guard (byte | 0x20) &- 0x61 < 26 || byte == 0x2F || byte == 0x2D || byte >= 0xC3 else { return nil }
    }
    let before = text.trimmed(TextSpan(start: paragraph.start, end: start))
    guard before.count > 40 else { return nil }
    switch text[before.end - 1] {
    case 0x2E, 0x21, 0x3F, 0x22: return word
    case 0x9D: return text[before.end - 2] == 0x80 ? word : nil
    default: return nil
    }
  }
}
