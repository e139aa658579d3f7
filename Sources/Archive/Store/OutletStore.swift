/// The outlets: who publishes.
struct OutletStore: ~Copyable {
  private let find: Statement
  private let insert: Statement
  private let insertAlias: Statement
  private var known = IDCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    // Names differ in capitals from page to page: the column compares them without.
    let find = try connection.prepare("SELECT id, name FROM outlets WHERE name = ?")
    let insert = try connection.prepare("INSERT INTO outlets (name) VALUES (?)")
    let insertAlias = try connection.prepare(
      "INSERT OR IGNORE INTO outlet_aliases (alias, outlet_id) VALUES (?, ?)")
    self.find = find
    self.insert = insert
    self.insertAlias = insertAlias
  }

  /// The id of the outlet of that name, made when it is new.
  mutating func id(named name: String, _ connection: borrowing Connection) throws(SQLiteError) -> Int {
    if let id = known[name] { return id }
    try find.bind(.text(name))
    if var row = try find.next() {
      let id: Int = row.next()
      let spelling: String = row.next()
      find.reset()
      if spelling != name { try insertAlias.run(.text(name), .integer(id)) }
      known[name] = id
      return id
    }
    try insert.run(.text(name))
    let id = connection.lastInsertedID
    known[name] = id
    return id
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() { known = IDCache() }
}

/// Ids by name, so that what one article after another names is looked up once; bounded.
struct IDCache {
  private static let limit = 50_000
  private var ids: [String: Int] = [:]

  subscript(name: String) -> Int? {
    get { ids[name] }
    set {
      if ids.count >= Self.limit { ids.removeAll(keepingCapacity: true) }
      ids[name] = newValue
    }
  }
}
