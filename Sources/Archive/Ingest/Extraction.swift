/// Reads a capture from its text to its claims: pure functions, no database, no clock.
///
/// The steps stand one by one for whoever wants to know what each costs; `rows` takes them all.
enum Extraction {
  /// Which stretch of the text is what; date, outlet, byline.
  static func page(_ capture: Capture) -> Page {
    Page(reading: capture, upTo: CaptureLimits.reading)
  }

  /// The words and sentences of the story.
  static func story(_ page: Page, _ capture: Capture) -> Story {
    Story(page, of: capture.text, upTo: CaptureLimits.reading)
  }

  static func people(_ story: Story, _ page: Page) -> People { People(reading: story, by: page.authors) }

  static func claims(_ story: Story, _ people: People) -> [Claim] {
    Attribution.claims(in: story, people: people)
  }

  /// All that was found, ready to be written.
  static func rows(_ capture: Capture, _ page: Page, _ people: People, _ claims: [Claim]) -> ArticleRows {
    ArticleRows(
      Article(
        capture: capture, page: page, persons: people.persons,
        mentions: people.mentions.markingSources(of: claims),
        organizations: people.organizations, claims: claims))
  }

  static func rows(from capture: Capture) -> ArticleRows {
    var clock = StageClock(isRunning: false)
    return rows(from: capture, &clock)
  }

  static func rows(from capture: Capture, _ clock: inout StageClock) -> ArticleRows {
    var page = page(capture)
    clock.lap(.zones)
    let story = story(page, capture)
    page.unread += story.unread
    clock.lap(.words)
    let people = people(story, page)
    clock.lap(.people)
    let claims = claims(story, people)
    clock.lap(.attribution)
    defer { clock.lap(.rows) }
    return rows(capture, page, people, claims)
  }
}

extension [Mention] {
  /// The mentions, which stand in reading order, with those that name the source of a claim marked as such.
  ///
  /// "the chief of the Northern Rivers Authority, Igor Holvik": the source is Holvik, the authority is mentioned.
  func markingSources(of claims: [Claim]) -> [Mention] {
    var marked = self
    for claim in claims.indices {
      guard let source = claims[claim].source, source.person != nil || source.organization != nil else {
        continue
      }
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
