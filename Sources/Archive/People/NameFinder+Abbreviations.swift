/// The short form beside the full name of an organization: "Northern Rivers Authority (NRA)", "NRA (Northern Rivers Authority)".
extension NameFinder {
  /// The short form that follows a full name, and where to go on behind it; nil when none does.
  ///
  /// "(NRA)", "(the “NRA”)", ", or NRA,", ", known as the NRA".
  func abbreviation(of name: Range<Int>, strictly: Bool = false) -> (token: Int, end: Int)? {
    let stop = name.upperBound
    guard stop + 1 < end else { return nil }
    if words.mark(stop, is: "(") {
      var i = stop + 1
      if words.word(i, is: "the") || words.word(i, is: "or") { i += 1 }
      let isQuoted = words.isQuote(i)
      if isQuoted { i += 1 }
      guard i < end, isShort(i), fits(i, name, strictly: strictly) else {
        return knownAs(name, strictly: strictly)
      }
      var behind = i + 1
      if isQuoted, words.isQuote(behind) { behind += 1 }
      return words.mark(behind, is: ")") ? (i, behind + 1) : nil
    }
    if words.mark(stop, is: ","), words.word(stop + 1, is: "or") {
      let i = words.word(stop + 2, is: "the") ? stop + 3 : stop + 2
      guard i < end, isShort(i), fits(i, name, strictly: strictly) else { return nil }
      return i + 1 < end && words.tokens[i + 1].kind == .word ? nil : (i, i + 1)
    }
    if words.mark(stop, is: ","), words.mark(stop + 2, is: ",") || stop + 2 == end, isShort(stop + 1),
      Initials(words, of: name).match(stop + 1, skipping: 0)
    {
      return (stop + 1, stop + 2)
    }
    return knownAs(name, strictly: strictly)
  }

  /// "known as the NRA", "(also known by its acronym, NRA)"
  private func knownAs(_ name: Range<Int>, strictly: Bool) -> (token: Int, end: Int)? {
    var i = name.upperBound
    while i < end, i < name.upperBound + 5,
      words.tokens[i].kind == .mark || Self.knownly.contains(words.tokens[i].key)
    {
      i += 1
    }
    guard i < end,
      words.word(i, is: "known") || words.tokens[i].span.count == 11 && words.word(i, is: "abbreviated")
    else { return nil }
    let known = i
    while i < end, i < known + 8 {
      if words.isNameWord(i) {
        return isShort(i) && fits(i, name, strictly: strictly) ? (i, i + 1) : nil
      }
      i += 1
    }
    return nil
  }

  private static let knownly: WordSet = [
    "also", "better", "commonly", "widely", "locally", "which", "is", "usually", "often", "formerly",
    "generally",
    "more", "popularly", "once", "then", "simply", "and",
  ]

  /// The full name that follows a short form, and where to go on behind it; nil when none does.
  ///
  /// "(Northern Rivers Authority)", ", the Northern Rivers Authority,", "stands for Northern Rivers Authority".
  func fullName(of short: Int) -> (name: Range<Int>, end: Int)? {
    var i = short + 1
    guard i + 2 < end, isShort(short) else { return nil }
    let isBracketed = words.mark(i, is: "(")
    let standsFor = words.word(i, is: "stands") && words.word(i + 1, is: "for")
    guard isBracketed || standsFor || words.mark(i, is: ",") || words.tokens[i].kind == .dash else {
      return nil
    }
    i += standsFor ? 2 : 1
    if words.word(i, is: "the") { i += 1 }
    let start = i
    while i < end, i - start < 10,
      words.isNameWord(i) || i > start && Self.connectors.contains(words.tokens[i].key)
        || words.tokens[i].kind == .genitive
    {
      i += 1
    }
    while i > start, !words.isNameWord(i - 1) { i -= 1 }
    let name = start..<i
    guard name.count > 1, !words.traits[start].has(.given) || words.traits[start].has(.doubtful) else {
      return nil
    }
    if isBracketed {
      guard words.mark(i, is: ")") else { return nil }
      let isBody = words.traits[i - 1].has(.organizationHead)
      return isBody || Initials(words, of: name).match(short, skipping: 1) ? (name, i + 1) : nil
    }
    return Initials(words, of: name).match(short, skipping: 0) ? (name, i) : nil
  }

