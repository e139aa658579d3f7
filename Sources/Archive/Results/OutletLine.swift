/// An outlet with what the archive has of it.
public struct OutletLine: Hashable, Sendable {
  public var id: Int
  public var name: String
  public var articles: Int
  public var claims: Int
  /// The first and the last day of publication, ISO 8601; nil when none of its articles is dated.
  public var first: String?
  public var last: String?
  /// How many of its articles have no day of publication.
  public var undated: Int

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("name", name)
      json.field("articles", articles)
      json.field("claims", claims)
      json.field("first", first)
      json.field("last", last)
      json.field("undated", undated)
    }
  }
}

extension OutletLine: RowDecodable {
  init(row: inout Row) {
    id = row.next()
    name = row.next()
    articles = row.next()
    claims = row.next()
    first = row.next()
    last = row.next()
    undated = row.next()
  }
}
