/// Who a verb's subject is.
enum Subject: Sendable {
  case phrase(NounPhrase)
  /// "…, and said": the verb shares the subject of the verbs before it.
  case shared
  /// No subject stands where one could.
  case none
}

extension Passage {
  /// The subject of a verb group that begins at `start`, looked for to its left within the sentence.
  ///
  /// Passes over dates ("on Monday"), brackets and parentheticals between commas or dashes; an appositive
  /// or a relative clause belongs to the phrase: "Ana Ruiz, a lawyer for the miners," said.
  func subject(before start: Int, from lower: Int, isMedial: Bool = false) -> Subject {
    var i = skipDates(endingAt: start - 1, from: lower)
    guard i >= lower else { return .none }
    if isA(i, .coordinator), !isQuoted(i) { return .shared }
    var closing: Int?
    var rounds = 0
    // "Brandt, star of “The Ferry,” thanked": the title's comma closes the aside.
    if let title = titleWithComma(endingAt: i, from: lower),
      let open = parentheticalOpening(before: title.lowerBound, from: lower, closesWithTitle: true)
    {
      closing = title.upperBound
      i = skipDates(endingAt: open - 1, from: lower)
    }
    while i > lower, rounds < 5, token(i).is(",") || token(i).kind == .dash, !isQuoted(i) {
      guard let open = parentheticalOpening(before: i, from: lower) else { return .none }
      if closing == nil { closing = i }
      i = skipDates(endingAt: open - 1, from: lower)
      rounds += 1
    }
    if i > lower, token(i).kind == .genitive, token(i - 1).isCapitalized,
      let phrase = nounPhrase(endingAt: i - 1, from: lower)
    {
      return .phrase(NounPhrase(range: phrase.range.lowerBound..<(i + 1), head: phrase.head))
    }
    guard i >= lower, !token(i).is(","), var phrase = nounPhrase(endingAt: i, from: lower) else {
      return .none
    }
    // "…, the attorney general of Texas, one of the states, said": an appositive that ended in a comma.
    rounds = 0
    while closing != nil, rounds < 3, let wider = widened(phrase, from: lower) {
      phrase = wider
      rounds += 1
    }
    if isA(phrase.head, .relative) || key(phrase.head) == "that", phrase.head > lower {
      let noun = token(phrase.head - 1).is(",") ? phrase.head - 2 : phrase.head - 1
      if noun >= lower { phrase.antecedentEnd = noun }
    }
    if closing == nil, !isMedial, let wider = behindMissingComma(phrase, from: lower) { phrase = wider }
    if let closing, isAppositive(phrase.range.upperBound + 1, to: closing) {
      phrase.range = phrase.range.lowerBound..<closing
    }
    return .phrase(phrase)
  }

  /// "Ana Ruiz, responsible for trade talks has said": the description's second comma is missing.
  private func behindMissingComma(_ phrase: NounPhrase, from lower: Int) -> NounPhrase? {
    let start = phrase.range.lowerBound
    guard start - 2 >= lower, token(start - 1).is(","), !isQuoted(start - 1), token(start).isWord,
      !token(start).isCapitalized
    else { return nil }
    // "Omar Haddad, a lawyer tells", "Omar Haddad, the party's lawyer told": the article describes who stands
    // before the comma.
    let isDefinite = key(start) == "the" || isA(start, .possessive)
    let isDescription = key(start) == "a" || key(start) == "an" || isDefinite && isA(phrase.head, .people)
    guard
      isDescription
        || !isA(
          start,
          [.determiner, .possessive, .indefinite, .subjectPronoun, .people, .document, .relative, .adverb])
          && !endsInS(phrase.head)
    else { return nil }
    guard token(start - 2).isCapitalized, !isA(start - 2, .time),
      let left = nounPhrase(endingAt: start - 2, from: lower)
    else { return nil }
    let first = left.range.lowerBound
    guard first == lower || !isA(first - 1, [.preposition, .time]), token(left.head).isCapitalized else {
      return nil
    }
    guard isDescription else { return left }
    guard left.range.count > 1, first == lower || token(first - 1).is(","),
      !(lower..<first).contains(where: { isFinite($0) || isLikelyPast($0, from: lower) }),
      !left.range.contains(where: { isA($0, .coordinator) }),
      !isDefinite || first == lower && left.range.allSatisfy({ !token($0).isWord || token($0).isCapitalized })
    else { return nil }
    return NounPhrase(range: first..<phrase.range.upperBound, head: left.head)
  }

