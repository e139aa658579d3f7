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
  /// Claims by the kind of their source; "unknown" where nobody is named, too.
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
