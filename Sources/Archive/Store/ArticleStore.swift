/// Articles, their index, and the details that belong to one article alone: zones, tags, comments.
struct ArticleStore: ~Copyable {
  private var articles: BulkInsert
  private let update: Statement
  private let delete: Statement
  private var zones: BulkInsert
  private var tags: BulkInsert
  private var comments: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let articles = try BulkInsert(
      connection, into: "articles",
      columns: [
        "outlet_id", "outlet_alias", "external_id", "url", "headline", "standfirst", "byline", "authors",
        "dateline", "agency", "republisher", "section", "published", "published_evidence", "not_before",
        "not_after", "body", "short_forms", "id",
      ])
    let update = try connection.prepare(
      """
      UPDATE articles SET outlet_id = ?, outlet_alias = ?, external_id = ?, url = ?, headline = ?,
        standfirst = ?, byline = ?, authors = ?, dateline = ?, agency = ?, republisher = ?, section = ?, published = ?, published_evidence = ?,
        not_before = ?, not_after = ?, body = ?, short_forms = ?
      WHERE id = ?
      """)
    let delete = try connection.prepare("DELETE FROM articles WHERE id = ?")
    let zones = try BulkInsert(
      connection, into: "zones", columns: ["article_id", "start", "length", "kind"], onConflict: .ignore)
    let tags = try BulkInsert(connection, into: "tags", columns: ["article_id", "position", "tag"])
    let comments = try BulkInsert(
      connection, into: "comments", columns: ["id", "article_id", "position", "author", "date", "text"])
    self.articles = articles
    self.update = update
    self.delete = delete
    self.zones = zones
    self.tags = tags
    self.comments = comments
  }

  /// Writes a new article with its details, its comments from id `nextComment` on.
  mutating func add(
    _ rows: ArticleRows, id: Int, outlet: Int?, nextComment: inout Int
  ) throws(SQLiteError) {
    for value in columns(of: rows, id: id, outlet: outlet) { articles.put(value) }
    try articles.endRow()
    try addDetails(rows, id: id, nextComment: &nextComment)
  }

  /// Gives an article's row other contents; the trigger keeps the index in step. Details are added anew.
  mutating func replace(
    _ rows: ArticleRows, id: Int, outlet: Int?, nextComment: inout Int
  ) throws(SQLiteError) {
    try update.run(columns(of: rows, id: id, outlet: outlet))
    try addDetails(rows, id: id, nextComment: &nextComment)
  }

  /// Removes an article's row; the trigger takes it out of the index. What hangs on it goes first.
  func remove(_ id: Int) throws(SQLiteError) { try delete.run(.integer(id)) }

  private func columns(of rows: ArticleRows, id: Int, outlet: Int?) -> [Value] {
    let page = rows.page
    return [
      .integer(outlet), .text(page.outlet), .text(rows.stated?.externalID), .text(page.url),
      .text(rows.headline),
      .text(rows.standfirst), .text(page.byline), .text(jsonArray(page.authors)), .text(page.dateline),
      .text(page.agency), .text(page.republisher), .text(page.section), .day(page.publication.day),
      .text(page.publication.evidence?.rawValue), .day(page.publication.notBefore),
      .day(page.publication.notAfter), .utf8(rows.body[...]),
      .text(rows.names.joinedShortForms),
      .integer(id),
    ]
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try articles.flush()
    try zones.flush()
    try tags.flush()
    try comments.flush()
  }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() {
    articles.forget()
    zones.forget()
    tags.forget()
    comments.forget()
  }

  private mutating func addDetails(
    _ rows: ArticleRows, id: Int, nextComment: inout Int
  ) throws(SQLiteError) {
    for zone in rows.zones {
      zones.put(id)
      zones.put(zone.start)
      zones.put(zone.length)
      zones.put(zone.kind.rawValue)
      try zones.endRow()
    }
    for (position, tag) in rows.page.tags.enumerated() {
      try tags.add(.integer(id), .integer(position), .text(tag))
    }
    for (position, comment) in rows.comments.enumerated() {
      try comments.add(
        .integer(nextComment), .integer(id), .integer(position), .text(comment.author), .day(comment.day),
        .text(comment.text))
      nextComment += 1
    }
  }
}
