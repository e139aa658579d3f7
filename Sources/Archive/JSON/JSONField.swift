/// One value of a JSON text: where it stands and what it is.
public struct JSONValue: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case object, array, string, number, bool, null }

  public var kind: Kind
  /// Its bytes, a string's quotation marks and an object's braces included.
  public var span: TextSpan
}

/// A key of a JSON object with its value.
public struct JSONField: Hashable, Sendable {
  /// The key's bytes, quotation marks included.
  public var key: TextSpan
  public var value: JSONValue
}
