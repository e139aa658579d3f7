extension Page {
  /// Reads what a capture's page says it is: every stretch gets a zone, and what they tell is gathered.
  ///
  /// What a record states of itself wins over what its text suggests. Pure, and linear in the text's length.
  public init(reading capture: Capture) {
    self.init()
    let layout = Layout(capture)
    let text = capture.text
    let story = StoryZones(layout)
    zones = story.zones
    paragraphs = story.paragraphs
    headline =
      capture.stated?.headline ?? layout.headline.map { PlainWords.of(text, layout.sheet.blocks[$0].span) }
    standfirst = story.standfirst
    dateline = story.dateline?.place

    let credits = Credits(layout, story)
    byline = credits.printed
    authors = credits.authors
    agency = credits.agency
    section = layout.section
    tags = layout.tags
    comments = layout.comments.entries.map { entry in
      let first = layout.sheet.blocks[entry.words.lowerBound].span
      let last = layout.sheet.blocks[entry.words.upperBound - 1].span
      return Comment(author: entry.author, day: entry.day, text: first.union(last))
    }
    let names = OutletEvidence(layout, story, credits)
    outlet = names.outlet
    republisher = names.republisher
    url = PageAddress.find(layout)
    let saved = capture.markup.map {
      SavedStatement(
        $0, layout, printed: credits.authors, address: capture.stated?.url, seen: capture.seen)
    }
    if let saved {
      headline = capture.stated?.headline ?? saved.headline ?? headline
      if !saved.authors.isEmpty { authors = saved.authors }
      // A credit on the page ("Articles by: …") tells whose story it is; else the site it is on.
      if names.isCredited {
        republisher = republisher ?? saved.republisher ?? saved.outlet
        if republisher == outlet { republisher = nil }
      } else {
        outlet = saved.outlet ?? outlet
        republisher = saved.republisher
      }
      if tags.isEmpty { tags = saved.tags }
      url = saved.url ?? url
      section = saved.section ?? section
    }
    if let stated = capture.stated {
      if !stated.authors.isEmpty { authors = stated.authors }
      outlet = stated.outlet ?? outlet
      url = stated.url ?? url
    }
    publication = Publication(layout, story, credits, stated: capture.stated?.published, url: url)
    if let saved, let day = saved.day, publication.evidence != .record {
      publication = Publication(day: day, evidence: saved.evidence)
    }
    if publication.day == nil, capture.record != nil, let seen = capture.seen {
      publication.notAfter = min(publication.notAfter ?? seen, seen)
    }
  }
}

/// Words on one line, for names of things that a hard-wrapped page breaks.
enum PlainWords {
  static func of(_ text: Text, _ span: TextSpan) -> String {
    let words = text[span]
    guard words.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return words }
    return words.split(whereSeparator: \.isNewline).map { line in
      line.drop(while: \.isWhitespace)
    }.joined(separator: " ")
  }
}
