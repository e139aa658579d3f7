/// What is in an archive, and what could not be read or dated.
public struct Statistics: Sendable {
  /// A number with its name.
  public struct Count: Hashable, Sendable {
    public var name: String
    public var count: Int
  }

  /// A file, or a line of one, that could not be read.
  public struct Problem: Hashable, Sendable {
    public var name: String
    public var line: Int?
    public var message: String
  }

  public var articles: Int
  public var outlets: Int
  public var persons: Int
  public var organizations: Int
  public var claims: Int
  public var comments: Int
  public var files: Int
  /// Bytes of the captured files as found.
  public var originalBytes: Int
  /// Bytes of all bodies.
  public var bodyBytes: Int
  /// Claims by kind: direct, indirect, mixed.
  public var claimKinds: [Count]
  /// Claims by the kind of their source; "none" where nobody is named.
  public var sourceKinds: [Count]
  /// Articles by the evidence of their day: "record", "url" …; "bounds only"; "undated".
  public var dates: [Count]
  public var withoutHeadline: Int
  public var withoutOutlet: Int
  public var withoutBody: Int
  public var first: String?
  public var last: String?
  public var problems: [Problem]
}

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
        "SELECT coalesce(source_kind, 'none'), count(*) FROM claims GROUP BY 1 ORDER BY 2 DESC"),
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

extension Statistics.Count: RowDecodable {
  init(row: inout Row) {
    name = row.next()
    count = row.next()
  }
}

extension Statistics.Problem: RowDecodable {
  init(row: inout Row) {
    name = row.next()
    line = row.next()
    message = row.next()
  }
}

extension Statistics {
  public func write(to json: inout JSONWriter) {
    func write(_ name: String, _ counts: [Count], to json: inout JSONWriter) {
      json.object(name) { json in for count in counts { json.field(count.name, count.count) } }
    }
    json.object { json in
      json.field("articles", articles)
      json.field("outlets", outlets)
      json.field("persons", persons)
      json.field("organizations", organizations)
      json.field("claims", claims)
      json.field("comments", comments)
      json.field("files", files)
      json.field("original_bytes", originalBytes)
      json.field("body_bytes", bodyBytes)
      write("claim_kinds", claimKinds, to: &json)
      write("source_kinds", sourceKinds, to: &json)
      write("dates", dates, to: &json)
      json.field("without_headline", withoutHeadline)
      json.field("without_outlet", withoutOutlet)
      json.field("without_body", withoutBody)
      json.field("first", first)
      json.field("last", last)
      json.array("problems") { json in
        for problem in problems {
          json.object { json in
            json.field("name", problem.name)
            json.field("line", problem.line)
            json.field("message", problem.message)
          }
        }
      }
    }
  }
}
