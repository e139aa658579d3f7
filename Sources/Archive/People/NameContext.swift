/// What the words around a name tell about it.
struct NameContext {
  let words: StoryWords
  /// The sentence's first token, and the end of its tokens.
  let begin: Int
  let end: Int

  init(_ words: StoryWords, begin: Int, end: Int) {
    self.words = words
    self.begin = begin
    self.end = end
  }

  func signs(around name: Range<Int>, lead: Int) -> NameCandidate.Signs {
    var signs: NameCandidate.Signs = []
    let before = lead - 1
    if before >= begin {
      let token = words.tokens[before]
      let traits = words.traits[before]
      if lead == name.lowerBound {
        if token.isWord, !token.isCapitalized, traits.has(.role) { signs.insert(.roleBefore) }
        if token.key == "the" { signs.insert(.article) }
        if Self.placing.contains(token.key) { signs.insert(.placed) }
        if Self.calling.contains(token.key) || isNameGiven(before) { signs.insert(.called) }
      }
      if traits.has(.speech) { signs.insert(.speaks) }
      if token.is(","), words.traits[max(0, before - 1)].has(.role), lead == name.lowerBound,
        !words.tokens[before - 1].isCapitalized
      {
        signs.insert(.roleBehind)
      }
    }
    signs.formUnion(behind(name.upperBound))
    if signs.contains(.speaks), isFollowedByPronoun(name.upperBound) { signs.insert(.pronounBehind) }
    return signs
  }

  /// "said she", "told the court that he": the subject comes back in the same clause.
  private func isFollowedByPronoun(_ start: Int) -> Bool {
    var i = start
    while i < end, i < start + 7, words.tokens[i].isWord, !words.tokens[i].isCapitalized {
      if words.word(i, is: "he") || words.word(i, is: "she") { return true }
      i += 1
    }
    return false
  }

  private func behind(_ start: Int) -> NameCandidate.Signs {
    let next = behindTicker(start)
    guard next < end else { return [] }
    if words.traits[next].has(.speech) { return .speaks }
    if words.mark(next, is: "("), isAge(next + 1) { return .age }
    guard words.mark(next, is: ","), next + 1 < end else { return [] }
    if words.isPostnominal(next + 1) { return .titled }
    if words.word(next + 1, is: "who") || words.word(next + 1, is: "whose") { return .who }
    if isAge(next + 1), words.mark(next + 2, is: ",") { return .age }
    return Apposition(words, at: next + 1, end: end).role == nil ? [] : .roleBehind
  }

  /// A number of two digits at most, not a year.
  private func isAge(_ i: Int) -> Bool {
    i < end && words.tokens[i].kind == .number && words.tokens[i].span.count <= 2
  }

  /// Behind "<VNT.O>", the sign of a share that wire services put after a company's name.
  private func behindTicker(_ start: Int) -> Int {
    guard words.mark(start, is: "<") else { return start }
    var i = start + 1
    while i < end, i < start + 6 {
      if words.tokens[i].is(">") { return i + 1 }
      i += 1
    }
    return start
  }

  /// Where the role before a name begins: "defense ministry spokesman Gen." before "Orlo Vant".
  func lead(before start: Int) -> Int {
    var i = start
    var steps = 0
    while i > begin, steps < 10, continuesLead(i - 1, isFirst: i == start) {
      i -= 1
      steps += 1
    }
    while i < start, words.tokens[i].kind == .genitive || words.tokens[i].kind == .mark { i += 1 }
    return i
  }

  /// Whether the token can stand in a role, the name on its right.
  private func continuesLead(_ i: Int, isFirst: Bool) -> Bool {
    let token = words.tokens[i]
    let traits = words.traits[i]
    if token.kind == .genitive { return !isFirst }
    if token.is(".") { return i > begin && words.traits[i - 1].has(.title) }
    guard token.isWord else { return false }
    if token.key == "former" { return words.traits[i + 1].has([.title, .role, .modifier]) }
    if traits.has([.role, .title]) { return !traits.has(.opener) || !isFirst }
    if isFirst || traits.has([.speech, .calendar]) { return false }
    if token.key == "and" {
      // "Foreign and Trade Minister"
      return i > begin && words.tokens[i - 1].isCapitalized && words.traits[i - 1].has([.modifier, .thing])
    }
    if traits.has(.opener) { return false }
    return traits.has([.modifier, .organizationHead, .country, .people]) || token.isCapitalized
  }

  /// "known as Orlo Vant", "gave his name only as Orlo"
  private func isNameGiven(_ before: Int) -> Bool {
    guard words.word(before, is: "as") else { return false }
    return words.word(before - 1, is: "known") || words.word(before - 1, is: "name")
      || words.word(before - 1, is: "himself") || words.word(before - 1, is: "herself")
      || words.word(before - 1, is: "only") && words.word(before - 2, is: "name")
  }

  private static let placing: WordSet = ["in", "at", "near", "outside", "around", "across", "throughout"]
  private static let calling: WordSet = ["called", "named"]
}
