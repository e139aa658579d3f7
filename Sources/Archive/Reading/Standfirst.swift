/// The summary under a headline.
enum Standfirst {
  /// Whether the first paragraph of the story, which opens with no dateline, is a standfirst that stands among its
  /// paragraphs.
  ///
  /// Two signs are sure: the next paragraph opens with a dateline, so that the story begins there; or the
  /// story introduces someone by title and full name whom the first paragraph has introduced in the same
  /// words. News tells a reader once who somebody is.
  static func opens(
    _ text: Text, _ paragraphs: [TextSpan], beforeDateline: Bool, headline: Bool
  ) -> Bool {
    guard paragraphs.count > 2, paragraphs[0].count <= 420 else { return false }
    if beforeDateline { return true }
    guard headline, paragraphs[0].count <= 320 else { return false }
    return introducesAgain(text, paragraphs)
  }

  private static func introducesAgain(_ text: Text, _ paragraphs: [TextSpan]) -> Bool {
    let opening = introductions(text, paragraphs[0])
    guard !opening.isEmpty else { return false }
    // A bounded look: people are introduced early.
    var budget = 8_000
    for paragraph in paragraphs.dropFirst() {
      let stretch = TextSpan(start: paragraph.start, end: min(paragraph.end, paragraph.start + budget))
      if introductions(text, stretch).contains(where: opening.contains) { return true }
      budget -= stretch.count
      if budget <= 0 { break }
    }
    return false
  }

  /// Every five capitalised words in a row: a title and a name.
  private static func introductions(_ text: Text, _ span: TextSpan) -> [[WordKey]] {
    var found: [[WordKey]] = []
    var run: [WordKey] = []
    for token in Tokens.cut(text, in: span) {
      guard token.kind == .word, token.flags.contains(.capitalized) else {
        run.removeAll(keepingCapacity: true)
        continue
      }
      run.append(token.key)
      if run.count >= 5 { found.append(Array(run.suffix(5))) }
    }
    return found
  }
}
