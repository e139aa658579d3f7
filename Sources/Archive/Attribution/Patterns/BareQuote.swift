extension CuePattern {
  /// A verb that no list has, behind a quotation.
  static let quoteSourceVerb = CuePattern(
    .quoteSourceVerb, "A quotation that ends as speech does, a source, then any verb.", on: .layout,
    examples: ["<“Why now?”> [Ida Brandt] {shot} back."])

  /// A quotation that stands without a source: the last one named said it.
  static let bareQuote = CuePattern(
    .bareQuote, "A quotation without a cue: the source named last is taken to go on speaking.", on: .layout,
    examples: [
      "[Ida Brandt] {said} <the bridge would reopen in May>. <“We have waited long enough for the repairs.”>"
    ])
}
