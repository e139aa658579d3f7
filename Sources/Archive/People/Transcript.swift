/// The labels of a transcript: "MS. VANT: When?", "ORLO VANT, HOST: Good evening."
///
/// Two labels make a transcript, or one whose bearer the story names; any other may be a headline's. Between two labels the first one's bearer speaks.
struct Transcript: Sendable {
  struct Label: Sendable {
    /// Title and name.
    var unit: Range<Int>
    var name: Range<Int>
    var colon: Int
    /// Whether it names somebody: "QUESTION:" and "MODERATOR:" stand for whoever it is.
    var isName: Bool
  }

  /// Labels of nobody in particular, as the offices that publish briefings write them.
  private static let anyone = WordSet(
    words: """
      question questions questioner answer q a moderator interviewer interviewee speaker narrator announcer
      caller voice host anchor operator translator interpreter participant audience staff unidentified unknown
      """)

  /// In reading order; empty where the story is no transcript.
  private(set) var labels: [Label] = []

  init(_ words: StoryWords) {
    for paragraph in words.story.paragraphs where paragraph.zone != .headline {
      if let label = Self.label(paragraph.tokens, words) { labels.append(label) }
    }
    if labels.count == 1 {
      let key = words.core(of: labels[0].name.upperBound - 1)
      let isNamed = words.tokens.indices.contains {
        words.tokens[$0].isCapitalized && !words.tokens[$0].flags.contains(.allCaps)
          && words.core(of: $0) == key
      }
      if !isNamed { labels = [] }
    }
  }

  /// The label that opens a paragraph.
  private static func label(_ range: Range<Int>, _ words: StoryWords) -> Label? {
    var i = range.lowerBound
    while i < range.upperBound, i < range.lowerBound + 4,
      words.traits[i].has(.title) && words.tokens[i].isCapitalized || words.tokens[i].is(".")
    {
      i += 1
    }
    let start = i
    while i < range.upperBound, i < start + 5, isName(i, words) { i += 1 }
    guard i > start, i < range.upperBound else { return nil }
    let name = start..<i
    guard words.tokens[i - 1].flags.contains(.allCaps) else { return nil }
    if name.count == 1, start == range.lowerBound, words.traits[start].has(.knownOrganization) { return nil }
    // ", HOST", "(voice-over)"
    if words.mark(i, is: ",") || words.mark(i, is: "(") {
      let stop = min(range.upperBound, i + 14)
      while i < stop, !words.tokens[i].is(":"), !words.tokens[i].is(".") { i += 1 }
    }
    guard i < range.upperBound, words.tokens[i].is(":") else { return nil }
    let isName = name.contains { !anyone.contains(words.tokens[$0].key) }
    return Label(unit: range.lowerBound..<name.upperBound, name: name, colon: i, isName: isName)
  }

  private static func isName(_ i: Int, _ words: StoryWords) -> Bool {
    let token = words.tokens[i]
    guard token.isWord, token.isCapitalized, !token.flags.contains(.digit) else { return false }
    guard token.flags.contains(.allCaps) || token.flags.contains(.dotted) || token.span.count == 1 else {
      return false
    }
    let traits = words.traits[i]
    return traits.has([.given, .family])
      || !traits.has([
        .opener, .thing, .role, .title, .unnamed, .document, .body, .calendar, .organizationHead, .place,
        .people, .speech,
      ])
  }

  /// The label under which a token stands; nil above the first one.
  func label(above token: Int) -> Label? {
    var low = 0
    var high = labels.count
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].colon < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? labels[low - 1] : nil
  }
}
