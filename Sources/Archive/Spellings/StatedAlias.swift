/// Another name that an article itself gives: "Badia Water Works (BWW)", "the Gravel Pit, also known as Camp Nine".
struct StatedAlias: Hashable, Sendable {
  /// What in the text says so.
  enum Rule: String, Sendable, CaseIterable {
    case shortForm = "short form in brackets"
    case knownAs = "also known as"
  }

  var name: String
  var alias: String
  var rule: Rule

  /// Every one of an article, each once: the short forms of its organizations, and what its words say.
  static func all(organizations: [Organization], body: [UInt8]) -> [StatedAlias] {
    var found = organizations.compactMap { organization in
      organization.abbreviation.flatMap { short in
        abbreviates(short, organization.name)
          ? StatedAlias(name: organization.name, alias: short, rule: .shortForm) : nil
      }
    }
    found += KnownAs.aliases(in: body)
    var seen = Set<StatedAlias>()
    return found.filter {
      IndexFold.words($0.name) != IndexFold.words($0.alias) && seen.insert($0).inserted
    }
  }
}

extension StatedAlias {
  /// Whether a short form has the first letters of all words of a name in capitals, in their order.
  ///
  /// A name of which the article's rule caught one part is no other name of the same.
  ///
  ///     StatedAlias.abbreviates("BWW", "Badia Water Works")    // true
  ///     StatedAlias.abbreviates("NRWS", "River Wells Service") // false: the N is missing
  static func abbreviates(_ short: String, _ name: String) -> Bool {
    var letters = short.utf8.filter { $0 | 0x20 &- 0x61 < 26 }.map { $0 | 0x20 }[...]
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x0A || $0 == 0x0D }) {
      guard let first = word.first else { continue }
      let isCapital = first &- 0x41 < 26
      if letters.first == first | 0x20 {
        letters.removeFirst()
      } else if isCapital {
        return false
      }
    }
    return letters.isEmpty
  }
}

/// Reads "X, also known as Y".
enum KnownAs {
  /// Words before "known as" that make the two names one.
  private static let adverbs: WordSet = [
    "also", "better", "formerly", "previously", "commonly", "otherwise", "once",
  ]
  /// Words that may stand between the name and "also known as".
  private static let fillers: WordSet = ["which", "who", "is", "are", "was", "were"]

  static func aliases(in body: [UInt8]) -> [StatedAlias] {
    // Most articles do not have the words; then nothing is cut.
    guard contains(" known as ", body) else { return [] }
    let text = Text(utf8: body)
    let tokens = Tokens.cut(text, in: text.all)
    var found: [StatedAlias] = []
    for i in tokens.indices.dropFirst(2)
    where tokens[i].key == "known" && adverbs.contains(tokens[i - 1].key) && i + 2 < tokens.count
      && tokens[i + 1].key == "as"
    {
      guard let name = name(before: i - 1, tokens, text), let alias = nextName(after: i + 2, tokens, text)
      else {
        continue
      }
      found.append(StatedAlias(name: name, alias: alias, rule: .knownAs))
    }
    return found
  }

  /// The capitalised words that end before a place, a comma and "which is" left out.
  private static func name(before end: Int, _ tokens: [Token], _ text: Text) -> String? {
    var last = end - 1
    while last >= 0, tokens[last].is(",") || fillers.contains(tokens[last].key) { last -= 1 }
    var first = last + 1
    while first > 0, last - first < longest, tokens[first - 1].isCapitalized, tokens[first - 1].isWord {
      first -= 1
    }
    // "in Afghanistan, also known as …" is said of what stands before the place.
    if first > 0, prepositions.contains(tokens[first - 1].key) { return nil }
    return words(first..<(last + 1), tokens, text)
  }

  private static let prepositions: WordSet = [
    "in", "of", "at", "on", "from", "near", "for", "to", "by", "with", "and", "or", "under", "against",
    "between",
  ]

  /// The capitalised words from a place on, "the" and a quotation mark left out.
  private static func nextName(after start: Int, _ tokens: [Token], _ text: Text) -> String? {
    var first = start
    while first < tokens.count, first < start + 2,
      tokens[first].key == "the" || tokens[first].kind == .openQuote || tokens[first].kind == .straightQuote
    { first += 1 }
    var end = first
    while end < tokens.count, end - first < longest, tokens[end].isCapitalized, tokens[end].isWord {
      end += 1
    }
    return words(first..<end, tokens, text)
  }

  private static let longest = 6

  private static func words(_ range: Range<Int>, _ tokens: [Token], _ text: Text) -> String? {
    var range = range
    while let first = range.first, articles.contains(tokens[first].key) { range.removeFirst() }
    guard let first = range.first, let last = range.last else { return nil }
    let name = text[TextSpan(start: tokens[first].start, end: tokens[last].end)]
    let joined = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return joined.utf8.count > 1 && joined.utf8.count < 100 && !OrdinaryWords.contains(joined)
      ? joined : nil
  }

  private static let articles: WordSet = ["the", "a", "an"]

  private static func contains(_ words: StaticString, _ bytes: [UInt8]) -> Bool {
    let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return bytes.withUnsafeBufferPointer { bytes in
      // A blank is everywhere, so its second letter is looked for.
      var i = 1
      while let second = bytes.offset(of: wanted[1], from: i), second - 1 + wanted.count <= bytes.count {
        if wanted.indices.allSatisfy({ bytes[second - 1 + $0] == wanted[$0] }) { return true }
        i = second + 1
      }
      return false
    }
  }
}
