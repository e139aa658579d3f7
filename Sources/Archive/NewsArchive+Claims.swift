/// Which claims are asked for, beside what a query's words and filters say.
public struct ClaimSelection: Sendable {
  /// Words and filters; its words are looked for in source and content.
  public var query: Query
  /// The kind of the source: person, organization, document, anonymous or unknown (which nobody is, too).
  public var sourceKind: Source.Kind?
  /// The name of the pattern that found the claim.
  public var pattern: String?
  /// The number of the article.
  public var article: Int?
  /// The claim's own number.
  public var id: Int?
  /// 0: all.
  public var limit: Int

  public init(
    query: Query = Query(""), sourceKind: Source.Kind? = nil, pattern: String? = nil, article: Int? = nil,
    id: Int? = nil, limit: Int = 0
  ) {
    self.query = query
    self.sourceKind = sourceKind
    self.pattern = pattern
    self.article = article
    self.id = id
    self.limit = limit
  }
}

extension NewsArchive {
  /// The claims that are asked for, in the order of their articles, one at a time: memory holds one. What has the names
  /// as they were typed comes before what has other spellings.
  public func claims(matching selection: ClaimSelection, _ body: (StoredClaim) throws -> Void) throws {
    var selection = selection
    selection.query = try spelled(selection.query)
    let conditions = try conditions(of: selection)
    var order = "claims.article_id, claims.id"
    var values = conditions.values
    if let asTyped = selection.query.withoutSpellings {
      selection.query = asTyped
      let typed = try self.conditions(of: selection)
      order =
        "claims.id NOT IN (SELECT claims.id FROM \(Self.claims(of: selection.query))\(typed.sql)), "
        + order
      values += typed.values
    }
    let limit = selection.limit > 0 ? "\nLIMIT \(selection.limit)" : ""
    let list = try connection.prepare(
      """
      SELECT \(ClaimReader.columns)
        FROM \(Self.claims(of: selection.query))
        LEFT JOIN outlets ON outlets.id = articles.outlet_id\(conditions.sql)
       ORDER BY \(order)\(limit)
      """)
    var reader = try ClaimReader(connection)
    try list.bind(values)
    while var row = try list.next() { try body(try reader.claim(from: &row)) }
  }

  /// How many of the claims that are asked for each pattern has found, by its name; the limit does not count.
  public func patternCounts(matching selection: ClaimSelection) throws -> [String: Int] {
    let conditions = try conditions(of: selection)
    let list = try connection.prepare(
      """
      SELECT claims.pattern, count(*)
        FROM \(Self.claims(of: selection.query))\(conditions.sql)
       GROUP BY claims.pattern
      """)
    var counts: [String: Int] = [:]
    try list.bind(conditions.values)
    while var row = try list.next() {
      let name: String = row.next()
      counts[name] = row.next()
    }
    return counts
  }

  /// Claims with their articles, as a FROM clause has them.
  ///
  /// Where the index of claims is asked, its rows come first, and their articles are looked at one by one (CROSS JOIN keeps
  /// the order). Left to itself, SQLite begins with the articles of an outlet and looks for each of them through all rows
  /// that the index gives: minutes for a common word of a large outlet. https://sqlite.org/optoverview.html#crossjoin
  static func claims(of query: Query) -> String {
    let asksIndex =
      FTSExpression(query, in: .claims)?.isComplement == false
      || query.filters.contains { $0.key == .by && !$0.isExcluded }
    return "claims \(asksIndex ? "CROSS JOIN" : "JOIN") articles ON articles.id = claims.article_id"
  }

  private func conditions(of selection: ClaimSelection) throws -> Conditions {
    let query = try spelled(selection.query)
    var conditions = Conditions()
    conditions.add(FTSExpression(query, in: .claims), in: .claims)
    conditions.addArticleFilters(of: query, outlets: try outletNames(for: query))
    conditions.addClaimFilters(of: query)
    conditions.addCapitals(of: query)
    if let kind = selection.sourceKind {
      conditions.add(
        kind == .unknown ? "coalesce(claims.source_kind, 'unknown') = ?" : "claims.source_kind = ?",
        .text(kind.rawValue))
    }
    if let pattern = selection.pattern { conditions.add("claims.pattern = ?", .text(pattern)) }
    if let article = selection.article { conditions.add("claims.article_id = ?", .integer(article)) }
    if let id = selection.id { conditions.add("claims.id = ?", .integer(id)) }
    return conditions
  }

  /// The outlets' names, read only when a filter asks for one.
  func outletNames(for query: Query) throws -> [OutletName] {
    guard query.filters.contains(where: { $0.key == .outlet }) else { return [] }
    return try connection.prepare(OutletName.sql).all(OutletName.self)
  }
}
