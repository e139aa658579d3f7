extension CuePattern {
  /// The source, its cue, and what is spoken of.
  static let sourceCueObject = CuePattern(
    "source-cue-object", "The source, a verb of judging or mentioning, then its object.",
    examples: ["[The union] {condemned} <the sale of the shipyard>."]
  ) { site in
    guard !site.group.isPassive, site.form != .ing || site.group.hasAuxiliary || true else { return nil }
    let start: Int
    switch site.complement {
    case .object(let i) where !site.verb.takes.isDisjoint(with: [.object, .objectPreposition]): start = i
    case .quote(let i) where site.verb.takes.contains(.object): start = i
    case .question(let i) where site.verb.takes.contains(.object): start = i
    default:
      guard site.verb.takes.contains(.preposition), let i = site.ownPreposition else { return nil }
      start = i
    }
    let content = site.object(from: start)
    guard !content.isEmpty else { return nil }
    // "a man called Omar": a name, no judgement.
    if site.verb.lemma == "call" || site.verb.lemma == "name", site.passage.token(start).isCapitalized,
      !site.passage.isQuoted(start), content.count < 4
    {
      return nil
    }
    return site.draft(content)
  }

  /// The source, its cue, and what shall be done.
  static let sourceCueInfinitive = CuePattern(
    "source-cue-infinitive", "The source, a verb of promising or demanding, then “to” and a verb.",
    examples: ["[The mayor] {promised} <to reopen the bridge in May>."]
  ) { site in
    guard !site.group.isPassive, !site.verb.takes.isDisjoint(with: [.toInfinitive, .objectToInfinitive])
    else { return nil }
    switch site.complement {
    case .toInfinitive(let i):
      let content = site.object(from: i)
      return content.count > 1 ? site.draft(content) : nil
    case .object(let i) where site.verb.takes.contains(.objectToInfinitive):
      var k = i + 1
      while k < min(site.end, i + 12) {
        if site.passage.isA(k, .to) { return site.draft(site.object(from: i)) }
        if site.passage.isFinite(k) || site.passage.token(k).is(",") { return nil }
        k += 1
      }
      return nil
    default: return nil
    }
  }
}
