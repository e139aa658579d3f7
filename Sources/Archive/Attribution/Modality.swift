extension Passage {
  /// What stands around a verb says whether the words were said.
  ///
  /// "did not say", "has yet to say", "no one said" are negated; "will say", "is expected to say" future;
  /// "could say", "if he says", "is likely to say" hypothetical.
  func modality(of group: VerbGroup, subject: NounPhrase?, from lower: Int) -> Claim.Modality {
    if group.isNegated { return .negated }
    if let subject {
      let first = subject.range.lowerBound
      if Passage.nobodies.contains(key(first)) { return .negated }
      if first > lower {
        // "Neither the mayor nor the council said"
        if key(first - 1) == "nor" { return .negated }
        if Passage.conditions.contains(key(first - 1)) { return .hypothetical }
      }
    }
    if let prospect = group.prospect { return prospect }
    if group.isFuture { return .future }
    return group.isModal ? .hypothetical : .asserted
  }

  private static let nobodies: WordSet = ["no", "nobody", "none", "neither"]
  /// A clause behind one of these holds only perhaps.
  private static let conditions: WordSet = ["if", "unless", "whether", "lest"]
}

/// Words before "to" that tell whether what follows is done: "is expected to say", "has yet to say".
struct Prospect: Sendable {
  let modality: Claim.Modality
  let words: String
  /// Newsprint whose one claim has the modality.
  let example: String

  static let all: [Prospect] = [
    Prospect(
      modality: .future,
      words: "expected due set scheduled going about poised planning preparing slated is are was were",
      example: "The ministry is expected to announce that the bridge will close."),
    Prospect(
      modality: .hypothetical, words: "likely unlikely supposed able free",
      example: "Residents are likely to say that the bridge is unsafe."),
    Prospect(
      modality: .negated, words: "unable unwilling reluctant yet failed fails failing neglected omitted",
      example: "The ministry has yet to confirm that the bridge will close."),
  ]

  private static let table = WordTable(
    all.flatMap { prospect in
      prospect.words.split(separator: " ").map { (String($0), prospect.modality) }
    })

  /// What the word before "to" makes of the verb behind it; nil for other words.
  static func modality(before word: WordKey) -> Claim.Modality? { table[word] }
}
