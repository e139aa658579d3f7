/// Two names that are searched as one, or that the user has parted.
public struct AliasLine: Hashable, Sendable {
  /// Who says so.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// The user, with `archive alias`.
    case own
    /// An article of the archive.
    case article
    /// The table that comes with the program.
    case shipped
  }

  public var name: String
  public var alias: String
  /// Whether the two are one name; the user can also say that they are not.
  public var same: Bool
  public var origin: Origin
  /// Why: "short form in brackets", "Arabic name"; nil for the user's own.
  public var reason: String?
  /// The first article that says so.
  public var article: Int?

  public init(
    name: String, alias: String, same: Bool = true, origin: Origin = .own, reason: String? = nil,
    article: Int? = nil
  ) {
    self.name = name
    self.alias = alias
    self.same = same
    self.origin = origin
    self.reason = reason
    self.article = article
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("alias", alias)
      json.field("same", same)
      json.field("origin", origin.rawValue)
      json.field("reason", reason)
      json.field("article", article)
    }
  }
}
