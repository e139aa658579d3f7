extension CuePattern {
  /// "Brandt's claim that …", "a warning from the bank that …".
  static let nounCue = CuePattern(
    .nounCue, "A noun that carries a statement, whose it is, then “that”.", on: .word,
    examples: [
      "The council ignored [the engineer's] {warning} <that the bridge was unsafe>.",
      "It followed a {claim} from [the ministry] <that the bridge was safe>.",
      "There were {reports} <that the bridge was unsafe>.",
      "The report that he lost was long.",
    ]
  ) { site in
    let passage = site.passage
    guard passage.isA(site.at, .cueNoun), site.at > site.sentence.lowerBound,
      site.at + 2 < site.sentence.upperBound
    else { return nil }
    var i = site.after
    var source: NounPhrase?
    if passage.key(i) == "from" || passage.key(i) == "by",
      let phrase = passage.phrase(startingAt: i + 1, before: site.sentence.upperBound)
    {
      source = phrase
      i = phrase.range.upperBound
    }
    guard i + 1 < site.sentence.upperBound, passage.key(i) == "that", !passage.isFinite(i + 1) else {
      return nil
    }
    source = source ?? possessor(passage, of: site.at, from: site.sentence.lowerBound)
    // "reports that the bridge had fallen": whose they are is not said.
    guard source != nil || isOwnerless(site) else { return nil }
    var content = site.object(from: i)
    // "The minister's belief that the strike would fail proved wrong": the sentence's own verb ends the words.
    if !(site.sentence.lowerBound..<site.at).contains(where: { passage.isFinite($0) }),
      let verb = site.secondVerb(in: content)
    {
      content = content.lowerBound..<verb
    }
    return content.count > 2 ? Draft(source: source, cue: site.cue, content: [content]) : nil
  }

  /// Whether the word is a noun that needs no owner, and not a verb ("the paper reports that").
  private static func isOwnerless(_ site: CueSite) -> Bool {
    ownerless.contains(site.passage.key(site.at))
      && site.passage.isA(site.at - 1, [.preposition, .determiner, .be, .participle, .ing])
      && !site.passage.token(site.at - 1).isCapitalized
  }

  /// Nouns that carry a statement also where nobody is named.
  private static let ownerless: WordSet = WordSet(
    words: """
      claims reports allegation allegations rumor rumors rumour rumours suggestions speculation accusation accusations
      assertion assertions belief fears concerns notion warnings
      """)

  /// Whose noun it is: "the ministry's" or "his" before it, adjectives between them passed over.
  private static func possessor(_ passage: Passage, of noun: Int, from lower: Int) -> NounPhrase? {
    var i = noun - 1
    while i >= lower, i > noun - 4 {
      if passage.isA(i, .possessive) { return NounPhrase(range: i..<(i + 1), head: i) }
      if passage.token(i).kind == .genitive || passage.token(i).kind == .singleQuote, i > lower {
        guard let phrase = passage.nounPhrase(endingAt: i - 1, from: lower) else { return nil }
        // "in response to the minister's claims": the minister's, not the response.
        let behind = phrase.range.last {
          passage.isA($0, [.preposition, .to]) && passage.key($0) != "of" && !passage.isNameWord($0)
        }
        let owner = (behind.map { $0 + 1 } ?? phrase.range.lowerBound)..<(i + 1)
        return NounPhrase(range: owner, head: passage.head(of: owner.lowerBound..<i))
      }
      guard passage.isNominal(i), !passage.isA(i, .determiner) else { return nil }
      i -= 1
    }
    return nil
  }
}

extension CueSite {
  /// The verb of the sentence behind a clause that is its subject; nil when none is plain to see.
  fileprivate func secondVerb(in range: Range<Int>) -> Int? {
    guard
      let first = range.dropFirst().first(where: {
        passage.isFinite($0) || passage.isLikelyPast($0, from: range.lowerBound)
      }),
      passage.isA(first, .auxiliary)
    else { return nil }
    for i in (first + 1)..<max(first + 1, range.upperBound) {
      if passage.isQuoted(i) || passage.token(i).is(",") { return nil }
      if passage.isA(i, [.coordinator, .subordinator, .relative, .that, .subjectPronoun, .question]) {
        return nil
      }
      let isVerb = passage.isFinite(i) || passage.isA(i, .participle) && i > first + 1
      if isVerb, !passage.isA(i - 1, [.auxiliary, .adverb, .negation, .determiner, .possessive]),
        !passage.token(i).isCapitalized
      {
        return i
      }
    }
    return nil
  }
}
