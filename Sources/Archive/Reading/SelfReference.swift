/// An outlet that speaks of itself in its story: "Harbour News has reached a source …, who told Harbour News".
enum SelfReference {
  /// The name by which the story speaks of its own outlet; nil when there is no clear sign.
  ///
  /// Two signs are asked for: the story opens with the outlet at work, and somebody "told" it something.
  /// One alone may be a rival that is quoted.
  static func find(_ text: Text, paragraphs: some Sequence<TextSpan>) -> String? {
    guard let opening = paragraphs.first(where: { _ in true }) else { return nil }
    let tokens = Tokens.cut(
      text, in: TextSpan(start: opening.start, end: min(opening.end, opening.start + 160)))
    guard let end = OutletCues.nameEnd(tokens, 0), end <= 4, end + 1 < tokens.count else { return nil }
    let verb = tokens[end].key == "has" ? end + 1 : end
    guard verb > end && gathered.contains(tokens[verb].key) || verb == end && spoke.contains(tokens[verb].key)
    else { return nil }
    let name = Array(text.utf8[tokens[0].start..<tokens[end - 1].end])
    // A bounded look: an outlet that is told something is told it early.
    var budget = 20_000
    for paragraph in paragraphs {
      let stretch = TextSpan(start: paragraph.start, end: min(paragraph.end, paragraph.start + budget))
      budget -= stretch.count
      if tells(text, stretch, name) {
        return text[TextSpan(start: tokens[0].start, end: tokens[end - 1].end)]
      }
      if budget <= 0 { break }
    }
    return nil
  }

  /// Whether "told" and the name stand in a stretch.
  private static func tells(_ text: Text, _ span: TextSpan, _ name: [UInt8]) -> Bool {
    let told = Array("told ".utf8)
    return text.utf8.withUnsafeBufferPointer { bytes in
      var i = span.start
      while i + told.count + name.count <= span.end {
        if bytes[i] == told[0], told.indices.allSatisfy({ bytes[i + $0] == told[$0] }),
          name.indices.allSatisfy({ bytes[i + told.count + $0] == name[$0] })
        {
          return true
        }
        i += 1
      }
      return false
    }
  }

  private static let gathered = WordSet(
    words: "reached learned learnt obtained seen spoken contacted interviewed reviewed asked")
  private static let spoke = WordSet(
    words: "spoke talked contacted interviewed reached obtained asked discussed")
}
