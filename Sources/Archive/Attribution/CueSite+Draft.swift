extension CueSite {
  /// The draft of a claim whose source stands left of its cue; nil when no source can.
  func draft(_ content: Range<Int>) -> Draft? {
    if group.isInfinitive { return nil }
    var draft = Draft(source: nil, cue: cue, content: [content], modality: modality(of: nil))
    draft.strength = verb.strength
    draft.form = form
    if form == .ing, !group.hasAuxiliary { return participle(draft) }
    switch subject {
    case .phrase(let source):
      if passage.isA(source.head, .time), passage.key(source.head) != "may" { return nil }
      if verb.strength < .speech
        ? !passage.isSpeaker(source) : verb.strength < .strong && !passage.maySpeak(source)
      {
        return nil
      }
      // "easier said than done": a lone word that names nobody.
      if source.range.count == 1, passage.word(source.head).classes.isEmpty,
        passage.token(source.head).isWord, !passage.token(source.head).flags.contains(.hyphen),
        !passage.token(source.head).isCapitalized, !passage.isSpeaker(source),
        !passage.endsInS(source.head)
      {
        return nil
      }
      if group.prospect != nil, !passage.isSpeaker(source) { return nil }
      if isFact(source) { return nil }
      draft.source = source
      draft.modality = modality(of: source)
    case .shared: draft.sharesSource = true
    case .none:
      return nil
    }
    return draft
  }

  /// "prices fell, which indicates that": a whole clause is no source; "the ministry, which says that" is one.
  private func isFact(_ source: NounPhrase) -> Bool {
    guard passage.key(source.head) == "which", Self.showing.contains(verb.lemma),
      let noun = source.antecedentEnd
    else { return false }
    return !passage.isA(noun, [.document, .people]) && !passage.token(noun).isCapitalized
      && !passage.token(noun).is(")")
  }

  private static let showing: WordSet = [
    "indicate", "show", "suggest", "reveal", "demonstrate", "confirm", "illustrate", "underline",
    "underscore",
  ]

  /// "said he would retire, but [has just released an album]": what the source does now, told beside what he said then.
  func ownActEnd(_ content: Range<Int>) -> Int? {
    guard form == .past || form == .pastOrParticiple, !group.hasAuxiliary else { return nil }
    for i in content.dropLast() where passage.key(i) == "but" && !passage.isQuoted(i) {
      guard passage.key(i + 1) == "has" || passage.key(i + 1) == "have",
        (content.lowerBound..<i).contains(where: {
          Self.backshifted.contains(passage.key($0)) && !passage.isQuoted($0)
        })
      else { continue }
      return passage.token(i - 1).is(",") ? i - 1 : i
    }
    return nil
  }

  private static let backshifted: WordSet = ["would", "could", "had", "was", "were"]

  /// Where a bare clause can reach at the farthest: to "as", "after", "when", which open another.
  func mainClauseEnd(from start: Int) -> Int {
    for i in (start + 1)..<max(start + 1, end)
    where passage.isA(i, .subordinator) && !passage.isA(i, .adverb) || passage.key(i) == "as" { return i }
    return end
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
    // "quoted a miner as saying": the miner's words, inside the relay's.
    if before > sentence.lowerBound, passage.key(before) == "as" {
      guard let relay = relayVerb(before: before),
        let speaker = passage.nounPhrase(endingAt: before - 1, from: relay + 1)
      else { return nil }
      draft.source = speaker
      return draft
    }
    draft.sharesSource = true
    if isAdverbialParticiple || Passage.participleLeads.contains(passage.key(before)) { return draft }
    guard passage.isNominal(before) || passage.token(before).is(")"),
      let phrase = passage.nounPhrase(endingAt: before, from: sentence.lowerBound), passage.isSpeaker(phrase),
      verb.strength >= .speech
    else { return nil }
    // "released a letter saying": the one who released it speaks.
    let first = phrase.range.lowerBound
    // "wrote to Berg on Tuesday accusing him": so does the writer, not the one who is written to.
    if passage.isA(before, .time)
      || first > sentence.lowerBound + 1 && passage.key(first - 1) == "to"
        && passage.cue(first - 2) != nil
    {
      return draft
    }
    if passage.isA(phrase.head, .document), passage.key(first) == "a" || passage.key(first) == "an",
      first > sentence.lowerBound
    {
      return draft
    }
    // "issued statements condemning the sale": so do those who issued them.
    if before > 0, passage.isA(before, .document), passage.isA(before - 1, .participle) { return draft }
    draft.source = phrase
    draft.sharesSource = false
    return draft
  }

  /// "quoted" or "cited" before "a miner as saying".
  private func relayVerb(before i: Int) -> Int? {
    for k in stride(from: i - 1, to: max(sentence.lowerBound, i - 24), by: -1) {
      guard let cue = passage.cue(k) else { continue }
      let lemma = Lexicon.shared.verbs[cue.verb].lemma
      if lemma == "quote" || lemma == "cite" { return passage.isA(k - 1, .be) ? nil : k }
    }
    return nil
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
      passage.isA(before, .subordinator) || passage.key(before) == "as"
    else { return nil }
    for i in content where passage.token(i).is(",") && !passage.isQuoted(i) && i + 1 < content.upperBound {
      if passage.isA(i + 1, [.subjectPronoun]) || passage.clauseFollows(i + 1, before: content.upperBound) {
        return i
      }
    }
    return nil
  }

  /// Where a statement ends that stands in "…, who said it was safe, left": at the comma before the main verb.
  func relativeClauseEnd(_ source: NounPhrase, _ content: Range<Int>) -> Int? {
    guard passage.isA(source.head, .relative), source.head > sentence.lowerBound,
      passage.token(source.head - 1).is(",")
    else { return nil }
    for i in content where passage.token(i).is(",") && !passage.isQuoted(i) && i + 1 < sentence.upperBound {
      let next = passage.isA(i + 1, .adverb) ? i + 2 : i + 1
      guard next < sentence.upperBound, !passage.isQuoted(next) else { continue }
      let isPast = passage.cue(next).map {
        $0.form == .pastOrParticiple || $0.form == .past || $0.form == .thirdPerson
      }
      guard passage.isFinite(next) || passage.isA(next, .participle) || isPast ?? false else { continue }
      return passage.hasMainVerb(content.lowerBound..<i) ? i : nil
    }
    return nil
  }

  /// The words behind "What he said was": a that-clause or a quotation; nil when others follow.
  func behindFreeRelative(_ content: Range<Int>) -> Range<Int>? {
    guard let verb = content.first(where: { passage.isFinite($0) }), verb < content.lowerBound + 6,
      passage.isA(verb, .be), verb + 2 < end
    else { return nil }
    if passage.key(verb + 1) == "that" { return clause(from: verb + 1) }
    return passage.isQuoted(verb + 1) || passage.token(verb + 1).is(":") ? clause(from: verb + 1) : nil
  }

  /// `responded, with a smile: “…”`: the quotation behind a colon in the same sentence, no verb between.
  var quotationBehindColon: Range<Int>? {
    let near = after..<max(after, min(sentence.upperBound - 1, after + 24))
    // Few sentences have a quotation at all.
    guard !passage.quotations.indices(in: near.lowerBound..<near.upperBound + 1).isEmpty,
      let colon = near.first(where: { passage.token($0).is(":") }), passage.isQuoted(colon + 1)
    else { return nil }
    for i in after..<colon where passage.isQuoted(i) || passage.isFinite(i) || passage.token(i).is(";") {
      return nil
    }
    return passage.isQuoted(colon) ? nil : quotation(at: colon + 1)
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
