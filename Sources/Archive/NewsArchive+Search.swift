extension NewsArchive {
  /// The articles that a query finds, best first; newest first when it has no words. `limit` 0: all of them.
  ///
  ///     try archive.search(Query("At-Tanf outlet:Sputnik"), limit: 10) { hit in print(hit.snippet.text()) }
  public func search(_ query: Query, limit: Int = 10, _ body: (Hit) throws -> Void) throws {
    var conditions = Conditions()
    conditions.addArticleFilters(of: query, outlets: try outletNames(for: query))
    conditions.addClaimFiltersForArticles(of: query)
    try list(query, index: .articles, from: "articles", conditions, limit: limit, body)
  }

  /// The readers' comments that a query finds, best first.
  public func searchComments(_ query: Query, limit: Int = 10, _ body: (Hit) throws -> Void) throws {
    var conditions = Conditions()
    conditions.addArticleFilters(of: query, outlets: try outletNames(for: query))
    try list(
      query, index: .comments, from: "comments JOIN articles ON articles.id = comments.article_id",
      conditions,
      limit: limit, body)
  }

  /// Two steps: the best rows by rank alone, then what is shown of each. Asking FTS5 for a snippet of every
  /// row that matches costs a hundred times as much (2 s instead of 15 ms for 96,000 hits).
  private func list(
    _ query: Query, index: TextIndex, from tables: String, _ filters: Conditions, limit: Int,
    _ body: (Hit) throws -> Void
  ) throws {
    var conditions = filters
    let expression = try FTSExpression.spelled(query)
    let match = expression.flatMap { $0.isComplement ? nil : $0.text }
    let sql: String
    if match != nil {
      let filtered =
        filters.clauses.isEmpty ? "" : "\n AND rowid IN (SELECT \(index.key) FROM \(tables)\(filters.sql))"
      sql = """
        SELECT rowid FROM \(index.table) WHERE \(index.table) MATCH ?\(filtered)
         ORDER BY bm25(\(index.table), \(index.weights)), rowid
        """
    } else {
      conditions.add(expression, in: index)
      sql = """
        SELECT \(index.key) FROM \(tables)\(conditions.sql)
         ORDER BY articles.published IS NULL, articles.published DESC, \(index.key)
        """
    }
    let best = try connection.prepare(sql + (limit > 0 ? " LIMIT \(limit)" : ""))
    let shown = try HitReader(connection, index: index, match: match)
    try best.bind((match.map { [.text($0)] } ?? []) + conditions.values)
    var rank = 0
    while var row = try best.next() {
      rank += 1
      if let hit = try shown.hit(row.next(), rank: rank) { try body(hit) }
    }
  }

  /// The first word or phrase of a query that no article has; nil when each of them occurs somewhere.
  ///
  /// For the line under an empty list: whoever has mistyped a name wants to know which.
  public func missingTerm(of query: Query) throws -> Query.Term? {
    let find = try connection.prepare("SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT 1")
    for term in query.expression?.terms ?? [] {
      guard let match = try FTSExpression(Query(term)) else { continue }
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
    guard let expression = try FTSExpression.spelled(query), !expression.isComplement else { return nil }
    let count = try connection.prepare("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?")
    try count.bind(.text(expression.text))
    guard var row = try count.next() else { return nil }
    return row.next()
  }
}

/// Shows one hit: its article and its passage.
private struct HitReader: ~Copyable {
  private let line: Statement
  private let passage: Statement
  private let match: String?
  private let isComment: Bool

  init(_ connection: borrowing Connection, index: TextIndex, match: String?) throws {
    let isComment = index.table == TextIndex.comments.table
    let line = try connection.prepare(
      """
      SELECT \(ArticleLine.columns), \(isComment ? "comments.author, comments.date" : "NULL, NULL")
        FROM \(isComment ? "comments JOIN articles ON articles.id = comments.article_id" : "articles")
        LEFT JOIN outlets ON outlets.id = articles.outlet_id
       WHERE \(index.key) = ?
      """)
    let passage = try connection.prepare(
      match == nil
        ? "SELECT \(isComment ? "text FROM comments" : "body FROM articles") WHERE id = ?"
        : """
        SELECT snippet(\(index.table), \(index.snippetColumn), ?, ?, ?, \(Snippet.words))
          FROM \(index.table) WHERE \(index.table) MATCH ? AND rowid = ?
        """)
    self.line = line
    self.passage = passage
    self.match = match
    self.isComment = isComment
  }

  func hit(_ id: Int, rank: Int) throws -> Hit? {
    try line.bind(.integer(id))
    guard var row = try line.next() else { return nil }
    let article = ArticleLine(row: &row)
    let author: String? = row.next()
    let date: String? = row.next()
    line.reset()
    return Hit(
      rank: rank, article: article, comment: isComment ? id : nil, author: author, date: date,
      snippet: try snippet(id))
  }

  private func snippet(_ id: Int) throws -> Snippet {
    if let match {
      try passage.bind(
        .text(Snippet.open), .text(Snippet.close), .text(Snippet.ellipsis), .text(match), .integer(id))
    } else {
      try passage.bind(.integer(id))
    }
    guard var row = try passage.next() else { return Snippet(opening: "") }
    let text: String = row.next()
    passage.reset()
    return match == nil ? Snippet(opening: text) : Snippet(marked: text)
  }
}
