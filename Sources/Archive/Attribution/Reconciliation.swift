/// Makes the claims of one sentence agree: where one ends, and the next begins.
struct Reconciliation {
  let passage: Passage
  let sentence: Range<Int>

  func settle(_ drafts: inout [Draft]) {
    guard drafts.count > 1 else { return }
    for later in drafts.indices.dropFirst() where !drafts[later].isFinal {
      guard let source = drafts[later].source, let cue = drafts[later].cue else { continue }
      let begin = drafts[later].sharesSource ? cue.lowerBound : source.range.lowerBound
      for earlier in 0..<later {
        guard let last = drafts[earlier].content.last, last.contains(begin) else { continue }
        let isParallel =
          drafts[later].sharesSource && drafts[later].form != nil
          && (drafts[later].strength == .strong || drafts[later].pattern == .sourceCueQuote
            || drafts[later].form == drafts[earlier].form && drafts[earlier].strength >= .speech
              && drafts[later].strength >= .speech)
        guard let cut = boundary(before: begin, in: last, parallel: isParallel) else { continue }
        drafts[earlier].content[drafts[earlier].content.count - 1] = last.lowerBound..<cut
      }
    }
    // "X said A, officials said": the last cue's words hold the first one's, which end where they end.
    for later in drafts.indices.dropFirst() where drafts[later].isFinal {
      guard let whole = drafts[later].content.first else { continue }
      for earlier in 0..<later {
        guard let cue = drafts[earlier].cue, whole.contains(cue.lowerBound),
          let last = drafts[earlier].content.last,
          last.lowerBound < whole.upperBound, last.upperBound > whole.upperBound
        else { continue }
        drafts[earlier].content[drafts[earlier].content.count - 1] = last.lowerBound..<whole.upperBound
      }
    }
    drafts.keep { i, drafts in !(drafts[i].content.last?.isEmpty ?? true) }
  }

  private static let contrasts: WordSet = ["while", "although", "though", "whereas"]

  /// Where the earlier statement ends if the later claim begins a clause of its own: before ", but" or "while".
  private func boundary(before begin: Int, in range: Range<Int>, parallel: Bool) -> Int? {
    var i = begin - 1
    guard i > range.lowerBound, !passage.isQuoted(i) else { return nil }
    if passage.isA(i, [.adverb]), i - 1 > range.lowerBound { i -= 1 }
    if passage.isA(i, .coordinator)
      || Reconciliation.contrasts.contains(passage.key(i))
    {
      let comma = passage.token(i - 1).is(",") || passage.isQuoted(i - 1)
      guard comma || parallel || passage.key(i) != "and" && passage.key(i) != "or" else { return nil }
      return passage.token(i - 1).is(",") ? i - 1 : i
    }
    return nil
  }
}
