/// What the words around a name tell about it.
struct NameContext {
  let words: StoryWords
  /// The end of the sentence.
  let end: Int

  init(_ words: StoryWords, end: Int) {
    self.words = words
    self.end = end
  }

  func signs(around name: Range<Int>, lead: Int) -> NameCandidate.Signs {
    var signs: NameCandidate.Signs = []
    let before = lead - 1
    if before >= 0 {
      let token = words.tokens[before]
      let traits = words.traits[before]
      if lead == name.lowerBound {
        if token.isWord, !token.isCapitalized, traits.has(.role) { signs.insert(.roleBefore) }
        if token.key == "the" { signs.insert(.article) }
        if Self.placing.contains(token.key) { signs.insert(.placed) }
        if Self.calling.contains(token.key) { signs.insert(.called) }
      }
      if traits.has(.speech) { signs.insert(.speaks) }
      if token.is(","), words.traits[max(0, before - 1)].has(.role), lead == name.lowerBound,
        !words.tokens[before - 1].isCapitalized
      {
        signs.insert(.roleBehind)
      }
    }
    signs.formUnion(behind(name.upperBound))
    return signs
  }

  private func behind(_ next: Int) -> NameCandidate.Signs {
    guard next < end else { return [] }
    if words.traits[next].has(.speech) { return .speaks }
    if words.mark(next, is: "("), words.tokens[next + 1 < end ? next + 1 : next].kind == .number {
      return .age
    }
    guard words.mark(next, is: ","), next + 1 < end else { return [] }
    if words.word(next + 1, is: "who") || words.word(next + 1, is: "whose") { return .who }
    if words.tokens[next + 1].kind == .number, words.mark(next + 2, is: ",") { return .age }
    return Apposition(words, at: next + 1, end: end).role == nil ? [] : .roleBehind
  }

  /// Where the role in small letters before a name begins: "defense ministry spokesman Gen." before "Orlo Vant".
  func lead(before start: Int) -> Int {
    var i = start
    var steps = 0
    while i > 0, steps < 10 {
      let previous = i - 1
      let token = words.tokens[previous]
      let traits = words.traits[previous]
      if token.kind == .genitive || token.is(".") {
        if token.is("."), !(previous > 0 && words.traits[previous - 1].has(.title)) { break }
        if token.kind == .genitive, i == start { break }
      } else if token.isWord {
        let isNoun = traits.has([.role, .title])
        if i == start {
          guard isNoun, !traits.has(.opener) else { break }
        } else {
          guard !traits.has([.opener, .speech, .calendar]) || traits.has([.role, .title]) else { break }
          guard
            isNoun || traits.has([.modifier, .organizationHead, .country, .people])
              || words.isNameWord(previous)
          else { break }
        }
      } else {
        break
      }
      i = previous
      steps += 1
    }
    while i < start, words.tokens[i].kind == .genitive || words.tokens[i].kind == .mark { i += 1 }
    return i
  }

  private static let placing: WordSet = ["in", "at", "near", "outside", "around", "across", "throughout"]
  private static let calling: WordSet = ["called", "named"]
}
