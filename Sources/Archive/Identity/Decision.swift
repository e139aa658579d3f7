/// What a person decided about names, in words that hold for any archive.
///
/// It speaks of names, never of rows, so it outlives every ingest and can be applied to another archive.
public struct Decision: Hashable, Sendable {
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// The two are one; the first name stays.
    case merge
    /// The second is someone else than the first, whatever the rules say.
    case split
    /// The first is called by the second.
    case rename
  }

  /// Its number in this archive; 0 before it has one.
  public var id: Int
  public var action: Action
  public var kind: NamedKind
  public var name: String
  public var other: String
  /// When it was made, in UTC: "2024-05-01T12:00:00Z".
  public var made: String

  public init(
    id: Int = 0, _ action: Action, _ kind: NamedKind, _ name: String, _ other: String, made: String = ""
  ) {
    self.id = id
    self.action = action
    self.kind = kind
    self.name = name
    self.other = other
    self.made = made
  }
}
