/// Which block of a saved page is the headline.
enum SavedHeadline {
  /// The heading that says what the page says it is about; nil when no heading does.
  ///
  /// A page has its title in several places, often with the site's name or cut short: the heading above the
  /// story that shares the most words with them is the headline as printed.
  static func find(_ sheet: Sheet, _ markup: PageMarkup, _ places: SavedPlaces, above body: Int) -> Int? {
    let titles = [
      markup.facts.first(.headline, .linkedData), markup.facts.first(.headline, .openGraph),
      markup.facts.first(.headline, .title), markup.facts.first(.headline, .twitter),
    ].compactMap { $0 }.map { words(Text($0)) }
    var best: Int?
    var highest: Float = 0.9
    for (i, block) in markup.blocks.enumerated() {
      let element = markup.elements[block.element]
      let level = element.tag.headingLevel ?? heading(above: block.element, markup)
      let isNamed = element.hints.contains(.headline)
      guard level != nil || isNamed, sheet.shapes[i].words >= 1, sheet.blocks[i].span.count < 400 else {
        continue
      }
      let own = words(sheet.text, sheet.blocks[i].span)
      guard !own.isEmpty else { continue }
      var score: Float = 0
      for title in titles {
        let shared = Float(own.count { title.contains($0) })
        score = max(score, 2 * shared / Float(own.count + min(title.count, own.count * 2)))
      }
      score *= 2
      if level == 1 { score += 1 }
      if level == 2 { score += 0.2 }
      if isNamed { score += 0.4 }
      if i <= body { score += 0.3 }
      if places.label[i] != nil { score -= 0.5 }
      if block.linked * 2 > block.span.count { score -= 0.4 }
      if places.inStory[i] { score += 0.2 }
      if score > highest { (best, highest) = (i, score) }
    }
    return best
  }

  /// The level of a heading around an element, one or two steps up.
  private static func heading(above element: Int, _ markup: PageMarkup) -> Int? {
    var element = markup.elements[element].parent
    for _ in 0..<2 where element >= 0 {
      if let level = markup.elements[element].tag.headingLevel { return level }
      element = markup.elements[element].parent
    }
    return nil
  }

  private static func words(_ text: Text, _ span: TextSpan? = nil) -> Set<WordKey> {
    Set(
      Tokens.cut(text, in: span ?? text.all).lazy.filter { $0.kind == .word || $0.kind == .number }.map(\.key)
    )
    .subtracting([.none])
  }
}
