extension CuePattern {
  /// The source, its cue, and a clause.
  static let sourceCueContent = CuePattern(
    "source-cue-content", "The source, the verb, then a clause with or without “that”.",
    examples: [
      "[The ministry] {said} <that the bridge would reopen in May>.",
      "[She] {told} reporters <the bridge would reopen in May>.",
      "[Two officials] {asked} <whether the bridge was safe>.",
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
      case .none, .nextParagraph: break
      default: complement = next
      }
      if case .object(let k) = complement, k != i { complement = .clause(k) }
    }
    let start: Int
    switch complement {
    case .clause(let i): start = i
    case .question(let i) where site.verb.takes.contains(.question) || site.verb.takes.contains(.clause):
      start = i
    case .object(let i):
      guard site.verb.takes.contains(.bareClause) else { return nil }
      guard site.verb.strength == .strong || passage.clauseFollows(i, before: site.end) else { return nil }
      start = i
    case .toInfinitive(let i)
    where site.verb.takes.contains(.addressee) && !site.verb.takes.contains(.toInfinitive): start = i
    default: return nil
    }
    var content = site.clause(from: start)
    guard content.count > 1, var draft = site.draft(content) else { return nil }
    if let source = draft.source?.range.lowerBound, source > site.sentence.lowerBound,
      passage.isA(source - 1, .relative) || passage.key(source - 1) == "what"
        || passage.key(source - 1) == "that", passage.key(start) != "that"
    {
      // "which officials said will start in May, is late": only the relative clause is theirs.
      content =
        start..<(content.first { passage.token($0).is(",") && !passage.isQuoted($0) } ?? content.upperBound)
      draft.content = [content]
    }
    if let source = draft.source, let end = site.subordinateEnd(source, content) {
      draft.content = [start..<end]
    }
    return draft
  }
}
