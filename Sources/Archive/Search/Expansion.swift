/// Brings other spellings of what was typed: "At-Tanf" is also al-Tanf, Al Tanf, Tanf.
///
/// Only words typed without quotation marks and star are offered.
public protocol Expansion {
  /// The spellings to search beside each name, in the names' order; an empty list for one that stays alone.
  ///
  /// Called once for a query, so that one look-up can answer for all of them.
  func spellings(of names: [Query.Name]) throws -> [[Spelling]]
}

/// Nothing but what was typed: `--exact`.
public struct NoExpansion: Expansion {
  public init() {}
  public func spellings(of names: [Query.Name]) -> [[Spelling]] { names.map { _ in [] } }
}

/// One spelling that is searched, and why.
public struct Spelling: Hashable, Sendable {
  /// As the archive has it: "al-Tanf".
  public var text: String
  /// The rule that brought it, in words for `--why`: "article dropped".
  public var rule: String

  public init(_ text: String, rule: String) {
    self.text = text
    self.rule = rule
  }
}

extension Query {
  /// Words of a query that stand side by side and may be one name: `Tanf`, `At-Tanf`, `Abu Kamal`.
  public struct Name: Hashable, Sendable {
    /// As typed.
    public var text: String
    /// Its words as the index cuts them.
    public var words: [String]

    init(_ terms: ArraySlice<Query.Term>) {
      text = terms.map(\.text).joined(separator: " ")
      words = terms.flatMap(\.words)
    }

    /// The most terms that are taken for one name.
    static let longest = 3
  }
}
