extension Passage {
  /// The source that stands behind its cue: "said [Anna Kim, a spokeswoman for the port]", "according to [the ministry]".
  ///
  /// Takes the noun phrase, its appositives and a relative clause; leaves out when and where it was said.
  func phrase(startingAt start: Int, before upper: Int) -> NounPhrase? {
    guard start < upper else { return nil }
    var i = start
    if isA(start, [.subjectPronoun, .objectPronoun]),
      !isA(start, .possessive) || start + 1 >= upper || !isNominal(start + 1)
    {
      return NounPhrase(range: start..<(start + 1), head: start)
    }
    let limit = min(upper, start + 60)
    while i < limit {
      let token = token(i)
      if isQuoted(i) {
        guard let end = nickname(at: i), i > start || end < limit else { break }
        i = end
        continue
      }
      if token.is("(") {
        guard let close = closing(behind: i, before: limit) else { break }
        i = close + 1
        continue
      }
      if token.is(",") {
        guard appositiveFollows(i, from: start, before: limit) else { break }
        i += 1
        continue
      }
      if token.kind == .genitive || token.kind == .number || token.is("&") || token.is("%") || token.is("$")
        || token.is("/")
        || token.is("<") || token.is(">") || token.is("@") || token.is("#")
      {
        i += 1
        continue
      }
      if token.is("."), i > start, Sentences.abbreviations.contains(key(i - 1)), i + 1 < limit {
        i += 1
        continue
      }
      // "the bishops' conference"
      if token.kind == .singleQuote, i > start, i + 1 < limit, isNominal(i - 1), endsInS(i - 1),
        isNominal(i + 1),
        !token.flags.contains(.spaceBefore)
      {
        i += 1
        continue
      }
      if !token.isWord { break }
      if isA(i, .relative), i > start {
        i = relativeEnd(from: i, before: limit)
        break
      }
      if isA(i, [.determiner, .possessive]),
        i == start || !isNominal(i - 1)
          || isNameWord(i - 1) == false
            && isA(i - 1, [.preposition, .coordinator, .relative, .determiner, .to, .participle, .ing])
      {
        i += 1
        continue
      }
      if isA(i, [.preposition, .to]), !isNameWord(i) {
        guard i > start, acceptsPreposition(i, from: start, before: limit) else { break }
        i += 1
        continue
      }
      if isA(i, .coordinator) {
        guard i > start, i + 1 < limit, key(i) != "but",
          isNominal(i + 1) || isA(i + 1, [.determiner, .possessive]), !clauseFollows(i + 1, before: limit)
        else { break }
        i += 1
        continue
      }
      if isA(i, .time), i > start, !isA(i - 1, [.determiner, .possessive, .preposition]) { break }
      if isFinite(i) || isA(i, .adverb) && !isNameWord(i) && !isA(i - 1, .determiner) { break }
      if isA(i, [.subordinator, .that, .subjectPronoun, .question]), !isNameWord(i) { break }
      if isA(i, [.ing, .participle]), !token.isCapitalized, i > start, self.token(i - 1).isCapitalized {
        break
      }
      guard isNominal(i) || isA(i, [.indefinite, .participle, .ing]) else { break }
      i += 1
    }
    while i > start,
      token(i - 1).is(",")
        || isA(i - 1, [.preposition, .coordinator, .determiner]) && !token(i - 1).isCapitalized
          && i - 1 > start
    { i -= 1 }
    guard i > start else { return nil }
    return NounPhrase(range: start..<i, head: head(of: start..<i))
  }

  private func nickname(at i: Int) -> Int? {
    guard let index = quotations.index(at: i) else { return nil }
    let range = quotations.all[index].tokens
    guard range.lowerBound == i, range.count <= 7 else { return nil }
    return range.upperBound
  }

  private func closing(behind open: Int, before limit: Int) -> Int? {
    var i = open + 1
    while i < min(limit, open + 14) {
      if token(i).is(")") { return i }
      i += 1
    }
    return nil
  }

  /// Whether a comma inside a source is followed by who that is, or where from, and not by what was said next.
  private func appositiveFollows(_ comma: Int, from start: Int, before limit: Int) -> Bool {
    let i = comma + 1
    guard i < limit, !isQuoted(i) else { return false }
    if isA(i, .relative) { return true }
    if token(i).kind == .number { return true }
    if isA(i, [.determiner, .possessive]) { return !clauseFollows(i, before: limit) }
    if isA(i, .people) { return true }
    if isA(i, .preposition) { return key(i) == "of" || key(i) == "from" }
    if isA(i, [.coordinator, .subordinator, .ing, .participle, .adverb, .time, .subjectPronoun]) {
      return false
    }
    if token(i).isCapitalized { return !clauseFollows(i, before: limit) }
    return isNominal(i) && !clauseFollows(i, before: limit)
  }

