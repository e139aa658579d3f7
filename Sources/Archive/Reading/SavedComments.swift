/// What readers wrote under the story on a saved page, by the elements that name each of them.
///
/// Threads of WordPress, Disqus and their like mark who wrote, and when; what follows up to the next name are
/// that reader's words. Where nothing is marked, the words tell as they do in plain text (``Comments``).
enum SavedComments {
  static func read(_ sheet: Sheet, _ markup: PageMarkup, _ kinds: [Zone.Kind], below end: Int) -> Comments {
    guard kinds.contains(.comment) else { return Comments(entries: []) }
    let heads = self.heads(sheet, markup, kinds)
    guard !heads.isEmpty else {
      let printed = Comments(sheet, below: end).entries
      return Comments(entries: printed.filter { $0.blocks.allSatisfy { kinds[$0] == .comment } })
    }
    var entries: [Comments.Entry] = []
    for (n, head) in heads.enumerated() {
      var last = n + 1 < heads.count ? heads[n + 1].block : sheet.blocks.count
      if let other = (head.block..<last).first(where: { kinds[$0] != .comment }) { last = other }
      var first = head.block + 1
      while first < last, isFurniture(sheet, first) { first += 1 }
      var stop = last
      while stop > first, isFurniture(sheet, stop - 1) { stop -= 1 }
      guard first < stop, (first..<stop).contains(where: { sheet.shapes[$0].words >= 2 }) else { continue }
      let stretch = TextSpan(start: sheet.blocks[head.block].span.start, end: sheet.blocks[first].span.start)
      entries.append(
        Comments.Entry(
          author: head.name, day: day(sheet, markup, stretch), blocks: head.block..<last, words: first..<stop)
      )
    }
    return Comments(entries: entries)
  }

  /// The blocks that name a reader, each once, in reading order.
  private static func heads(
    _ sheet: Sheet, _ markup: PageMarkup, _ kinds: [Zone.Kind]
  ) -> [(block: Int, name: String)] {
    var heads: [(block: Int, name: String)] = []
    let named = markup.facts.facts.filter { fact in
      fact.matter == .author && fact.origin == .element && fact.span != nil
        && !fact.hints.isDisjoint(with: [.comments, .comment])
    }.sorted { ($0.span?.start ?? 0, $1.words.utf8.count) < ($1.span?.start ?? 0, $0.words.utf8.count) }
    var block = 0
    for fact in named {
      guard let span = fact.span else { continue }
      while block < sheet.blocks.count, sheet.blocks[block].span.end <= span.start { block += 1 }
      guard block < sheet.blocks.count, kinds[block] == .comment else { continue }
      // A name inside a name, or beside its picture, is the same.
      if let last = heads.last,
        last.block == block || last.name == fact.words && isEmpty(sheet, last.block..<block)
      {
        continue
      }
      // "Name *" and "Please enter your name" are fields to be filled in.
      let isField = fact.words.utf8.contains(0x2A) || fact.words.lowercased().hasSuffix("name here")
      guard fact.words.utf8.count <= 80, !isField else { continue }
      heads.append((block, trimmed(fact.words)))
    }
    return heads
  }

  private static func isEmpty(_ sheet: Sheet, _ blocks: Range<Int>) -> Bool {
    blocks.dropFirst().allSatisfy { isFurniture(sheet, $0) }
  }

  /// "Reply", "12 likes", "3 March 2021 at 9:12": what stands around a comment's words.
  private static func isFurniture(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    if sheet.marker(i) != nil { return true }
    guard shape.words <= 8, !shape.endsSentence else { return false }
    if shape.words <= 2, buttons.contains(WordKey(sheet.text[sheet.blocks[i].span])) { return true }
    return shape.digits >= 3 && PrintedDate.first(in: sheet.text, sheet.blocks[i].span) != nil
      || shape.words <= 4 && shape.digits > 0
  }

  private static func day(_ sheet: Sheet, _ markup: PageMarkup, _ stretch: TextSpan) -> Day? {
    for fact in markup.facts.facts where fact.matter == .published && fact.origin == .element {
      if let span = fact.span, stretch.start <= span.start, span.start < stretch.end + 40,
        let day = StatedDay.read(fact.words)
      {
        return day
      }
    }
    return PrintedDate.first(in: sheet.text, stretch)?.day()
  }

  private static func trimmed(_ name: String) -> String {
    for ending in [" says:", " says", " said:", " wrote:", ":"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private static let buttons = WordSet(
    words:
      "reply report share like likes flag permalink link edit delete quote says says: respond recommend follow"
  )
}
