/// The words that name a source: tokens, and which of them is the head.
struct NounPhrase: Sendable {
  var range: Range<Int>
  var head: Int
  /// Whom a relative pronoun stands for: "a source in the ministry" for "who".
  var antecedentEnd: Int?
}

extension Passage {
  /// The noun phrase whose last token is `end`; nil when no noun phrase ends there.
  ///
  /// Walks left over nouns, adjectives, names, "of" and its like, and a relative clause, to the phrase's
  /// first word: from "group" to "officials from one of the rebel groups".
  func nounPhrase(endingAt end: Int, from lower: Int) -> NounPhrase? {
    guard end >= lower else { return nil }
    if isA(end, .subjectPronoun) || isA(end, .relative) && key(end) != "whose" {
      return NounPhrase(range: end..<(end + 1), head: end)
    }
    // "She herself said"
    if isA(end, .objectPronoun), end > lower, isA(end - 1, .subjectPronoun), !isA(end, .subjectPronoun) {
      return NounPhrase(range: (end - 1)..<(end + 1), head: end - 1)
    }
    if key(end) == "that" { return NounPhrase(range: end..<(end + 1), head: end) }
    var walk = PhraseWalk(passage: self, end: end, lower: max(lower, end - 60))
    guard walk.run() else { return nil }
    let range = trimmedPhrase(walk.start..<(end + 1))
    guard !range.isEmpty else { return nil }
    return NounPhrase(range: range, head: head(of: range))
  }

  /// The head of a noun phrase: the last word of its first chunk, "sources" in "two sources in the ministry".
  func head(of range: Range<Int>) -> Int {
    var head = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      let token = token(i)
      if i > range.lowerBound {
        if token.is(",") || token.is("(") || token.kind == .dash || token.is(":") { break }
        if isA(i, [.relative, .to]) || isA(i, .preposition) && !token.isCapitalized { break }
        if isA(i, .ing), !token.isCapitalized, i + 1 < range.upperBound, isNominal(i - 1),
          !isA(i - 1, [.determiner, .possessive]),
          words[i].cue == 0 || isA(i - 1, .people)
        {
          break
        }
        // "One study cited in the report"
        if isA(i, .participle), !token.isCapitalized, i + 1 < range.upperBound, isA(i + 1, .preposition),
          isNominal(i - 1), !isA(i - 1, [.determiner, .possessive])
        {
          break
        }
      }
      if token.isWord, !isA(i, .determiner) || range.count == 1 { head = i }
      i += 1
    }
    while head > range.lowerBound, Passage.trailers.contains(key(head)) { head -= 1 }
    return head
  }

  private static let trailers: WordSet = ["jr", "sr", "himself", "herself", "themselves", "itself", "also"]

  /// A phrase without what does not belong to it in front: an adverb, "And", "In Washington on Monday".
  func trimmedPhrase(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end, isA(start, [.coordinator, .adverb, .subordinator]) && !isNameWord(start),
      !isA(start, [.determiner])
    { start += 1 }
    while start < end,
      !token(start).isWord && token(start).kind != .number && !token(start).is("$") && !isQuoted(start)
    { start += 1 }
    guard start < end, isA(start, [.preposition, .time, .to, .ing]), !isNameWord(start) else {
      return start..<end
    }
    // "morning show host Ida Brandt": the time belongs to the noun.
    if isA(start, .time), !token(start).isCapitalized, start + 1 < end, isNominal(start + 1),
      !token(start + 1).isCapitalized, !isA(start + 1, [.time, .determiner, .possessive])
    {
      return start..<end
    }
    // "In a statement on Tuesday the ministry": the last phrase that begins anew.
    var k = end - 1
    while k > start {
      let beginsAnew =
        isA(k, [.determiner, .possessive, .subjectPronoun])
        || token(k).isCapitalized && !token(k - 1).isCapitalized && !isA(k, .time)
      if beginsAnew, !isA(k - 1, [.preposition, .to, .determiner, .possessive]),
        token(k - 1).kind != .genitive,
        isNominal(k - 1) || isA(k - 1, [.time, .adverb]) || token(k - 1).kind == .number
      {
        return k..<end
      }
      k -= 1
    }
    if isA(start, [.time, .ing]) { return start..<end }
    return (start + 1)..<end
  }

  /// A capitalised word that is no function word made great by its place.
  func isNameWord(_ i: Int) -> Bool {
    token(i).isCapitalized && words[i].classes.isEmpty
  }
}
