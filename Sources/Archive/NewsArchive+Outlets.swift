extension NewsArchive {
  /// The outlets, those with most articles first.
  public func outlets() throws -> [OutletLine] {
    let list = try connection.prepare(
      """
      SELECT outlets.id, outlets.name, count(articles.id),
             coalesce(sum((SELECT count(*) FROM claims WHERE claims.article_id = articles.id)), 0),
             min(articles.published), max(articles.published),
             count(articles.id) - count(articles.published)
        FROM outlets LEFT JOIN articles ON articles.outlet_id = outlets.id
       GROUP BY outlets.id
       ORDER BY count(articles.id) DESC, outlets.name
      """)
    return try list.all(OutletLine.self)
  }
}
