/// Organizations by their full names.
struct OrganizationStore: ~Copyable {
  private let find: Statement
  private let insert: Statement
  private let learn: Statement
  private var known = IDCache()
  /// Rows whose abbreviation has been looked after.
  private var abbreviated: Set<Int> = []

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id FROM organizations WHERE key = ?")
    let insert = try connection.prepare(
      "INSERT INTO organizations (name, key, abbreviation) VALUES (?, ?, ?)")
    let learn = try connection.prepare(
      "UPDATE organizations SET abbreviation = ?2 WHERE id = ?1 AND abbreviation IS NULL")
    self.find = find
    self.insert = insert
    self.learn = learn
  }

  /// The rows of an article's organizations, in their order, made where they are new.
  mutating func ids(
    of organizations: [Organization], _ connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    var ids: [Int] = []
    ids.reserveCapacity(organizations.count)
    for organization in organizations { ids.append(try id(of: organization, connection)) }
    return ids
  }

  private mutating func id(
    of organization: Organization, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let key = OrganizationStore.key(of: organization.name)
    if let id = try row(of: key) {
      if let short = organization.abbreviation, abbreviated.insert(id).inserted {
        try learn.run(.integer(id), .text(short))
      }
      return id
    }
    try insert.run(.text(organization.name), .text(key), .text(organization.abbreviation))
    let id = connection.lastInsertedID
    known[key] = id
    if organization.abbreviation != nil { abbreviated.insert(id) }
    return id
  }

  private mutating func row(of key: String) throws(SQLiteError) -> Int? {
    if let id = known[key] { return id }
    try find.bind(.text(key))
    guard var row = try find.next() else { return nil }
    let id: Int = row.next()
    find.reset()
    known[key] = id
    return id
  }

  /// The folded name by which articles share an organization: without case, and without "the" before it.
  ///
  ///     OrganizationStore.key(of: "The Northern Rivers Authority")   // "northern rivers authority"
  static func key(of name: String) -> String {
    let key = name.lowercased()
    return key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
  }

  /// Looks every organization up anew, after some were removed or a transaction was rolled back.
  mutating func forget() {
    known = IDCache()
    abbreviated.removeAll()
  }
}
