extension CuePattern {
  /// The source and its cue behind the words, or in the middle of them.
  static let contentSourceCue = CuePattern(
    "content-source-cue", "A quotation or a clause, a comma, the source, then the verb.",
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
        default: hasStatement = true
        }
      } else {
        hasStatement = true
      }
    default: hasStatement = !closed
    }
    guard !hasStatement else { return nil }
    let content = site.leading(before: quoted ? before + 1 : before)
    guard !content.isEmpty, quoted || site.isStatement(content) else { return nil }
    var draft = Draft(
      source: source, cue: site.cue, content: [content],
      modality: site.modality)
    draft.isFinal = true
    draft.strength = site.verb.strength
    if let relayed {
      draft.content.append(relayed)
    } else {
      site.addRest(behind: behind, to: &draft)
    }
    return draft
  }
}

extension CueSite {
  /// "[the agency] quoted the minister as saying on Monday": whose words are passed on, part of the statement.
  var relayed: Range<Int>? {
    guard verb.lemma == "quote" || verb.lemma == "cite", after + 2 < end else { return nil }
    for i in (after + 1)..<min(end, after + 30)
    where passage.key(i) == "as" && i + 1 < end && passage.isA(i + 1, .ing) {
      return after..<end
    }
    return nil
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
  func isStatement(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    // Words in the middle of which the cue stands may be few; then the statement must go on behind it.
    let goesOn = after < end && passage.token(after).is(",")
    if goesOn { return true }
    if range.contains(where: { passage.isQuoted($0) }) { return true }
    if passage.isA(first, [.subordinator, .question]), !range.contains(where: { passage.token($0).is(",") }),
      passage.key(first) != "if" || true
    {
      return passage.isA(first, .question) && false
    }
    if passage.isA(first, .preposition), range.count < 6 { return false }
    return range.contains {
      passage.isFinite($0) || passage.isA($0, [.participle]) && !passage.token($0).isCapitalized
    }
  }
}
