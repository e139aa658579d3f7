extension CuePattern {
  /// "was quoted as saying", "was accused by the union of".
  static let passive = CuePattern(
    name: "passive",
    help: "A passive verb of attribution: who is quoted is its subject, or stands behind “by”.",
    examples: [
      "[The governor] was {quoted} as saying <that the bridge was safe>."
    ]
  ) { site in
    guard site.group.isPassive else { return nil }
    let passage = site.passage
    guard case .phrase(let subject) = site.subject else { return nil }
    // "X was quoted (by Y) as saying …"
    if site.verb.lemma == "quote" || site.verb.lemma == "cite" || site.verb.lemma == "report" {
      var i = site.after
      while i < min(site.end, site.after + 16) {
        if passage.key(i) == "saying" || passage.key(i) == "telling" || passage.key(i) == "said" {
          let inner = CueSite(
            passage, paragraph: site.paragraph, sentence: site.sentence, at: i,
            verb: Lexicon.shared.verbs[passage.cue(i)?.verb ?? 0], form: .ing, cueEnd: i + 1)
          let start: Int
          switch inner.complement {
          case .clause(let k), .object(let k), .question(let k): start = k
          case .quote(let k):
            return Draft(
              pattern: "passive", source: subject, cue: site.cue, content: [site.quotation(at: k)],
              modality: site.modality)
          default: return nil
          }
          return Draft(
            pattern: "passive", source: subject, cue: site.cue, content: [site.clause(from: start)],
            modality: site.modality)
        }
        i += 1
      }
      return nil
    }
    return nil
  }

  /// ", adding that …": shares the source of the verb before it.
  static let participle = CuePattern(
    name: "participle",
    help: "A participle that goes on where a verb before it stopped, with the same source.",
    examples: []
  ) { _ in nil }
}
