/// Which block is the headline: the likeliest title above the first paragraph.
enum Headline {
  /// The index of the headline's block; nil when nothing above the body looks like one.
  ///
  /// A page that prints its title twice, once with the site's name behind it, tells which it is.
  static func find(_ sheet: Sheet, above body: Int, stated: String?) -> Int? {
    if let stated { return sheet.blocks.indices.prefix(body + 60).first { same(sheet, $0, stated) } }
    var best: Int?
    var highest: Float = 0
    let story = openingWords(sheet, body)
    // Menus can be long; the headline stands close to the story.
    for i in max(0, body - 60)..<body {
      let score = evidence(sheet, i, distance: body - i, story)
      if score > highest || score == highest && best == nil { (best, highest) = (i, score) }
    }
    // A couple of words that the story repeats are a section's name.
    return highest > 1 ? best : nil
  }

  /// The site's name that a page sets behind its title ("Rain stops play | The Harbour Post"); nil when it does not.
  static func suffix(_ sheet: Sheet, of headline: Int) -> String? {
    let title = sheet.text.utf8[sheet.blocks[headline].span.range]
    // It stands in the page's first lines, or close to the headline.
    let near = max(0, headline - 20)..<min(headline + 3, sheet.blocks.count)
    for i in Array(0..<min(8, near.lowerBound)) + near where i != headline {
      let span = sheet.blocks[i].span
      guard span.count > title.count + 3, span.count < title.count + 80 else { continue }
      guard sheet.text.utf8[span.start..<span.start + title.count].elementsEqual(title) else { continue }
      let words = DateWords(sheet.text, TextSpan(start: span.start + title.count, end: span.end))
      guard let first = words.tokens.first, first.kind == .dash || first.mark == 0x7C else { continue }
      let last = words.tokens.lastIndex { $0.kind == .dash || $0.mark == 0x7C } ?? 0
      guard last + 1 < words.tokens.count, words.tokens.count - last <= 7 else { continue }
      return sheet.text[TextSpan(start: words.tokens[last + 1].start, end: span.end)]
    }
    return nil
  }

  private static func evidence(_ sheet: Sheet, _ i: Int, distance: Int, _ story: Set<WordKey>) -> Float {
    let shape = sheet.shapes[i]
    guard sheet.marker(i) == nil, shape.words >= 2, shape.words <= 32, shape.bars == 0 else { return 0 }
    guard shape.letters > shape.digits, !shape.endsOpen else { return 0 }
    let span = sheet.blocks[i].span
    if shape.digits > 3, shape.words <= 8, PrintedDate.first(in: sheet.text, span) != nil { return 0 }
    if Byline(sheet.text, line: span) != nil { return 0 }
    var score: Float = shape.words >= 4 ? 3 : distance == 1 && i == 0 && sheet.blocks.count <= 12 ? 2 : 0
    if shape.words >= 6 { score += 1 }
    if shape.words > 18 { score -= 1 }
    if shape.endsSentence && !shape.endsQuestion { score -= 2.5 }
    score -= 0.08 * Float(min(distance, 40))
    if sheet.isRepeated[i] { score += 0.5 }
    // A headline's words come again in the story; those of menus and of other stories do not.
    score += (shape.words >= 4 ? 4 : 1) * share(of: story, in: sheet, i)
    if suffix(sheet, of: i) != nil { score += 4 }
    return score
  }

  /// The words of four letters or more that open the story.
  private static func openingWords(_ sheet: Sheet, _ body: Int) -> Set<WordKey> {
    guard body < sheet.blocks.count else { return [] }
    let start = sheet.blocks[body].span.start
    let last = sheet.blocks[min(body + 12, sheet.blocks.count - 1)].span.end
    let opening = TextSpan(start: start, end: min(last, start + 3000))
    return Set(Tokens.cut(sheet.text, in: opening).lazy.filter(isLong).map(\.key))
  }

  /// The share of a block's longer words that are among those given.
  private static func share(of words: Set<WordKey>, in sheet: Sheet, _ i: Int) -> Float {
    let own = Tokens.cut(sheet.text, in: sheet.blocks[i].span).filter(isLong)
    guard !own.isEmpty else { return 0 }
    return Float(own.count { words.contains($0.key) }) / Float(own.count)
  }

  private static func isLong(_ token: Token) -> Bool { token.kind == .word && token.end - token.start >= 4 }

  private static func same(_ sheet: Sheet, _ i: Int, _ headline: String) -> Bool {
    let span = sheet.blocks[i].span
    guard span.count <= headline.utf8.count + 16, span.count + 16 >= headline.utf8.count else { return false }
    return letters(sheet.text.utf8[span.range]).elementsEqual(letters(headline.utf8))
  }

  /// Letters and digits in lower case: titles differ in marks and spaces between a record and its text.
  private static func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      byte >= 0x80 && byte != 0xC2 && byte != 0xA0 || byte &- 0x30 < 10
        ? byte : (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : nil
    }
  }
}
