extension CueSite {
  /// Where the statement goes on behind "in an interview with the paper on Monday"; nil when it does not.
  func pastAdjunct(_ start: Int, before hi: Int) -> Int? {
    // "that", a colon or a quotation further on shows that all before it is circumstance.
    if start + 1 < hi, passage.key(start + 1) == "least" || passage.key(start + 1) == "most" { return nil }
    var i = start + 1
    let limit = min(hi, start + 28)
    while i < limit {
      let token = passage.token(i)
      if passage.isQuoted(i) {
        let quotation = passage.quotations.all[Int(passage.quotations.owner[i])]
        if passage.token(i - 1).is(",") || passage.token(i - 1).is(":") || quotation.tokens.count > 9 {
          return i
        }
        i = quotation.tokens.upperBound
        continue
      }
      if passage.key(i) == "that", i > start + 1,
        passage.isNominal(i - 1) || passage.token(i - 1).is(",")
          || passage.isA(i - 1, [.time, .objectPronoun])
      {
        return i
      }
      if token.is(":") { return i }
      if token.is(",") {
        if i + 1 < hi, passage.isQuoted(i + 1) { return i }
        if i + 1 < hi, passage.key(i + 1) == "that" { return i + 1 }
        // "in the spring, when the ferry sank, “…”"
        if let close = parentheticalBeforeQuotation(i, before: hi) { return close }
        // "in Columbus, Ohio, that"
        guard let close = placeEnd(i, before: hi) else { break }
        i = close
        continue
      }
      if token.is(";") || passage.isFinite(i) { break }
      i += 1
    }
    // No such mark: step over one phrase whose extent is plain.
    i = start + 1
    if i < hi, passage.isA(i, .time) || passage.key(i) == "last" {
      while i < hi, passage.isA(i, .time) || passage.token(i).kind == .number || passage.key(i) == "last" {
        i += 1
      }
      return i < hi ? i : nil
    }
    while i < min(hi, start + 6),
      passage.isA(i, [.determiner, .possessive, .subjectPronoun]) || passage.isNominal(i)
    {
      // "said after the vote he would resign"
      if passage.isA(i, .subjectPronoun), !passage.isA(i, [.objectPronoun, .possessive]) {
        return i > start + 1 ? i : nil
      }
      if Passage.occasions.contains(passage.key(i)), i + 1 < hi,
        !Passage.occasions.contains(passage.key(i + 1))
      {
        return i + 1
      }
      i += 1
    }
    return nil
  }

  /// The token behind ", Ohio" or ", Ohio," in "told a crowd in Columbus, Ohio, that".
  private func placeEnd(_ comma: Int, before hi: Int) -> Int? {
    var i = comma + 1
    while i < min(hi, comma + 4), passage.token(i).isCapitalized, passage.token(i).isWord { i += 1 }
    guard i > comma + 1, i < hi, passage.token(i).is(",") else { return nil }
    return i + 1
  }

  /// The comma before a quotation that closes what a comma opened: ", when the ferry sank, “…”".
  private func parentheticalBeforeQuotation(_ comma: Int, before hi: Int) -> Int? {
    for i in (comma + 1)..<max(comma + 1, min(hi, comma + 16)) {
      if passage.isQuoted(i) || passage.token(i).is(";") || passage.token(i).is(":") { return nil }
      if passage.token(i).is(",") { return i + 1 < hi && passage.isQuoted(i + 1) ? i : nil }
    }
    return nil
  }

  /// The first token behind the one to whom it was said: "told [reporters in Lima] that".
  func behindAddressee(_ start: Int) -> Int {
    let hi = sentence.upperBound
    var i = start
    guard i < hi else { return i }
    if passage.isA(i, [.objectPronoun, .subjectPronoun]), !passage.isA(i, .possessive) { return i + 1 }
    while i < min(hi, start + 14) {
      let token = passage.token(i)
      if passage.isQuoted(i) {
        let quotation = passage.quotations.all[Int(passage.quotations.owner[i])].tokens
        if i > start, quotation.count <= 8, !passage.token(i - 1).is(","),
          !passage.token(quotation.upperBound - 2).is(".")
        {
          i = quotation.upperBound
          continue
        }
        break
      }
      if passage.isA(i, [.determiner, .possessive]) {
        if i > start, passage.isNominal(i - 1),
          !passage.isA(i - 1, [.preposition, .coordinator, .determiner])
        {
          break
        }
        i += 1
        continue
      }
      if token.kind == .genitive || token.is("&") || token.kind == .number {
        i += 1
        continue
      }
      if passage.key(i) == "of" || passage.key(i) == "for" || passage.key(i) == "from"
        || passage.key(i) == "and"
      {
        guard i > start, i + 1 < hi,
          passage.isNominal(i + 1) || passage.isA(i + 1, [.determiner, .possessive]),
          !passage.clauseFollows(i + 1, before: min(hi, i + 9))
        else { break }
        i += 1
        continue
      }
      if passage.isA(i, .time), i > start, passage.token(i - 1).kind != .genitive { break }
      if passage.isA(i, .adverb), i > start, passage.isA(i - 1, .determiner) {
        i += 1
        continue
      }
      guard passage.isNominal(i), !passage.isA(i, [.question, .ing]) || i == start else { break }
      if i > start, !token.isCapitalized {
        let left = passage.token(i - 1)
        // "told Reuters prices rose", "told reporters prices rose"
        if left.isCapitalized, !passage.isA(i, [.people, .document]),
          !Passage.occasions.contains(passage.key(i)), passage.clauseFollows(i, before: min(hi, i + 9))
        {
          break
        }
        if passage.isA(i - 1, .people), passage.endsInS(i - 1) { break }
      }
      i += 1
    }
    return max(i, start + 1)
  }
}
