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
      } else if isPluralOwner(j) {
        j += 1
      } else if isNickname(at: j) {
        j += 4
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

  /// "Orlo 'Ox' Vant", "Orlo “Ox” Vant": a quoted word between the words of a name.
  private func isNickname(at i: Int) -> Bool {
    words.isQuote(i) && words.isQuote(i + 2) && words.tokens[i].flags.contains(.spaceBefore)
      && isWord(i + 1) && isWord(i + 3) && !words.traits[i - 1].has([.opener, .speech])
  }

  /// The apostrophe of "Vantian Workers' Party", not the end of a quotation.
  private func isPluralOwner(_ i: Int) -> Bool {
    let token = words.tokens[i]
    guard token.kind == .singleQuote, !token.flags.contains(.spaceBefore), isWord(i + 1),
      words.story.text[words.tokens[i - 1].end - 1] | 0x20 == 0x73
    else { return false }
    return words.traits[i + 1].has(.organizationHead)
      || isWord(i + 2) && words.traits[i + 2].has(.organizationHead)
  }

  /// The end of a quoted title that opens at a mark: “Goodbye Anna Vant” is a book, not a person.
  ///
  /// Every word of weight has a capital, and no mark of a sentence stands before the closing one.
  func workEnd(from open: Int) -> Int? {
    switch words.tokens[open].kind {
    case .openQuote: break
    case .straightQuote, .singleQuote:
      guard open == begin || words.tokens[open].flags.contains(.spaceBefore) else { return nil }
    default: return nil
    }
    var i = open + 1
    var capitals = 0
    while i < end, i < open + 12 {
      let token = words.tokens[i]
      switch token.kind {
      case .word where token.isCapitalized: capitals += 1
      case .word where i > open + 1 && words.traits[i].has([.opener, .particle]): break
      case .number, .genitive, .dash: break
      case .mark where token.is(",") || token.is(":") || token.is("&"): break
      case .closeQuote, .straightQuote, .singleQuote:
        return capitals > 1 && words.tokens[i - 1].isCapitalized ? i + 1 : nil
      default: return nil
      }
      i += 1
    }
    return nil
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
