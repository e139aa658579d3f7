extension Query {
  /// The query with one word in place of another, in its words and in the names of its filters.
  func replacing(_ word: String, by other: String) -> Query {
    var query = self
    query.spellings = nil
    query.expression = expression?.replacing(word, by: other)
    for i in query.filters.indices where query.filters[i].expression != nil {
      query.filters[i].value = Self.replace(word, by: other, in: query.filters[i].value)
    }
    return query
  }

  /// Only whole words: "tan" is not replaced inside "Tanf".
  fileprivate static func replace(_ word: String, by other: String, in text: String) -> String {
    var replaced = String.UnicodeScalarView()
    var current = String.UnicodeScalarView()
    func finished() -> String.UnicodeScalarView { String(current) == word ? other.unicodeScalars : current }
    for scalar in text.unicodeScalars {
      if IndexWords.isWordPart(scalar) || !current.isEmpty && IndexWords.isAccent(scalar) {
        current.append(scalar)
      } else {
        replaced += finished()
        current = String.UnicodeScalarView()
        replaced.append(scalar)
      }
    }
    return String(replaced + finished())
  }
}

extension Query.Expression {
  fileprivate func replacing(_ word: String, by other: String) -> Query.Expression {
    switch self {
    case .not(let inner): return .not(inner.replacing(word, by: other))
    case .all(let members): return .all(members.map { $0.replacing(word, by: other) })
    case .any(let members): return .any(members.map { $0.replacing(word, by: other) })
    case .term(var term):
      guard term.words.contains(word) else { return self }
      term.text = Query.replace(word, by: other, in: term.text)
      term.words = term.words.flatMap { $0 == word ? IndexWords.cut(other) : [$0] }
      return .term(term)
    }
  }
}
