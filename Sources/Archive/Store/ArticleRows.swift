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

  struct ClaimRow: Sendable {
    var claim: Claim
    /// The source's words, the cue and the content as printed.
    var sourceWords: String?
    var cue: String?
    var content: String
    var sourceSpan: SpanRow?
    var cueSpan: SpanRow?
    var contentSpans: [SpanRow]
  }

  var body: [UInt8]
  var headline: String?
  var standfirst: String?
  var page: Page
  var stated: StatedFacts?
  var zones: [ZoneRow]
  var comments: [CommentRow]
  var persons: [Person]
  var mentions: [MentionRow]
  var organizations: [Organization]
  var claims: [ClaimRow]
  /// The spellings of names in it, and its ambiguous short forms.
  var names: ArticleNames
  /// Other names that the article itself gives.
  var aliases: [StatedAlias]

  init(_ article: Article) {
    let text = article.capture.text
    let map = BodyMap(article.page, text)
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
    organizations = article.organizations
    aliases = StatedAlias.all(organizations: article.organizations, body: body)
    mentions = article.mentions.compactMap { mention in
      map.row(of: mention.span).map { MentionRow(mention: mention, span: $0) }
    }
    claims = article.claims.map { claim in
      let parts = claim.content.flatMap(map.pieces)
      return ClaimRow(
        claim: claim,
        sourceWords: claim.source.map { text[$0.span] },
        cue: claim.cue.map { text[$0] },
        content: parts.map { text[$0] }.joined(separator: " … "),
        sourceSpan: claim.source.flatMap { map.row(of: $0.span) },
        cueSpan: claim.cue.flatMap(map.row),
        contentSpans: parts.compactMap(map.row))
    }
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
