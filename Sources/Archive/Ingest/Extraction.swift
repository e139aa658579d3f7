/// Reads a capture from its text to its claims: a pure function, no database, no clock.
enum Extraction {
  static func article(from capture: Capture) -> Article {
    let page = Page(reading: capture)
    let story = Story(page, of: capture.text)
    let people = People(reading: story, by: page.authors)
    let claims = Attribution.claims(in: story, people: people)
    return Article(
      capture: capture, page: page, persons: people.persons,
      mentions: people.mentions.markingSources(of: claims),
      organizations: people.organizations, claims: claims)
  }

  /// The same, ready to be written.
  static func rows(from capture: Capture) -> ArticleRows { ArticleRows(article(from: capture)) }
}

extension [Mention] {
  /// The mentions, which stand in reading order, with those that name the source of a claim marked as such.
  ///
  /// "the chief of the Northern Rivers Authority, Igor Holvik": the source is Holvik, the authority is mentioned.
  func markingSources(of claims: [Claim]) -> [Mention] {
    var marked = self
    for claim in claims {
      guard let source = claim.source, source.person != nil || source.organization != nil else { continue }
      var i = firstIndex(endingAfter: source.span.start)
      while i < count, self[i].span.start < source.span.end {
        let isMeant =
          self[i].person != nil
          ? self[i].person == source.person : self[i].organization == source.organization
        if isMeant { marked[i].role = .source }
        i += 1
      }
    }
    return marked
  }

  /// By bisection.
  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension CaptureFacts {
  init(_ capture: Capture) {
    self.init(
      record: capture.record, sha256: capture.sha256, encoding: capture.encoding,
      stated: capture.stated)
  }
}
