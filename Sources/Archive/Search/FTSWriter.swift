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

  private let spellings: Query.Spellings
  /// The index keeps words in capitals in a column of their own.
  private let hasShortForms: Bool
  /// Terms that are wanted stand as typed; those that must not occur in every spelling.
  var isAsTyped = false

  init(_ spellings: Query.Spellings, _ index: TextIndex?) {
    self.spellings = spellings
    hasShortForms = index?.hasShortForms ?? false
  }

  /// The expression as a match or as the opposite of one (by De Morgan's laws).
  func match(_ expression: Query.Expression, isWanted: Bool = true) -> Match {
    switch expression {
    case .term(let term):
      return alternatives([term][...], isWanted)
    case .not(let inner):
      var match = match(inner, isWanted: !isWanted)
      match.isComplement.toggle()
      return match
    case .any(let members):
      let matches = members.map { match($0, isWanted: isWanted) }
      let unwanted = matches.filter(\.isComplement)
      let wanted = joined(matches.filter { !$0.isComplement }, "OR")
      guard var rest = joined(unwanted, "AND") else { return wanted ?? Self.nothing }
      // a OR NOT b is all but (b NOT a).
      if let wanted { rest = subtract(wanted, from: rest) }
      rest.isComplement = true
      return rest
    case .all(let members):
      let matches = conjuncts(members[...], isWanted)
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

  /// The members of an AND, with words that make a known name together taken as one, if of `width` words at most.
  private func conjuncts(
    _ members: ArraySlice<Query.Expression>, _ isWanted: Bool, width: Int = Query.Name.longest
  ) -> [Match] {
    var matches: [Match] = []
    var i = members.startIndex
    while i < members.endIndex {
      let terms = members[i...].prefix(width).prefix(while: \.isVarying).compactMap {
        if case .term(let term) = $0 { term } else { Query.Term?.none }
      }
      let known =
        spellings.names.isEmpty || terms.count < 2
        ? nil : (2...terms.count).last { spellings.names[Query.Name(terms[..<$0])] != nil }
      if let known {
        matches.append(alternatives(terms[..<known], isWanted))
        i += known
      } else {
        matches.append(match(members[i], isWanted: isWanted))
        i += 1
      }
    }
    return matches
  }

  /// Terms as typed, or any other spelling of the name that they are.
  private func alternatives(_ terms: ArraySlice<Query.Term>, _ isWanted: Bool) -> Match {
    let typed =
      terms.count == 1
      ? typedAlone(terms[terms.startIndex])
      : joined(conjuncts(terms.map { .term($0) }[...], isWanted, width: terms.count - 1), "AND")
        ?? Self.nothing
    if isAsTyped && isWanted || terms.contains(where: { !$0.mayVary }) { return typed }
    let others = (spellings.names[Query.Name(terms)] ?? []).compactMap(other)
    return joined([typed] + others, "OR") ?? typed
  }

  /// A spelling that is searched beside a typed one; nil when it counts in capitals and the index has none.
  private func other(_ spelling: Spelling) -> Match? {
    let words = phrase(IndexWords.cut(spelling.text))
    if !spelling.inCapitals {
      let match = Match(text: words, isAtom: true)
      let without = joined(
        spelling.without.map { Match(text: phrase(IndexWords.cut($0)), isAtom: true) }, "OR")
      return without.map { subtract($0, from: match) } ?? match
    }
    return hasShortForms ? Match(text: "{short_forms} : " + words, isAtom: false) : nil
  }

  private func typedAlone(_ term: Query.Term) -> Match {
    let words = phrase(term.words) + (term.isPrefix ? " *" : "")
    guard hasShortForms, term.mayVary else { return Match(text: words, isAtom: true) }
    if spellings.capitals.contains(term.text) {
      return Match(text: "{short_forms} : " + words, isAtom: false)
    }
    // The word itself is in the texts; what stands in short_forms must not be taken for the passage.
    return spellings.smallWords.contains(term.text)
      ? Match(text: "- {short_forms} : " + words, isAtom: false) : Match(text: words, isAtom: true)
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
