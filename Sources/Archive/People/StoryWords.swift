/// The tokens of a story with what the tables know of each: what every reader of this folder works on.
final class StoryWords: Sendable {
  let story: Story
  /// One entry for each token.
  let traits: [WordTraits]
  /// Whether the token stands inside quotation marks; marks are taken to open and close within a paragraph.
  let quoted: [Bool]

  let tokens: [Token]

  init(_ story: Story) {
    self.story = story
    let tokens = story.tokens
    self.tokens = tokens
    let table = WordTraits.table
    let text = story.text
    traits = [WordTraits](unsafeUninitializedCapacity: tokens.count) { traits, count in
      tokens.withUnsafeBufferPointer { tokens in
        table.withLookup { lookup in
          for i in 0..<tokens.count {
            traits.initializeElement(
              at: i, to: tokens[i].kind == .word ? Self.traits(of: tokens[i], lookup, text, table) : [])
          }
        }
      }
      count = tokens.count
    }
    quoted = Self.quoted(story)
  }

  @inline(__always)
  private static func traits(
    of token: Token, _ lookup: WordTable<WordTraits>.Lookup, _ text: Text, _ table: WordTable<WordTraits>
  ) -> WordTraits {
    let found = lookup[token.key] ?? []
    // Most words are small, and are what the table says.
    if token.flags.isDisjoint(with: [.capitalized, .allCaps]) { return found }
    return traits(ofCapitalized: token, found, text, table)
  }

  private static func traits(
    ofCapitalized token: Token, _ known: WordTraits, _ text: Text, _ table: WordTable<WordTraits>
  ) -> WordTraits {
    var found = known
    if found == [], token.isCapitalized, let plain = PlainLetters.key(token, text) {
      found = table[plain] ?? []
    }
    if token.flags.contains(.allCaps), let initials = initials[token.key] { found = initials }
    guard found == [], token.isCapitalized else { return found }
    if token.flags.contains(.hyphen) { return traitsOfCompound(token, text, table) }
    return FamilyNames.hasShape(token, text) ? .family : traitsOfPlural(token, text, table)
  }

  private static func quoted(_ story: Story) -> [Bool] {
    var quoted = [Bool](repeating: false, count: story.tokens.count)
    quoted.withUnsafeMutableBufferPointer { quoted in
      story.tokens.withUnsafeBufferPointer { tokens in
        for paragraph in story.paragraphs {
          var isInside = false
          var i = paragraph.tokens.lowerBound
          let end = paragraph.tokens.upperBound
          while i < end {
            // Mostly nothing is quoted, and nothing is written then.
            if !isInside { while i < end, tokens[i].kind == .word { i += 1 } }
            if i == end { break }
            switch tokens[i].kind {
            case .openQuote: isInside = true
            case .closeQuote: isInside = false
            // A mark behind a space opens: papers that run paragraphs together repeat it without closing.
            case .straightQuote:
              isInside = i == paragraph.tokens.lowerBound || tokens[i].flags.contains(.spaceBefore)
            default: break
            }
            if isInside { quoted[i] = true }
            i += 1
          }
        }
      }
    }
    return quoted
  }

  /// Words that mean something else when they are written in capitals: the country, the body.
  private static let initials = WordTable<WordTraits>([
    "us": .country, "who": .knownOrganization, "it": .thing, "un": .knownOrganization, "am": .thing,
    "ap": .knownOrganization,
    "pa": .knownOrganization, "may": .thing, "will": .thing, "mark": .thing,
  ])

  /// "Jean-Marc" is a given name because "Jean" is, "Co-Chairman" a role because "Chairman" is.
  private static func traitsOfCompound(
    _ token: Token, _ text: Text, _ table: WordTable<WordTraits>
  ) -> WordTraits {
    guard let hyphen = hyphen(of: token, text), isCapital(text, hyphen + 1) else { return [] }
    let first = key(text, token.start, hyphen)
    let found = (table[first] ?? []).intersection([.male, .female, .title])
    if found != [] { return found }
    return (table[key(text, hyphen + 1, token.end)] ?? []).intersection([.role, .title, .office])
  }

  /// "Sprinters" and "Agreements" are no names because "sprinter" and "agreement" are none.
  private static func traitsOfPlural(
    _ token: Token, _ text: Text, _ table: WordTable<WordTraits>
  ) -> WordTraits {
    guard text[token.end - 1] == 0x73, token.span.count > 4 else { return [] }
    let one = table[key(text, token.start, token.end - 1)] ?? []
    if one.has(.people) { return .people }
    if one.has([.role, .unnamed]) { return .unnamed }
    return one.has([.thing, .document]) && !one.has([.given, .family]) ? .thing : []
  }

  /// Where the first hyphen of a token stands.
  static func hyphen(of token: Token, _ text: Text) -> Int? {
    text.utf8[token.span.range].firstIndex(of: 0x2D)
  }

  static func key(_ text: Text, _ start: Int, _ end: Int) -> WordKey {
    text.utf8.withUnsafeBufferPointer { WordKey(folding: $0, start, end) }
  }

  /// Whether a capital letter begins at a byte; scripts beyond ASCII are taken to be capital.
  static func isCapital(_ text: Text, _ offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    return byte &- 0x41 < 26 || byte >= 0xC3
  }

