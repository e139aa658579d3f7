/// Which roles articles have told of which names, as far as it is at hand: a role that was told before changes nothing
/// about who is one with whom, and most are.
///
/// Bounded: what has been forgotten is taken for new, and looked at once more.
struct ToldRoles {
  /// The roles of a name in the order of their bytes, as the table sorts them: the first ``most``.
  private struct Known {
    /// The row that the name was in: another one may have other articles.
    var row: Int
    var roles: [String] = []

    mutating func add(_ role: String) {
      let place = roles.firstIndex { !$0.utf8.lexicographicallyPrecedes(role.utf8) } ?? roles.count
      if place < roles.count, roles[place].utf8.elementsEqual(role.utf8) { return }
      roles.insert(role, at: place)
      if roles.count > ToldRoles.most { roles.removeLast() }
    }
  }

  /// How many roles of a name are asked for.
  static let most = 64

  private let limit: Int
  private var told: Set<UInt64> = []
  private var known: [Int: Known] = [:]

  init(limit: Int) { self.limit = limit }

  /// Whether a role may tell something new of a name: it is not known to have been told.
  mutating func isNews(_ role: String, of name: Int) -> Bool {
    // In 64 bits two roles do not meet.
    var hash = FNV()
    withUnsafeBytes(of: name) { hash.add($0) }
    hash.add(role.utf8)
    if told.count >= limit { told.removeAll(keepingCapacity: true) }
    return told.insert(hash.hash).inserted
  }

  // MARK: All roles of a name

  /// What articles tell of a name in a row, the first ones in the order of their bytes; nil: the tables know.
  func roles(of name: Int, in row: Int) -> [String]? {
    guard let its = known[name], its.row == row else { return nil }
    return its.roles
  }

  /// Keeps at hand what the tables say.
  mutating func know(_ roles: [String], of name: Int, in row: Int) {
    // A name takes more room than a role.
    if known.count >= limit / 8 { known.removeAll(keepingCapacity: true) }
    if limit >= 8 { known[name] = Known(row: row, roles: roles) }
  }

  /// An article tells more of a name.
  mutating func add(_ roles: [String], of name: Int, in row: Int) {
    guard let its = known[name] else { return }
    guard its.row == row else {
      known[name] = nil
      return
    }
    for role in roles { known[name]?.add(role) }
  }

  /// Nothing is known any more: rows were removed, or someone else has written.
  mutating func forget() {
    told.removeAll()
    known.removeAll()
  }
}
