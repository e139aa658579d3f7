extension CueSite {
  /// The tokens of a statement that begins at `start` and runs to the sentence's end, or as far as the
  /// words are the source's: not over ", adding that", "; she", ", according to".
  func clause(from start: Int) -> Range<Int> {
    var i = start
    while i < end {
      let token = passage.token(i)
      if passage.isQuoted(i) {
        let quotation = passage.quotations.all[Int(passage.quotations.owner[i])]
        i = max(i + 1, quotation.tokens.upperBound)
        if endsInComma(quotation), i < end, stops(behind: i - 1) { return start..<i }
        continue
      }
      // Most are words, and a statement goes on with them.
      if token.kind == .word, !passage.isA(i, .according) {
        i += 1
        continue
      }
      if token.is("("), let close = bracketEnd(from: i) {
        i = close + 1
        continue
      }
      if token.is(";"), i + 1 < end, passage.key(i + 1) != "and" { return start..<i }
      if token.is(","), i + 1 < end, stops(behind: i) { return start..<i }
      if token.kind == .dash, i + 1 < end, passage.key(i + 1) == "according" { return start..<i }
      if passage.isA(i, .according), i + 1 < end, passage.key(i + 1) == "to", i > start,
        !passage.token(i - 1).is(",")
      {
        return start..<i
      }
      i += 1
    }
    return start..<max(start, end)
  }

  /// The bracket that closes the one at a token, when it is near.
  private func bracketEnd(from open: Int) -> Int? {
    for i in (open + 1)..<max(open + 1, min(end, open + 24)) where passage.token(i).is(")") { return i }
    return nil
  }

  /// “…,” with the comma inside, as American papers set it.
  private func endsInComma(_ quotation: Quotation) -> Bool {
    quotation.isClosed && passage.token(quotation.tokens.upperBound - 2).is(",")
  }

  /// Whether what follows a comma is no part of the statement any more.
  private func stops(behind comma: Int) -> Bool {
    let i = comma + 1
    let key = passage.key(i)
    if key == "according" { return comma == 0 || !passage.isA(comma - 1, .that) }
    if key == "in", i + 2 < end, passage.key(i + 1) == "response" { return true }
    if let cue = passage.cue(i), cue.form == .ing {
      let verb = Lexicon.shared.verbs[cue.verb]
      return verb.strength >= .speech && !verb.takes.isDisjoint(with: [.clause, .addressee, .object])
    }
    if passage.isA(i, .adverb), i + 1 < end, let cue = passage.cue(i + 1), cue.form == .ing {
      return Lexicon.shared.verbs[cue.verb].strength >= .speech
    }
    return false
  }

  /// The tokens of an object: shorter than a clause, it ends at a comma, a new clause, or where and when.
  func object(from start: Int) -> Range<Int> {
    var i = start
    var inRelative = false
    while i < end {
      let token = passage.token(i)
      if passage.isQuoted(i) {
        let quotation = passage.quotations.all[Int(passage.quotations.owner[i])]
        i = max(i + 1, quotation.tokens.upperBound)
        if endsInComma(quotation), i < end, !listGoesOn(behind: i - 1) { break }
        continue
      }
      if token.is("("), let close = bracketEnd(from: i) {
        i = close + 1
        continue
      }
      if token.is(";") || token.is(":") || token.kind == .dash && i > start { break }
      if token.is(",") {
        guard i + 1 < end, listGoesOn(behind: i) else { break }
      }
      if i > start, passage.isA(i, .coordinator), i + 1 < end,
        passage.isFinite(i + 1) || coordinatedCue(i + 1)
      {
        break
      }
      if i > start, passage.isA(i, [.relative]) { inRelative = true }
      if i > start, !inRelative, passage.isA(i, .subordinator), Self.contrasts.contains(passage.key(i)) {
        break
      }
      if i > start, passage.isA(i, .according) { break }
      if i > start, passage.isA(i, .time), passage.key(i - 1) == "on", i + 1 >= end { i -= 1; break }
      // "called the plan “dead” Wednesday": when it was said.
      if i > start, passage.isQuoted(i - 1), passage.isA(i, .time), passage.token(i).isCapitalized { break }
      i += 1
    }
    return start..<max(start, min(i, end))
  }

  private static let contrasts: WordSet = ["while", "although", "whereas"]

  private func coordinatedCue(_ i: Int) -> Bool {
    guard let cue = passage.cue(i) else { return false }
    return cue.form == .past || cue.form == .pastOrParticiple
      || cue.form == .thirdPerson && !passage.isA(i, .nounOrVerb)
  }

  /// ", and" or ", X and Y": the object is a list.
  private func listGoesOn(behind comma: Int) -> Bool {
    let i = comma + 1
    if passage.isA(i, .coordinator) {
      return i + 1 < end && passage.isNominal(i + 1) && !passage.isFinite(i + 1) && !coordinatedCue(i + 1)
        && !passage.clauseFollows(i + 1, before: min(end, i + 12))
    }
    var k = i
    while k < min(end, i + 10) {
      if passage.isA(k, .coordinator) { return k > i && passage.isNominal(i) }
      if passage.isQuoted(k) || passage.isFinite(k) || passage.isA(k, [.relative, .subordinator, .ing]) {
        return false
      }
      if passage.token(k).is(",") { return passage.isNominal(i) && k + 1 < end && listGoesOnOnce(k + 1) }
      k += 1
    }
    return false
  }

  private func listGoesOnOnce(_ i: Int) -> Bool {
    passage.isA(i, .coordinator) || passage.isNominal(i) && passage.token(i).isCapitalized
  }

  /// The whole quotation at a token, with the sentence's rest when the sentence goes on behind it.
  func quotation(at i: Int) -> Range<Int> {
    let index = Int(passage.quotations.owner[i])
    let chain = passage.quotations.last(of: index)
    let close = passage.quotations.all[chain].tokens.upperBound
    let start = passage.quotations.all[index].tokens.lowerBound
    if chain != index || close >= end { return start..<close }
    let rest = clause(from: start)
    if rest.upperBound <= close { return start..<close }
    // "He said “no” and left": the rest of the sentence is read with it, unless a comma ends the words.
    if passage.token(close).is(",") || passage.token(close).kind == .dash, !passage.isQuoted(close) {
      return start..<close
    }
    let last = passage.token(close - 2)
    if close - 2 >= start, last.is(",") || last.is(".") || last.is("?") || last.is("!") {
      return start..<close
    }
    return rest
  }

  /// What stands before a cue at the sentence's end: all of it back to the sentence's first word.
  func leading(before comma: Int) -> Range<Int> {
    var start = sentence.lowerBound
    if passage.isQuoted(start) {
      let first = passage.quotations.first(of: Int(passage.quotations.owner[start]))
      start = passage.quotations.all[first].tokens.lowerBound
    }
    return min(behindDateline(start), comma)..<comma
  }

  /// The first token behind "DAMASCUS (Agency) —" when a sentence opens so.
  func behindDateline(_ start: Int) -> Int {
    guard start == passage.story.paragraphs[paragraph].tokens.lowerBound, passage.token(start).isCapitalized
    else { return start }
    for i in start..<min(sentence.upperBound, start + 14) {
      if passage.token(i).kind == .dash { return i > start ? i + 1 : start }
      if !passage.token(i).isCapitalized, passage.token(i).isWord, !passage.isA(i, .time) { return start }
      if passage.isA(i, [.auxiliary, .finite]) { return start }
    }
    return start
  }
}
