/// The names that a name may be one with.
extension NameTable {
  /// A name that shares a key with another, where the rules do not call the two different.
  struct Partner {
    var edge: Edge
    var row: Int
    var root: Int
    /// What the row is called; nil: the table knows.
    var title: String?
  }

  /// The names that a name of the table may be one with; roles are not asked.
  mutating func edges(of name: FullName, as id: Int) throws(SQLiteError) -> [Edge] {
    try partners(of: name, name.keys, as: id).map(\.edge)
  }

  /// The names that a name may be one with; `id` is nil for one that is new.
  ///
  /// A new name may push another one out of those that are compared, which is then looked at anew.
  mutating func partners(
    of name: FullName, _ keys: [String], as id: Int?
  ) throws(SQLiteError) -> [Partner] {
    var found: [Partner] = []
    var seen: Set<Int> = []
    let rank = KeySharers.rank(of: name.folded)
    for key in keys {
      var sharing = try sharers.sharers(of: key, waiting)
      if id == nil {
        if sharing.count == KeySharers.most, let last = sharing.last {
          if rank >= last.rank { continue }
          changes.reread.insert(last.id)
          sharing.removeLast()
        }
      } else if !sharing.contains(where: { $0.id == id }) {
        continue
      }
      for other in sharing where other.id != id && seen.insert(other.id).inserted {
        let rule = JoinRule.between(name, full(other.id, other.spelling))
        if rule.outcome == .different { continue }
        found.append(
          Partner(
            edge: Edge(id: other.id, rule: rule), row: other.row, root: other.root, title: other.title))
      }
    }
    return found
  }

  /// A name of the table, cut and sounded out.
  mutating func full(_ id: Int, _ spelling: String) -> FullName {
    if let name = parsed[id] { return name }
    let name = FullName(spelling, of: kind)
    remember(name, as: id)
    return name
  }

  /// Keeps a name at hand that was cut and sounded out.
  mutating func remember(_ name: FullName, as id: Int) {
    if parsed.count >= limits.names / 2 { parsed.removeAll(keepingCapacity: true) }
    parsed[id] = name
  }

  // MARK: Names that change

  /// Writes a name otherwise: its keys may be others, and what the rules say of it.
  mutating func spell(_ id: Int, _ old: FullName, as new: FullName) throws(SQLiteError) {
    let (oldKeys, keys) = (old.keys, new.keys)
    try lookAgain(oldKeys, keys)
    if !waiting.respell(old.folded, as: new.spelling, keys) {
      try respell.run(.text(new.spelling), .integer(id))
      try sharers.rekey(id, old.folded, from: oldKeys, to: keys)
    }
    parsed[id] = nil
    changes.reread.insert(id)
  }

  /// Takes a name's keys away before it goes; it has been written.
  mutating func removeKeys(of id: Int, _ name: FullName) throws(SQLiteError) {
    let keys = name.keys
    try lookAgain(keys, [])
    try sharers.rekey(id, name.folded, from: keys, to: [])
    parsed[id] = nil
  }

  /// Where a key that a name gets or loses is shared by as many as are compared, the last of them may be pushed out, or
  /// the one behind them be new among them.
  private mutating func lookAgain(_ old: [String], _ new: [String]) throws(SQLiteError) {
    for key in new where !old.contains(key) {
      if let last = try sharers.sharer(atPlace: KeySharers.most, of: key, waiting) {
        changes.reread.insert(last)
      }
    }
    for key in old where !new.contains(key) {
      if let next = try sharers.sharer(atPlace: KeySharers.most + 1, of: key, waiting) {
        changes.reread.insert(next)
      }
    }
  }
}
