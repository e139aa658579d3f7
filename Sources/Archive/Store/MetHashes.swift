/// The hashes of what a table holds, when it is known that there are no others: what is not among them need not be
/// looked up.
///
/// Most names of an article that are not met at hand are new to an archive that is being filled, and to find out that
/// something is missing costs as much as finding it. Known from an empty table on, as long as nobody else writes;
/// six to twelve bytes for each thing, up to a limit. An archive that has grown elsewhere is asked instead.
struct MetHashes {
  private var slots: [UInt32] = []
  private var count = 0
  private var isComplete = false
  /// Drawn for this run: nobody can choose names that fall on one another.
  private static let factor = UInt64.random(in: .min ... .max) | 1
  /// Beyond so many the table is asked again.
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// A transaction begins: is the table empty, and has nobody else written since the last one?
  mutating func begin(isEmpty: Bool, isAlone: Bool) {
    if isEmpty {
      self = MetHashes(limit: limit)
      isComplete = true
    } else if !isAlone {
      self = MetHashes(limit: limit)
    }
  }

  /// Whether the table may hold something of that hash.
  func mayHave(_ hash: UInt32) -> Bool {
    if !isComplete { return true }
    if slots.isEmpty { return false }
    let hash = max(hash, 1)
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  mutating func insert(_ hash: UInt32) {
    if !isComplete { return }
    if count >= limit {
      self = MetHashes(limit: limit)
      return
    }
    if count * 3 >= slots.count * 2 { grow() }
    // 0 is nobody's.
    put(max(hash, 1))
  }

  private func place(of hash: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash) &* Self.factor) >> 32) & (slots.count - 1)
  }

  private mutating func put(_ hash: UInt32) {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(1024, old.count * 2))
    count = 0
    for hash in old where hash != 0 { put(hash) }
  }
}
