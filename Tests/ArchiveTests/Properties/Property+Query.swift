import Synchronization

@testable import Archive

extension Property {
  static let query = Property(
    name: "query", says: "Any string is a query that SQLite runs, of so many words and no more"
  ) { bytes in
    let typed = String(decoding: bytes, as: UTF8.self)
    let query = Query(typed)
    let terms = query.expression?.terms ?? []
    try demand(terms.flatMap(\.words).count <= Query.Limits.words, "too many words")
    try demand(terms.allSatisfy { !$0.words.isEmpty }, "a term without words")
    try demand(query.filters.count <= Query.Limits.filters, "too many filters")
    try demand(query.notes.allSatisfy { $0.text.unicodeScalars.count < 400 }, "a note that goes on and on")
    try demand(Query(typed) == query, "read twice it is another query")
    if let expression = query.expression { try demandShape(expression) }
    try corpus.withLock { try $0?.demandAnswers(query, isASCII: bytes.allSatisfy { $0 < 0x80 }) }
  }

  private static let corpus = Mutex<QueryCorpus?>(try? QueryCorpus())

  /// Groups have two members or more, none directly in one of its own kind.
  private static func demandShape(_ expression: Query.Expression, _ depth: Int = 0) throws {
    try demand(depth <= Query.Limits.depth * 4 + 4, "the tree is too deep")
    switch expression {
    case .term: break
    case .not(let inner):
      if case .not = inner { throw Broken(description: "not not") }
      try demandShape(inner, depth + 1)
    case .all(let members):
      try demand(members.count > 1, "a group of one")
      for member in members {
        if case .all = member { throw Broken(description: "all in all") }
        try demandShape(member, depth + 1)
      }
    case .any(let members):
      try demand(members.count > 1, "a group of one")
      for member in members {
        if case .any = member { throw Broken(description: "any in any") }
        try demandShape(member, depth + 1)
      }
    }
  }
}

extension QueryCorpus {
  /// That SQLite runs what a query becomes; and finds what its tree says, of words that it need not fold.
  func demandAnswers(_ query: Query, isASCII: Bool) throws {
    if let match = FTSExpression(query), let expression = query.expression {
      let found = try found(match)
      if isASCII { try demand(found == expected(expression), "\(match.text) finds other articles") }
    }
    for filter in query.filters {
      if let match = FTSExpression(filter, of: query) { _ = try found(match) }
    }
  }
}
