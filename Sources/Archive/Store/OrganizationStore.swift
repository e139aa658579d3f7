/// Organizations, by their full names, with the names and abbreviations that articles give them.
struct OrganizationStore: ~Copyable {
  var names: NameTable
  private let learn: Statement
  private var aliases: BulkInsert
  /// The abbreviations of rows that have been looked after.
  private var abbreviated: [Int: String] = [:]
  /// Those that are to be written, behind the rows.
  private var learned: [Int: String] = [:]

  private struct Spelled: Hashable {
    var alias: String
    var name: Int?
  }

  /// The spellings of the article that is being added.
  private var spelled: Set<Spelled> = []

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .organization, connection)
    let learn = try connection.prepare(
      "UPDATE organizations SET abbreviation = ?2 WHERE id = ?1 AND (abbreviation IS NULL OR abbreviation > ?2)"
    )
    let aliases = try BulkInsert(
      connection, into: "organization_aliases",
      columns: ["article_id", "position", "alias", "name_id", "organization_id", "rule"])
    self.names = names
    self.learn = learn
    self.aliases = aliases
  }

  /// Adds an article's organizations; gives the row of each, in their order.
  mutating func add(
    _ organizations: [Organization], to article: Int, numbering next: inout RowNumbers,
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(organizations.count)
    spelled.removeAll(keepingCapacity: true)
    for organization in organizations {
      let (place, _) = try names.place(of: organization.name, numbering: &next, connection)
      places.append(place)
      try add(organization.name, place, place.rule, article)
      guard let short = organization.abbreviation else { continue }
      if short != organization.name {
        try add(short, place, "alias", article)
      }
      if abbreviated[place.row].map({ short < $0 }) ?? true {
        abbreviated[place.row] = short
        learned[place.row] = short
      }
    }
    return places
  }

  private mutating func add(
    _ alias: String, _ place: NameTable.Place, _ rule: String, _ article: Int
  ) throws(SQLiteError) {
    // Two of an article's organizations may be one by their names.
    let position = spelled.count
    guard spelled.insert(Spelled(alias: alias, name: place.name)).inserted else { return }
    aliases.put(article)
    aliases.put(position)
    aliases.put(alias)
    aliases.put(place.name)
    aliases.put(place.row)
    aliases.put(rule)
    try aliases.endRow()
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try aliases.flush() }

  /// Puts right, in tables in which nothing else waits, what the rows are called and who is one with whom.
  mutating func settle(_ connection: borrowing Connection) throws(SQLiteError) {
    try names.flush()
    for (row, short) in learned.sorted(by: { $0.key < $1.key }) {
      try learn.run(.integer(row), .text(short))
    }
    learned.removeAll(keepingCapacity: true)
    try names.settle(connection)
  }

  /// Asks for every abbreviation anew, after rows were removed.
  mutating func forgetAbbreviations() { abbreviated.removeAll() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetAbbreviations()
    names.forgetAll()
    learned.removeAll()
    aliases.forget()
  }
}
