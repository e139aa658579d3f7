/// A way in which newsprint attributes words to a source: one rule, with its examples.
struct CuePattern: Sendable {
  /// What a claim keeps: "quote-cue-source".
  let name: String
  /// One line for the documentation.
  let help: String
  /// Sentences in which the pattern must find exactly what is marked: [source], {cue}, <content>.
  /// A sentence without marks is one in which nothing may be found.
  let examples: [String]
  /// The claim whose cue stands at the site; nil when the pattern does not fit.
  let match: @Sendable (CueSite) -> Draft?

  /// In the order in which they are tried: the first that fits wins.
  static let all: [CuePattern] = [
    .asked, .asCue, .quoteCueSource, .contentSourceCue, .sourceCueQuote, .sourceCueContent, .passive,
    .sourceCueObject,
    .sourceCueInfinitive,
  ]
}
