extension Statement {
  /// Every row as a value: for lists that fit in memory.
  func all<T: RowDecodable>(_ type: T.Type, _ values: Value...) throws(SQLiteError) -> [T] {
    var found: [T] = []
    try bind(values)
    while var row = try next() { found.append(T(row: &row)) }
    return found
  }
}
