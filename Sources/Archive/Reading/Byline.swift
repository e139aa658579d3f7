/// Who wrote a story, as printed: "By Anna Kim and Omar Haddad | The Harbour Post | 2016-05-04".
struct Byline: Hashable, Sendable {
  var authors: [String] = []
  /// The wire service that is credited.
  var agency: String?
  /// The paper or site that stands behind the names.
  var outlet: String?
  var date: PrintedDate?
  var span: TextSpan

  /// Reads a line that opens with "By", or that is a name with an agency or a date and no more;
  /// nil for any other line. `sure` says that the line's place marks it: a name alone will do.
  init?(_ text: Text, line: TextSpan, sure: Bool = false) {
    // Bylines are short; a paragraph that begins with "By" is not one.
    guard line.count <= 240 else { return nil }
    span = line
    let reader = BylineReader(words: DateWords(text, line))
    guard reader.read(into: &self, sure: sure) else { return nil }
  }

  /// Lines, and the authors of each; nil for what is no byline.
  static let examples: [(line: String, authors: [String]?)] = [
    ("By ANNA KIM", ["ANNA KIM"]),
    ("By Anna Kim and Omar Haddad", ["Anna Kim", "Omar Haddad"]),
    ("By Anna Kim, Omar Haddad and Lee Roe", ["Anna Kim", "Omar Haddad", "Lee Roe"]),
    ("By Anna Kim | The Harbour Post | 2016-05-04", ["Anna Kim"]),
    ("Written by Anna van der Berg, staff writer", ["Anna van der Berg"]),
    ("Anna Kim, Reuters", ["Anna Kim"]),
    ("Anna Kim - Dec 21, 2023 1:00 pm UTC", ["Anna Kim"]),
    ("By The Associated Press", []),
    ("By noon the square was full of people.", nil),
    ("By Monday, officials said, the port will open.", nil),
    ("Port reopens after storm", nil),
  ]
}

/// Reads a byline segment by segment.
private struct BylineReader {
  let words: DateWords

  private enum Part { case name(TextSpan), agency(String), outlet(TextSpan), nothing, prose }

  func read(into byline: inout Byline, sure: Bool) -> Bool {
    let tokens = words.tokens
    guard !tokens.isEmpty, tokens.count <= 48 else { return false }
    var at = 0
    var announced = false
    if tokens.count > 1, ["written", "story", "words", "report", "posted"].contains(tokens[0].key),
      tokens[1].key == "by"
    {
      at = 1
    }
    if tokens[at].key == "by" {
      announced = true
      at += 1
      if words.isMark(at, 0x3A) { at += 1 }
    }
    var dated: PrintedDate?
    var names = 0
    var separated = false
    var outlet: TextSpan?
    while at < tokens.count {
      if dated == nil, let date = words.date(at: at) {
        dated = date
        while at < tokens.count, tokens[at].start < date.span.end { at += 1 }
        continue
      }
      if isSeparator(at) {
        // A bar, a dot or a new line parts the names from the outlet; a comma parts names.
        if tokens[at].mark != 0x2C, tokens[at].kind != .word { separated = true }
        at += 1
        continue
      }
      let start = at
      while at < tokens.count, at == start || !endsSegment(at) { at += 1 }
      let segment = start..<at
      switch classify(
        segment, announced: announced, dated: dated != nil, first: names == 0, separated: separated)
      {
      case .name(let span):
        byline.authors.append(words.text[span])
        names += 1
      case .agency(let name): byline.agency = name
      case .outlet(let span): if outlet == nil { outlet = span }
      case .nothing: break
      case .prose: return false
      }
    }
    byline.outlet = outlet.map { words.text[$0] }
    byline.date = dated
    if announced { return names > 0 || byline.agency != nil || outlet != nil }
    guard (1...3).contains(names), names == 1 || dated != nil else { return false }
    let isName = byline.authors.allSatisfy { (2...4).contains($0.split(separator: " ").count) }
    guard isName else { return false }
    return byline.agency != nil || dated != nil || sure
  }

  private func isSeparator(_ i: Int) -> Bool {
    let token = words.tokens[i]
    if token.kind == .dash { return true }
    guard token.kind == .mark else { return token.key == "and" }
    // , | ; & / : and the marks beyond ASCII (· •)
    return token.mark == 0 || [0x2C, 0x7C, 0x3B, 0x26, 0x2F, 0x3A, 0x28, 0x29].contains(token.mark)
  }

  private func endsSegment(_ i: Int) -> Bool {
    words.tokens[i].flags.contains(.lineBefore) || isSeparator(i) || words.date(at: i) != nil
  }

  private func classify(
    _ segment: Range<Int>, announced: Bool, dated: Bool, first: Bool, separated: Bool
  ) -> Part {
    let tokens = words.tokens
    let span = TextSpan(start: tokens[segment.lowerBound].start, end: tokens[segment.upperBound - 1].end)
    if let agency = Agencies.name(words.text[span]) { return .agency(agency) }
    var small = 0
    for i in segment {
      let token = tokens[i]
      if Self.fillers.contains(token.key) { return .nothing }
      if token.kind == .number || token.flags.contains(.digit) { return dated || !first ? .nothing : .prose }
      if token.kind == .word, !token.flags.contains(.capitalized), !Self.particles.contains(token.key) {
        small += 1
      }
    }
    if segment.contains(where: { Self.roles.contains(tokens[$0].key) }) { return .nothing }
    if small > 0 || Self.days.contains(tokens[segment.lowerBound].key) {
      return first || segment.count > 3 ? .prose : .nothing
    }
    guard segment.count <= 8 else { return .prose }
    let isOutlet =
      tokens[segment.lowerBound].key == "the" || segment.contains { Self.papers.contains(tokens[$0].key) }
    if first && !isOutlet { return .name(span) }
    if isOutlet || separated { return .outlet(span) }
    return .name(span)
  }

  private static let particles = WordSet(
    words: "van von der den de del della di da la le el al bin ibn abu ten ter y e o")
  /// Words around a date or a clock, and buttons beside a byline.
  private static let fillers = WordSet(
    words:
      "posted published updated on at am pm est edt gmt utc pst pdt et bst cet ist last modified min minute read share comments follow ago"
  )
  private static let roles = WordSet(
    words: """
      staff writer reporter editor correspondent bureau senior chief special contributor contributors columnist
      associate producer author journalist analyst writers reporters critic photographer assistant managing deputy
      """)
  /// "By Monday" is no byline.
  private static let days = WordSet(
    words: "monday tuesday wednesday thursday friday saturday sunday tomorrow today yesterday")
  /// Words that newspapers, stations and sites are named with.
  private static let papers = WordSet(
    words: """
      news post times herald press journal daily tribune gazette media tv radio agency network today chronicle
      weekly mail telegraph observer independent standard star sun globe monitor magazine review bulletin
      broadcasting desk newsroom online wire
      """)
}
