/// Turns drafts into claims: spans, kinds, sources, and which claim stands inside which.
struct Nesting {
  let passage: Passage

  func claims(_ drafts: [Draft], _ people: some SourceResolver) -> [Claim] {
    let bearers = bearers(of: drafts)
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.count)
    for draft in drafts.indices { append(drafts[draft], to: &claims, bearers, people) }
    // Claims are large: their places are sorted, and each is moved once.
    var order: [(extent: TextSpan, claim: Int)] = []
    order.reserveCapacity(claims.count)
    for index in claims.indices { order.append((extent(claims[index].content), index)) }
    if (1..<max(1, order.count)).contains(where: { order[$0].extent < order[$0 - 1].extent }) {
      order.sort { $0.extent != $1.extent ? $0.extent < $1.extent : $0.claim < $1.claim }
      claims = order.map { claims[$0.claim] }
    }
    var open: [Int] = []
    open.reserveCapacity(min(claims.count, 13))
    for index in claims.indices {
      let extent = order[index].extent
      while let last = open.last, order[last].extent.end <= extent.start { open.removeLast() }
      // Words that reach beyond another's are not part of them.
      for candidate in open.reversed()
      where order[candidate].extent.contains(extent) && holds(claims[candidate], claims[index]) {
        claims[index].parent = candidate
        break
      }
      if let parent = claims[index].parent {
        speakForThemselves(&claims, index, parent)
        if denies(claims[parent], claims[index]) {
          claims[index].modality = .negated
          claims[index].source = claims[parent].source
        }
      }
      open.append(index)
      if open.count > 12 { open.removeFirst() }
    }
    return claims
  }

  /// "I" inside a speaker's words is the speaker.
  private func speakForThemselves(_ claims: inout [Claim], _ index: Int, _ parent: Int) {
    guard let source = claims[index].source, source.name == nil, let speaker = claims[parent].source,
      claims[parent].kind == .direct,
      Self.speakers.contains(WordKey(passage.story.text[source.span]))
    else { return }
    claims[index].source = Source(
      span: source.span, kind: speaker.kind, name: speaker.name, person: speaker.person,
      organization: speaker.organization)
  }

  private static let speakers: WordSet = ["i", "me", "my", "myself"]

  /// "She denied having said that the bridge was safe": nobody says that she said it. ("She denied a claim by the owners
  /// that …": they made it.)
  private func denies(_ claim: Claim, _ said: Claim) -> Bool {
    guard let cue = claim.cue, claim.modality == .asserted, said.modality == .asserted,
      let source = claim.source?.span, let its = said.source?.span, its.start < source.end,
      source.start < its.end
    else { return false }
    return Self.denials.contains(WordKey(passage.story.text[cue]))
  }

  private static let denials: WordSet = ["deny", "denies", "denied", "denying"]

  /// Whether a claim whose words lie within another's is part of it.
  private func holds(_ outer: Claim, _ inner: Claim) -> Bool {
    guard let cue = inner.cue ?? inner.content.first else { return false }
    let inside = outer.content.contains { $0.contains(cue) }
    // “…,” the agency quoted her as saying: the same words, of the one who passes them on and of hers.
    if let outerCue = outer.cue, outer.content == inner.content, outerCue.end <= cue.start { return true }
    if let outerCue = outer.cue, inner.content.contains(where: { $0.contains(outerCue) }) { return false }
    return inside
  }

  private func extent(_ parts: [TextSpan]) -> TextSpan {
    parts.dropFirst().reduce(parts.first ?? TextSpan(start: 0, end: 0)) { $0.union($1) }
  }

  /// Appends the claim of a draft, unless there are no words in it.
  private func append(
    _ draft: Draft, to claims: inout [Claim], _ bearers: [WordKey: Int], _ people: some SourceResolver
  ) {
    var parts: [TextSpan]
    if draft.content.count == 1 {
      parts = draft.content[0].isEmpty ? [] : [passage.story.span(of: draft.content[0])]
    } else {
      parts = draft.content.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.map {
        passage.story.span(of: $0)
      }
    }
    guard !parts.isEmpty else { return }
    let source = draft.source.map {
      draft.pattern == .transcript
        ? transcriptSpeaker($0, bearers, people) : self.source($0, people)
    }
    claims.append(
      Claim(
        kind: kind(of: draft), pattern: draft.pattern?.rawValue ?? "", source: source,
        cue: draft.cue.map { passage.story.span(of: $0) }, content: parts, modality: draft.modality))
  }

  private func source(_ phrase: NounPhrase, _ people: some SourceResolver) -> Source {
    if let end = phrase.antecedentEnd,
      var antecedent = passage.nounPhrase(endingAt: end, from: max(0, end - 40))
    {
      // "Ida Brandt, a lawyer from Lima, who said"
      if let wider = passage.widened(antecedent, from: max(0, end - 40)) { antecedent = wider }
      var source = people.source(of: antecedent.range, head: antecedent.head, in: passage.story)
      // "… a source in the ministry, who said": whoever is unnamed is at least described.
      if source.name == nil, source.kind == .anonymous { source.name = passage.story.text[source.span] }
      source.span = passage.story.span(of: phrase.range)
      return source
    }
    return people.source(of: phrase.range, head: phrase.head, in: passage.story)
  }

  /// Where the names of a transcript's speakers stand in small letters: "HOLLIS" in "Brian Hollis spoke".
  private func bearers(of drafts: [Draft]) -> [WordKey: Int] {
    guard drafts.indices.contains(where: { drafts[$0].pattern == .transcript }) else {
      return [:]
    }
    let speakers = Set(
      drafts.lazy.filter { $0.pattern == .transcript }.compactMap {
        $0.source.map { passage.key($0.head) }
      })
    guard !speakers.isEmpty else { return [:] }
    var bearers: [WordKey: Int] = [:]
    for (i, token) in passage.story.tokens.enumerated()
    where token.isCapitalized && !token.flags.contains(.allCaps) && speakers.contains(token.key) {
      // A label before a colon names nobody in full.
      if bearers[token.key] == nil, i + 1 < passage.story.tokens.count, !passage.token(i + 1).is(":") {
        bearers[token.key] = i
      }
    }
    return bearers
  }

  /// Who "HOLLIS" is in a transcript: whoever bears the name elsewhere in the story; a person in any case.
  private func transcriptSpeaker(
    _ phrase: NounPhrase, _ bearers: [WordKey: Int], _ people: some SourceResolver
  ) -> Source {
    var source = people.source(of: phrase.range, head: phrase.head, in: passage.story)
    if source.person != nil { return source }
    if let bearer = bearers[passage.key(phrase.head)] {
      let named = people.source(of: bearer..<(bearer + 1), head: bearer, in: passage.story)
      if named.person != nil {
        return Source(span: source.span, kind: .person, name: named.name, person: named.person)
      }
    }
    if source.kind != .anonymous { source.kind = .person }
    source.organization = nil
    return source
  }

  /// A transcript gives the speaker's own words, though no marks stand around them.
  private func kind(of draft: Draft) -> Claim.Kind {
    if draft.pattern == .transcript { return .direct }
    return draft.isInsideQuotation ? .indirect : kind(draft.content)
  }

  private func kind(_ parts: [Range<Int>]) -> Claim.Kind {
    // Mostly nothing is quoted, and nothing is counted then.
    if parts.allSatisfy({ passage.quotations.indices(in: $0).isEmpty }) { return .indirect }
    var quoted = 0
    var words = 0
    for part in parts {
      for i in part where passage.token(i).isWord || passage.token(i).kind == .number {
        words += 1
        if passage.isQuoted(i) { quoted += 1 }
      }
    }
    return quoted == 0 ? .indirect : quoted * 20 >= words * 19 ? .direct : .mixed
  }
}
