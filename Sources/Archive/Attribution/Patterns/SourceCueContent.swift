extension CuePattern {
  /// The source, its cue, and a quotation.
  static let sourceCueQuote = CuePattern(
    "source-cue-quote", "The source, the verb, then a quotation, in the same or the next paragraph.",
    examples: [
      "[Ida Brandt] {said}: <“The bridge will reopen in May.”>",
      "[She] {told} the newspaper, <“The bridge will reopen in May.”>",
    ]
  ) { site in
    guard site.verb.takes.contains(.quote) || site.verb.strength >= .speech else { return nil }
    guard !site.group.isPassive else { return nil }
    var complement = site.complement
    if case .object(let i) = complement, site.verb.takes.contains(.addressee) {
      complement = site.complement(from: site.behindAddressee(i))
    }
    let content: Range<Int>
    switch complement {
    case .quote(let i):
      let quotation = site.passage.quotations.all[Int(site.passage.quotations.owner[i])].tokens
      let introduced = site.passage.token(i - 1).is(",") || site.passage.token(i - 1).is(":")
      // "said “yes” to": words in marks without a comma are part of a clause.
      guard
        introduced || site.verb.takes.contains(.quote) && quotation.count > 4
          || site.verb.takes.contains(.clause)
      else { return nil }
      content = site.quotation(at: i)
    case .nextParagraph:
      guard let next = site.nextParagraphQuotation() else { return nil }
      content = next
    default:
      // "responded to the report in these words:" and the quotation in the next paragraph.
      if let quotation = site.quotationBehindColon {
        content = quotation
      } else {
        guard site.endsInColon, let next = site.nextParagraphQuotation() else { return nil }
        content = next
      }
    }
    if let draft = site.openingVerb(content) { return draft }
    return site.draft(content)
  }

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
      passage.is_(source - 1, .relative) || passage.key(source - 1) == "what"
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
        if site.passage.is_(k, .to) { return site.draft(site.object(from: i)) }
        if site.passage.isFinite(k) || site.passage.token(k).is(",") { return nil }
        k += 1
      }
      return nil
    default: return nil
    }
  }
}

extension CueSite {
  /// The draft of a claim whose source stands left of its cue; nil when no source can.
  func draft(_ content: Range<Int>) -> Draft? {
    if group.isInfinitive { return nil }
    var draft = Draft(source: nil, cue: cue, content: [content], modality: modality)
    draft.strength = verb.strength
    if form == .ing, !group.hasAuxiliary { return participle(draft) }
    switch subject {
    case .phrase(let source):
      if passage.is_(source.head, .time), passage.key(source.head) != "may" { return nil }
      if verb.strength < .strong, !passage.isSpeaker(source) { return nil }
      draft.source = source
    case .shared: draft.sharesSource = true
    case .none:
      return nil
    }
    return draft
  }

  /// The draft of a participle: ", adding that", "After saying that …, she", "a letter saying that".
  private func participle(_ draft: Draft) -> Draft? {
    var draft = draft
    let before = group.start - 1
    let opens = before < sentence.lowerBound
    let leads =
      !opens && before <= sentence.lowerBound + 1 && Passage.participleLeads.contains(passage.key(before))
    if opens || leads {
      // The main clause behind the comma says who: its subject.
      guard let content = draft.content.first else { return nil }
      for i in content where passage.token(i).is(",") && !passage.isQuoted(i) && i + 2 < sentence.upperBound {
        guard let source = passage.phrase(startingAt: i + 1, before: sentence.upperBound),
          passage.isSpeaker(source)
        else { continue }
        draft.source = source
        draft.content = [content.lowerBound..<i]
        return draft
      }
      return nil
    }
    draft.sharesSource = true
    if isAdverbialParticiple || Passage.participleLeads.contains(passage.key(before)) { return draft }
    guard passage.isNominal(before) || passage.token(before).is(")"),
      let phrase = passage.nounPhrase(endingAt: before, from: sentence.lowerBound), passage.isSpeaker(phrase),
      verb.strength >= .speech
    else { return nil }
    // "released a letter saying": the one who released it speaks.
    let first = phrase.range.lowerBound
    if passage.is_(phrase.head, .document), passage.key(first) == "a" || passage.key(first) == "an",
      first > sentence.lowerBound
    {
      return draft
    }
    draft.source = phrase
    draft.sharesSource = false
    return draft
  }

  /// The content behind the verb's own preposition: "complained <about the noise>".
  var ownPreposition: Int? {
    guard after < end, verb.prepositions.contains(passage.key(after)) || !verb.particles.isEmpty else {
      return nil
    }
    return verb.particles.isEmpty ? after + 1 : after
  }

  /// Where a statement ends that stands in a clause before the main one: "While she says it is safe, the owners …".
  func subordinateEnd(_ source: NounPhrase, _ content: Range<Int>) -> Int? {
    let before = source.range.lowerBound - 1
    guard before >= sentence.lowerBound, before <= sentence.lowerBound + 2,
      passage.is_(before, .subordinator) || passage.key(before) == "as"
    else { return nil }
    for i in content where passage.token(i).is(",") && !passage.isQuoted(i) && i + 1 < content.upperBound {
      if passage.is_(i + 1, [.subjectPronoun]) || passage.clauseFollows(i + 1, before: content.upperBound) {
        return i
      }
    }
    return nil
  }

  /// `responded, with a smile: “…”`: the quotation behind a colon in the same sentence, no verb between.
  var quotationBehindColon: Range<Int>? {
    for i in after..<max(after, min(sentence.upperBound - 1, after + 24)) {
      if passage.isQuoted(i) || passage.isFinite(i) || passage.token(i).is(";") { return nil }
      if passage.token(i).is(":") { return passage.isQuoted(i + 1) ? quotation(at: i + 1) : nil }
    }
    return nil
  }

  /// `Said Ruiz: “…”`: the sentence begins with the verb.
  func openingVerb(_ content: Range<Int>) -> Draft? {
    guard at == sentence.lowerBound, form == .pastOrParticiple || form == .past || form == .thirdPerson,
      verb.lemma != "ask"
    else { return nil }
    guard let source = passage.phrase(startingAt: after, before: content.lowerBound),
      passage.isSpeaker(source)
    else { return nil }
    var draft = Draft(source: source, cue: cue, content: [content])
    draft.strength = verb.strength
    return draft
  }

  /// Whether the cue is the paragraph's last and a colon or comma ends the paragraph.
  var endsInColon: Bool {
    let last = sentence.upperBound - 1
    guard last > after, sentence.upperBound == passage.story.paragraphs[paragraph].tokens.upperBound,
      passage.token(last).is(":") || passage.token(last).is(",")
    else { return false }
    return !(after..<last).contains {
      passage.isQuoted($0) || passage.cue($0).map { $0.form != .base && $0.form != .ing } ?? false
    }
  }

  /// The quotation with which the next paragraph begins, over all its paragraphs.
  func nextParagraphQuotation() -> Range<Int>? {
    let next = paragraph + 1
    guard next < passage.story.paragraphs.count else { return nil }
    let tokens = passage.story.paragraphs[next].tokens
    guard let first = tokens.first, passage.isQuoted(first) else { return nil }
    let index = Int(passage.quotations.owner[first])
    let last = passage.quotations.all[passage.quotations.last(of: index)].tokens
    guard last.upperBound - first > 4 else { return nil }
    return first..<last.upperBound
  }
}