  /// Whether a finite verb comes before the next comma: then a clause begins here, no appositive.
  func clauseFollows(_ start: Int, before limit: Int, finiteOnly: Bool = false) -> Bool {
    var i = start
    while i < limit {
      let token = token(i)
      if token.mark != 0 && !token.is("&") && !token.is("$") && !token.is("%") || token.kind == .dash
        || isQuoted(i)
      {
        return false
      }
      if isA(i, [.relative, .that]) { return false }
      if isFinite(i) { return true }
      if finiteOnly {
        i += 1
        continue
      }
      if i > start, isLikelyPast(i, from: start) { return true }
      if let cue = cue(i), i > start, !token.isCapitalized,
        cue.form == .past || cue.form == .pastOrParticiple, isNominal(i - 1),
        !isA(i - 1, [.determiner, .possessive])
      {
        return true
      }
      i += 1
    }
    return false
  }

  /// Whether a clause begins at a place whose verb no table has: "Vantia [works] closely", "the port [owns] both".
  ///
  /// A verb in -s stands behind a noun without one, and before words that no plural is followed by.
  func presentFollows(_ start: Int, before limit: Int) -> Bool {
    var i = start
    while i < min(limit, start + 12) {
      let token = token(i)
      if !token.isWord && token.kind != .number && token.kind != .genitive || isQuoted(i) { return false }
      if isA(i, [.relative, .that, .preposition, .coordinator, .subordinator, .to]) { return false }
      if i > start, i + 1 < limit, isPresentForm(i), isNominal(i - 1), self.token(i - 1).isWord,
        !endsInS(i - 1), self.token(i - 1).isCapitalized || isA(start, .determiner),
        isA(i + 1, [.determiner, .possessive, .objectPronoun]) || endsInLY(i + 1)
      {
        return true
      }
      i += 1
    }
    return false
  }

  /// "closely": a plural is followed by "more" and "now", hardly by an adverb in -ly.
  private func endsInLY(_ i: Int) -> Bool {
    let end = token(i).end
    return isA(i, .adverb) && token(i).span.count > 3 && story.text[end - 1] == 0x79
      && story.text[end - 2] == 0x6C
  }

  /// "works", "owns": a small word in -s that may be a verb; "surplus", "crisis" and "loss" are none.
  private func isPresentForm(_ i: Int) -> Bool {
    let token = token(i)
    guard token.isWord, !token.isCapitalized, !token.flags.contains(.hyphen), token.span.count > 3,
      endsInS(i),
      ![0x69, 0x73, 0x75].contains(story.text[token.end - 2])
    else { return false }
    return (words[i].classes.isEmpty || isA(i, [.nounOrVerb, .thirdPerson]))
  }

  private func acceptsPreposition(_ i: Int, from start: Int, before limit: Int) -> Bool {
    guard i + 1 < limit, !isQuoted(i + 1) else { return false }
    let k = key(i)
    if k == "of" || k == "for" { return !isA(i + 1, .time) }
    if isA(i + 1, .time) || isA(i + 1, [.subjectPronoun, .relative]) { return false }
    // "said Kim at the premiere" tells where; "the director at the Institute" tells who.
    let described = hasCommonNoun(start..<i)
    if k == "at" || k == "from" || k == "with" || k == "in" || k == "on" || k == "to" || k == "near"
      || k == "against"
    {
      guard described, !isA(i + 1, .possessive) else { return false }
      if k == "in" || k == "on" || k == "at" {
        return !Passage.occasions.contains(key(min(i + 2, limit - 1)))
          && !Passage.occasions.contains(key(i + 1))
      }
      return true
    }
    return false
  }

  private func hasCommonNoun(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return !token(last).isCapitalized || range.contains { token($0).is(",") }
  }

  /// "in an interview", "at a news conference": where it was said, not who said it.
  static let occasions: WordSet = WordSet(
    words: """
      interview interviews statement statements conference briefing speech letter email e-mail tweet tweets post news press
      phone telephone report hearing rally meeting debate event article column series video testimony memo release
      note message broadcast appearance television tv twitter facebook response reply remarks comments address
      """)

  /// Where a relative clause at the end of a source ends: at the next comma or the sentence's end.
  private func relativeEnd(from i: Int, before limit: Int) -> Int {
    var end = i
    while end < limit {
      let token = token(end)
      if token.is(",") || token.is(";") || token.is(":") || token.kind == .dash || isQuoted(end) { break }
      if token.is("."), end + 1 >= limit || !Sentences.abbreviations.contains(key(end - 1)) { break }
      end += 1
    }
    return end
  }
}
