/// What a search has found: an article, or a reader's comment under one, with the passage that matched.
public struct Hit: Sendable {
  /// From 1, in the order of the list.
  public var rank: Int
  public var article: ArticleLine
  /// The number of the comment; nil when the article itself was found.
  public var comment: Int?
  /// The author of the comment.
  public var author: String?
  /// The day of the comment, ISO 8601.
  public var date: String?
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
      if let comment {
        json.field("comment", comment)
        json.field("author", author)
        json.field("date", date)
      }
    }
  }
}