  /// Left over dates and places between subject and verb: "on Monday", "last week".
  private func skipDates(endingAt end: Int, from lower: Int) -> Int {
    var i = end
    while i >= lower, isA(i, .time) || token(i).kind == .number, !isQuoted(i), end - i < 6 { i -= 1 }
    guard i < end else { return end }
    // May is a name here: "May said", "Mrs May has said".
    if end - i == 1, key(end) == "may",
      i < lower || !isA(i, [.preposition, .time]) && !Passage.dateOpeners.contains(key(i))
    {
      return end
    }
    if i > lower + 1, Passage.dateOpeners.contains(key(i)), isA(i - 1, .preposition) { i -= 1 }
    if i > lower, isA(i, .preposition) || Passage.dateOpeners.contains(key(i)) {
      let before = i - 1
      guard before >= lower,
        isNominal(before) || isA(before, [.subjectPronoun, .relative]) || token(before).is(",")
          || token(before).is(")")
      else { return end }
      return before
    }
    // "the company Monday said"; but "the Times said", "the figures for May said"
    guard i >= lower, isA(end, .time), isNominal(i) || isA(i, .subjectPronoun),
      !isA(i, [.determiner, .possessive]),
      token(end).isCapitalized || isA(i + 1, .time) && Passage.dateOpeners.contains(key(i + 1))
        || key(end) == "yesterday" || key(end) == "today"
    else { return end }
    return i
  }

  private static let dateOpeners: WordSet = [
    "last", "this", "late", "early", "earlier", "later", "next", "on",
  ]

  /// The comma or dash that opens the parenthetical which `close` closes.
  private func parentheticalOpening(before close: Int, from lower: Int, closesWithTitle: Bool = false) -> Int?
  {
    if !closesWithTitle, let relative = relativeComma(before: close, from: lower) { return relative }
    var i = close - 1
    let isDash = !closesWithTitle && token(close).kind == .dash
    let limit = max(lower + 1, close - 60)
    while i >= limit {
      if isQuoted(i) {
        guard let quotation = quotations.index(at: i) else { return nil }
        i = quotations.all[quotation].tokens.lowerBound - 1
        continue
      }
      if isDash ? token(i).kind == .dash : token(i).is(",") {
        return isDash || opensParenthetical(i + 1, before: close) ? i : nil
      }
      if token(i).is(";") { return nil }
      i -= 1
    }
    return nil
  }
  /// A title in marks that ends in a comma: `“The Ferry,”`.
  private func titleWithComma(endingAt i: Int, from lower: Int) -> Range<Int>? {
    guard let index = quotations.index(at: i) else { return nil }
    let range = quotations.all[index].tokens
    guard range.upperBound == i + 1, range.lowerBound > lower + 2, range.count < 10, token(i - 1).is(","),
      !token(range.lowerBound - 1).is(","),
      range.allSatisfy({ !token($0).isWord || token($0).isCapitalized || token($0).end - token($0).start < 4 }
      )
    else { return nil }
    return range
  }

  /// The comma of ", who lost her home in Aurora, Colorado," when one opens the parenthetical.
  private func relativeComma(before close: Int, from lower: Int) -> Int? {
    guard token(close).is(",") else { return nil }
    var i = close - 1
    let limit = max(lower + 1, close - 36)
    while i > limit {
      if isQuoted(i) || token(i).is(";") || isA(i, [.that, .subordinator]) && !isA(i, .preposition) {
        return nil
      }
      if isA(i, .relative), token(i - 1).is(",") { return i - 1 }
      if isA(i, .coordinator), token(i - 1).is(",") { return nil }
      i -= 1
    }
    return nil
  }

  /// Whether what begins at `i` can be said in passing between commas.
  private func opensParenthetical(_ i: Int, before close: Int) -> Bool {
    if isA(i, .coordinator) { return false }
    if isA(i, .subjectPronoun) { return false }
    return true
  }

  /// Whether the words between a phrase and its verb describe the phrase: an appositive, "who …", "of Texas".
  private func isAppositive(_ start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    if isA(start, [.relative, .determiner, .possessive]) { return true }
    if key(start) == "of" || token(start).kind == .number { return true }
    return isA(start, [.people]) || isNominal(start) && !isA(start, [.ing, .adverb, .participle, .time])
  }

  /// A phrase that is itself an appositive, with what it describes: left of its comma.
  func widened(_ phrase: NounPhrase, from lower: Int) -> NounPhrase? {
    let start = phrase.range.lowerBound
    guard start - 2 >= lower, token(start - 1).is(","), !isQuoted(start - 1) else { return nil }
    guard
      isA(start, [.determiner, .preposition, .people, .possessive]) || token(start).kind == .number
        || token(start).isCapitalized
    else { return nil }
    guard let left = nounPhrase(endingAt: start - 2, from: lower) else { return nil }
    let first = left.range.lowerBound
    // "In Washington, the president, a Democrat, said"
    if first > lower, isA(first - 1, [.preposition, .time]) { return nil }
    if isA(left.head, .time) || isA(first, [.ing, .participle, .subordinator]) && !token(first).isCapitalized
      || isA(first, .ing)
    {
      return nil
    }
    guard token(left.head).isCapitalized || isA(left.head, .people) else { return nil }
    return NounPhrase(range: first..<phrase.range.upperBound, head: left.head)
  }
}
