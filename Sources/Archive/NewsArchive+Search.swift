extension NewsArchive {
  /// The articles that a query finds, best first; newest first when it has no words. `limit` 0: all of them.
  ///
  ///     try archive.search(Query("At-Tanf outlet:Sputnik"), limit: 10) { hit in print(hit.snippet.text()) }
  public func search(_ query: Query, limit: Int = 10, _ body: (Hit) throws -> Void) throws {
    let query = try spelled(query)
    var conditions = Conditions()
    conditions.addArticleFilters(of: query, outlets: try outletNames(for: query))
    conditions.addClaimFiltersForArticles(of: query)
    try list(query, index: .articles, from: "articles", conditions, limit: limit, body)
  }

  /// The readers' comments that a query finds, best first.
  public func searchComments(_ query: Query, limit: Int = 10, _ body: (Hit) throws -> Void) throws {
    let query = try spelled(query)
    var conditions = Conditions()
    conditions.addArticleFilters(of: query, outlets: try outletNames(for: query))
    try list(
      query, index: .comments, from: "comments JOIN articles ON articles.id = comments.article_id",
      conditions, limit: limit, body)
  }

  /// Two steps: the best rows by rank alone, then what is shown of each.
  private func list(
    _ query: Query, index: TextIndex, from tables: String, _ filters: Conditions, limit: Int,
    _ body: (Hit) throws -> Void
  ) throws {
    let expression = FTSExpression(query, in: index)
    let match = expression.flatMap { $0.isComplement ? nil : $0.text }
    let shown = try HitReader(connection, index: index, match: match)
    var rank = 0
    func show(_ id: Int) throws {
      rank += 1
      if let hit = try shown.hit(id, rank: rank) { try body(hit) }
    }
    guard let expression, let match else {
      var conditions = filters
      conditions.add(expression, in: index)
      let newest = try connection.prepare(
        """
        SELECT \(index.key) FROM \(tables)\(conditions.sql)
         ORDER BY articles.published IS NULL, articles.published DESC, \(index.key)\(limit > 0 ? " LIMIT \(limit)" : "")
        """)
      try newest.bind(conditions.values)
      while var row = try newest.next() { try show(row.next()) }
      return
    }
    let best = RankedRows(index: index, tables: tables, filters: filters)
    // What has the name as it was typed comes first; the other spellings are ranked only when that is not enough.
    guard let asTyped = expression.asTyped else {
      return try best.rows(of: match, limit: limit, in: connection) { try show($0) }
    }
    try best.rows(of: asTyped, limit: limit, in: connection) { try show($0) }
    if limit == 0 || rank < limit {
      let rest = limit > 0 ? limit - rank : 0
      try best.rows(of: "(\(match)) NOT (\(asTyped))", limit: rest, in: connection) { try show($0) }
    }
  }

  /// The first word or phrase of a query that no article has; nil when each of them occurs somewhere.
  ///
  /// For the line under an empty list: whoever has mistyped a name wants to know which.
  public func missingTerm(of query: Query) throws -> Query.Term? {
    let find = try connection.prepare("SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT 1")
    // A word that was searched in other spellings is not the one that was mistyped.
    let spelled = query.spellings?.names ?? [:]
    for term in query.expression?.terms ?? [] where spelled[Query.Name([term])] == nil {
      guard let match = FTSExpression(Query(term)) else { continue }
      try find.bind(.text(match.text))
      let isThere = try find.next() != nil
      find.reset()
      if !isThere { return term }
    }
    return nil
  }

  /// Whether a reader's comment has what no article has.
  public func hasComment(_ query: Query) throws -> Bool {
    var found = false
    try searchComments(query, limit: 1) { _ in found = true }
    return found
  }

  /// How many articles a query would find but for its days, because what is known of their day does not decide.
  /// 0 when the query has no `since:` or `until:`; at most 1,000 are looked at.
  public func undated(_ query: Query) throws -> Int {
    var timeless = query
    timeless.filters.removeAll { $0.key == .since || $0.key == .until }
    guard timeless.filters.count < query.filters.count else { return 0 }
    var count = 0
    try search(timeless, limit: 1000) { hit in if hit.article.published == nil { count += 1 } }
    return count
  }

  /// How many rows of the index match: cheap, since nothing is ranked. nil when the query has no words.
  public func count(_ query: Query) throws -> Int? {
    guard let expression = FTSExpression(try spelled(query), in: .articles), !expression.isComplement else {
      return nil
    }
    let count = try connection.prepare("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?")
    try count.bind(.text(expression.text))
    guard var row = try count.next() else { return nil }
    return row.next()
  }
}
