extension NewsArchive {
  /// The query with the other spellings that will be searched for its names; as it is when it has them already.
  ///
  /// Whoever wants to show them asks first and searches with what is given back: the archive is asked once.
  public func spelled(_ query: Query) throws -> Query {
    if query.spellings != nil { return query }
    // Statements that nothing will ask are not compiled: six of them cost as much as finding a rare word.
    if !query.mayBeSpelledOtherwise { return try query.spelled(by: NoExpansion()) }
    return try query.spelled(by: NameExpansion(connection))
  }
}

/// Brings nothing.
private struct NoExpansion: Expansion {
  func spellings(of names: [Query.Name]) -> [[Spelling]] { names.map { _ in [] } }
}
