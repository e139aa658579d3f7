/// Writes the tree of a query as FTS5's expression.
struct FTSWriter {
  /// A match, or the opposite of one.
  struct Match {
    var text: String
    /// Whether `text` can stand beside an operator without brackets.
    var isAtom: Bool
    var isComplement = false

    /// The text as an operand of AND, OR or NOT.
    var operand: String { isAtom ? text : "(" + text + ")" }
  }

  /// At most so many other spellings of one name reach the database, and so many words of them in all.
  static let spellingsPerName = 16
  private static let wordsOfSpellings = 128

  private(set) var spellings: [Query.Name: [Spelling]] = [:]

  /// Asks for the spellings of every run of words that may be a name.
  mutating func expand(_ expression: Query.Expression, by expansion: some Expansion) throws {
    if expansion is NoExpansion { return }
    var names: [Query.Name] = []
    Self.collect(expression, into: &names)
    guard !names.isEmpty else { return }
    var wordsLeft = Self.wordsOfSpellings
    for (name, found) in zip(names, try expansion.spellings(of: names)) where !found.isEmpty {
      let kept = found.prefix(Self.spellingsPerName).filter { spelling in
        let count = IndexWords.cut(spelling.text).count
        guard count > 0, count <= wordsLeft else { return false }
        wordsLeft -= count
        return true
      }
      if !kept.isEmpty { spellings[name] = Array(kept) }
    }
  }

  /// Every run of one to three terms that may vary and stand side by side in one AND; each once.
  private static func collect(_ expression: Query.Expression, into names: inout [Query.Name]) {
    switch expression {
    case .term(let term):
      if term.mayVary { names.append(Query.Name([term])) }
    case .not(let inner): collect(inner, into: &names)
    case .any(let members): for member in members { collect(member, into: &names) }
    case .all(let members):
      for run in runs(members) {
        for start in run.indices {
          for end in (start + 1)...min(start + Query.Name.longest, run.endIndex) {
            names.append(Query.Name(run[start..<end]))
          }
        }
      }
      for member in members where !isVarying(member) { collect(member, into: &names) }
    }
    var seen = Set<Query.Name>()
    names.removeAll { !seen.insert($0).inserted }
  }

  private static func isVarying(_ expression: Query.Expression) -> Bool {
    if case .term(let term) = expression { return term.mayVary }
    return false
  }

  /// The terms that may vary, parted wherever something else stands between them.
  private static func runs(_ members: [Query.Expression]) -> [[Query.Term]] {
    var runs: [[Query.Term]] = [[]]
    for member in members {
      if case .term(let term) = member, term.mayVary {
        runs[runs.count - 1].append(term)
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// The expression as a match or as the opposite of one (by De Morgan's laws).
  func match(_ expression: Query.Expression) -> Match {
    switch expression {
    case .term(let term):
      return alternatives([term][...])
    case .not(let inner):
      var match = match(inner)
      match.isComplement.toggle()
      return match
    case .any(let members):
      let matches = members.map(match)
      let unwanted = matches.filter(\.isComplement)
      let wanted = joined(matches.filter { !$0.isComplement }, "OR")
      guard var rest = joined(unwanted, "AND") else { return wanted ?? Self.nothing }
      // a OR NOT b is all but (b NOT a).
      if let wanted { rest = subtract(wanted, from: rest) }
      rest.isComplement = true
      return rest
    case .all(let members):
      let matches = conjuncts(members)
      let unwanted = joined(matches.filter(\.isComplement), "OR")
      guard let wanted = joined(matches.filter { !$0.isComplement }, "AND") else {
        var rest = unwanted ?? Self.nothing
        rest.isComplement = true
        return rest
      }
      return unwanted.map { subtract($0, from: wanted) } ?? wanted
    }
  }

  /// A group has members, so this stands for none that occurs.
  private static let nothing = Match(text: "\"\"", isAtom: true)

  /// The members of an AND, with words that make a known name together taken as one.
  private func conjuncts(_ members: [Query.Expression]) -> [Match] {
    var matches: [Match] = []
    var i = 0
    while i < members.count {
      let terms = members[i...].prefix(Query.Name.longest).prefix(while: Self.isVarying).compactMap {
        if case .term(let term) = $0 { term } else { Query.Term?.none }
      }
      let width =
        spellings.isEmpty
        ? nil
        : (2...Query.Name.longest).reversed().first {
          $0 <= terms.count && spellings[Query.Name(terms[..<$0])] != nil
        }
      if let width {
        matches.append(alternatives(terms[..<width]))
        i += width
      } else {
        matches.append(match(members[i]))
        i += 1
      }
    }
    return matches
  }

  /// Terms as typed, or any other spelling of the name that they are.
  private func alternatives(_ terms: ArraySlice<Query.Term>) -> Match {
    let typed =
      terms.count == 1
      ? typedAlone(terms[terms.startIndex])
      : joined(terms.indices.map { alternatives(terms[$0...$0]) }, "AND") ?? Self.nothing
    let others = (spellings[Query.Name(terms)] ?? []).map {
      Match(text: phrase(IndexWords.cut($0.text)), isAtom: true)
    }
    return joined([typed] + others, "OR") ?? typed
  }

  private func typedAlone(_ term: Query.Term) -> Match {
    Match(text: phrase(term.words) + (term.isPrefix ? " *" : ""), isAtom: true)
  }

  private func phrase(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }

  private func joined(_ matches: [Match], _ name: String) -> Match? {
    guard matches.count > 1 else {
      return matches.first.map { Match(text: $0.text, isAtom: $0.isAtom) }
    }
    return Match(text: matches.map(\.operand).joined(separator: " " + name + " "), isAtom: false)
  }

  private func subtract(_ unwanted: Match, from wanted: Match) -> Match {
    Match(text: wanted.operand + " NOT " + unwanted.operand, isAtom: false)
  }
}
