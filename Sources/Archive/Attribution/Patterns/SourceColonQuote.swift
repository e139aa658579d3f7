extension CuePattern {
  /// A colon before a quotation attributes it, whatever the verb.
  static let sourceColonQuote = CuePattern(
    .sourceColonQuote, "A source, a colon and a quotation, with a verb that no list has or with none.",
    on: .layout,
    examples: [
      "[Ida Brandt] {was less kind}: <“We have waited ten years for this bridge.”>",
      "[Brandt] {shot back}: <“We have waited ten years.”>",
      "From [the report]{:} <“The bridge has been unsafe for ten years.”>",
      "The sign over the gate: “Closed.”",
    ])
}

/// Reads "Brandt shot back: “…”", where no cue verb stands.
struct ColonCue {
  let passage: Passage

  /// The claim of a sentence that has no other; nil when no colon stands before a quotation.
  func draft(in sentence: Range<Int>) -> Draft? {
    // Few sentences have a quotation at all.
    guard !passage.quotations.indices(in: sentence).isEmpty,
      let colon = sentence.dropFirst().prefix(40).first(where: {
        passage.token($0).is(":") && !passage.isQuoted($0)
      }),
      colon + 1 < sentence.upperBound, passage.isQuoted(colon + 1),
      let index = passage.quotations.index(at: colon + 1)
    else { return nil }
    let first = passage.quotations.all[index].tokens
    guard first.lowerBound == colon + 1, first.count > 6 else { return nil }
    let content =
      first.lowerBound..<passage.quotations.all[passage.quotations.last(of: index)].tokens.upperBound
    let lower = sentence.lowerBound
    guard !(lower..<colon).contains(where: { passage.isQuoted($0) }) else { return nil }
    guard let verb = (lower..<colon).first(where: { $0 > lower && isVerb($0, from: lower) }) else {
      return verbless(lower, colon, content)
    }
    guard case .phrase(let source) = passage.subject(before: verb, from: lower), passage.isSpeaker(source),
      !passage.isA(source.head, .relative),
      source.range.lowerBound == lower || passage.token(source.range.lowerBound - 1).is(",")
    else { return nil }
    return Draft(
      pattern: .sourceColonQuote, source: source, cue: verb..<min(colon, verb + 4),
      content: [content])
  }

  private func isVerb(_ i: Int, from lower: Int) -> Bool {
    passage.isFinite(i) || passage.isLikelyPast(i, from: lower)
  }

  /// "Brandt in 2011: “…”", "From the report: “…”".
  private func verbless(_ lower: Int, _ colon: Int, _ content: Range<Int>) -> Draft? {
    var start = passage.key(lower) == "from" || passage.key(lower) == "here" ? lower + 1 : lower
    if passage.token(start).kind == .genitive { start += 1 }
    guard start < colon, colon - start < 10,
      let source = passage.phrase(startingAt: start, before: colon), passage.isSpeaker(source),
      passage.token(source.head).isCapitalized || start > lower
    else { return nil }
    return Draft(
      pattern: .sourceColonQuote, source: source, cue: colon..<(colon + 1), content: [content])
  }
}
