extension CuePattern {
  /// The source, its cue, and a quotation.
  static let sourceCueQuote = CuePattern(
    .sourceCueQuote, "The source, the verb, then a quotation, in the same or the next paragraph.",
    examples: [
      "[Ida Brandt] {said}: <“The bridge will reopen in May.”>",
      "[She] {told} the newspaper, <“The bridge will reopen in May.”>",
    ]
  ) { site in
    guard site.verb.takes.contains(.quote) || site.verb.strength >= .speech else { return nil }
    guard !site.group.isPassive else { return nil }
    var complement = site.complement
    if case .object(let i) = complement, site.verb.takes.contains(.addressee) {
      complement = site.complement(from: site.behindAddressee(i))
    }
    let content: Range<Int>
    switch complement {
    case .quote(let i):
      let quotation = site.passage.quotations.all[Int(site.passage.quotations.owner[i])].tokens
      let introduced = site.passage.token(i - 1).is(",") || site.passage.token(i - 1).is(":")
      // "said “yes” to": words in marks without a comma are part of a clause.
      guard
        introduced || site.verb.takes.contains(.quote) && quotation.count > 4
          || site.verb.takes.contains(.clause)
      else { return nil }
      content = site.quotation(at: i)
    case .nextParagraph:
      guard let next = site.nextParagraphQuotation() else { return nil }
      content = next
    default:
      // "responded to the report in these words:" and the quotation in the next paragraph.
      if let quotation = site.quotationBehindColon {
        content = quotation
      } else {
        guard site.endsInColon, let next = site.nextParagraphQuotation() else { return nil }
        content = next
      }
    }
    if let draft = site.openingVerb(content) { return draft }
    return site.draft(content)
  }
}
