extension CuePattern {
  /// "was quoted as saying", "is alleged to have said", "it is claimed that", "was rejected by".
  static let passive = CuePattern(
    .passive,
    "A passive verb of attribution: who speaks is its subject, or stands behind “by”, or is left out.",
    examples: [
      "[The governor] was {quoted} as saying <that the bridge was safe>.",
      "[The governor] is {alleged} to have said <that the bridge was safe>.",
      "It was {claimed} <that the bridge was safe>.",
      "<The plan> was {rejected} by [the council].",
    ]
  ) { site in
    guard site.group.isPassive, !site.group.isInfinitive else { return nil }
    let passage = site.passage
    guard case .phrase(let subject) = site.subject else { return nil }
    if let saying = site.relayedSpeech(from: site.after) {
      var draft = Draft(
        source: subject, cue: site.cue, content: [saying], modality: site.modality(of: subject))
      draft.strength = .strong
      return draft
    }
    if passage.key(subject.head) == "it", subject.range.count == 1, site.verb.takes.contains(.clause),
      site.after + 2 < site.end, passage.key(site.after) == "that"
    {
      return Draft(
        source: nil, cue: site.cue, content: [site.clause(from: site.after)],
        modality: site.modality(of: nil))
    }
    // "a song written by": an author, no claim.
    guard site.after + 1 < site.end, passage.key(site.after) == "by", site.verb.strength >= .speech,
      site.verb.lemma != "write",
      !site.verb.takes.isDisjoint(with: [.object, .clause])
    else { return nil }
    guard !passage.isA(site.after + 1, [.ing, .possessive]),
      var agent = passage.phrase(startingAt: site.after + 1, before: site.end), passage.isSpeaker(agent)
    else { return nil }
    // "was accused by the council of stealing": the charge belongs to the words.
    var charge: Range<Int>?
    if let of = agent.range.first(where: {
      site.verb.objectPrepositions.contains(passage.key($0)) && $0 + 1 < site.end && passage.isA($0 + 1, .ing)
    }), of > agent.range.lowerBound {
      agent.range = agent.range.lowerBound..<of
      charge = site.object(from: of)
    }
    if passage.isA(agent.head, .time) { return nil }
    var draft = Draft(
      source: agent, cue: site.cue, content: [subject.range] + (charge.map { [$0] } ?? []),
      modality: site.modality(of: nil))
    draft.strength = site.verb.strength
    return draft
  }
}

extension CueSite {
  /// The statement behind "as saying" or "to have said" in a passive; nil when there is none.
  func relayedSpeech(from start: Int) -> Range<Int>? {
    var i = start
    while i < min(end, start + 18) {
      if passage.isQuoted(i) || passage.token(i).is(";") || passage.token(i).is(",") { return nil }
      if let cue = passage.cue(i), i > start {
        let verb = Lexicon.shared.verbs[cue.verb]
        let relays =
          cue.form == .ing && (passage.key(i - 1) == "as" || i > start) || passage.key(i - 1) == "have"
        if relays, verb.takes.contains(.clause), verb.strength >= .speech {
          let inner = CueSite(
            passage, paragraph: paragraph, sentence: sentence, at: i, verb: verb, form: cue.form,
            cueEnd: i + 1)
          switch inner.complement(from: inner.after) {
          case .clause(let k), .object(let k), .question(let k): return clause(from: k)
          case .quote(let k): return quotation(at: k)
          default: return nil
          }
        }
      }
      i += 1
    }
    return nil
  }
}
