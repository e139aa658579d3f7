/// The rows of a text index that match, best first.
struct RankedRows {
  let index: TextIndex
  /// Where the rows come from, and what they must be beside the words.
  let tables: String
  let filters: Conditions

  /// Rows that are ranked by ``Ranking``; whoever wants more has FTS5 sort them all.
  private static let most = 1000

  /// Gives the numbers of the best rows, `limit` at most; all of them when that is 0.
  func rows(
    of match: String, limit: Int, in connection: borrowing Connection, _ body: (Int) throws -> Void
  ) throws {
    let chosen = "\(index.key) FROM \(tables)\(filters.sql)"
    if limit > 0, limit <= Self.most {
      let ranking = Ranking(limit: limit, weights: index.weights)
      let rank = "archive_rank(\(index.table), ?)"
      // CASE keeps the order: a row that the filters leave out must not be ranked.
      let look = try connection.prepare(
        """
        SELECT 1 FROM \(index.table) WHERE \(index.table) MATCH ?
         AND \(filters.clauses.isEmpty ? rank : "CASE WHEN rowid IN (SELECT \(chosen)) THEN \(rank) END")
        """)
      try look.run([.text(match)] + filters.values, ranking: ranking)
      for row in ranking.rows { try body(row) }
      return
    }
    let filtered = filters.clauses.isEmpty ? "" : "\n AND rowid IN (SELECT \(chosen))"
    let weights = index.weights.map { "\($0)" }.joined(separator: ", ")
    let all = try connection.prepare(
      """
      SELECT rowid FROM \(index.table) WHERE \(index.table) MATCH ?\(filtered)
       ORDER BY bm25(\(index.table), \(weights)), rowid\(limit > 0 ? " LIMIT \(limit)" : "")
      """)
    try all.bind([.text(match)] + filters.values)
    while var row = try all.next() { try body(row.next()) }
  }
}
