/// What follows a cue.
enum Complement: Sendable {
  /// A clause with or without "that"; where its words begin ("that" is one of them).
  case clause(Int)
  case quote(Int)
  /// The paragraph ends with the cue and a colon or comma: its quotation stands in the next one.
  case nextParagraph
  case toInfinitive(Int)
  /// "them to leave": an object and what it is to do.
  case objectToInfinitive(Int)
  case object(Int)
  case question(Int)
  case none
}

extension CueSite {
  /// What follows a place behind the cue, past adverbs, dates, places and someone to whom it was said.
  func complement(from first: Int) -> Complement {
    var i = first
    let hi = sentence.upperBound
    var rounds = 0
    while rounds < 8 {
      rounds += 1
      guard i < hi else { return atEnd }
      let token = passage.token(i)
      if passage.isQuoted(i) { return quoteOrClause(at: i) }
      if token.is(":") { return i + 1 < hi ? colon(behind: i + 1) : .nextParagraph }
      if token.is(",") {
        if i + 1 >= hi { return .nextParagraph }
        if passage.isQuoted(i + 1),
          passage.quotations.all[Int(passage.quotations.owner[i + 1])].tokens.lowerBound == i + 1
        {
          return .quote(i + 1)
        }
        if passage.key(i + 1) == "that" { return .clause(i + 1) }
        // A quotation inside the one that is read.
        if i == after, passage.token(i + 1).kind == .singleQuote || passage.token(i + 1).kind == .openQuote {
          return .clause(i + 1)
        }
        if form == .ing, i == after, verb.takes.contains(.clause), i + 4 < hi, !passage.isQuoted(i + 1) {
          return .clause(i + 1)
        }
        guard let close = shortParenthetical(from: i, before: hi) else { return .none }
        i = close + 1
        continue
      }
      if token.is(".") || token.is("?") || token.is("!") || token.is(";") || token.is(")") { return .none }
      if token.kind == .dash {
        return i + 1 < hi && passage.isQuoted(i + 1) ? .quote(i + 1) : .none
      }
      if passage.isA(i, .according) { return .none }
      if passage.key(i) == "that" { return .clause(i) }
      if passage.isA(i, .adverb), !passage.isNameWord(i), !passage.isA(i, .question),
        !passage.isA(i, .determiner)
      {
        if i + 1 >= hi || passage.token(i + 1).is(",") || passage.token(i + 1).is(":")
          || passage.isA(i + 1, [.that, .adverb, .preposition, .time]) || passage.isQuoted(i + 1)
          || passage.token(i + 1).is(".") || passage.token(i + 1).kind == .dash
        {
          i += 1
          continue
        }
      }
      if passage.isA(i, .time), !passage.isNameWord(i) || true, passage.isA(i, .time) {
        i += 1
        while i < hi, passage.isA(i, .time) || passage.token(i).kind == .number { i += 1 }
        continue
      }
      if passage.key(i) == "last" || passage.key(i) == "late" || passage.key(i) == "early"
        || passage.key(i) == "this", i + 1 < hi, passage.isA(i + 1, .time)
      {
        i += 1
        continue
      }
      if passage.isA(i, .to), i + 1 < hi {
        // "to harshly punish"
        let verb = passage.isA(i + 1, .adverb) && i + 2 < hi ? i + 2 : i + 1
        if passage.isA(verb, .base) || isVerbBase(verb) { return .toInfinitive(i) }
        if let next = pastAdjunct(i, before: hi) {
          i = next
          continue
        }
        return .none
      }
      if passage.isA(i, .question), !passage.isNameWord(i) { return .question(i) }
      if passage.key(i) == "at", i + 1 < hi, passage.key(i + 1) == "least" || passage.key(i + 1) == "most" {
        return .object(i)
      }
      if passage.isA(i, .preposition), !passage.isNameWord(i),
        !passage.isA(i, .adverb) || !passage.isA(i, .subordinator)
      {
        if isQuantity(i) { return .object(i) }
        if let next = pastAdjunct(i, before: hi) {
          i = next
          continue
        }
        return beginsClause(i) ? .object(i) : .none
      }
      if passage.isA(i, .preposition), !passage.isNameWord(i), let next = pastAdjunct(i, before: hi) {
        i = next
        continue
      }
      if passage.isA(i, .coordinator) || passage.isA(i, .subordinator) && !passage.isNameWord(i) {
        return .none
      }
      return .object(i)
    }
    return .none
  }

  /// "said about half …", "said over 40 people …", "as much": no circumstance.
  private func isQuantity(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound else { return false }
    if passage.key(i) == "as" { return ["much", "many", "few"].contains(passage.key(i + 1)) }
    guard ["about", "over", "around", "under", "between", "up"].contains(passage.key(i)) else { return false }
    let next = i + 1
    return ["half", "one", "two", "three", "four", "five", "ten"].contains(passage.key(next))
      || passage.token(next).kind == .number || passage.token(next).is("$")
  }

  /// "said on average prices rose": a clause, though a preposition opens it.
  private func beginsClause(_ i: Int) -> Bool {
    verb.strength == .strong && verb.takes.contains(.bareClause) && !passage.isA(i, .subordinator)
      && form != .ing && ["in", "on", "at", "by", "for", "with", "from", "under"].contains(passage.key(i))
      && passage.clauseFollows(i, before: end, finiteOnly: true)
  }

  private var atEnd: Complement {
    let paragraph = passage.story.paragraphs[self.paragraph]
    return sentence.upperBound == paragraph.tokens.upperBound ? .nextParagraph : .none
  }

  private func quoteOrClause(at i: Int) -> Complement { .quote(i) }

  private func colon(behind i: Int) -> Complement {
    passage.isQuoted(i) ? .quote(i) : .clause(i)
  }

  private func isVerbBase(_ i: Int) -> Bool {
    guard let cue = passage.cue(i) else {
      if verb.takes.contains(.toInfinitive), passage.word(i).classes.isEmpty || passage.isA(i, .nounOrVerb),
        passage.token(i).isWord,
        !passage.token(i).isCapitalized, !passage.endsInS(i)
      {
        return true
      }
      return !passage.isA(i, [.determiner, .possessive, .preposition, .objectPronoun, .time])
        && !passage.token(i).isCapitalized && passage.token(i).isWord
        && (i + 1 < sentence.upperBound
          && passage.isA(i + 1, [.determiner, .possessive, .objectPronoun, .preposition]))
    }
    // "put", "read": the past is the same word.
    return cue.form == .base || passage.key(i) == Lexicon.shared.verbs[cue.verb].lemma
  }

  /// ", however," between a cue and its clause.
  private func shortParenthetical(from comma: Int, before hi: Int) -> Int? {
    var i = comma + 1
    while i < min(hi, comma + 9) {
      if passage.isQuoted(i) { return nil }
      if passage.token(i).is(",") {
        return i + 1 < hi && passage.key(i + 1) == "that"
          || passage.isA(comma + 1, [.adverb]) && i == comma + 2 ? i : nil
      }
      i += 1
    }
    return nil
  }
}

extension Passage {
  /// Whether a word ends in s: mostly a plural.
  func endsInS(_ i: Int) -> Bool { token(i).end > 0 && story.text[token(i).end - 1] | 0x20 == 0x73 }
}
