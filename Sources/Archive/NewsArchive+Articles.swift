extension NewsArchive {
  /// The article of that number; nil when there is none.
  public func article(_ id: Int) throws -> StoredArticle? {
    let reader = try ArticleReader(connection)
    let find = try connection.prepare(
      """
      SELECT \(ArticleReader.columns)
        FROM articles LEFT JOIN outlets ON outlets.id = articles.outlet_id
       WHERE articles.id = ?
      """)
    try find.bind(.integer(id))
    guard var row = try find.next() else { return nil }
    return try reader.article(from: &row)
  }

  /// Every article in the order of its number, one at a time: memory holds one.
  public func forEachArticle(_ body: (StoredArticle) throws -> Void) throws {
    let reader = try ArticleReader(connection)
    let all = try connection.prepare(
      """
      SELECT \(ArticleReader.columns)
        FROM articles LEFT JOIN outlets ON outlets.id = articles.outlet_id
       ORDER BY articles.id
      """)
    try all.bind()
    while var row = try all.next() { try body(try reader.article(from: &row)) }
  }
}
