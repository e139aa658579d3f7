/// Which roles articles have told of which names, as far as it is at hand: a role that was told before changes nothing
/// about who is one with whom, and most are.
///
/// Bounded: what has been forgotten is taken for new, and looked at once more.
struct ToldRoles {
  private let limit: Int
  private var told: Set<UInt64> = []

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

  /// Nothing is known any more: rows were removed, or someone else has written.
  mutating func forget() { told.removeAll() }
}
