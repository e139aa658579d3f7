/// An article as the database keeps it: body joined, offsets in scalars, nothing left to compute.
///
/// Made on the tasks that read articles, so that the one task that writes only binds values.
struct ArticleRows: Sendable {
  struct ZoneRow: Sendable {
    var kind: Zone.Kind
    var start: Int
    var length: Int
  }

  /// A stretch of words: where it stands in the capture's text and in the body.
  struct SpanRow: Sendable {
    var captureStart: Int
    /// nil when the words stand outside the body, in the headline.
    var start: Int?
    var length: Int
  }

  struct MentionRow: Sendable {
    var mention: Mention
    var span: SpanRow
  }

  struct CommentRow: Sendable {
    var author: String?
    var day: Day?
    var text: String
  }

  /// A stretch of a claim's content.
  struct PartRow: Sendable {
    /// Its words in the capture's text.
    var span: TextSpan
    /// nil when it is empty.
    var row: SpanRow?
  }

  struct ClaimRow: Sendable {
    var claim: Claim
    var source: SpanRow?
    var cue: SpanRow?
    /// Which of the article's ``parts`` are its content.
    var parts: Range<Int>
  }

  /// The text of the capture: what claims say is copied from it when they are bound.
  var text: Text
  var body: [UInt8]
  var headline: String?
  var standfirst: String?
  var page: Page
  var stated: StatedFacts?
  var zones: [ZoneRow]
  var comments: [CommentRow]
  var persons: [Person]
  /// What the article says that each person is, as a JSON array; nil: nothing.
  var roles: [String?]
  var mentions: [MentionRow]
  var organizations: [Organization]
  var claims: [ClaimRow]
  /// The contents of all claims, one after another.
  var parts: [PartRow]
  /// The spellings of names in it, and its ambiguous short forms.
  var names: ArticleNames
  /// Other names that the article itself gives.
  var aliases: [StatedAlias]
  /// Where its words are among those that were gathered with it; nil: nobody has gathered them.
  var words: ArticleWords.Place?

  init(_ article: Article) {
    let text = article.capture.text
    let map = BodyMap(article.page, text)
    self.text = text
    page = article.page
    stated = article.capture.stated
    body = map.body
    headline = page.headline.map(oneLine)
    standfirst = page.standfirst.map { oneLine(text[$0]) }
    names = ArticleNames(headline: headline, standfirst: standfirst, body: body)
    zones = page.zones.map { zone in
      let start = map.scalars[zone.span.start]
      return ZoneRow(kind: zone.kind, start: start, length: map.scalars[zone.span.end] - start)
    }
    comments = page.comments.map { CommentRow(author: $0.author, day: $0.day, text: text[$0.text]) }
    persons = article.persons
    roles = persons.map { $0.roles.isEmpty ? nil : jsonArray($0.roles) }
    organizations = article.organizations
    aliases = StatedAlias.all(organizations: article.organizations, body: body)
    var mentions: [MentionRow] = []
    mentions.reserveCapacity(article.mentions.count)
    for mention in article.mentions {
      if let span = map.row(of: mention.span) { mentions.append(MentionRow(mention: mention, span: span)) }
    }
    self.mentions = mentions
    var parts: [PartRow] = []
    parts.reserveCapacity(article.claims.count)
    claims = article.claims.map { claim in
      let first = parts.count
      for span in claim.content {
        map.forEachPiece(of: span) { parts.append(PartRow(span: $0, row: map.row(of: $0))) }
      }
      return ClaimRow(
        claim: claim, source: claim.source.flatMap { map.row(of: $0.span) }, cue: claim.cue.flatMap(map.row),
        parts: first..<parts.count)
    }
    self.parts = parts
  }

  /// What a claim says, whose content these ``parts`` are. One that is interrupted: "the pumps work … and will go on working".
  func content(_ parts: Range<Int>) -> ArraySlice<UInt8> {
    if parts.count == 1 { return text.utf8[self.parts[parts.lowerBound].span.range] }
    var words: [UInt8] = []
    for part in parts {
      if part > parts.lowerBound { words += Array(" … ".utf8) }
      words += text.utf8[self.parts[part].span.range]
    }
    return words[...]
  }
}

/// A headline or standfirst that was cut into lines, on one line.
private func oneLine(_ words: String) -> String {
  guard words.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return words }
  return words.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.joined(separator: " ")
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var slice = self
    while slice.first == " " || slice.first == "\t" { slice.removeFirst() }
    while slice.last == " " || slice.last == "\t" { slice.removeLast() }
    return slice
  }
}