  private static let connectors: WordSet = [
    "of", "and", "for", "the", "on", "in", "to", "de", "du", "des", "der",
  ]

  /// Whether a token is written as a short form is: "NRA", "N.R.A.", "MoD".
  private func isShort(_ i: Int) -> Bool {
    guard i < end, words.isNameWord(i), !words.traits[i].has(.place) else { return false }
    let span = words.tokens[i].span
    guard (2...12).contains(span.count), !Self.otherShorts.contains(words.tokens[i].key) else { return false }
    if words.tokens[i].flags.contains(.allCaps) { return true }
    var capitals = 0
    for byte in words.story.text.utf8[span.range] where byte &- 0x41 < 26 { capitals += 1 }
    return capitals > 1
  }

  /// What stands in brackets behind the name of a body and is not its short form: wires, exchanges, parties.
  private static let otherShorts: WordSet = [
    "ap", "afp", "upi", "dpa", "pa", "nyse", "nasdaq", "lse", "pictured", "mp", "mps", "gop", "tv", "it",
    "ok", "usd",
    "ft", "am", "pm", "ceo", "q1", "q2", "q3", "q4",
  ]

  /// In a language of its own an abbreviation need not have the initials: "Vantian Workers' Party (PKV)".
  private func fits(_ short: Int, _ name: Range<Int>, strictly: Bool) -> Bool {
    if Initials(words, of: name).match(short, skipping: strictly ? 0 : 2) { return true }
    guard !strictly, words.tokens[short].flags.contains(.allCaps) else { return false }
    return name.count > 1 ? words.tokens[short].span.count > 2 : words.traits[short].has(.knownOrganization)
  }
}

/// The first letters of a name's words, to be compared with an abbreviation.
struct Initials {
  /// The letters in lower case; true: of a word that may be left out ("of").
  private let letters: [(byte: UInt8, isSmall: Bool)]

  init(_ words: StoryWords, of name: Range<Int>) {
    var letters: [(byte: UInt8, isSmall: Bool)] = []
    let bytes = words.story.text.utf8
    self.words = words
    for i in name where words.tokens[i].isWord && letters.count < 16 {
      let token = words.tokens[i]
      letters.append((bytes[token.start] | 0x20, !token.isCapitalized))
      guard token.flags.contains(.hyphen), let hyphen = StoryWords.hyphen(of: token, words.story.text),
        hyphen + 1 < token.end
      else { continue }
      letters.append((bytes[hyphen + 1] | 0x20, true))
    }
    self.letters = letters
  }

  private let words: StoryWords

  /// Whether the token's letters are the initials in their order, at most so many capitalised words left out.
  ///
  /// "AEOV" of "Atomic Energy Organization of Vantia", "MoD" of "Ministry of Defence".
  func match(_ short: Int, skipping allowed: Int) -> Bool {
    var next = 0
    var skipped = 0
    var matched = 0
    for byte in words.story.text.utf8[words.tokens[short].span.range] {
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { continue }
      while next < letters.count, letters[next].byte != letter {
        if !letters[next].isSmall { skipped += 1 }
        next += 1
      }
      guard next < letters.count else { return false }
      next += 1
      matched += 1
    }
    while next < letters.count {
      if !letters[next].isSmall { skipped += 1 }
      next += 1
    }
    return matched > 1 && skipped <= allowed
  }

  /// The letters of the capitalised words as one key: "nra"; nil for fewer than three.
  var key: WordKey? {
    var packed: UInt64 = 0
    var count = 0
    for letter in letters where !letter.isSmall && letter.byte &- 0x61 < 26 {
      packed = packed << 8 | UInt64(letter.byte)
      count += 1
    }
    return (3...7).contains(count) ? WordKey(bits: packed) : nil
  }
}
