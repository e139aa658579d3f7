/// Shows one hit: its article and its passage.
struct HitReader: ~Copyable {
  private let row: Statement
  private let passages: SnippetFinder
  private let texts: Int
  private let isComment: Bool

  /// `match` is what was searched, in every spelling; nil when there were no words.
  init(_ connection: borrowing Connection, index: TextIndex, match: String?) throws {
    let isComment = index.table == TextIndex.comments.table
    row = try connection.prepare(
      """
      SELECT \(ArticleLine.columns), \(isComment ? "comments.author, comments.date" : "NULL, NULL"),
             \(index.texts.joined(separator: ", "))
        FROM \(isComment ? "comments JOIN articles ON articles.id = comments.article_id" : "articles")
        LEFT JOIN outlets ON outlets.id = articles.outlet_id
       WHERE \(index.key) = ?
      """)
    passages = SnippetFinder(match.map(SoughtPhrase.all) ?? [])
    texts = index.texts.count
    self.isComment = isComment
  }

  func hit(_ id: Int, rank: Int) throws -> Hit? {
    try row.bind(.integer(id))
    defer { row.reset() }
    guard var row = try row.next() else { return nil }
    let article = ArticleLine(row: &row)
    let author: String? = row.next()
    let date: String? = row.next()
    let texts = (0..<texts).map { _ in row.next() ?? "" }
    return Hit(
      rank: rank, article: article, comment: isComment ? id : nil, author: author, date: date,
      snippet: passages.snippet(of: texts))
  }
}
