/// Brings the other spellings of names that the archive has: by their keys, and by aliases.
///
/// One look-up finds every spelling that shares a key with what was typed; ``NameMatch`` then says which are the same
/// name. What is found must be in the archive, and be a name there: written as one in most of the articles that
/// have the word.
///
///     archive search "At-Tanf"   // finds al-Tanf, Al Tanf, Tanf and Tanaf as well
struct NameExpansion: Expansion, ~Copyable {
  private let terms: TermReader
  private let aliases: AliasReader

  init(_ connection: borrowing Connection) throws {
    let terms = try TermReader(connection)
    let aliases = try AliasReader(connection)
    self.terms = terms
    self.aliases = aliases
  }

  /// The most terms that may be one name by their sound.
  private static let longest = 4

  func spellings(of names: [Query.Name]) throws -> [[Spelling]] {
    var searches = names.map { NameSearch($0, isSpelled: $0.terms <= Self.longest) }
    // First what was typed, then its other names, which have spellings of their own: Daech, Daesh, ISIL, Isil.
    for _ in 0..<2 {
      try addAliases(to: &searches)
      try addTerms(to: &searches)
    }
    var found: [[Spelling]] = []
    for search in searches { found.append(try searched(search)) }
    try addPatronymics(to: &found, names)
    if names.count == 1 { try partKunyas(&found[0]) }
    return found
  }

  /// "Father of", "mother of": the beginning of a name that is another one than its second word.
  private static let kunyas = ["abu", "abou", "abo", "umm", "oum"]

  /// Who asks for Muhammad alone does not ask for Abu Mohammad: another spelling is not searched inside such names.
  private func partKunyas(_ spellings: inout [Spelling]) throws {
    for i in spellings.indices where !spellings[i].inCapitals && !spellings[i].text.contains(" ") {
      for kunya in Self.kunyas {
        let name = kunya + " " + spellings[i].text
        if try terms.has(words: IndexFold.words(name)) { spellings[i].without.append(name) }
      }
    }
  }

  /// The small word of a father's name, which languages write differently: "bin Laden", "ben Laden".
  private static let patronymics = ["bin", "ben", "ibn", "bint"]

  /// "bin Laden" is also searched as "ben Laden", with every spelling of the second word.
  private func addPatronymics(to found: inout [[Spelling]], _ names: [Query.Name]) throws {
    for i in names.indices where names[i].terms == 2 && names[i].words.count >= 2 {
      let typed = names[i].words[0].lowercased()
      guard Self.patronymics.contains(typed), let space = names[i].text.firstIndex(of: " ") else { continue }
      let rest = String(names[i].text[names[i].text.index(after: space)...])
      let others = names.firstIndex { $0.text == rest }.map { found[$0] } ?? []
      for small in Self.patronymics where small != typed {
        for spelling in [rest] + others.prefix(4).map(\.text) {
          let spelled = small + " " + spelling
          if found[i].contains(where: { IndexFold.words($0.text) == IndexFold.words(spelled) }) { continue }
          if try terms.has(words: IndexFold.words(spelled)) {
            found[i].append(Spelling(spelled, rule: "particle"))
          }
        }
      }
    }
  }

  func meansCapitals(_ word: String) throws -> Bool { try terms.has(shortForm: word) }

  /// Looks up the other names of everything new.
  private func addAliases(to searches: inout [NameSearch]) throws {
    let known = try aliases.aliases(of: Set(searches.flatMap { $0.unaliased.map(\.words) }))
    for i in searches.indices { searches[i].addAliases(known) }
  }

  /// Looks up the spellings of everything new.
  private func addTerms(to searches: inout [NameSearch]) throws {
    let keys = Set(searches.flatMap { $0.unspelled.flatMap(\.keys) })
    guard !keys.isEmpty else { return }
    let found = try terms.terms(withKeys: keys)
    for i in searches.indices { searches[i].addSpellings(found) }
  }

  /// What of a name's candidates is searched: what the archive has, and has as a name.
  private func searched(_ search: NameSearch) throws -> [Spelling] {
    guard !search.candidates.isEmpty, try !isOrdinaryHere(search) else { return [] }
    var kept: [Spelling] = []
    var found = [" " + search.words + " "]
    for candidate in search.ranked where kept.count < Query.Spellings.perName {
      // What holds a spelling that is searched is found with it: "so-called Islamic State".
      let words = " " + candidate.words + " "
      if found.contains(where: words.contains) { continue }
      if candidate.inCapitals {
        if try !terms.has(shortForm: candidate.words) { continue }
      } else if let asName = candidate.isDoubtful
        ? try terms.articles(words: candidate.words) : candidate.articles
      {
        let articles = try terms.count(words: candidate.words)
        let share = candidate.isOtherScript ? Self.shareAcross : Self.share
        if articles == 0 || asName * 100 < articles * share { continue }
      } else if try !terms.has(words: candidate.words) {
        continue
      }
      found.append(words)
      kept.append(Spelling(candidate.spelling, rule: candidate.rule, inCapitals: candidate.inCapitals))
    }
    return kept
  }

  /// A word is a name when so many articles in a hundred of those that have it write it as one.
  private static let share = 60
  /// The same for a word that was found by its sound in another script, of which more are found by chance.
  private static let shareAcross = 85

  /// Whether the archive has the typed word, and mostly not as a name: "wardens" is not searched as Wardan.
  private func isOrdinaryHere(_ search: NameSearch) throws -> Bool {
    guard search.name.words.count == 1, search.isSpelled, !search.hasAlias else { return false }
    let articles = try terms.count(words: search.words)
    return articles > 0 && (search.ownArticles ?? 0) * 100 < articles * Self.share
  }
}
