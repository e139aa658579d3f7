extension NewsArchive {
  /// The query with the other spellings that will be searched for its names; as it is when it has them already.
  ///
  /// Whoever wants to show them asks first and searches with what is given back: the archive is asked once.
  public func spelled(_ query: Query) throws -> Query {
    if query.spellings != nil { return query }
    return try query.spelled(by: NameExpansion(connection))
  }
}
