/// Which names of one kind share a key, and so may be one: those of the table, and those that wait to be written.
///
/// Of a key that very many share only the names of the lowest ranks are compared, with each other alone: which these are
/// depends on no order.
struct KeySharers: ~Copyable {
  /// A name that has the key.
  struct Sharer {
    var id: Int
    var row: Int
    /// The first name of its group.
    var root: Int
    /// What the row is called; nil: the table knows.
    var title: String?
    var spelling: String
    var rank: Int
  }

  /// How many names of one key are compared with each other.
  static let most = 100

  private let list: Statement
  private let insert: Statement
  private let delete: Statement
  private var met: MetHashes

  init(
    of kind: NamedKind, within limits: CacheLimits, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    // A key that very many share is not followed to its end.
    let list = try connection.prepare(
      """
      SELECT names.id, names.\(kind.column), names.root, name_keys.rank, names.spelling
        FROM name_keys JOIN names ON names.id = name_keys.name_id
       WHERE name_keys.key = ? AND names.\(kind.column) IS NOT NULL
       ORDER BY name_keys.rank, name_keys.name_id LIMIT ?
      """)
    let insert = try connection.prepare(
      "INSERT OR IGNORE INTO name_keys (key, rank, name_id) VALUES (?, ?, ?)")
    let delete = try connection.prepare(
      "DELETE FROM name_keys WHERE key = ? AND rank = ? AND name_id = ?")
    self.list = list
    self.insert = insert
    self.delete = delete
    met = MetHashes(limit: limits.hashes)
  }

  /// A transaction begins: is the table empty, and has nobody else written since the last one?
  mutating func begin(isEmpty: Bool, isAlone: Bool) { met.begin(isEmpty: isEmpty, isAlone: isAlone) }

  /// The names of a key, those of the lowest ranks first.
  func sharers(
    of key: String, _ waiting: borrowing NewNames, atMost limit: Int = most
  ) throws(SQLiteError) -> [Sharer] {
    var sharing: [Sharer] = []
    if met.mayHave(UInt32(Self.rank(of: key))) {
      try list.bind(.text(key), .integer(limit))
      while var row = try list.next() {
        let id: Int = row.next()
        let number: Int = row.next()
        let root: Int? = row.next()
        let rank: Int = row.next()
        sharing.append(
          Sharer(id: id, row: number, root: root ?? id, title: nil, spelling: row.next(), rank: rank))
      }
    }
    let known = sharing.count
    waiting.forEach(withKey: key) { name in
      sharing.append(
        Sharer(
          id: name.id, row: name.row, root: name.root ?? name.id, title: name.title, spelling: name.spelling,
          rank: name.rank))
    }
    if sharing.count == known || sharing.count == 1 { return sharing }
    sharing.sort { ($0.rank, $0.id) < ($1.rank, $1.id) }
    return Array(sharing.prefix(limit))
  }

  /// The name that stands at a place, counted from 1, among those that share a key; nil when so many do not.
  func sharer(atPlace place: Int, of key: String, _ waiting: borrowing NewNames) throws(SQLiteError) -> Int? {
    let sharing = try sharers(of: key, waiting, atMost: place)
    return sharing.count == place ? sharing.last?.id : nil
  }

  /// Notes the keys of names that have been written with them.
  mutating func note(_ names: [NewNames.Name]) {
    for name in names { for key in name.keys { met.insert(UInt32(Self.rank(of: key))) } }
  }

  /// Gives a name that has been written other keys.
  mutating func rekey(_ id: Int, _ folded: String, from old: [String], to new: [String]) throws(SQLiteError) {
    let rank = Self.rank(of: folded)
    for key in old where !new.contains(key) {
      try delete.run(.text(key), .integer(rank), .integer(id))
    }
    for key in new where !old.contains(key) {
      try insert.run(.text(key), .integer(rank), .integer(id))
      met.insert(UInt32(Self.rank(of: key)))
    }
  }

  /// A number that looks drawn by lot and is the same in every archive.
  static func rank(of folded: String) -> Int { Int(FNV.hash32(folded.utf8)) }
}
