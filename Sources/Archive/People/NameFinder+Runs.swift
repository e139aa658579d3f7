/// Where a run of capitalised words begins and ends.
extension NameFinder {
  func isWord(_ i: Int) -> Bool { i < end && words.isNameWord(i) }

  /// The end of the run of name words that begins at `start`.
  func runEnd(from start: Int) -> Int {
    var j = start + 1
    while j < end && j - start < Self.longestRun {
      let token = words.tokens[j]
      let before = words.traits[j - 1]
      if words.isNameWord(j) {
        if words.traits[j].has(.opener) && !words.traits[j].has([.given, .suffix]) { break }
        j += 1
      } else if token.is("."), !token.flags.contains(.spaceBefore), isWord(j + 1),
        before.has([.title, .suffix]) || Self.abbreviations.contains(words.tokens[j - 1].key)
      {
        j += 1
      } else if token.is("&"), isWord(j + 1) {
        j += 1
      } else if words.traits[j].has(.particle), joins(j) {
        j += 1
      } else if token.is(","), j + 1 < end, words.traits[j + 1].has(.suffix),
        words.tokens[j + 1].isCapitalized
      {
        j += 2
      } else {
        break
      }
    }
    return j
  }

  /// Whether a small particle stands between words of a name: "Ana de la Vant".
  private func joins(_ i: Int) -> Bool {
    if words.traits[i - 1].has(.opener) && !words.traits[i - 1].has(.particle) { return false }
    return isWord(i + 1) || (i + 1 < end && words.traits[i + 1].has(.particle) && isWord(i + 2))
  }

  private static let abbreviations: WordSet = [
    "st", "wm", "geo", "chas", "jos", "thos", "asst", "dep", "ste", "mt",
  ]

  /// "But Vant", "The Vant": the word before a name that belongs to the sentence.
  func isOpener(_ i: Int, before stop: Int) -> Bool {
    let traits = words.traits[i]
    let isLast = i + 1 == stop
    if traits.has(.calendar) {
      return isLast ? !isLoneSurname(i, before: stop) : !traits.has([.given, .knownOrganization])
    }
    guard traits.has(.opener) else { return words.tokens[i].kind == .mark }
    if !isLast, words.traits[stop - 1].has(.legalForm), Self.firstWords.contains(words.tokens[i].key) {
      return false
    }
    return !(traits.has(.given) && !isLast && !words.traits[i + 1].has([.title, .opener]))
  }

  /// "May said", "May’s": a month that may be somebody's name.
  private func isLoneSurname(_ i: Int, before stop: Int) -> Bool {
    guard stop < end, i > 0 else { return false }
    if Self.dating.contains(words.tokens[i - 1].key) || words.tokens[i - 1].kind == .number { return false }
    return words.traits[stop].has(.speech) || words.tokens[stop].kind == .genitive
      || words.traits[i - 1].has(.title)
  }

  private static let dating: WordSet = [
    "in", "on", "of", "since", "until", "by", "last", "next", "this", "early", "late", "mid", "from", "to",
    "and",
  ]

  /// Sentence openers that companies begin their names with: "First Vant Corp".
  private static let firstWords: WordSet = [
    "first", "second", "third", "last", "best", "big", "good", "great", "home", "own", "sure", "three",
    "four", "five", "six", "seven", "ten",
    "live", "time", "general", "all", "next", "one", "two", "open", "clear", "early", "just", "over", "under",
    "up",
  ]
}
