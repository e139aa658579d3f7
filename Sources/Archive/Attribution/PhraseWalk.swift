/// The walk to the left that finds a noun phrase's beginning.
struct PhraseWalk {
  let passage: Passage
  let end: Int
  let lower: Int
  var start: Int
  /// Where the phrase begins if what stands left of an "and" turns out to be another clause.
  private var behindAnd: Int?

  init(passage: Passage, end: Int, lower: Int) {
    self.passage = passage
    self.end = end
    self.lower = lower
    start = end + 1
  }

  /// What opens a clause where a subject and its verb follow.
  private static let clauseOpeners: WordSet = ["after", "before", "since", "until", "till", "because"]

  /// False when the first token to the left is no part of a noun phrase.
  mutating func run() -> Bool {
    guard walk(from: end) else { return false }
    // "The general who led the attack said": the phrase goes on before its relative clause.
    while start - 1 > lower, endsInVerb(start - 1), let antecedent = antecedent(leftOf: start) {
      start = antecedent + 1
      let before = start
      _ = walk(from: antecedent)
      if start >= before { break }
    }
    return true
  }

  private func endsInVerb(_ i: Int) -> Bool {
    passage.isFinite(i)
      || passage.isA(i, [.participle, .auxiliary, .base, .to, .preposition, .adverb, .thirdPerson])
      || passage.cue(i) != nil
  }

  private mutating func walk(from last: Int) -> Bool {
    var i = last
    while i >= lower {
      let token = passage.token(i)
      if token.is(")") || token.is("]") {
        guard let open = opening(before: i) else { break }
        start = open
        i = open - 1
        continue
      }
      if passage.isQuoted(i) {
        guard let open = shortQuotation(at: i) else { break }
        start = open
        i = open - 1
        continue
      }
      if token.kind == .genitive || token.is("&") || token.is("%") || token.is("$") || token.is("/")
        || token.is("<") || token.is(">")
        || token.is("@") || token.is("#")
      {
        start = i
        i -= 1
        continue
      }
      if isPluralGenitive(i) {
        start = i
        i -= 1
        continue
      }
      if token.is("."), i > lower, Sentences.abbreviations.contains(passage.key(i - 1)) {
        start = i
        i -= 1
        continue
      }
      if passage.isA(i, [.determiner, .possessive]),
        !token.isCapitalized || i == lower || !passage.isNominal(i) || passage.isA(i, .determiner)
      {
        start = i
        if goesOn(beforeDeterminer: i) {
          i -= 1
          continue
        }
        break
      }
      if passage.isA(i, [.preposition, .to]), !passage.isNameWord(i) {
        // "shelved after Brandt said": a clause begins here.
        if i < end, Self.clauseOpeners.contains(passage.key(i)) { break }
        guard i < end, i > lower, acceptsPreposition(i) else {
          if i < end { start = i }
          break
        }
        start = i
        i -= 1
        continue
      }
      if passage.isA(i, .coordinator) {
        guard i < end, i > lower, passage.key(i) != "but",
          passage.isNominal(i - 1) || passage.token(i - 1).is(",")
        else { break }
        if passage.token(i - 1).is(",") { break }
        if behindAnd == nil { behindAnd = i + 1 }
        start = i
        i -= 1
        continue
      }
      if passage.isA(i, .indefinite), !passage.isA(i, .determiner) {
        start = i
        i -= 1
        continue
      }
      if passage.isFinite(i) || isPastTense(i) || behindAnd != nil && isBareVerb(i) {
        if let behindAnd { start = behindAnd }
        break
      }
      if passage.isA(i, [.clauseMark, .subjectPronoun]) {
        if let behindAnd, passage.isA(i, .subjectPronoun) { start = behindAnd }
        break
      }
      if passage.isA(i, .adverb), !passage.isNameWord(i),
        !(token.isCapitalized && i > lower && passage.token(i - 1).isCapitalized && i < end)
      {
        let inside =
          i < end && i > lower
          && (passage.isA(i - 1, [.determiner, .possessive]) || passage.isA(i + 1, .participle))
        guard inside else {
          if i == end { return false }
          break
        }
        start = i
        i -= 1
        continue
      }
      guard passage.isNominal(i) || passage.isA(i, .objectPronoun) && i == end else { break }
      start = i
      i -= 1
    }
    return start <= end
  }

  /// The mark of "the bishops' conference".
  private func isPluralGenitive(_ i: Int) -> Bool {
    passage.token(i).kind == .singleQuote && i > lower && i < end && passage.isNominal(i - 1)
      && passage.token(i - 1).isWord && passage.endsInS(i - 1)
      && !passage.token(i).flags.contains(.spaceBefore)
  }

