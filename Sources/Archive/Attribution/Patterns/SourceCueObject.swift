extension CuePattern {
  /// The source, its cue, and what is spoken of.
  static let sourceCueObject = CuePattern(
    .sourceCueObject, "The source, a verb of judging or mentioning, then its object.",
    examples: ["[The union] {condemned} <the sale of the shipyard>."]
  ) { site in
    guard !site.group.isPassive, !site.isUndone else { return nil }
    // "quoted a miner as saying that": the relay passes on the statement, not the miner.
    if site.relayed != nil { return site.relayedSpeech(from: site.after).flatMap { site.draft($0) } }
    let start: Int
    switch site.complement {
    case .object(let i) where !site.verb.takes.isDisjoint(with: [.object, .objectPreposition]):
      guard site.verb.takes.contains(.object) || site.hasOwnPreposition(behind: i) else { return nil }
      start = i
    case .object(let i) where site.verb.takes.contains(.nounOfSpeech) && site.isNounOfSpeech(at: i):
      start = i
    case .quote(let i) where site.verb.takes.contains(.object): start = i
    case .question(let i) where site.verb.takes.contains(.object): start = i
    default:
      guard site.verb.takes.contains(.preposition), let i = site.ownPreposition else { return nil }
      start = i
    }
    let content = site.object(from: start)
    guard !content.isEmpty else { return nil }
    if site.isNaming(content) || site.isDeliberation(content) { return nil }
    guard let draft = site.draft(content) else { return nil }
    // "Ireland showed great composure": a person shows by acting; a poll or a report by what it says.
    if site.verb.strength == .weak, let source = draft.source, !site.passage.isA(source.head, .document),
      site.passage.token(source.head).isCapitalized || site.passage.isA(source.head, .subjectPronoun)
    {
      return nil
    }
    return draft
  }

  /// The source, its cue, and what shall be done.
  static let sourceCueInfinitive = CuePattern(
    .sourceCueInfinitive, "The source, a verb of promising or demanding, then “to” and a verb.",
    examples: ["[The mayor] {promised} <to reopen the bridge in May>."]
  ) { site in
    guard !site.group.isPassive, !site.verb.takes.isDisjoint(with: [.toInfinitive, .objectToInfinitive])
    else { return nil }
    let passage = site.passage
    switch site.complement {
    case .toInfinitive(let i):
      let content = site.object(from: i)
      guard content.count > 1, !site.asksForAnonymity(i), var draft = site.draft(content) else { return nil }
      if site.verb.takes.contains(.ownAct) || site.isWishInPassing(draft.source),
        !content.contains(where: { passage.isQuoted($0) })
      {
        return nil
      }
      // "Others agreed to join": an act of people unnamed.
      if site.verb.strength < .speech, let source = draft.source, passage.isA(source.head, .indefinite) {
        return nil
      }
      // "declined to say whether": nothing was said.
      if site.verb.lemma == "decline" || site.verb.lemma == "refuse", let cue = passage.cue(i + 1),
        Lexicon.shared.verbs[cue.verb].strength >= .speech
      {
        draft.modality = .negated
      }
      return draft
    case .object(let i) where site.verb.takes.contains(.objectToInfinitive):
      var k = i + 1
      while k < min(site.end, i + 12) {
        if site.passage.isA(k, .to) {
          return site.asksForAnonymity(k) ? nil : site.draft(site.object(from: i))
        }
        if site.passage.isFinite(k) || site.passage.token(k).is(",") { return nil }
        k += 1
      }
      return nil
    default: return nil
    }
  }
}

extension CueSite {
  /// "a man called Omar", "a series called “Winter”": a name, no judgement.
  func isNaming(_ content: Range<Int>) -> Bool {
    guard Self.naming.contains(verb.lemma),
      content.lowerBound == after,
      !group.hasAuxiliary, form == .pastOrParticiple,
      group.start == 0 || !passage.isA(group.start - 1, .subjectPronoun)
    else { return false }
    let first = content.lowerBound
    if let index = passage.quotations.index(at: first) {
      let title = passage.quotations.all[index].tokens
      return title.upperBound >= content.upperBound - 1
        || title.count < 8 && passage.token(first + 1).isCapitalized
    }
    return passage.token(first).isCapitalized
      && content.allSatisfy { !passage.isQuoted($0) && !passage.isA($0, .determiner) }
      && content.count < 4
  }

  private static let naming: WordSet = ["call", "dub", "label", "brand", "title", "term"]

  /// "failed to report the payment", "without conceding a goal": what was not done.
  fileprivate var isUndone: Bool {
    let before = max(group.start - 1, sentence.lowerBound)
    return Self.failures.contains(passage.key(group.start)) || passage.key(before) == "without"
  }

  private static let failures: WordSet = ["fail", "fails", "failed", "failing"]

  /// "is considering selling the mine": a plan is weighed, nothing is said.
  fileprivate func isDeliberation(_ content: Range<Int>) -> Bool {
    passage.isA(content.lowerBound, .ing) && verb.lemma == "consider"
  }

  /// "couples who wanted to stay": a wish that tells who is meant.
  fileprivate func isWishInPassing(_ source: NounPhrase?) -> Bool {
    guard verb.strength < .speech, let source, passage.isA(source.head, .relative) else { return false }
    return source.head > sentence.lowerBound && !passage.token(source.head - 1).is(",")
  }

  /// "asked not to be named": how someone wants to be quoted, not what he says.
  func asksForAnonymity(_ to: Int) -> Bool {
    guard to + 2 < end, passage.key(to + 1) == "be" || passage.key(to + 1) == "remain" else { return false }
    return Self.anonymous.contains(passage.key(to + 2))
  }

  private static let anonymous: WordSet = ["named", "identified", "quoted", "anonymous", "unnamed", "cited"]

  /// Whether the verb's own preposition stands behind an object: "attacked him <for>", "sees it <as>".
  fileprivate func hasOwnPreposition(behind object: Int) -> Bool {
    for i in (object + 1)..<max(object + 1, min(end, object + 14)) {
      if verb.objectPrepositions.contains(passage.key(i)) { return true }
      if !passage.isQuoted(i), passage.isFinite(i) || passage.token(i).is(",") || passage.isA(i, .coordinator)
      {
        return false
      }
    }
    return false
  }

  /// Whether an object is a statement itself: "a warning", "serious doubts".
  fileprivate func isNounOfSpeech(at object: Int) -> Bool {
    for i in object..<max(object, min(end, object + 5)) where !passage.isQuoted(i) {
      if passage.isA(i, .cueNoun) { return true }
      guard passage.isNominal(i) || passage.isA(i, [.determiner, .possessive]) else { return false }
    }
    return false
  }
}