  /// The key by which a family name is compared: "al-Assad" and "Assad" have one.
  func core(of i: Int) -> WordKey {
    let token = tokens[i]
    guard token.flags.contains(.hyphen), let hyphen = Self.hyphen(of: token, story.text),
      NameParticles.isArticle(Self.key(story.text, token.start, hyphen))
    else { return PlainLetters.key(token, story.text) ?? token.key }
    let rest = TextSpan(start: hyphen + 1, end: token.end)
    return PlainLetters.key(story.text, rest) ?? Self.key(story.text, rest.start, rest.end)
  }

  /// Whether the token can be a word of a name: "Orlo", "O'Neill", "al-Assad", "J.", "Mohammad-Reza", "Geun-hye".
  func isNameWord(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word else { return false }
    guard token.flags.contains(.hyphen) else { return token.isCapitalized }
    guard let hyphen = Self.hyphen(of: token, story.text) else { return token.isCapitalized }
    if Self.isCapital(story.text, hyphen + 1) {
      return token.isCapitalized || NameParticles.isArticle(Self.key(story.text, token.start, hyphen))
    }
    // "Kim Jong-un" is a name, "US-led" and "Moscow-based" are not.
    return token.isCapitalized && token.end - hyphen <= 5 && !token.flags.contains(.digit)
      && !Self.compoundEnds.contains(Self.key(story.text, hyphen + 1, token.end))
  }

  /// "Scrum-half", "US-led": a compound whose second half is no name.
  func isSmallCompound(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.flags.contains(.hyphen), let hyphen = Self.hyphen(of: token, story.text) else { return false }
    return !Self.isCapital(story.text, hyphen + 1)
  }

  /// A headline, or a paragraph in title case or capitals that reads like one: nobody is introduced there.
  func isHeadline(_ paragraph: Story.Paragraph) -> Bool {
    let range = paragraph.tokens
    if paragraph.zone == .headline { return true }
    guard range.count < 30, range.count > 3 else { return false }
    var content = 0
    var small = 0
    for i in range where tokens[i].isWord {
      if tokens[i].isCapitalized {
        content += 1
      } else if traits[i].has(.speech) {
        return false
      } else if !traits[i].has([.opener, .particle]) {
        small += 1
      }
    }
    if content > 4 && small * 10 <= content { return true }
    return content > 3 && small * 2 < content && !mark(range.upperBound - 1, is: ".")
  }

  private static let compoundEnds: WordSet = [
    "led", "run", "made", "born", "era", "bred", "held", "style", "like", "wide", "type", "old", "day",
    "year", "hit", "war",
    "tie", "ups", "up", "in", "on", "off", "time", "term", "way", "turn", "elect", "in-law", "rich", "poor",
    "free", "only", "all",
    "one", "two", "five", "six", "ten", "first",
  ]

  /// "MP" or "PhD" behind a name, not the word "do".
  func isPostnominal(_ i: Int) -> Bool {
    guard i < tokens.count, traits[i].has(.postnominal) else { return false }
    let text = story.text
    return tokens[i].isCapitalized && text[tokens[i].end - 1] &- 0x41 < 26
      || tokens[i].flags.contains(.dotted)
  }

  /// The first token that is no word in small letters, nor any with a hyphen; `end` when all are.
  func behindSmallWords(from start: Int, before end: Int) -> Int {
    tokens.withUnsafeBufferPointer { tokens in
      var i = start
      while i < end, tokens[i].kind == .word, tokens[i].flags.isDisjoint(with: [.capitalized, .hyphen]) {
        i += 1
      }
      return i
    }
  }

  /// The first word outside quotations that says of whom the story goes on to speak: a capital, "he", "minister", or
  /// what stands before "said"; `end` when there is none.
  func telling(from start: Int, before end: Int) -> Int {
    tokens.withUnsafeBufferPointer { tokens in
      traits.withUnsafeBufferPointer { traits in
        quoted.withUnsafeBufferPointer { quoted in
          var i = start
          while i < end {
            if !quoted[i] {
              if tokens[i].isCapitalized || traits[i].has([.unnamed, .role]) { return i }
              if i + 1 < traits.count, traits[i + 1].has(.speech) { return i }
              if tokens[i].key == "he" || tokens[i].key == "she" { return i }
            }
            i += 1
          }
          return end
        }
      }
    }
  }

  /// Any mark of quotation.
  func isQuote(_ i: Int) -> Bool {
    guard i >= 0, i < tokens.count else { return false }
    switch tokens[i].kind {
    case .openQuote, .closeQuote, .straightQuote, .singleQuote: return true
    default: return false
    }
  }

  /// The words of a range joined by single spaces, as a name is written in a row: "J. R. Breck".
  func string(_ range: Range<Int>) -> String {
    if !range.isEmpty, isPrintedSo(range) { return story.text[story.span(of: range)] }
    var bytes: [UInt8] = []
    for i in range {
      let token = tokens[i]
      if i > range.lowerBound && token.flags.contains(.spaceBefore) { bytes.append(0x20) }
      bytes.append(contentsOf: story.text.utf8[token.span.range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the words of a range stand in the text as `string` gives them: with single spaces between them.
  private func isPrintedSo(_ range: Range<Int>) -> Bool {
    for i in range.dropFirst() {
      let gap = tokens[i].start - tokens[i - 1].end
      guard
        tokens[i].flags.contains(.spaceBefore) ? gap == 1 && story.text[tokens[i - 1].end] == 0x20 : gap == 0
      else { return false }
    }
    return true
  }

  func word(_ i: Int, is key: WordKey) -> Bool { i >= 0 && i < tokens.count && tokens[i].key == key }
  func mark(_ i: Int, is mark: Unicode.Scalar) -> Bool { i >= 0 && i < tokens.count && tokens[i].is(mark) }
}
