/// Reads a capture from its text to its claims: a pure function, no database, no clock.
enum Extraction {
  static func article(from capture: Capture) -> Article {
    let page = Page(reading: capture)
    let story = Story(page, of: capture.text)
    let people = People(reading: story)
    return Article(
      capture: capture, page: page, persons: people.persons, mentions: people.mentions,
      organizations: people.organizations, claims: Attribution.claims(in: story, people: people))
  }

  /// The same, ready to be written.
  static func rows(from capture: Capture) -> ArticleRows { ArticleRows(article(from: capture)) }
}

extension CaptureFacts {
  init(_ capture: Capture) {
    self.init(
      record: capture.record, sha256: capture.sha256, encoding: capture.encoding,
      stated: capture.stated)
  }
}
