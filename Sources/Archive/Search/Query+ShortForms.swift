extension Query {
  /// The short forms that are looked for in capitals alone: "IS" of the query `IS`, or beside `Daesh`.
  var shortForms: Set<String> {
    guard let spellings else { return [] }
    return spellings.capitals.union(spellings.names.values.joined().filter(\.inCapitals).map(\.text))
  }
}
