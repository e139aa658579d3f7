extension NewsArchive {
  /// The people that a query names, by any spelling; all of them for an empty query. Those who have the typed spelling
  /// come first, and of them those named most, one at a time: memory holds the numbers of all and the details of one.
  public func persons(matching query: Query, limit: Int = 0, _ body: (PersonLine) throws -> Void) throws {
    let query = try spelled(query)
    let conditions = personConditions(of: query)
    var typedFirst = ""
    var values = conditions.values
    if let asTyped = query.withoutSpellings {
      let typed = personConditions(of: asTyped)
      typedFirst = "persons.id NOT IN (SELECT persons.id FROM persons\(typed.sql)),\n             "
      values += typed.values
    }
    // Sorted without the spellings and roles, which are read for those that are wanted.
    let order = try connection.prepare(
      """
      SELECT persons.id
        FROM persons\(conditions.sql)
       ORDER BY \(typedFirst)(SELECT count(DISTINCT article_id) FROM person_aliases WHERE person_id = persons.id) DESC,
             (SELECT count(*) FROM claims WHERE person_id = persons.id) DESC,
             persons.name\(limit > 0 ? "\nLIMIT \(limit)" : "")
      """)
    var numbers: [Int] = []
    try order.bind(values)
    while var row = try order.next() { numbers.append(row.next()) }
    let person = try connection.prepare("SELECT \(PersonLine.columns) FROM persons WHERE persons.id = ?")
    for number in numbers {
      try person.bind(.integer(number))
      while var row = try person.next() { try body(PersonLine(row: &row)) }
    }
  }

  private func personConditions(of query: Query) -> Conditions {
    var conditions = Conditions()
    conditions.add(FTSExpression(query, in: .persons), in: .persons)
    conditions.addPersonFilters(of: query)
    return conditions
  }
}
