extension NewsArchive {
  /// Counts what is there: one pass over the tables.
  public func statistics() throws -> Statistics {
    func count(_ sql: String) throws -> Int { try connection.integer(sql) ?? 0 }
    func counts(_ sql: String) throws -> [Statistics.Count] {
      try connection.prepare(sql).all(Statistics.Count.self)
    }
    return Statistics(
      articles: try count("SELECT count(*) FROM articles"),
      outlets: try count("SELECT count(*) FROM outlets"),
      persons: try count("SELECT count(*) FROM persons"),
      organizations: try count("SELECT count(*) FROM organizations"),
      claims: try count("SELECT count(*) FROM claims"),
      comments: try count("SELECT count(*) FROM comments"),
      files: try count("SELECT count(*) FROM originals WHERE current = 1"),
      originalBytes: try count("SELECT sum(sz) FROM sqlar"),
      bodyBytes: try count("SELECT sum(length(CAST(body AS BLOB))) FROM articles"),
      claimKinds: try counts("SELECT kind, count(*) FROM claims GROUP BY kind ORDER BY 2 DESC"),
      sourceKinds: try counts(
        "SELECT coalesce(source_kind, 'unknown'), count(*) FROM claims GROUP BY 1 ORDER BY 2 DESC"),
      dates: try counts(
        """
        SELECT CASE WHEN published IS NOT NULL THEN published_evidence
                    WHEN not_before IS NOT NULL OR not_after IS NOT NULL THEN 'bounds only'
                    ELSE 'undated' END, count(*)
          FROM articles GROUP BY 1 ORDER BY 2 DESC
        """),
      withoutHeadline: try count("SELECT count(*) FROM articles WHERE headline IS NULL"),
      withoutOutlet: try count("SELECT count(*) FROM articles WHERE outlet_id IS NULL"),
      withoutBody: try count("SELECT count(*) FROM articles WHERE body = ''"),
      first: try text("SELECT min(published) FROM articles"),
      last: try text("SELECT max(published) FROM articles"),
      problems: try connection.prepare("SELECT name, line, message FROM problems ORDER BY name, line, id")
        .all(Statistics.Problem.self))
  }

  private func text(_ sql: String) throws -> String? {
    let statement = try connection.prepare(sql)
    guard var row = try statement.next() else { return nil }
    return row.next()
  }
}
