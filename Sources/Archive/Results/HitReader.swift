/// Shows one hit: its article and its passage.
struct HitReader: ~Copyable {
  private let line: Statement
  private let passage: Statement
  private let match: String?
  private let isComment: Bool
  /// The short forms that were searched in capitals.
  private let capitals: Set<String>

  init(
    _ connection: borrowing Connection, index: TextIndex, match: String?, capitals: Set<String> = []
  ) throws {
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
        SELECT snippet(\(index.table), \(index.snippetColumn), ?, ?, ?, \(Snippet.words))\(index.hasShortForms ? ", short_forms, body" : "")
          FROM \(index.table) WHERE \(index.table) MATCH ? AND rowid = ?
        """)
    self.line = line
    self.passage = passage
    self.match = match
    self.isComment = isComment
    self.capitals = index.hasShortForms ? capitals : []
  }

  /// The hit of a row. `shorter` is a match that the row is known to have, too, and that costs less to mark.
  func hit(_ id: Int, rank: Int, shorter: String? = nil) throws -> Hit? {
    try line.bind(.integer(id))
    guard var row = try line.next() else { return nil }
    let article = ArticleLine(row: &row)
    let author: String? = row.next()
    let date: String? = row.next()
    line.reset()
    return Hit(
      rank: rank, article: article, comment: isComment ? id : nil, author: author, date: date,
      snippet: try snippet(id, shorter))
  }

  private func snippet(_ id: Int, _ shorter: String?) throws -> Snippet {
    if let match = shorter ?? match {
      try passage.bind(
        .text(Snippet.open), .text(Snippet.close), .text(Snippet.ellipsis), .text(match), .integer(id))
    } else {
      try passage.bind(.integer(id))
    }
    guard var row = try passage.next() else { return Snippet(opening: "") }
    let text: String = row.next()
    if match == nil {
      passage.reset()
      return Snippet(opening: text)
    }
    var snippet = Snippet(marked: text)
    if !capitals.isEmpty {
      // The column of short forms is no passage: then the capitals are looked for in the body.
      let forms: String = row.next()
      if snippet.text(open: "", close: "") == forms { snippet = Snippet(of: row.next(), around: capitals) }
      snippet.mark(capitals)
    }
    passage.reset()
    return snippet
  }
}
