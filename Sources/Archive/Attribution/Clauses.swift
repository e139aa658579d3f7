extension Passage {
  /// Whether words hold a verb of their own, and not only one of a relative clause.
  ///
  /// "The bridge is safe" does; "Ida Brandt, a lawyer who advises the port" does not.
  func hasMainVerb(_ range: Range<Int>) -> Bool { mainVerb(in: range) != nil }

  /// Whether words open as a name and what it is: "Ida Brandt, a lawyer …", "the mayor, who …".
  func isDescribedName(_ range: Range<Int>) -> Bool {
    guard let comma = range.first(where: { token($0).is(",") && !isQuoted($0) }),
      comma + 1 < range.upperBound,
      !(range.lowerBound..<comma).contains(where: { isFinite($0) })
    else { return false }
    return isA(comma + 1, [.determiner, .relative, .possessive]) || token(comma + 1).isCapitalized
  }

  /// The first verb of a clause that stands in no relative clause.
  func mainVerb(in range: Range<Int>) -> Int? {
    var isRelative = false
    var wasVerb = false
    for i in range {
      if isQuoted(i) { continue }
      if isA(i, .relative) || key(i) == "that" && i > range.lowerBound && isNominal(i - 1) {
        isRelative = true
        wasVerb = false
        continue
      }
      // A relative clause ends at its comma, or where a second verb comes behind a noun.
      if token(i).is(",") {
        if wasVerb { isRelative = false }
        continue
      }
      guard isFinite(i) || isLikelyPast(i, from: range.lowerBound) else { continue }
      if !isRelative { return i }
      if wasVerb, !isA(i - 1, [.auxiliary, .adverb, .negation, .coordinator, .subordinator, .subjectPronoun])
      {
        return i
      }
      wasVerb = true
    }
    return nil
  }
}
