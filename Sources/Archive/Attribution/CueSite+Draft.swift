extension CueSite {
  /// The draft of a claim whose source stands left of its cue; nil when no source can.
  func draft(_ content: Range<Int>) -> Draft? {
    if group.isInfinitive { return nil }
    var draft = Draft(source: nil, cue: cue, content: [content], modality: modality)
    draft.strength = verb.strength
    draft.form = form
    if form == .ing, !group.hasAuxiliary { return participle(draft) }
    switch subject {
    case .phrase(let source):
      if passage.isA(source.head, .time), passage.key(source.head) != "may" { return nil }
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
    if passage.isA(phrase.head, .document), passage.key(first) == "a" || passage.key(first) == "an",
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
      passage.isA(before, .subordinator) || passage.key(before) == "as"
    else { return nil }
    for i in content where passage.token(i).is(",") && !passage.isQuoted(i) && i + 1 < content.upperBound {
      if passage.isA(i + 1, [.subjectPronoun]) || passage.clauseFollows(i + 1, before: content.upperBound) {
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
