extension CuePattern {
  /// The commonest attribution without a verb.
  static let accordingTo = CuePattern(
    .accordingTo, "“According to” and the source, before, behind or amid the words.", on: .word,
    examples: [
      "{According to} [the ministry], <the bridge was closed in May>.",
      "<The bridge was closed in May>, {according to} [two officials in the ministry].",
      "<The bridge>, {according to} [Ida Brandt], <was closed in May>.",
      "{According to} [leaked emails], <Ida Brandt knew>.",
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
    // "OSLO – According to the ministry, …": a dateline is no statement.
    let isLed = site.behindDateline(first) == site.at && site.at > first
    let lead = isLed ? first : marked ? site.at - 1 : site.at
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
    if lead == first, let comma = site.commaBehind(source) {
      source.range = source.range.lowerBound..<comma
    }
    // "a report released by the office": the report is the source.
    if let released = source.range.dropFirst().first(where: {
      passage.isA($0, .participle) && !passage.token($0).isCapitalized && passage.isA($0 + 1, .preposition)
    }) {
      source.head = passage.head(of: source.range.lowerBound..<released)
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
    } else if lead == first, behind < site.end, site.opensStatement(behind) {
      // "According to Ofwell there were four million lines": the comma is left out.
      content.append(site.clause(from: behind))
    }
    guard let part = content.first, !part.isEmpty else { return nil }
    var draft = Draft(source: source, cue: site.at..<(site.after + 1), content: content)
    draft.isFinal = lead > first && !opensClause

    draft.strength = .strong
    return draft
  }
}

extension CueSite {
  /// The comma that ends "the data released by the Harbour Office on May 2, the trade has grown"; nil when the
  /// source is whole already.
  fileprivate func commaBehind(_ source: NounPhrase) -> Int? {
    let behind = source.range.upperBound
    guard behind < end, !passage.token(behind).is(","),
      passage.isA(behind, [.participle, .preposition, .ing, .relative, .adverb, .time])
    else { return nil }
    for i in behind..<min(end, behind + 40) where passage.token(i).is(",") && !passage.isQuoted(i) {
      if passage.clauseFollows(i + 1, before: end) { return i }
    }
    return nil
  }

  /// Whether a pronoun, "there" or an article shows that a clause begins.
  fileprivate func opensStatement(_ i: Int) -> Bool {
    (passage.isA(i, [.subjectPronoun, .determiner]) || passage.key(i) == "there")
      && passage.clauseFollows(i, before: end)
  }
}

/// What things are done according to, without anybody's having said anything.
private let measures: WordSet = WordSet(
  words:
    "rank law custom tradition plan schedule size age need ability merit taste type height weight colour color rules"
)
