internal import Archive

/// An article with the marks of its claims at their places in headline, standfirst and body.
struct ClaimedArticle {
  private let article: StoredArticle
  private var bodyMarks: [MarkedText.Mark] = []
  /// In the offsets of the capture's text.
  private var headMarks: [MarkedText.Mark] = []
  /// The claims whose words are not where they were: someone has changed the article by hand.
  private(set) var unmarked: Set<Int> = []

  init(_ article: StoredArticle, _ claims: [StoredClaim]) {
    self.article = article
    for claim in claims {
      guard claim.passage != nil else {
        unmarked.insert(claim.id)
        continue
      }
      for span in claim.spans {
        let capture = span.captureStart..<span.captureEnd
        let mark = MarkedText.Mark(part: span.part, range: span.body ?? capture, number: claim.id)
        if span.body == nil { headMarks.append(mark) } else { bodyMarks.append(mark) }
      }
    }
  }

  func body(on terminal: Terminal) -> [StyledText] {
    MarkedText(terminal: terminal, detail: .everything).pieces(of: article.body, from: 0, bodyMarks)
  }

  func headline(on terminal: Terminal) -> [StyledText] {
    head(article.line.headline, "headline", .bold, on: terminal)
  }

  func standfirst(on terminal: Terminal) -> [StyledText] {
    head(article.standfirst, "standfirst", nil, on: terminal)
  }

  /// The words of a zone outside the body; without marks where the page has others than were stated for it.
  private func head(_ text: String?, _ kind: String, _ style: Style?, on terminal: Terminal) -> [StyledText] {
    guard let text else { return [] }
    let zone = article.zones.first { $0.kind == kind && $0.end - $0.start == text.unicodeScalars.count }
    return MarkedText(terminal: terminal, detail: .everything)
      .pieces(of: text, from: zone?.start ?? 0, zone == nil ? [] : headMarks, base: style)
  }
}
