extension Query {
  /// The query with the names as they were typed; nil when no other spelling is searched for it.
  var withoutSpellings: Query? {
    guard let names = spellings?.names, !names.isEmpty else { return nil }
    var query = self
    query.spellings?.names = [:]
    return query
  }
}
