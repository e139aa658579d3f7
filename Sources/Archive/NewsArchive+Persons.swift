extension NewsArchive {
  /// The people that a query names, by any spelling; all of them for an empty query. Those named most come first.
  public func persons(matching query: Query, limit: Int = 0) throws -> [PersonLine] {
    var conditions = Conditions()
    conditions.add(try FTSExpression.spelled(query), in: .persons)
    for filter in query.filters where filter.key == .person || filter.key == .by {
      conditions.add(
        filter, "persons.id IN (\(Conditions.personIDs))", .text(Conditions.phrase(filter.value)))
    }
    let list = try connection.prepare(
      """
      SELECT \(PersonLine.columns)
        FROM persons\(conditions.sql)
       ORDER BY 3 DESC, 4 DESC, persons.name\(limit > 0 ? "\nLIMIT \(limit)" : "")
      """)
    var found: [PersonLine] = []
    try list.bind(conditions.values)
    while var row = try list.next() { found.append(PersonLine(row: &row)) }
    return found
  }
}
