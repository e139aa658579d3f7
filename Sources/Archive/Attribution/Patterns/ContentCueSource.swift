extension CuePattern {
  /// The cue and, behind it, its source: after a quotation or a clause that ends in a comma.
  static let contentCueSource = CuePattern(
    .contentCueSource, "A quotation or a clause, a comma, the verb, then the source.",
    examples: [
      "<“The bridge will reopen in May,”> {said} [Ida Brandt].",
      "<The bridge will reopen in May>, {said} [Ida Brandt, a spokeswoman for the port], on Monday.",
    ]
  ) { site in
    let passage = site.passage
    guard site.verb.strength >= .speech, !site.verb.takes.isDisjoint(with: [.clause, .quote]) else {
      return nil
    }
    // "…, told reporters": who is told stands there, not who speaks.
    guard !(site.verb.takes.contains(.addressee) && site.verb.strength == .strong) else { return nil }
    guard site.form != .ing, site.form != .base || site.verb.lemma == "say" else { return nil }
    let before = site.group.start - 1
    guard before >= site.sentence.lowerBound else { return nil }
    let quoted = passage.isQuoted(before)
    guard quoted || passage.token(before).is(",") || passage.token(before).kind == .dash else { return nil }
    guard quoted || before > site.sentence.lowerBound else { return nil }
    if !quoted, !passage.isQuoted(before - 1), site.verb.strength < .strong, passage.key(site.after) != "to" {
      // ", argued Smith" is rare without marks; ", reported earnings" is not.
      guard site.after < site.end,
        passage.token(site.after).isCapitalized || passage.isA(site.after, [.determiner, .people])
      else { return nil }
    }
    guard let source = passage.phrase(startingAt: site.after, before: site.sentence.upperBound) else {
      return nil
    }
    if passage.isA(source.head, [.objectPronoun]) && !passage.isA(source.head, .subjectPronoun) { return nil }
    if passage.isA(source.head, [.time, .question]) { return nil }
    // ", said she turned out": the words behind are a clause of its own.
    let behind = source.range.upperBound
    if behind < site.end, passage.isFinite(behind) || passage.token(behind).kind == .genitive { return nil }
    if passage.isA(source.head, .subjectPronoun), behind < site.end, passage.token(behind).isWord,
      !passage.isA(behind, [.preposition, .time])
    {
      return nil
    }
    if !quoted, behind < site.end, passage.isLikelyPast(behind, from: site.sentence.lowerBound) { return nil }
    if !quoted, passage.isDescribedName(site.leading(before: before)),
      passage.clauseFollows(site.after, before: site.end)
    {
      return nil
    }
    let contentEnd = quoted ? before + 1 : before
    let content = site.leading(before: contentEnd)
    guard !content.isEmpty else { return nil }
    // "De Witt, speaking on the radio, called …": no statement stands before the verb.
    let isStatement =
      content.contains { passage.isQuoted($0) }
      || content.contains { passage.isFinite($0) || passage.isLikelyPast($0, from: content.lowerBound) }
        && (!passage.isDescribedName(content) || passage.hasMainVerb(content))
    var draft = Draft(
      source: source, cue: site.cue, content: [content],
      modality: site.modality(of: nil))
    draft.isFinal = true
    draft.strength = site.verb.strength
    site.addRest(behind: source.range.upperBound, to: &draft)
    // "In some cases, says the report, the ice is thin": the statement stands behind the source.
    if !isStatement {
      guard draft.content.count > 1,
        passage.isA(content.lowerBound, [.preposition, .adverb])
          || passage.isFinite(draft.content[1].lowerBound),
        draft.content[1].lowerBound == source.range.upperBound + 1,
        site.verb.strength == .strong || draft.content[1].contains(where: { passage.isQuoted($0) })
      else { return nil }
      draft.isFinal = false
      if passage.isQuoted(draft.content[1].lowerBound) { draft.content.removeFirst() }
    }
    return draft
  }
}

extension CueSite {
  /// Adds what goes on behind a cue in the middle: `“No,” he said, “we will not.”`
  func addRest(behind i: Int, to draft: inout Draft) {
    guard i + 1 < sentence.upperBound else { return }
    let mark = passage.token(i)
    if passage.isQuoted(i),
      passage.quotations.all[Int(passage.quotations.owner[i])].tokens.lowerBound == i
    {
      guard passage.token(i - 1).is(",") || passage.token(i - 1).is(":") || passage.token(i - 1).kind == .dash
      else { return }
      draft.content.append(quotation(at: i))
      return
    }
    guard mark.is(",") || mark.is(":") || mark.is(";") || mark.kind == .dash else {
      // "she said in an interview, “but”": the quotation behind a circumstance.
      guard let next = nextQuotation(from: i) else { return }
      draft.content.append(quotation(at: next))
      return
    }
    let next = i + 1
    if passage.isQuoted(next) {
      draft.content.append(quotation(at: next))
      return
    }
    if let quotation = draft.content.first, passage.isQuoted(quotation.upperBound - 1),
      !passage.isA(next, [.coordinator])
    {
      if let quoted = nextQuotation(from: next) { draft.content.append(self.quotation(at: quoted)) }
      return
    }
    guard continues(at: next) else { return }
    let rest = clause(from: next)
    if !rest.isEmpty { draft.content.append(rest) }
  }

  private func nextQuotation(from start: Int) -> Int? {
    var i = start
    while i < min(sentence.upperBound, start + 24) {
      if passage.isQuoted(i) { return passage.token(i - 1).is(",") || passage.token(i - 1).is(":") ? i : nil }
      if passage.token(i).is(";") || passage.cue(i).map({ $0.form != .base && $0.form != .ing }) ?? false {
        return nil
      }
      i += 1
    }
    return nil
  }

  /// Whether the words behind ", he said," are his.
  private func continues(at i: Int) -> Bool {
    if passage.key(i) == "according" || passage.isA(i, [.ing, .relative]) { return false }
    if let cue = passage.cue(i), cue.form == .ing { return false }
    if passage.isA(i, .adverb), i + 1 < end, passage.isA(i + 1, .ing) { return false }
    if passage.isA(i, [.subordinator]) {
      return passage.key(i) != "as" && passage.key(i) != "while" && passage.key(i) != "after"
        && passage.key(i) != "when"
    }
    if passage.isA(i, .preposition) {
      // ", he said, on Monday": when and where it was said; but "The bridge, he said, on the whole is safe".
      return i + 1 < end && !passage.isA(i + 1, .time) && passage.key(i) != "in" && passage.key(i) != "after"
        && passage.key(i) != "during"
    }
    return true
  }
}
