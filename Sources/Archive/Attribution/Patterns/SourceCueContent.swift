extension CuePattern {
  /// The source, its cue, and a clause.
  static let sourceCueContent = CuePattern(
    .sourceCueContent, "The source, the verb, then a clause with or without “that”.",
    examples: [
      "[The ministry] {said} <that the bridge would reopen in May>.",
      "[She] {told} reporters <the bridge would reopen in May>.",
      "[Two officials] {asked} <whether the bridge was safe>.",
      "[He] {added} <Vantia works closely with its neighbours>.",
      "[She] {added} <the Vant Harbour owns both of its cranes>.",
      "He added Vantia and its harbours to the list.",
      "The owner added Vant Motors last year.",
    ]
  ) { site in
    guard !site.group.isPassive, !site.verb.takes.isDisjoint(with: [.clause, .addressee, .question]) else {
      return nil
    }
    let passage = site.passage
    var complement = site.complement
    if site.verb.takes.contains(.addressee), case .object(let i) = complement {
      let behind = site.behindAddressee(i)
      let next = site.complement(from: behind)
      switch next {
      case .none
      where behind + 1 < site.end && passage.token(behind).is(",")
        && passage.clauseFollows(behind + 1, before: site.end):
        // "tells the crowd, he has been tough"
        complement = .clause(behind + 1)
      case .none, .nextParagraph: break
      default: complement = next
      }
      if case .object(let k) = complement, k != i { complement = .clause(k) }
    }
    let start: Int
    switch complement {
    case .clause(let i):
      // "The court held that": other uses of the verb take no that-clause.
      guard site.verb.lemma != "hold" && site.verb.lemma != "submit" || passage.key(i) == "that" else {
        return nil
      }
      start = i
    case .question(let i) where site.verb.takes.contains(.question) || site.verb.takes.contains(.clause):
      start = i
    case .object(let i):
      guard site.verb.takes.contains(.bareClause) else { return nil }
      // "told the truth": who is told must be seen, or a clause.
      guard
        site.verb.lemma == "say" || passage.clauseFollows(i, before: site.mainClauseEnd(from: i))
          || site.verb.strength == .strong && passage.presentFollows(i, before: site.mainClauseEnd(from: i))
      else { return nil }
      start = i
    case .toInfinitive(let i)
    where site.verb.takes.contains(.addressee) && !site.verb.takes.contains(.toInfinitive)
      && !site.asksForAnonymity(i):
      start = i
    default: return nil
    }
    var content = site.clause(from: start)
    guard content.count > 1, var draft = site.draft(content) else { return nil }
    if let source = draft.source?.range.lowerBound, source > site.sentence.lowerBound {
      if passage.key(source - 1) == "what", source - 1 == site.sentence.lowerBound {
        // "What he said was that prices rose" holds his words; "what he said showed" does not.
        guard let words = site.behindFreeRelative(content) else { return nil }
        content = words
        draft.content = [words]
      } else if passage.isA(source - 1, .relative) || passage.key(source - 1) == "that"
        || passage.key(source - 1) == "what", passage.key(start) != "that"
      {
        // "which officials said will start in May, is late": only the relative clause is theirs.
        content =
          start..<(content.first { passage.token($0).is(",") && !passage.isQuoted($0) } ?? content.upperBound)
        draft.content = [content]
      }
    }
    if let source = draft.source, let end = site.relativeClauseEnd(source, content) {
      draft.content = [content.lowerBound..<end]
    }
    if let end = site.ownActEnd(content) { draft.content = [content.lowerBound..<end] }
    if let source = draft.source, let end = site.subordinateEnd(source, content) {
      draft.content = [start..<end]
    }
    return draft
  }
}
