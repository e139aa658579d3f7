extension Query {
  /// The short forms that are looked for in capitals alone: "IS" of the query `IS`, or beside `Daesh`.
  var shortForms: Set<String> {
    guard let spellings else { return [] }
    return spellings.capitals.union(spellings.names.values.joined().filter(\.inCapitals).map(\.text))
  }
}

extension Query {
  /// The query with the names as they were typed; nil when no other spelling is searched for it.
  var withoutSpellings: Query? {
    guard let names = spellings?.names, !names.isEmpty else { return nil }
    var query = self
    query.spellings?.names = [:]
    return query
  }
}
