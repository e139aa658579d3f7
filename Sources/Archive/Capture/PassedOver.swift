/// What a walk left alone, counted: nobody should wonder where a file has gone.
public struct PassedOver: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No such file is read; the ending with its dot, "" when there is none.
    case ending(String)
    /// Its name begins with a dot.
    case hidden
    /// A pipe, a socket, a device.
    case special
    /// A link to nowhere.
    case brokenLink
  }

  public private(set) var counts: [Reason: Int] = [:]

  public init() {}

  public var total: Int { counts.values.reduce(0, +) }
  public var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ reason: Reason) { counts[reason, default: 0] += 1 }
}

extension PassedOver: CustomStringConvertible {
  /// The most frequent first: "12 .html, 3 hidden, 1 special file".
  public var description: String {
    counts.map { (count: $0.value, what: $0.key.name(count: $0.value)) }
      .sorted { ($1.count, $0.what) < ($0.count, $1.what) }
      .map { "\($0.count) \($0.what)" }
      .joined(separator: ", ")
  }
}

extension PassedOver.Reason {
  fileprivate func name(count: Int) -> String {
    switch self {
    case .ending(let ending): ending.isEmpty ? "without an ending" : ending
    case .hidden: "hidden"
    case .special: count == 1 ? "special file" : "special files"
    case .brokenLink: count == 1 ? "broken link" : "broken links"
    }
  }
}
