extension CuePattern {
  /// "Asked whether …, he said": the question is attributed, to whoever put it.
  static let asked = CuePattern(
    .asked, "“Asked” at a sentence’s head, or “was asked”, then the question.",
    examples: [
      "{Asked} <whether the bridge was safe>, she left the hall.",
      "The mayor was {asked} by [reporters] <whether the bridge was safe>.",
    ]
  ) { site in
    let passage = site.passage
    guard site.form == .pastOrParticiple, asking.contains(site.verb.lemma) else { return nil }
    let opens =
      site.at == site.sentence.lowerBound
      || site.group.start > 0 && site.at == site.group.start
        && (["when", "if", "and"].contains(passage.key(site.at - 1))
          || passage.token(site.at - 1).is(","))
        && !passage.isQuoted(site.at - 1)
    guard opens || site.group.isPassive else { return nil }
    var i = site.after
    var source: NounPhrase?
    if i < site.end, passage.key(i) == "by", let phrase = passage.phrase(startingAt: i + 1, before: site.end)
    {
      source = phrase
      i = phrase.range.upperBound
    }
    // "Asked later on Monday whether": when it was asked.
    while i + 1 < site.end,
      passage.isA(i, [.time]) || passage.isA(i, .adverb) && !passage.isA(i, .question)
        || passage.token(i).kind == .number || passage.isA(i, .preposition) && passage.isA(i + 1, .time)
    { i += 1 }
    guard i + 1 < site.end else { return nil }
    let start: Int
    switch passage.key(i) {
    case "about":
      start = i + 1
      if !opens { return Draft.question(from: source, cue: site.cue, content: site.object(from: start)) }
    case "to": start = i
    default:
      guard passage.isA(i, .question) else { return nil }
      start = i
    }
    var end = site.end
    for k in start..<site.end where passage.token(k).is(",") && !passage.isQuoted(k) && k + 1 < site.end {
      if passage.isA(k + 1, [.subjectPronoun]) || opens && passage.clauseFollows(k + 1, before: site.end) {
        end = k
        break
      }
    }
    if end == site.end, opens,
      let comma = (start..<site.end).first(where: { passage.token($0).is(",") && !passage.isQuoted($0) })
    {
      end = comma
    }
    return Draft.question(from: source, cue: site.cue, content: start..<end)
  }
}

private let asking: WordSet = ["ask", "question"]

extension Draft {
  fileprivate static func question(from source: NounPhrase?, cue: Range<Int>, content: Range<Int>) -> Draft? {
    guard !content.isEmpty else { return nil }
    var draft = Draft(source: source, cue: cue, content: [content])
    draft.isQuestion = true
    return draft
  }
}
