/// An article as lists show it: enough to know it again and to find it.
public struct ArticleLine: Hashable, Sendable {
  public var id: Int
  /// The id that a record gave itself in its own file.
  public var externalID: String?
  /// "folder/a.txt", or "crawl.jsonl#17" for the record on line 17.
  public var capture: String
  public var headline: String?
  public var outlet: String?
  /// The day of publication as ISO 8601; nil when there is no evidence of it.
  public var published: String?
  /// Bounds, when only those are known.
  public var notBefore: String?
  public var notAfter: String?
}

extension ArticleLine: RowDecodable {
  /// The columns to SELECT from `articles`, `outlets` joined from the left, in the order of `init(row:)`.
  static let columns = """
    articles.id, articles.external_id,
    (SELECT originals.name || coalesce('#' || captures.record, '')
       FROM captures JOIN originals ON originals.id = captures.original_id
      WHERE captures.article_id = articles.id
      ORDER BY captures.current DESC, originals.current DESC, captures.id LIMIT 1),
    articles.headline, outlets.name, articles.published, articles.not_before, articles.not_after
    """

  init(row: inout Row) {
    id = row.next()
    externalID = row.next()
    capture = row.next() ?? ""
    headline = row.next()
    outlet = row.next()
    published = row.next()
    notBefore = row.next()
    notAfter = row.next()
  }
}
