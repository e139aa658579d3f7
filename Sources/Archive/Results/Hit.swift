/// What a search has found: an article, or a comment or claim in one, with the passage that matched.
public struct Hit: Sendable {
  /// From 1, in the order of the list.
  public var rank: Int
  public var article: ArticleLine
  /// The author of the comment, for hits in comments.
  public var author: String?
  /// The number of the comment or claim, for hits there.
  public var row: Int
  public var snippet: Snippet

  /// The words that matched, as written.
  public var matched: [String] { snippet.matched }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("rank", rank)
      json.key("article")
      article.write(to: &json)
      json.field("snippet", snippet.text())
      json.field("matched", matched)
      if row != article.id {
        json.field("comment", row)
        json.field("author", author)
      }
    }
  }
}
