/// Names of one place or body that no spelling rule can find: Daesh and ISIL, Aleppo and Halab.
///
/// The table is `aliases.tsv`, one spelling a line: group, kind, spelling, mark, reason.
///
///     AliasTable.shipped.others(of: "Bombay").map(\.spelling)   // ["Mumbai"]
public struct AliasTable: Sendable {
  /// One spelling of one group.
  public struct Alias: Hashable, Sendable {
    /// Spellings with the same group name the same.
    public let group: String
    public let kind: Kind
    public let spelling: String
    /// A short form that is a word or a name too ("IS", "US", "Sour"): it counts in exactly these letters only.
    public let isExact: Bool
    /// The spelling stands in another group as well: Tripoli is two cities.
    public let isShared: Bool
    /// Why it is in the group.
    public let reason: String
  }

  public enum Kind: String, Sendable {
    case place
    case organization = "org"
    case person
  }

  public let aliases: [Alias]
  private let bySpelling: [String: [Int]]
  private let byGroup: [String: [Int]]

  public init(_ aliases: [Alias]) {
    self.aliases = aliases
    var bySpelling: [String: [Int]] = [:]
    var byGroup: [String: [Int]] = [:]
    for (i, alias) in aliases.enumerated() {
      bySpelling[AliasTable.folded(alias.spelling), default: []].append(i)
      byGroup[alias.group, default: []].append(i)
    }
    self.bySpelling = bySpelling
    self.byGroup = byGroup
  }

  /// Reads a table; lines that begin with `#` and lines without five fields are passed over.
  public init(tsv: String) {
    self.init(
      tsv.split(separator: "\n").compactMap { line -> Alias? in
        guard !line.hasPrefix("#") else { return nil }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 5, let kind = Kind(rawValue: fields[1]) else { return nil }
        return Alias(
          group: fields[0], kind: kind, spelling: fields[2], isExact: fields[3] == "exact",
          isShared: fields[3] == "shared", reason: fields[4])
      })
  }

  /// The groups that a spelling is in.
  ///
  /// Case and accents do not matter, except for a spelling that is marked as exact.
  public func groups(of name: String) -> [String] {
    entries(of: name).map(\.group)
  }

  /// The other spellings of a name's groups, in the order of the table; none when the name is in no group.
  public func others(of name: String) -> [Alias] {
    let folded = AliasTable.folded(name)
    var own: [String] = []
    for group in groups(of: name) where !own.contains(group) { own.append(group) }
    return own.flatMap { byGroup[$0] ?? [] }.map { aliases[$0] }
      .filter { AliasTable.folded($0.spelling) != folded }
  }

  func share(_ a: String, _ b: String) -> Bool {
    let groups = groups(of: a)
    return !groups.isEmpty && self.groups(of: b).contains(where: groups.contains)
  }

  private func entries(of name: String) -> [Alias] {
    (bySpelling[AliasTable.folded(name)] ?? []).map { aliases[$0] }
      .filter { !$0.isExact || $0.spelling == name }
  }

  /// Letters without case, accents and apostrophes, words parted by one blank; no article before a single word.
  static func folded(_ name: String) -> String {
    NameParts.cut(name).joinedText
  }
}
