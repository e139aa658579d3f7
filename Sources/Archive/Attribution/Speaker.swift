extension Passage {
  /// Whether a phrase can name someone, or something that speaks in print: a name, a pronoun, people, a report.
  func isSpeaker(_ phrase: NounPhrase) -> Bool {
    let head = phrase.head
    if isA(head, [.subjectPronoun, .people, .document, .relative, .indefinite]) || key(head) == "that" {
      return true
    }
    if token(head).isCapitalized { return !isA(head, .time) }
    if token(head).kind == .number || key(head) == "percent" { return true }
    if endsLikePeople(head) { return true }
    // "the 31-year-old"
    if token(head).flags.contains(.hyphen), token(head).flags.contains(.digit) { return true }
    guard !Passage.things.contains(key(head)) else { return false }
    return phrase.range.contains {
      token($0).isCapitalized && $0 > phrase.range.lowerBound && !isA($0, .time)
    }
  }

  /// Whether a phrase can be the subject of a verb of speech: whoever is no thing and no event.
  ///
  /// "the pilot", "two outlets", "the figures"; not "the performance", "the deal".
  func maySpeak(_ phrase: NounPhrase) -> Bool {
    let head = phrase.head
    if isSpeaker(phrase) { return true }
    guard token(head).isWord, !isA(head, [.time, .participle, .ing, .adverb]) else { return false }
    return !Passage.things.contains(key(head)) && !endsLikeAThing(head)
  }

  /// Nouns of acts, states and qualities: performance, movement, weakness.
  private func endsLikeAThing(_ i: Int) -> Bool {
    let token = token(i)
    let bytes = story.text.utf8
    var end = token.end
    if end - token.start > 5, bytes[end - 1] | 0x20 == 0x73, bytes[end - 2] | 0x20 != 0x73 { end -= 1 }
    guard end - token.start > 5 else { return false }
    let word = bytes[(end - 4)..<end].reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    return Passage.thingEndings.contains(word)
  }

  /// The last four letters of -tion, -sion, -ment, -ness, -ance, -ence, -ship, -lity and their like.
  private static let thingEndings: Set<UInt32> = Set(
    ["tion", "sion", "ment", "ness", "ance", "ence", "ship", "hood", "lity", "rity", "sity", "vity", "ture"]
      .map {
        $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      })

  /// Things, events and occasions that newsprint often makes the subject of such verbs.
  private static let things: WordSet = WordSet(
    words: """
      deal deals move moves event events attack attacks war wars issue issues fact facts effort efforts race races
      vote votes talks fight fights crisis incident incidents blast blasts storm storms price prices shares stocks
      rate rates sales profits loss losses cost costs work works thing things way ways place places time times
      idea ideas trend trends episode episodes debate debates rally rallies visit trip meeting meetings summit
      election elections primary result outcome success failure victory defeat death deaths killing shooting
      death match game games season goal goals car cars ship ships plane planes bomb bombs weapon weapons
      economy economies penalty penalties factor factors market markets growth budget budgets cut cuts
      problem problems question questions change changes history life lives case cases
      """)

  /// Nouns of agents: workers, doctors, activists, residents, Canadians.
  private func endsLikePeople(_ i: Int) -> Bool {
    let token = token(i)
    let bytes = story.text.utf8
    var end = token.end
    if end - token.start > 4, bytes[end - 1] | 0x20 == 0x73 { end -= 1 }
    guard end - token.start > 4 else { return false }
    let last = bytes[end - 1]
    let before = bytes[end - 2]
    // -er, -or, -st, -an, -en, -ee, -ant, -ent
    switch (before, last) {
    case (0x65, 0x72), (0x6F, 0x72), (0x73, 0x74), (0x61, 0x6E), (0x65, 0x6E), (0x65, 0x65): return true
    case (0x6E, 0x74): return bytes[end - 3] == 0x61 || bytes[end - 3] == 0x65
    default: return false
    }
  }

  /// Whether a word whose ending leaves it open is the past tense of a clause here: "the nurse sued".
  func isLikelyPast(_ i: Int, from lower: Int) -> Bool {
    guard i > lower, isA(i, .participle), !token(i).isCapitalized, !isQuoted(i) else { return false }
    if isA(i - 1, [.subjectPronoun, .relative]) { return true }
    let before = isA(i - 1, .adverb) && i - 1 > lower ? i - 2 : i - 1
    if isA(before, .subjectPronoun) { return true }
    guard isNominal(before) || token(before).is(")"), !isA(before, [.determiner, .possessive]),
      token(before).kind != .genitive, token(before).kind != .number
    else { return false }
    return i + 1 >= story.tokens.count
      || !(isNominal(i + 1) && !isA(i + 1, [.time, .determiner, .possessive])) || token(before).isCapitalized
  }
}
