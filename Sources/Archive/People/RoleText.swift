/// The titles and roles that stand at a name, as they are printed and as they are compared.
struct RoleText: Sendable {
  /// The words of one title or role.
  struct Stretch: Sendable {
    var words: Range<Int>
    /// The role's noun, where only what stands up to it names the bearer.
    var noun: Int?
  }

  private(set) var stretches: [Stretch] = []
  private let words: StoryWords

  /// The words from `lead` to the name, and the apposition behind it.
  init(_ candidate: NameCandidate, in words: StoryWords) {
    self.words = words
    let sentence = words.story.sentences[candidate.sentence]
    readLead(candidate.lead..<candidate.name.lowerBound, words)
    let next = candidate.name.upperBound
    for i in next...(next + 1) where i < sentence.upperBound && words.isPostnominal(i) {
      if NameParticles.offices.contains(words.tokens[i].key), i == next || words.mark(next, is: ",") {
        add(i..<i + 1, noun: i)
      }
    }
    if words.mark(next, is: ","), next + 1 < sentence.upperBound {
      let apposition = Apposition(words, at: next + 1, end: sentence.upperBound)
      if let role = apposition.role, let noun = apposition.noun { add(role, noun: noun) }
    }
    let before = candidate.lead - 1
    if words.mark(before, is: ","), before > sentence.lowerBound { readBefore(before, sentence, words) }
  }

  private mutating func readLead(_ lead: Range<Int>, _ words: StoryWords) {
    var start = lead.lowerBound
    while start < lead.upperBound, words.traits[start].has([.opener, .calendar]),
      !words.word(start, is: "former")
    {
      start += 1
    }
    var i = start
    while i < lead.upperBound {
      if i > start, Self.beginsRank(at: i, words) {
        add(start..<i, noun: nil)
        start = i
      }
      i += 1
    }
    if start < lead.upperBound { add(start..<lead.upperBound, noun: nil) }
  }

  /// "spokesman | Maj. Gen.": a rank behind a role is a second title; "Secretary General" is one.
  private static func beginsRank(at i: Int, _ words: StoryWords) -> Bool {
    let before = words.traits[i - 1]
    guard words.traits[i].has(.title), before.has(.role), !before.has(.title) else { return false }
    return !(words.tokens[i].key == "general" && words.tokens[i - 1].isCapitalized)
  }

  /// "the mayor, Orlo Vant": the role stands before the comma.
  private mutating func readBefore(_ comma: Int, _ sentence: Range<Int>, _ words: StoryWords) {
    let noun = comma - 1
    guard words.traits[noun].has(.role), !words.tokens[noun].isCapitalized else { return }
    var start = noun
    while start > sentence.lowerBound, noun - start < 6,
      words.tokens[start - 1].kind == .genitive || words.tokens[start - 1].isWord,
      !words.traits[start - 1].has([.opener, .speech])
    {
      start -= 1
    }
    add(start..<comma, noun: noun)
  }

  private mutating func add(_ range: Range<Int>, noun: Int?) {
    stretches.append(Stretch(words: range, noun: noun))
  }

  /// "Russian Defense Ministry spokesman", "Maj. Gen.": one string for each, a mere courtesy left out.
  var printed: [String] {
    stretches.compactMap { stretch in
      let isCourtesy = stretch.words.allSatisfy {
        !words.tokens[$0].isWord || Self.courtesies.contains(words.tokens[$0].key)
      }
      return isCourtesy ? nil : words.string(stretch.words)
    }
  }

  /// The nouns by which the article may come back to the bearer: "spokesman", "general".
  var nouns: [WordKey] {
    stretches.flatMap { stretch in stretch.words.compactMap { noun(at: $0, in: stretch) } }
  }

  /// The noun that a word of a stretch gives; nil when it gives none.
  func noun(at i: Int, in stretch: Stretch) -> WordKey? {
    guard words.tokens[i].isWord, i <= stretch.noun ?? i, words.traits[i].has([.title, .role]),
      !words.traits[i].has(.kin)
    else { return nil }
    return Self.nouns[words.tokens[i].key] ?? words.tokens[i].key
  }

  private static let courtesies: WordSet = [
    "mr", "mrs", "ms", "miss", "mme", "madame", "messrs", "mister", "herr", "frau", "sir", "lord", "dame",
    "lady",
  ]

  /// From the printed form to the word that comes back: "gen" ▸ "general".
  static let nouns: WordTable<WordKey> = {
    var pairs: [(String, WordKey)] = []
    for title in Title.all {
      guard let role = title.role else { continue }
      for form in title.forms { pairs.append((form, WordKey(role))) }
    }
    return WordTable(pairs)
  }()
}
