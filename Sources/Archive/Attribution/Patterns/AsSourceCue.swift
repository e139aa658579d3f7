extension CuePattern {
  /// "As the report noted, …", "…, as Brandt put it".
  static let asSourceCue = CuePattern(
    .asSourceCue, "“As”, the source and the verb, before or behind the words.",
    examples: [
      "As [Ida Brandt] {noted}, <the bridge was closed in May>.",
      "<The bridge was closed in May>, as [Ida Brandt] {noted}.",
    ]
  ) { site in
    let passage = site.passage
    guard site.verb.strength >= .speech, site.verb.takes.contains(.clause), !site.group.isPassive,
      !site.group.isInfinitive
    else { return nil }
    guard case .phrase(let source) = site.subject else { return nil }
    let opening = source.range.lowerBound - 1
    guard opening >= site.sentence.lowerBound, passage.key(opening) == "as" else { return nil }
    let end = site.after
    // What follows the cue up to the comma tells when and where.
    var comma = end
    while comma < min(site.end, end + 14), !passage.token(comma).is(","), !passage.isQuoted(comma),
      passage.key(comma) != "that"
    {
      if passage.isFinite(comma) || passage.token(comma).is(":") { break }
      comma += 1
    }
    let content: Range<Int>
    if comma < site.end, passage.token(comma).is(","), comma + 1 < site.end,
      opening == site.sentence.lowerBound || passage.isA(opening - 1, .coordinator)
        || passage.key(opening - 1) == "that"
    {
      guard comma == end || !passage.isA(end, [.determiner, .possessive]) else { return nil }
      content = passage.isQuoted(comma + 1) ? site.quotation(at: comma + 1) : site.clause(from: comma + 1)
    } else if opening - 1 > site.sentence.lowerBound,
      passage.token(opening - 1).is(",") || passage.isQuoted(opening - 1),
      comma >= site.end || passage.token(comma).is(",") || passage.isQuoted(comma)
    {
      // "…,” she said, as he noted": the words have their source already.
      guard opening < 2 || passage.cue(opening - 2) == nil else { return nil }
      content = site.leading(before: passage.isQuoted(opening - 1) ? opening : opening - 1)
    } else {
      return nil
    }
    guard content.count > 2 else { return nil }
    var draft = Draft(
      source: source, cue: site.at..<end, content: [content],
      modality: site.modality(of: source))
    draft.isFinal = content.lowerBound < site.at
    draft.strength = .speech
    return draft
  }
}
