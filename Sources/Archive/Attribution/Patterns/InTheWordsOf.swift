extension CuePattern {
  /// "In the words of the judge, …", "in Brandt's words".
  static let inTheWordsOf = CuePattern(
    .inTheWordsOf, "“In the words of” and the source, before or amid the words.", on: .word,
    examples: [
      "{In the words of} [Ida Brandt], <the bridge was “a death trap”>.",
      "<The bridge> was, {in the words of} [Ida Brandt], <“a death trap”>.",
      "The speech was long in the words of praise.",
    ]
  ) { site in
    let passage = site.passage
    let cue = (site.at - 2)..<(site.at + 2)
    guard passage.key(site.at) == "words", cue.lowerBound >= site.sentence.lowerBound,
      passage.key(cue.lowerBound) == "in", passage.key(site.at - 1) == "the", cue.upperBound < site.end,
      passage.key(site.at + 1) == "of",
      var source = passage.phrase(startingAt: cue.upperBound, before: site.sentence.upperBound)
    else { return nil }
    if let comma = source.range.first(where: { passage.token($0).is(",") }),
      cue.lowerBound == site.sentence.lowerBound
    {
      source.range = source.range.lowerBound..<comma
    }
    let comma = source.range.upperBound
    guard passage.isSpeaker(source), comma + 1 < site.sentence.upperBound, passage.token(comma).is(",") else {
      return nil
    }
    let next = comma + 1
    let words = passage.isQuoted(next) ? site.quotation(at: next) : site.clause(from: next)
    var content = [words]
    if cue.lowerBound > site.sentence.lowerBound {
      guard passage.isQuoted(next), passage.token(cue.lowerBound - 1).is(",") else { return nil }
      let lead = site.leading(before: cue.lowerBound - 1)
      if let verb = lead.first(where: { passage.isFinite($0) }), verb > lead.lowerBound {
        content = [lead.lowerBound..<verb, words]
      }
    }
    var draft = Draft(source: source, cue: cue, content: content)
    draft.strength = .strong
    return draft
  }
}
