extension CueSite {
  /// Whether the word is a verb here, and not a noun ("two reports") or an adjective ("the pledged sum").
  var isVerb: Bool {
    if group.isInfinitive { return true }
    if form == .ing {
      return group.hasAuxiliary || !passage.isA(at, .nounOrVerb)
        || isAdverbialParticiple && !passage.isA(after, [.preposition])
    }
    let before = group.start - 1
    guard !group.hasAuxiliary, before >= sentence.lowerBound else { return true }
    if form == .participle { return false }
    // "a recently announced design"
    if passage.isA(before, [.adverb, .time]), before > sentence.lowerBound, form == .pastOrParticiple,
      ["a", "an", "the"].contains(passage.key(before - 1)), !passage.token(before).isCapitalized
    {
      return false
    }
    if passage.isA(before, [.determiner, .possessive]) && !passage.isA(before, [.indefinite, .objectPronoun])
    {
      return false
    }
    // "Moody's said": a name that ends so.
    if passage.token(before).kind == .genitive {
      return verb.lemma == "say" && form == .pastOrParticiple && before > sentence.lowerBound
        && passage.token(before - 1).isCapitalized
    }
    if passage.token(before).kind == .number, after < end, passage.isNominal(after),
      !passage.isA(after, [.determiner, .possessive])
    {
      return false
    }
    if form == .base, !baseIsFinite { return false }
    return !passage.isA(at, .nounOrVerb) || isVerbThoughNoun
  }

  /// ", adding": a participle behind a comma, or at the sentence's head.
  var isAdverbialParticiple: Bool {
    let before = group.start - 1
    if before < sentence.lowerBound { return true }
    let token = passage.token(before)
    return token.is(",") || token.kind == .dash || passage.isQuoted(before)
      || passage.isA(before, [.coordinator])
  }

  /// A base form is a verb with a subject only behind a plural or a pronoun: "officials say".
  private var baseIsFinite: Bool {
    let before = group.start - 1
    if passage.isA(before, [.subjectPronoun, .relative, .coordinator]) { return true }
    if passage.token(before).is(",") || passage.token(before).is(")") || passage.isQuoted(before) {
      return true
    }
    if passage.token(before).is("%") { return true }
    if passage.token(before).kind == .dash, case .phrase(let phrase) = leftSubject {
      return passage.endsInS(phrase.head) || passage.isA(phrase.head, [.people, .indefinite])
    }
    return passage.isNominal(before)
      && (passage.endsInS(before) || passage.isA(before, [.people, .indefinite])
        || passage.token(before).kind == .number
        || passage.key(before) == "percent" || passage.isAnd(before) || hasPluralHead(before))
  }

  /// "aides to the mayor say": the plural stands before a preposition.
  private func hasPluralHead(_ before: Int) -> Bool {
    guard let phrase = passage.nounPhrase(endingAt: before, from: sentence.lowerBound), phrase.head < before
    else { return false }
    return passage.isA(phrase.head, [.people, .indefinite])
      || passage.endsInS(phrase.head) && !passage.token(phrase.head).isCapitalized
  }

  /// Whether a word that can be a noun is a verb here: a subject before it, and words of a statement behind.
  private var isVerbThoughNoun: Bool {
    let before = group.start - 1
    if passage.isA(before, [.subjectPronoun, .relative]) { return true }
    if passage.isA(before, [.determiner, .preposition, .to, .adverb]) && !passage.isNameWord(before) {
      return passage.isA(before, .adverb)
    }
    if form == .pastOrParticiple || form == .past { return true }
    if form == .thirdPerson, passage.isA(before, .indefinite) { return false }
    guard after < end else {
      return passage.isQuoted(max(before, 0)) || form == .thirdPerson && passage.token(before).isCapitalized
        || form == .base && passage.isA(before, [.document, .people]) && passage.endsInS(before)
    }
    if passage.isQuoted(after) || passage.token(after).is(":") { return true }
    if passage.token(after).is(",") { return form == .thirdPerson && passage.token(before).isCapitalized }
    if passage.isA(after, .that) { return true }
    // "Unions vow to march"
    if form == .base, passage.isA(after, .to), !verb.takes.isDisjoint(with: [.toInfinitive]) { return true }
    if passage.isA(after, [.preposition, .auxiliary, .relative, .coordinator]) { return false }
    if passage.isA(after, [.determiner, .possessive, .objectPronoun, .subjectPronoun]) { return true }
    return form == .thirdPerson
      && (passage.token(before).isCapitalized || passage.isA(before, [.document, .people]))
      || form == .base && (passage.isA(before, .people) || hasPluralHead(before))
  }
}

extension Passage {
  /// What leads a participle whose subject is the main clause's: "after saying", "without naming".
  static let participleLeads: WordSet = WordSet(
    words: "after before while by when without in since despite on")

  /// A coordination ends at the token: "the Times and the Post say".
  func isAnd(_ i: Int) -> Bool {
    var k = i - 1
    while k > 0, i - k < 6 {
      if key(k) == "and" { return true }
      if !isNominal(k) && !isA(k, [.determiner, .possessive]) && !token(k).is(".") { return false }
      k -= 1
    }
    return false
  }
}