  /// How a bearer of an office is addressed before it: "His Excellency the Governor".
  private static let styles: WordSet = WordSet(
    words: "excellency majesty highness holiness honour honor eminence grace lordship worship")

  /// Behind "of" and its like the phrase goes on to the left: "one of the rebel groups".
  private func goesOn(beforeDeterminer i: Int) -> Bool {
    guard i > lower else { return false }
    if Self.styles.contains(passage.key(i - 1)), passage.token(i - 1).isCapitalized { return true }
    if passage.isA(i - 1, [.preposition, .to]) { return acceptsPreposition(i - 1) || i - 1 == lower }
    // "groups fighting the army": a participle behind its noun.
    if passage.isA(i - 1, .ing), !passage.token(i - 1).isCapitalized, i - 2 >= lower {
      return passage.isNominal(i - 2) && passage.token(i - 2).isWord && !passage.isA(i - 2, .determiner)
    }
    if passage.isA(i - 1, .coordinator) { return passage.key(i - 1) == "and" || passage.key(i - 1) == "or" }
    return passage.isA(i - 1, .determiner) && passage.isA(i - 1, .indefinite)  // "all the", "both the"
  }

  private func acceptsPreposition(_ i: Int) -> Bool {
    guard i > lower else { return false }
    let left = passage.token(i - 1)
    if left.is(")") { return true }
    if passage.isA(i - 1, .time) { return true }  // leads back to the start; trimmed there
    if passage.isA(i - 1, [.indefinite]) { return true }
    if passage.isA(i - 1, .participle), !left.isCapitalized { return !isPastTense(i - 1) }
    return passage.isNominal(i - 1)
  }

  /// A past tense that its ending leaves open: a noun or a pronoun stands before it, no preposition behind.
  private func isPastTense(_ i: Int) -> Bool {
    guard i < end, i > lower, passage.isA(i, .participle), !passage.token(i).isCapitalized,
      !passage.isA(i, .nounOrVerb)
    else { return false }
    if passage.isA(i - 1, [.subjectPronoun, .relative]) { return true }
    guard passage.isNominal(i - 1), !passage.isA(i - 1, [.determiner, .possessive]),
      passage.token(i - 1).kind != .genitive
    else { return false }
    return passage.isA(i + 1, [.determiner, .possessive, .objectPronoun])
      || passage.token(i + 1).isCapitalized && passage.token(i - 1).isCapitalized && passage.key(i) != "named"
        && passage.key(i) != "called"
  }

  private func opening(before close: Int) -> Int? {
    var i = close - 1
    let limit = max(lower, close - 16)
    while i >= limit {
      if passage.token(i).is("(") || passage.token(i).is("[") { return i }
      i -= 1
    }
    return nil
  }

  /// A title or a nickname between marks inside a name: Marcia "Cia" Price.
  private func shortQuotation(at i: Int) -> Int? {
    guard let index = passage.quotations.index(at: i) else { return nil }
    let range = passage.quotations.all[index].tokens
    guard range.count <= 8, range.lowerBound >= lower else { return nil }
    let last = passage.token(range.upperBound - 2)
    return last.is(",") || last.is(".") || last.is("?") || last.is("!") ? nil : range.lowerBound
  }

  /// A verb in its base form: "will not attend and others said".
  private func isBareVerb(_ i: Int) -> Bool {
    i > lower && passage.isA(i, .base) && passage.isA(i - 1, [.modal, .to, .negation])
  }

  /// The word before "who" or "that" when the words left of `i` are a relative clause inside the phrase.
  private func antecedent(leftOf i: Int) -> Int? {
    var k = i - 1
    var sawVerb = false
    let limit = max(lower, i - 20)
    while k > limit {
      if passage.isA(k, .relative) || passage.key(k) == "that" {
        let noun = k - 1
        // "a nurse who works there and who asked": the clause before it is passed over, too.
        if passage.isA(noun, .coordinator), passage.isA(k, .relative) {
          k = noun - 1
          continue
        }
        guard sawVerb, !passage.token(noun).is(","), passage.isNominal(noun), !passage.isQuoted(noun) else {
          return nil
        }
        // "announced that three people died": no noun before "that".
        if passage.key(k) == "that", passage.cue(noun) != nil || passage.isA(noun, .participle) { return nil }
        return noun
      }
      if passage.isFinite(k) || passage.isA(k, [.participle, .auxiliary, .base, .thirdPerson]) {
        sawVerb = true
      }
      if passage.token(k).mark != 0 || passage.isA(k, [.coordinator, .subordinator]) || passage.isQuoted(k) {
        return nil
      }
      k -= 1
    }
    return nil
  }
}
