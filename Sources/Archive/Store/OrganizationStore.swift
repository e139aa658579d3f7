/// Organizations, by their full names, with the names and abbreviations that articles give them.
struct OrganizationStore: ~Copyable {
  var names: NameTable
  private let learn: Statement
  private var spellings: SpellingStore
  /// The abbreviations of rows that have been looked after.
  private var abbreviated: [Int: String] = [:]
  /// Those that are to be written, behind the rows.
  private var learned: [Int: String] = [:]

  init(within limits: CacheLimits, _ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .organization, within: limits, connection)
    let learn = try connection.prepare(
      "UPDATE organizations SET abbreviation = ?2 WHERE id = ?1 AND (abbreviation IS NULL OR abbreviation > ?2)"
    )
    let spellings = try SpellingStore(of: .organization, within: limits, connection)
    self.names = names
    self.learn = learn
    self.spellings = spellings
  }

  /// A transaction begins: has nobody else written since the last one?
  mutating func begin(_ next: RowNumbers, _ decisions: [Decision], isAlone: Bool) {
    names.begin(next, decisions, isAlone: isAlone)
    spellings.begin(next, isAlone: isAlone)
    // Another ingest may have removed, since the last transaction, what was looked up then.
    forgetAbbreviations()
  }

  /// Adds an article's organizations; gives the row of each, in their order.
  mutating func add(
    _ organizations: [Organization], to article: Int, numbering next: inout RowNumbers,
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(organizations.count)
    for organization in organizations {
      var place = try names.place(of: organization.name, numbering: &next, connection)
      let full = try spellings.number(
        ofFullest: organization.name, place, names, &next.organizationSpelling)
      if place.spelling == nil { names.note(full, for: organization.name) }
      place.spelling = full
      places.append(place)
      spellings.name(full, in: article)
      guard let short = organization.abbreviation else { continue }
      if short != organization.name {
        spellings.name(
          try spellings.number(ofOther: short, place, &next.organizationSpelling), in: article)
      }
      if abbreviated[place.row].map({ short < $0 }) ?? true {
        abbreviated[place.row] = short
        learned[place.row] = short
      }
    }
    return places
  }

  /// Remembers what an article names whose rows are about to go.
  mutating func lose(_ article: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    try names.lose(article, connection)
    spellings.forgetNumbers()
    forgetAbbreviations()
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try spellings.flush() }

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
  private mutating func forgetAbbreviations() { abbreviated.removeAll() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetAbbreviations()
    names.forgetAll()
    learned.removeAll()
    spellings.forget()
  }
}
