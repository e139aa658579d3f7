/// Why bytes are not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// In the user's words: "the string is not closed".
  public var reason: String
  /// The byte, counted from 0, where reading stopped.
  public var offset: Int
}

extension JSONError: CustomStringConvertible {
  /// "the string is not closed (byte 17)", with bytes counted from 1 as editors count columns.
  public var description: String { "\(reason) (byte \(offset + 1))" }
}

/// What is read of JSON at most.
public enum JSONLimits {
  /// How deep lists and objects may stand in one another. The deepest seen in a crawl was below 20; a
  /// stranger's file of 100,000 brackets is refused here.
  public static let depth = 200
}
