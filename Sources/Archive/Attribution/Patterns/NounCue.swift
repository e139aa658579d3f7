extension CuePattern {
  /// "Brandt's claim that …", "a warning from the bank that …".
  static let nounCueName = "noun-cue"

  /// The claim of a noun that carries a statement, when it says whose statement that is.
  static func nounCue(_ passage: Passage, at: Int, in sentence: Range<Int>, paragraph: Int) -> Draft? {
    guard at > sentence.lowerBound, at + 2 < sentence.upperBound,
      passage.is_(at, .cueNoun)
    else { return nil }
    var i = at + 1
    var source: NounPhrase?
    if passage.key(i) == "from" || passage.key(i) == "by",
      let phrase = passage.phrase(startingAt: i + 1, before: sentence.upperBound)
    {
      source = phrase
      i = phrase.range.upperBound
    }
    guard i + 1 < sentence.upperBound, passage.key(i) == "that", !passage.isFinite(i + 1) else { return nil }
    if source == nil { source = possessor(passage, of: at, from: sentence.lowerBound) }
    guard let source else { return nil }
    let site = CueSite(
      passage, paragraph: paragraph, sentence: sentence, at: at, verb: Lexicon.shared.verbs[0], form: .base,
      cueEnd: at + 1)
    let content = site.object(from: i)
    guard content.count > 2 else { return nil }
    return Draft(pattern: nounCueName, source: source, cue: at..<(at + 1), content: [content])
  }

  /// Whose noun it is: "the ministry's" or "his" before it, adjectives between them passed over.
  private static func possessor(_ passage: Passage, of noun: Int, from lower: Int) -> NounPhrase? {
    var i = noun - 1
    while i >= lower, i > noun - 4 {
      if passage.is_(i, .possessive) { return NounPhrase(range: i..<(i + 1), head: i) }
      if passage.token(i).kind == .genitive || passage.token(i).kind == .singleQuote, i > lower {
        guard let phrase = passage.nounPhrase(endingAt: i - 1, from: lower) else { return nil }
        // "in response to the minister's claims": the minister's, not the response.
        let behind = phrase.range.last {
          passage.is_($0, [.preposition, .to]) && passage.key($0) != "of" && !passage.isNameWord($0)
        }
        let owner = (behind.map { $0 + 1 } ?? phrase.range.lowerBound)..<(i + 1)
        return NounPhrase(range: owner, head: passage.head(of: owner.lowerBound..<i))
      }
      guard passage.isNominal(i), !passage.is_(i, .determiner) else { return nil }
      i -= 1
    }
    return nil
  }
}
