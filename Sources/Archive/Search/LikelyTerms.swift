/// Which of the terms that sound like a name are likely to be it.
///
/// An archive has thousands of names, and some always sound like another: what every reader knows under one spelling
/// is no variant of anything else, and sounds count less from one script to another.
struct LikelyTerms {
  /// A term and the rule that brought it.
  typealias Match = (term: TermReader.Term, rule: NameRule)

  let text: String
  let parts: NameParts
  /// Of a name that other names of the table were found for, or that was found so.
  var isAliased: Bool
  var isAlias: Bool

  /// Those that are likely, in their order.
  func likely(_ matches: [Match]) -> [Match] {
    let known = WellKnownNames.contains(text)
    var kept = matches.filter { match in
      if match.rule == .sameLetters || match.rule == .article { return true }
      if known || isOther(match.term) { return false }
      if match.term.parts.script != parts.script { return isLikelyAcross(match) }
      return !isAlias || near(match.term)
    }
    guard parts.script != .latin else { return kept }
    // Of all that an unvoweled word can be, the one that the archive writes about.
    let most = kept.map(\.term.articles).max() ?? 0
    kept.removeAll { $0.term.articles * Self.rare < most }
    return kept
  }

  /// Across scripts, what is written so many times less often than the commonest is not meant.
  private static let rare = 4

  /// A name that everybody knows, or a word.
  private func isOther(_ term: TermReader.Term) -> Bool {
    guard term.parts.script == .latin, !term.words.contains(" ") else { return false }
    if parts.script == .latin {
      return WellKnownNames.contains(term.spelling) || WellKnownNames.isWord(term.spelling, for: text)
    }
    return OrdinaryWords.contains(term.spelling) || WellKnownNames.isWord(term.spelling, for: text)
  }

  private func isLikelyAcross(_ match: Match) -> Bool {
    if isAliased || isAlias && parts.script != .latin { return false }
    guard let mine = parts.core.first?.letters, let other = match.term.parts.core.first?.letters else {
      return false
    }
    // ق is never the ch of "China", a vowel carrier never the J of "Jeroen".
    if mine[0] == 0x71, other[0] == 0x63, other[1] == 0x68 { return false }
    if parts.script == .arabic, mine[0] == 0x61, !NameLetters.isVowel(other[0]), other[0] != 0x68 {
      return false
    }
    return match.rule != .joined || near(match.term)
  }

  private func near(_ term: TermReader.Term) -> Bool {
    NameSound(joining: parts.core).soundsTheSame(NameSound(joining: term.parts.core))
  }
}
