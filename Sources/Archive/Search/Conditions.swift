/// The filters of a query as SQL conditions with bound values.
struct Conditions {
  private(set) var clauses: [String] = []
  private(set) var values: [Value] = []

  /// " WHERE a AND b", or nothing.
  var sql: String { clauses.isEmpty ? "" : "\nWHERE " + clauses.joined(separator: "\n  AND ") }

  mutating func add(_ clause: String, _ values: Value...) {
    clauses.append(clause)
    self.values += values
  }

  mutating func add(_ filter: Query.Filter, _ clause: String, _ values: Value...) {
    clauses.append(filter.isExcluded ? "NOT coalesce((\(clause)), 0)" : clause)
    self.values += values
  }

  /// What the words ask of the index of a scope; nothing when there are no words.
  mutating func add(_ expression: FTSExpression?, in index: TextIndex) {
    guard let expression else { return }
    add(
      "\(index.key) \(expression.isComplement ? "NOT IN" : "IN") (\(index.matchingKeys))",
      .text(expression.text))
  }

  /// A filter's name as FTS5 takes it, in every spelling that the query has for it.
  private static func match(_ filter: Query.Filter, of query: Query) -> Value {
    .text(FTSExpression(filter, of: query)?.text ?? "\"\"")
  }

  /// Persons whom a filter names.
  mutating func addPersonFilters(of query: Query) {
    for filter in query.filters where filter.key == .person || filter.key == .by {
      add(filter, "persons.id IN (\(Self.personIDs))", Self.match(filter, of: query))
    }
  }

  /// What the filters ask of `articles`.
  mutating func addArticleFilters(of query: Query, outlets: [OutletName]) {
    for filter in query.filters {
      switch filter.key {
      case .outlet:
        let ids = outlets.filter { $0.matches(filter) }.map { String($0.id) }
        add(filter, "articles.outlet_id IN (\(ids.joined(separator: ", ")))")
      case .person:
        add(
          filter,
          """
          articles.id IN (SELECT article_id FROM person_aliases WHERE person_id IN (\(Self.personIDs)))
          """, Self.match(filter, of: query))
      case .since:
        // An undated article counts when its bounds alone decide.
        add(filter, "coalesce(articles.published, articles.not_before) >= ?", .text(filter.value))
      case .until:
        add(filter, "coalesce(articles.published, articles.not_after) <= ?", .text(filter.value))
      case .by, .kind, .scope:
        break
      }
    }
  }

  /// What the filters ask of `claims`.
  mutating func addClaimFilters(of query: Query) {
    for filter in query.filters {
      switch filter.key {
      case .by: add(filter, Self.claimsBy, Self.match(filter, of: query), Self.match(filter, of: query))
      case .kind: add(filter, "claims.kind = ?", .text(filter.value))
      case .outlet, .person, .since, .until, .scope: break
      }
    }
  }

  /// A short form that every claim must have, in capitals: the index of claims does not know them.
  mutating func addCapitals(of query: Query) {
    for term in query.expression?.required ?? []
    where term.mayVary && query.spellings?.capitals.contains(term.text) == true {
      add(
        "(' ' || coalesce(claims.source, '') || ' ' || claims.content || ' ') GLOB ?",
        .text("*[^A-Za-z]\(term.text)[^A-Za-z]*"))
    }
  }

  /// What `by:` and `kind:` ask of an article: that it holds such a claim.
  mutating func addClaimFiltersForArticles(of query: Query) {
    for filter in query.filters {
      switch filter.key {
      case .by:
        add(
          filter, "articles.id IN (SELECT claims.article_id FROM claims WHERE \(Self.claimsBy))",
          Self.match(filter, of: query), Self.match(filter, of: query))
      case .kind:
        add(
          filter, "articles.id IN (SELECT claims.article_id FROM claims WHERE claims.kind = ?)",
          .text(filter.value))
      case .outlet, .person, .since, .until, .scope: break
      }
    }
  }

  /// Persons that have a spelling with these words.
  static let personIDs = """
    SELECT person_id FROM person_spellings WHERE id IN (
      SELECT rowid FROM person_aliases_fts WHERE person_aliases_fts MATCH ?)
    """

  /// Claims whose source is named with these words.
  private static let claimsBy = """
    (claims.id IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'source : (' || ? || ')')
      OR claims.person_id IN (\(personIDs)))
    """
}

/// An outlet's names, for filters: few enough to be compared one by one.
struct OutletName: RowDecodable {
  var id: Int
  var name: String

  static let sql = "SELECT id, name FROM outlets UNION ALL SELECT outlet_id, alias FROM outlet_aliases"

  init(row: inout Row) {
    id = row.next()
    name = row.next()
  }

  /// Whether the filter's words stand side by side in the name: `outlet:sputnik` is "Sputnik News", too.
  func matches(_ filter: Query.Filter) -> Bool {
    let asked = IndexWords.cut(filter.value.lowercased())
    let has = IndexWords.cut(name.lowercased())
    if filter.isExact { return asked == has }
    guard !asked.isEmpty, asked.count <= has.count else { return false }
    return (0...(has.count - asked.count)).contains { has[$0..<($0 + asked.count)].elementsEqual(asked) }
  }
}
