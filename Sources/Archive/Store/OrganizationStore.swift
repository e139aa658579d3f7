/// Organizations by their full names.
struct OrganizationStore: ~Copyable {
  private let find: Statement
  private let insert: Statement
  private let learn: Statement
  private var known = IDCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id FROM organizations WHERE name = ?")
    let insert = try connection.prepare("INSERT INTO organizations (name, abbreviation) VALUES (?, ?)")
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
    for organization in organizations { ids.append(try id(of: organization, connection)) }
    return ids
  }

  private mutating func id(
    of organization: Organization, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    if let id = known[organization.name] { return id }
    try find.bind(.text(organization.name))
    let found = try find.next()
    if var row = found {
      let id: Int = row.next()
      find.reset()
      if let short = organization.abbreviation { try learn.run(.integer(id), .text(short)) }
      known[organization.name] = id
      return id
    }
    try insert.run(.text(organization.name), .text(organization.abbreviation))
    let id = connection.lastInsertedID
    known[organization.name] = id
    return id
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() { known = IDCache() }
}
