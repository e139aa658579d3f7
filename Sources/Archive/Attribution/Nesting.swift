/// Turns drafts into claims: spans, kinds, sources, and which claim stands inside which.
struct Nesting {
  let passage: Passage

  func claims(_ drafts: [Draft], _ people: some SourceResolver) -> [Claim] {
    var claims = drafts.compactMap { claim($0, people) }
    claims.sort { extent($0.content) < extent($1.content) }
    var open: [Int] = []
    for index in claims.indices {
      let extent = extent(claims[index].content)
      while let last = open.last, self.extent(claims[last].content).end <= extent.start { open.removeLast() }
      for candidate in open.reversed() where holds(claims[candidate], claims[index]) {
        claims[index].parent = candidate
        break
      }
      open.append(index)
      if open.count > 12 { open.removeFirst() }
    }
    return claims
  }

  private func holds(_ outer: Claim, _ inner: Claim) -> Bool {
    guard let cue = inner.cue ?? inner.content.first else { return false }
    let inside = outer.content.contains { $0.contains(cue) }
    if let outerCue = outer.cue, inner.content.contains(where: { $0.contains(outerCue) }) { return false }
    return inside
  }

  private func extent(_ parts: [TextSpan]) -> TextSpan {
    parts.dropFirst().reduce(parts.first ?? TextSpan(start: 0, end: 0)) { $0.union($1) }
  }

  private func claim(_ draft: Draft, _ people: some SourceResolver) -> Claim? {
    let parts = draft.content.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.map {
      passage.story.span(of: $0)
    }
    guard !parts.isEmpty else { return nil }
    let source = draft.source.map { self.source($0, people) }
    return Claim(
      kind: draft.isInsideQuotation ? .indirect : kind(draft.content), pattern: draft.pattern, source: source,
      cue: draft.cue.map { passage.story.span(of: $0) }, content: parts, modality: draft.modality)
  }

  private func source(_ phrase: NounPhrase, _ people: some SourceResolver) -> Source {
    if let end = phrase.antecedentEnd,
      let antecedent = passage.nounPhrase(endingAt: end, from: max(0, end - 40))
    {
      var source = people.source(of: antecedent.range, head: antecedent.head, in: passage.story)
      // "… a source in the ministry, who said": whoever is unnamed is at least described.
      if source.name == nil, source.kind == .anonymous { source.name = passage.story.text[source.span] }
      source.span = passage.story.span(of: phrase.range)
      return source
    }
    return people.source(of: phrase.range, head: phrase.head, in: passage.story)
  }

  private func kind(_ parts: [Range<Int>]) -> Claim.Kind {
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
