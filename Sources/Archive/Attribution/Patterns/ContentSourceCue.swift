extension CuePattern {
  /// The source and its cue behind the words, or in the middle of them.
  static let contentSourceCue = CuePattern(
    .contentSourceCue, "A quotation or a clause, a comma, the source, then the verb.",
    examples: [
      "<“The bridge will reopen in May,”> [Ida Brandt] {said}.",
      "<The bridge will reopen in May>, [the ministry] {said} on Monday.",
      "<The bridge>, [she] {said}, <will reopen in May>.",
    ]
  ) { site in
    let passage = site.passage
    guard !site.verb.takes.isDisjoint(with: [.clause, .quote])
    else { return nil }
    guard site.form != .ing || site.group.hasAuxiliary, !site.group.isPassive, !site.group.isInfinitive else {
      return nil
    }
    guard case .phrase(let source) = site.subject else { return nil }
    let start = source.range.lowerBound
    let before = start - 1
    guard before >= site.sentence.lowerBound else { return nil }
    let quoted = passage.isQuoted(before)
    guard quoted || passage.token(before).is(",") || passage.token(before).kind == .dash else { return nil }
    if passage.isA(source.head, .relative) || passage.key(source.head) == "that" { return nil }
    // What follows the cue must leave it without a statement of its own.
    var behind = site.after
    let closed = quoted && passage.endsAsSpeech(before) && site.verb.strength >= .speech
    guard quoted || site.verb.strength == .strong || passage.isSpeaker(source) else { return nil }
    let relayed = closed ? site.relayed : nil
    var hasStatement = false
    switch site.complement {
    case .none, .nextParagraph: break
    case .quote(let i):
      hasStatement =
        !closed && (i != site.after + 1 || passage.token(i - 1).is(":") || site.isIntroduction(before: start))
    case .clause(let i):
      hasStatement = closed ? passage.token(i - 1).is(":") : i == site.after || passage.key(i) == "that"
    case .object:
      if closed {
        hasStatement = !site.verb.takes.contains(.addressee) && site.verb.lemma != "write" && relayed == nil
        behind = site.behindAddressee(site.after)
      } else if site.verb.takes.contains(.addressee) || site.verb.lemma == "write" {
        behind = site.behindAddressee(site.after)
        switch site.complement(from: behind) {
        case .none, .nextParagraph: break
        case .quote(let i): hasStatement = passage.token(i - 1).is(":") || site.isIntroduction(before: start)
        default: hasStatement = true
        }
      } else {
        // "…, the agency reported quoting the minister as saying"
        hasStatement =
          !site.endsInRelay && passage.key(site.after) != "quoting" && passage.key(site.after) != "citing"
      }
    default: hasStatement = !closed
    }
    guard !hasStatement else { return nil }
    // "he told me on Friday, is": when it was said.
    if behind > site.after, behind + 1 < site.end, passage.isA(behind, .preposition),
      passage.isA(behind + 1, .time)
    {
      behind += 2
      while behind < site.end, passage.isA(behind, .time) { behind += 1 }
    }
    let content = site.leading(before: quoted ? before + 1 : before)
    // "According to leaked emails, the minister knew": whose words it were is told before.
    if !quoted, passage.isA(content.lowerBound, .according) { return nil }
    guard !content.isEmpty, quoted || site.isStatement(content, goingOnBehind: behind) else { return nil }
    var draft = Draft(
      source: source, cue: site.cue, content: [content],
      modality: site.modality(of: source))
    draft.isFinal = true
    draft.strength = site.verb.strength
    if relayed == nil { site.addRest(behind: behind, to: &draft) }
    return draft
  }
}

extension CueSite {
  /// "…, [the agency] quoted the minister as saying": nothing follows the relay.
  var endsInRelay: Bool {
    guard let relayed, relayed.count < 24 else { return false }
    var i = relayed.upperBound - 1
    while i > relayed.lowerBound, passage.isA(i, [.time, .preposition]) || passage.token(i).kind == .number {
      i -= 1
    }
    return passage.isA(i, .ing) && passage.key(i - 1) == "as"
  }

  /// "[the agency] quoted the minister as saying on Monday": whose words are passed on, part of the statement.
  var relayed: Range<Int>? {
    guard verb.lemma == "quote" || verb.lemma == "cite", after + 2 < end else { return nil }
    for i in (after + 1)..<min(end, after + 30)
    where passage.key(i) == "as" && i + 1 < end && passage.isA(i + 1, .ing) {
      return after..<end
    }
    return nil
  }

  /// “…,” the agency quoted [the minister] as {saying}: the minister's claim, which the agency's holds.
  func relayedClaim(of outer: Draft) -> Draft? {
    guard outer.isFinal, relayed != nil,
      let saying = ((after + 1)..<min(end, after + 31)).first(where: {
        passage.isA($0, .ing) && passage.key($0 - 1) == "as"
      }),
      let source = passage.nounPhrase(endingAt: saying - 2, from: after)
    else { return nil }
    var inner = outer
    inner.source = source
    inner.cue = saying..<(saying + 1)
    return inner
  }

  /// Whether the words before a subject only lead in: "Asked about the fire, she said, “…”".
  func isIntroduction(before subject: Int) -> Bool {
    let first = sentence.lowerBound
    guard first < subject, !passage.isQuoted(first) else { return false }
    if passage.isA(
      first, [.preposition, .subordinator, .adverb, .ing, .participle, .time, .coordinator, .question, .to])
    {
      return true
    }
    if let cue = passage.cue(first), cue.form != .base { return true }
    return false
  }

  /// Whether words before ", he said" are a statement, and not "On Tuesday" or "But".
  func isStatement(_ range: Range<Int>, goingOnBehind behind: Int) -> Bool {
    let first = range.lowerBound
    // Words in the middle of which the cue stands may be few; then the statement must go on behind it.
    if after < end, passage.token(after).is(",") { return true }
    if behind > after, behind + 1 < end, passage.token(behind).is(","), passage.isFinite(behind + 1) {
      return true
    }
    if range.contains(where: { passage.isQuoted($0) }) { return true }
    // "Asked whether he would stay, Brandt shrugged": no words of his.
    if let cue = passage.cue(first), cue.form == .pastOrParticiple || cue.form == .participle { return false }
    if passage.isA(first, [.subordinator, .question]), !range.contains(where: { passage.token($0).is(",") }) {
      return false
    }
    if passage.isA(first, .preposition), range.count < 6 { return false }
    // "Two dead in warehouse blaze, police say"
    if form == .base || form == .thirdPerson, verb.strength == .strong, after >= end, range.count > 3,
      !passage.isA(first, [.preposition, .adverb, .coordinator, .ing]),
      !range.contains(where: { passage.token($0).is(",") })
    {
      return true
    }
    return range.contains {
      passage.isFinite($0) || passage.isA($0, [.participle, .base]) && !passage.token($0).isCapitalized
    }
  }
}
