extension CuePattern {
  /// The commonest attribution without a verb.
  static let accordingTo = CuePattern(
    "according-to", "“According to” and the source, before, behind or amid the words.", on: .word,
    examples: [
      "{According to} [the ministry], <the bridge was closed in May>.",
      "<The bridge was closed in May>, {according to} [two officials in the ministry].",
      "<The bridge>, {according to} [Ida Brandt], <was closed in May>.",
      "They voted according to their conscience.",
    ]
  ) { site in
    let passage = site.passage
    guard passage.isA(site.at, .according), site.after < site.sentence.upperBound,
      passage.isA(site.after, .to)
    else {
      return nil
    }
    let start = site.after + 1
    guard start < site.end, !passage.isA(start, .possessive) || passage.isA(start + 1, [.people, .document])
    else { return nil }
    guard var source = passage.phrase(startingAt: start, before: site.sentence.upperBound) else { return nil }
    let first = site.sentence.lowerBound
    var content: [Range<Int>] = []
    let marked =
      site.at > first && (passage.token(site.at - 1).is(",") || passage.token(site.at - 1).kind == .dash)
    let lead = marked ? site.at - 1 : site.at
    // "reported that, according to the survey, …": the words before belong to another claim.
    let opensClause = lead > first && passage.isA(lead - 1, [.that, .coordinator, .subordinator])
    if opensClause {
      let comma = source.range.first {
        passage.token($0).is(",") && passage.clauseFollows($0 + 1, before: site.end)
      }
      if let comma { source.range = source.range.lowerBound..<comma }
    } else if lead > first {
      content.append(site.leading(before: lead))
    } else if let comma = source.range.first(where: { passage.token($0).is(",") }),
      source.range.upperBound >= site.end || !passage.token(source.range.upperBound).is(",")
    {
      // "According to the bank, the loans …": what follows the comma is the statement, no appositive.
      source.range = source.range.lowerBound..<comma
    }
    let behind = source.range.upperBound
    // "seated according to rank": nobody's words.
    guard !source.range.isEmpty, source.range.count > 1 || !measures.contains(passage.key(source.head)) else {
      return nil
    }
    let isMedial =
      opensClause || lead > first && !content[0].contains { passage.isFinite($0) || passage.isQuoted($0) }
    if behind + 1 < site.end, passage.token(behind).is(","), lead == first || isMedial {
      content.append(site.clause(from: behind + 1))
    }
    guard let part = content.first, !part.isEmpty else { return nil }
    var draft = Draft(source: source, cue: site.at..<(site.after + 1), content: content)
    draft.isFinal = lead > first && !opensClause

    draft.strength = .strong
    return draft
  }
}

/// What things are done according to, without anybody's having said anything.
private let measures: WordSet = WordSet(
  words:
    "rank law custom tradition plan schedule size age need ability merit taste type height weight colour color rules"
)
