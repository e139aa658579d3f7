/// Gives a source to quotations that stand without one.
struct Backfill {
  let passage: Passage

  func fill(_ drafts: inout [Draft]) {
    if passage.quotations.all.isEmpty { return }
    let isClaimed = joinFollowing(&drafts)
    drafts += bare(drafts, isClaimed)
  }

  /// `“A,” she said. “B.”`: the quotation behind the sentence is the claim's second part.
  ///
  /// Tells for each quotation whether it stands in the words of a claim afterwards.
  private func joinFollowing(_ drafts: inout [Draft]) -> [Bool] {
    var isClaimed = isClaimed(by: drafts)
    var taken = isClaimed
    for index in drafts.indices where drafts[index].isFinal {
      guard let cue = drafts[index].cue, let first = drafts[index].content.first,
        passage.isQuoted(first.upperBound - 1)
      else { continue }
      var end = max(
        cue.upperBound, drafts[index].source?.range.upperBound ?? 0,
        drafts[index].content.last?.upperBound ?? 0)
      end = sentenceEnd(behind: end)
      let claimed =
        drafts.dropFirst(index + 1).prefix(64).first { ($0.cue?.lowerBound ?? 0) >= end }?.cue?.lowerBound
        ?? Int.max
      // Narration between the quotations is passed over inside the paragraph.
      if end < passage.story.tokens.count, passage.quotations.index(at: end) == nil,
        sameParagraph(end, cue.lowerBound)
      {
        let next = sentenceEnd(behind: end + 1)
        if next < passage.story.tokens.count, next < claimed, sameParagraph(next, end), passage.isQuoted(next)
        {
          end = next
        }
      }
      while end < passage.story.tokens.count, let quotation = passage.quotations.index(at: end),
        !taken[quotation]
      {
        let tokens = passage.quotations.all[quotation].tokens
        guard tokens.lowerBound == end, isStatement(quotation) else { break }
        let last = passage.quotations.all[passage.quotations.last(of: quotation)].tokens.upperBound
        guard sameParagraph(end, cue.lowerBound) || isWholeParagraph(end..<last) else { break }
        if last < passage.story.tokens.count, sameParagraph(last, end), !passage.isQuoted(last),
          !startsSentence(last)
        {
          break
        }
        if let previous = drafts[index].content.last, previous.upperBound == end, sameParagraph(end - 1, end)
        {
          drafts[index].content[drafts[index].content.count - 1] = previous.lowerBound..<last
        } else {
          drafts[index].content.append(end..<last)
        }
        taken[quotation] = true
        for part in passage.quotations.indices(in: end..<last) { isClaimed[part] = true }
        end = last
      }
    }
    return isClaimed
  }

  /// Whether a quotation fills its paragraphs, so that no cue of its own can stand beside it.
  private func isWholeParagraph(_ range: Range<Int>) -> Bool {
    let paragraphs = passage.story.paragraphs
    return paragraphs[paragraph(of: range.lowerBound)].tokens.lowerBound == range.lowerBound
      && paragraphs[paragraph(of: range.upperBound - 1)].tokens.upperBound == range.upperBound
  }

  private func bare(_ drafts: [Draft], _ isClaimed: [Bool]) -> [Draft] {
    if !isClaimed.contains(false) { return [] }
    let sources = drafts.compactMap(\.source).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var found: [Draft] = []
    for (index, quotation) in passage.quotations.all.enumerated()
    where !quotation.continues && !isClaimed[index] {
      guard isStatement(index), startsSentence(quotation.tokens.lowerBound) else {
        continue
      }
      let last = passage.quotations.all[passage.quotations.last(of: index)].tokens.upperBound
      if let draft = following(last, of: quotation.tokens.lowerBound..<last) {
        found.append(draft)
        continue
      }
      guard quotation.tokens.count > 7 else { continue }
      guard last >= passage.story.tokens.count || !sameParagraph(last, last - 1) || startsSentence(last)
      else { continue }
      guard let source = lastSource(before: quotation.tokens.lowerBound, sources) else { continue }
      found.append(
        Draft(
          pattern: .bareQuote, source: source, cue: nil,
          content: [quotation.tokens.lowerBound..<last]))
    }
    return found
  }
  /// `“Why now?” Ruiz shot back`: any verb attributes behind a quotation that ends as speech does.
  private func following(_ i: Int, of quotation: Range<Int>) -> Draft? {
    guard i < passage.story.tokens.count, sameParagraph(i, i - 1), passage.endsAsSpeech(i - 1) else {
      return nil
    }
    let end = min(passage.story.tokens.count, i + 14)
    for verb in (i + 1)..<max(i + 1, end) {
      guard sameParagraph(verb, i), !passage.isQuoted(verb), !passage.token(verb).is(",") || verb > i + 1
      else { return nil }
      guard passage.isFinite(verb) || passage.isLikelyPast(verb, from: i) else { continue }
      guard !passage.isA(verb, [.be, .have, .modal]),
        case .phrase(let source) = passage.subject(before: verb, from: i), source.range.lowerBound == i,
        passage.isSpeaker(source)
      else { return nil }
      return Draft(
        pattern: .quoteSourceVerb, source: source, cue: verb..<(verb + 1), content: [quotation]
      )
    }
    return nil
  }

  /// The source named last before a token, out of sources in reading order.
  private func lastSource(before token: Int, _ sources: [NounPhrase]) -> NounPhrase? {
    var low = 0
    var high = sources.count
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sources[low - 1] : nil
  }

  /// For each quotation whether it stands in the words of a claim.
  private func isClaimed(by drafts: [Draft]) -> [Bool] {
    let quotations = passage.quotations
    var isClaimed = Array(repeating: false, count: quotations.all.count)
    for draft in drafts.indices {
      for part in drafts[draft].content {
        for index in quotations.indices(in: part) { isClaimed[index] = true }
      }
    }
    return isClaimed
  }

  private func sentenceEnd(behind i: Int) -> Int {
    i < passage.story.tokens.count ? sentenceStart(from: i) ?? passage.story.tokens.count : i
  }

  private func startsSentence(_ i: Int) -> Bool { sentenceStart(from: i) == i }

  /// Where the first sentence begins that does not begin before a token; nil behind the last one's first.
  private func sentenceStart(from i: Int) -> Int? {
    // Binary search over the sentences, which lie in order and without gaps.
    var low = 0
    var high = passage.story.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if passage.story.sentences[middle].lowerBound < i { low = middle + 1 } else { high = middle }
    }
    return low < passage.story.sentences.count ? passage.story.sentences[low].lowerBound : nil
  }

  private func sameParagraph(_ a: Int, _ b: Int) -> Bool { paragraph(of: a) == paragraph(of: b) }

  private func paragraph(of token: Int) -> Int {
    var low = 0
    var high = passage.story.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if passage.story.paragraphs[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// A quotation of a few words without a mark of its own is a term or a title, no statement.
  private func isStatement(_ index: Int) -> Bool {
    let tokens = passage.quotations.all[index].tokens
    guard tokens.count > 3 else { return false }
    let last = passage.token(
      passage.quotations.all[index].isClosed ? tokens.upperBound - 2 : tokens.upperBound - 1)
    return tokens.count > 6 || last.is(".") || last.is(",") || last.is("?") || last.is("!")
  }
}
