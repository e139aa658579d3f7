/// Articles, their index, and the details that belong to one article alone: zones, tags, comments.
struct ArticleStore: ~Copyable {
  private let insert: Statement
  private let index: Statement
  private let update: Statement
  private let delete: Statement
  private let insertZone: Statement
  private let insertTag: Statement
  private let insertComment: Statement
  private let indexComment: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      """
      INSERT INTO articles (outlet_id, external_id, url, headline, standfirst, byline, authors, dateline, agency,
        republisher, section, published, published_evidence, not_before, not_after, body, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let index = try connection.prepare(
      "INSERT INTO articles_fts (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)")
    let update = try connection.prepare(
      """
      UPDATE articles SET outlet_id = ?, external_id = ?, url = ?, headline = ?, standfirst = ?, byline = ?,
        authors = ?, dateline = ?, agency = ?, republisher = ?, section = ?, published = ?, published_evidence = ?,
        not_before = ?, not_after = ?, body = ?
      WHERE id = ?
      """)
    let delete = try connection.prepare("DELETE FROM articles WHERE id = ?")
    let insertZone = try connection.prepare(
      "INSERT OR IGNORE INTO zones (article_id, start, length, kind) VALUES (?, ?, ?, ?)")
    let insertTag = try connection.prepare("INSERT INTO tags (article_id, position, tag) VALUES (?, ?, ?)")
    let insertComment = try connection.prepare(
      "INSERT INTO comments (article_id, position, author, date, text) VALUES (?, ?, ?, ?, ?)")
    let indexComment = try connection.prepare(
      "INSERT INTO comments_fts (rowid, author, text) VALUES (?, ?, ?)")
    self.insert = insert
    self.index = index
    self.update = update
    self.delete = delete
    self.insertZone = insertZone
    self.insertTag = insertTag
    self.insertComment = insertComment
    self.indexComment = indexComment
  }

  /// Writes a new article with its index entry and details.
  func add(
    _ rows: ArticleRows, id: Int, outlet: Int?, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try insert.bind(columns(of: rows, id: id, outlet: outlet))
    while try insert.next() != nil {}
    try index.run(.integer(id), .text(rows.headline), .text(rows.standfirst), .utf8(rows.body[...]))
    try addDetails(rows, id: id, connection)
  }

  /// Gives an article's row other contents; the trigger keeps the index in step. Details are added anew.
  func replace(
    _ rows: ArticleRows, id: Int, outlet: Int?, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try update.bind(columns(of: rows, id: id, outlet: outlet))
    while try update.next() != nil {}
    try addDetails(rows, id: id, connection)
  }

  /// Removes an article's row; the trigger takes it out of the index. What hangs on it goes first.
  func remove(_ id: Int) throws(SQLiteError) { try delete.run(.integer(id)) }

  private func columns(of rows: ArticleRows, id: Int, outlet: Int?) -> [Value] {
    let page = rows.page
    return [
      .integer(outlet), .text(rows.stated?.externalID), .text(page.url), .text(rows.headline),
      .text(rows.standfirst), .text(page.byline), .text(jsonArray(page.authors)), .text(page.dateline),
      .text(page.agency), .text(page.republisher), .text(page.section), .day(page.publication.day),
      .text(page.publication.evidence?.rawValue), .day(page.publication.notBefore),
      .day(page.publication.notAfter), .utf8(rows.body[...]), .integer(id),
    ]
  }

  private func addDetails(
    _ rows: ArticleRows, id: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    for zone in rows.zones {
      try insertZone.run(
        .integer(id), .integer(zone.start), .integer(zone.length), .text(zone.kind.rawValue))
    }
    for (position, tag) in rows.page.tags.enumerated() {
      try insertTag.run(.integer(id), .integer(position), .text(tag))
    }
    for (position, comment) in rows.comments.enumerated() {
      try insertComment.run(
        .integer(id), .integer(position), .text(comment.author), .day(comment.day), .text(comment.text))
      try indexComment.run(.integer(connection.lastInsertedID), .text(comment.author), .text(comment.text))
    }
  }
}
