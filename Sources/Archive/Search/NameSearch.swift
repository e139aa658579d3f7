/// The search for the other spellings of one typed name, while it goes on.
struct NameSearch {
  /// A spelling that may be searched beside the typed one.
  struct Candidate {
    var spelling: String
    /// As the index has it.
    var words: String
    var rule: String
    /// In how many articles it is written as a name; nil when that need not be asked, as of an alias.
    var articles: Int?
    /// A word that is a name of this only where it is written as one.
    var isDoubtful = false
    var inCapitals = false
    /// Found by its sound in another script: it must be written as a name nearly always.
    var isOtherScript = false
  }

  /// A name whose aliases or spellings are to be looked up.
  struct Target {
    var text: String
    var words: String
    var keys: [String] = []
    fileprivate var parts: NameParts?
    /// The rule that led here; nil for what was typed.
    fileprivate var rule: String?

    /// Another name's spellings are looked for only where they are no guess: not of an abbreviation, nor of a name of
    /// two sounds.
    fileprivate var isLong: Bool {
      keys.allSatisfy { $0.utf8.count > 2 } && text.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }

  let name: Query.Name
  /// As the index has them.
  let words: String
  /// Whether rules of spelling are asked, and not aliases alone.
  private(set) var isSpelled: Bool
  /// In how many articles the typed spelling is written as a name; nil when none.
  private(set) var ownArticles: Int?
  private(set) var candidates: [Candidate] = []
  private(set) var hasAlias = false

  private(set) var unaliased: [Target] = []
  private(set) var unspelled: [Target] = []
  private var seen: Set<String>

  init(_ name: Query.Name, isSpelled: Bool) {
    self.name = name
    words = IndexFold.fold(name.words.joined(separator: " "))
    seen = [words]
    let isSmall = Self.isSmallWord(name)
    let searched = isSpelled && !isSmall ? SearchedName(name.text) : nil
    self.isSpelled = searched != nil
    unaliased = isSmall ? [] : [Target(text: name.text, words: words)]
    if let searched {
      unspelled = [Target(text: name.text, words: words, keys: searched.keys, parts: searched.parts)]
    }
  }

  /// "who", "us", "it" as they stand in every sentence: names in capitals only.
  private static func isSmallWord(_ name: Query.Name) -> Bool {
    name.words.count == 1 && ShortForm.hasOne(name.text) && name.text.utf8.allSatisfy { $0 &- 0x61 < 26 }
  }

  /// Aliases first, the shorter first, then what many articles write.
  var ranked: [Candidate] {
    candidates.sorted {
      ($0.articles == nil ? 0 : 1, $0.words.utf8.count { $0 == 0x20 }, -($0.articles ?? 0), $0.words)
        < ($1.articles == nil ? 0 : 1, $1.words.utf8.count { $0 == 0x20 }, -($1.articles ?? 0), $1.words)
    }
  }

  /// Takes the other names of what was asked for; their spellings are asked for next.
  mutating func addAliases(_ known: AliasReader.Known) {
    let targets = unaliased
    unaliased = []
    for target in targets {
      for alias in known.others(of: target.text, words: target.words) {
        let words = IndexFold.words(alias.name)
        guard !words.isEmpty, seen.insert(words).inserted else { continue }
        hasAlias = true
        let inCapitals = ShortForm.isOne(alias.name)
        candidates.append(
          Candidate(
            spelling: alias.name, words: words, rule: alias.rule, isDoubtful: alias.isDoubtful,
            inCapitals: inCapitals))
        if !inCapitals, let searched = SearchedName(alias.name) {
          unspelled.append(
            Target(
              text: alias.name, words: words, keys: searched.keys, parts: searched.parts, rule: alias.rule))
        }
      }
    }
  }

  /// Takes the spellings of the archive that are the name of one of the targets; their aliases are asked for next.
  mutating func addSpellings(_ found: TermReader.Found) {
    let targets = unspelled
    unspelled = []
    for target in targets {
      guard let parts = target.parts else { continue }
      var matches: [LikelyTerms.Match] = []
      for term in found.terms(withKeys: target.keys) {
        if term.words == words { ownArticles = term.articles }
        guard !seen.contains(term.words), let rule = NameMatch.rule(parts, term.parts),
          !isCovered(term, target, parts, rule),
          rule == .sameLetters || !term.isAbbreviation && (target.rule == nil || target.isLong)
        else { continue }
        matches.append((term, rule))
      }
      let likely = LikelyTerms(
        text: target.text, parts: parts, isAliased: hasAlias && target.rule == nil,
        isAlias: target.rule != nil)
      for (term, rule) in likely.likely(matches) {
        seen.insert(term.words)
        candidates.append(
          Candidate(
            spelling: term.spelling, words: term.words,
            rule: target.rule.map { $0 + ", " + rule.name } ?? rule.name, articles: term.articles,
            isOtherScript: term.parts.script != parts.script))
        if target.rule == nil { unaliased.append(Target(text: term.spelling, words: term.words)) }
      }
    }
  }

  /// Whether the search finds the spelling without: it holds the typed words, or each of its words is a spelling
  /// of one of the typed.
  private func isCovered(
    _ term: TermReader.Term, _ target: Target, _ parts: NameParts, _ rule: NameRule
  ) -> Bool {
    if (" " + term.words + " ").contains(" " + target.words + " ") { return true }
    let core = parts.core
    guard target.rule == nil, name.terms > 1, rule != .joined, parts.parts.count == name.terms,
      core.count == term.parts.core.count
    else { return false }
    // Word for word, as the look-up of each word does it; an ordinary word is not looked up.
    return zip(core, term.parts.core).allSatisfy {
      $0.sound.keys.meet($1.sound.keys) && !OrdinaryWords.contains($0.letters.description)
    }
  }
}
