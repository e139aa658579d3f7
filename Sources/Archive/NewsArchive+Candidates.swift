/// Two rows that may be one, with the two names that say so.
public struct CandidateLine: Hashable, Sendable {
  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// The row's number.
    public var id: Int
    /// What the row is called.
    public var name: String
    /// The spelling that is like the other one's.
    public var spelling: String
    /// How many articles name the row.
    public var articles: Int
  }

  public var first: Side
  public var second: Side
  /// What speaks for it.
  public var rule: JoinRule

  public func write(to json: inout JSONWriter) {
    json.object { json in
      for (key, side) in [("first", first), ("second", second)] {
        json.object(key) { json in
          json.field("id", side.id)
          json.field("name", side.name)
          json.field("spelling", side.spelling)
          json.field("articles", side.articles)
        }
      }
      json.field("rule", rule.name)
      json.field("explanation", rule.explanation)
    }
  }
}

extension NewsArchive {
  /// The rows that may be one and of which nothing is decided, those that most articles name first. `limit` 0: all.
  public func candidates(of kind: NamedKind, limit: Int = 0) throws -> [CandidateLine] {
    let decisions = Decisions(try DecisionStore.all(connection), of: kind)
    let column = kind.column
    let (articles, of) =
      kind == .outlet ? ("count(*)", "articles") : ("count(DISTINCT article_id)", "\(kind.rawValue)_aliases")
    // Each row is counted once, in however many pairs it is.
    let list = try connection.prepare(
      """
      WITH named AS MATERIALIZED (
        SELECT \(column) AS row FROM names WHERE id IN (
          SELECT name_id FROM name_candidates UNION SELECT other_id FROM name_candidates)),
      counted AS MATERIALIZED (
        SELECT \(column) AS row, \(articles) AS articles FROM \(of)
         WHERE \(column) IN (SELECT row FROM named) GROUP BY \(column))
      SELECT one.\(column), one_row.name, one.spelling, coalesce(one_count.articles, 0) AS one_articles,
             two.\(column), two_row.name, two.spelling, coalesce(two_count.articles, 0) AS two_articles,
             name_candidates.rule, one.name, two.name
        FROM name_candidates
        JOIN names AS one ON one.id = name_candidates.other_id
        JOIN names AS two ON two.id = name_candidates.name_id
        JOIN \(kind.table) AS one_row ON one_row.id = one.\(column)
        JOIN \(kind.table) AS two_row ON two_row.id = two.\(column)
        LEFT JOIN counted AS one_count ON one_count.row = one.\(column)
        LEFT JOIN counted AS two_count ON two_count.row = two.\(column)
       WHERE one.\(column) <> two.\(column)
       ORDER BY one_articles + two_articles DESC, name_candidates.name_id, name_candidates.other_id
      """)
    var lines: [CandidateLine] = []
    var seen: Set<[Int]> = []
    try list.bind()
    while var row = try list.next() {
      let first = CandidateLine.Side(row: &row)
      let second = CandidateLine.Side(row: &row)
      let name: String = row.next()
      let (one, two): (String, String) = (row.next(), row.next())
      let rule = JoinRule.named(name, of: kind) ?? JoinRule(name: name, outcome: .doubtful, explanation: name)
      if decisions.part(one, from: [two]) { continue }
      if !seen.insert([min(first.id, second.id), max(first.id, second.id)]).inserted { continue }
      lines.append(CandidateLine(first: first, second: second, rule: rule))
      if limit > 0, lines.count == limit { break }
    }
    return lines
  }
}

extension CandidateLine.Side: RowDecodable {
  init(row: inout Row) {
    id = row.next()
    name = row.next()
    spelling = row.next()
    articles = row.next()
  }
}
