/// A verb with what stands before it: "has not yet", "was", "to".
struct VerbGroup: Sendable {
  /// The first token of the group.
  var start: Int
  var isPassive = false
  var isInfinitive = false
  var isNegated = false
  var isModal = false
  var isFuture = false
  /// What "is expected to" or "has yet to" before the verb makes of it.
  var prospect: Claim.Modality?
  /// A form of "be", "have" or "do" or a modal stands in it.
  var hasAuxiliary = false
}

extension Passage {
  /// The group of the verb at `verb`, looking left as far as `lower`.
  func verbGroup(at verb: Int, form: VerbForm, from lower: Int) -> VerbGroup {
    var group = VerbGroup(start: verb)
    var i = verb - 1
    let limit = max(lower, verb - 9)
    var sawBe = false
    var sawIngBe = false
    while i >= limit {
      let token = token(i)
      if isQuoted(i) { break }
      if token.kind == .genitive {
        // "he's saying": after a pronoun the mark is a verb.
        guard i > lower, isA(i - 1, [.subjectPronoun, .relative]) else { break }
        group.hasAuxiliary = true
        if form != .ing { sawBe = false }
        group.start = i
        i -= 1
        continue
      }
      let word = words[i]
      if word.isAny(.auxiliary), !isNameWord(i), key(i) != "may" || !token.isCapitalized {
        group.hasAuxiliary = true
        if word.isAny(.be) { if key(i) == "being" { sawIngBe = true }; sawBe = true }
        if word.isAny(.modal) {
          group.isModal = true
          let k = key(i)
          group.isFuture = k == "will" || k == "won't" || k == "'ll" || k == "shall"
        }
        if word.isAny(.negation) { group.isNegated = true }
      } else if word.isAny(.to), !group.hasAuxiliary || form == .base || sawBe {
        if let start = transparentVerb(before: i, from: lower) {
          group.start = start
          i = start - 1
          group.hasAuxiliary = true
          continue
        }
        if form == .base, let prospect = prospect(before: i, from: lower) {
          group.start = prospect.start
          group.prospect = prospect.modality
          group.hasAuxiliary = true
          i = prospect.start - 1
          continue
        }
        group.isInfinitive = true
        group.start = i
        break
      } else if word.isAny(.negation) {
        group.isNegated = true
      } else if word.isAny(.adverb), !token.isCapitalized || i == lower {
        // stays in the group
      } else if token.is(","), let open = asideOpening(before: i, from: lower) {
        i = open
      } else {
        break
      }
      group.start = i
      i -= 1
    }
    group.isPassive =
      (sawBe || sawIngBe) && group.prospect == nil && (form == .participle || form == .pastOrParticiple)
    return group
  }

  /// The comma of "have, in fact, praised": an aside inside the group.
  private func asideOpening(before close: Int, from lower: Int) -> Int? {
    for i in stride(from: close - 1, to: max(lower, close - 5), by: -1) {
      if isQuoted(i) || isFinite(i) { return nil }
      if token(i).is(",") { return isA(i - 1, .auxiliary) ? i : nil }
    }
    return nil
  }

  /// Where "went on" begins before "to say": verbs that leave the saying to the next one.
  private func transparentVerb(before to: Int, from lower: Int) -> Int? {
    let verb = to - 1
    guard verb >= lower else { return nil }
    if key(verb) == "on", verb > lower,
      Passage.goings.contains(key(verb - 1))
    {
      return verb - 1
    }
    return Passage.transparent.contains(key(verb)) ? verb : nil
  }

  private static let goings: WordSet = ["went", "goes", "go", "gone"]

  private static let transparent: WordSet = WordSet(
    words: "continued continues continue proceeded hastened appeared appears seemed seems came rushed")

  /// Where "expected" begins before "to announce", with what it makes of the announcement.
  private func prospect(before to: Int, from lower: Int) -> (start: Int, modality: Claim.Modality)? {
    guard to - 1 > lower, !isQuoted(to - 1), let modality = Prospect.modality(before: key(to - 1)) else {
      return nil
    }
    // "is to announce": the verb itself is read on with the group.
    let start = isA(to - 1, .be) ? to : to - 1
    return (Passage.degrees.contains(key(start - 1)) ? start - 1 : start, modality)
  }

  private static let degrees: WordSet = ["more", "less", "most", "least"]
}
