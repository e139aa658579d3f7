/// Claims that a speaker makes about another's words: “The minister told us that it was safe,” she said.
struct QuotedClaims {
  let passage: Passage

  /// The claims whose cue stands inside a quotation that is itself a claim's content.
  ///
  /// The quotation is read as if it were no quotation; single marks inside it count as marks.
  func drafts(inside outer: [Draft]) -> [Draft] {
    let spoken = passage.quotations.all.isEmpty ? [] : contents(of: outer)
    guard !spoken.isEmpty else { return [] }
    let inner = Passage(passage, quotations: .none)
    var found: [Draft] = []
    var relayed: [Draft] = []
    var paragraph = 0
    for quotation in spoken {
      while passage.story.paragraphs[paragraph].tokens.upperBound <= quotation.lowerBound { paragraph += 1 }
      guard quotation.contains(where: { passage.word($0).cue > 0 }) else { continue }
      let reader = ParagraphReader(passage: inner, paragraph: paragraph)
      for sentence in sentences(in: quotation, of: paragraph) {
        reader.read(sentence, into: &relayed)
        for var draft in relayed where isRelay(draft, inside: quotation) {
          draft.isInsideQuotation = true
          endWhereSpeakerGoesOn(&draft)
          found.append(draft)
        }
      }
    }
    return found
  }

  /// Whether the speaker says what someone else has said, rather than done: “they delivered the trucks” is an act,
  /// “I tell you” is the speaker's own.
  private func isRelay(_ draft: Draft, inside quotation: Range<Int>) -> Bool {
    guard let cue = draft.cue, let source = draft.source, draft.strength >= .speech else { return false }
    guard quotation.contains(cue.lowerBound), draft.pattern != .sourceCueObject else { return false }
    return !Self.speakers.contains(passage.token(source.head).key)
  }

  /// “The colonel told us it was clear, and we drove on”: the second clause is the speaker's own.
  private func endWhereSpeakerGoesOn(_ draft: inout Draft) {
    guard let last = draft.content.last else { return }
    for i in last where passage.token(i).is(",") && i + 2 < last.upperBound {
      let subject = passage.isA(i + 1, .coordinator) ? i + 2 : last.lowerBound
      if subject > i, passage.key(subject) == "i" || passage.key(subject) == "we" {
        draft.content[draft.content.count - 1] = last.lowerBound..<i
        return
      }
    }
  }

  /// Whom a speaker calls himself or those he speaks to.
  private static let speakers: WordSet = ["i", "we", "you"]

  /// The longer quotations that claims hold, in reading order, one paragraph each.
  private func contents(of drafts: [Draft]) -> [Range<Int>] {
    var isSpoken = Array(repeating: false, count: passage.quotations.all.count)
    for draft in drafts.indices {
      for part in drafts[draft].content {
        for index in passage.quotations.indices(in: part) {
          if passage.quotations.all[index].tokens.count > 8 { isSpoken[index] = true }
        }
      }
    }
    return isSpoken.indices.filter { isSpoken[$0] }.map { passage.quotations.all[$0].tokens }
  }

  /// The sentences of a quotation, without its marks.
  private func sentences(in quotation: Range<Int>, of paragraph: Int) -> [Range<Int>] {
    var inside = quotation
    if passage.token(inside.lowerBound).kind != .word { inside = (inside.lowerBound + 1)..<inside.upperBound }
    if inside.count > 1, !passage.token(inside.upperBound - 1).isWord,
      passage.token(inside.upperBound - 1).mark == 0
    {
      inside = inside.lowerBound..<(inside.upperBound - 1)
    }
    return passage.story.paragraphs[paragraph].sentences.compactMap { sentence in
      let clipped = passage.story.sentences[sentence].clamped(to: inside)
      return clipped.count > 3 ? clipped : nil
    }
  }
}
