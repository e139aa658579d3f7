/// Organizations, by their full names, with the names and abbreviations that articles give them.
struct OrganizationStore: ~Copyable {
  private(set) var names: NameTable
  private let learn: Statement
  private var aliases: BulkInsert
  private var known = PlaceCache()
  /// Rows whose abbreviation has been looked after.
  private var abbreviated: Set<Int> = []

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .organization, connection)
    let learn = try connection.prepare(
      "UPDATE organizations SET abbreviation = ?2 WHERE id = ?1 AND abbreviation IS NULL")
    let aliases = try BulkInsert(
      connection, into: "organization_aliases",
      columns: ["article_id", "alias", "name_id", "organization_id", "rule"], onConflict: .ignore)
    self.names = names
    self.learn = learn
    self.aliases = aliases
  }

  /// Adds an article's organizations; gives the row of each, in their order.
  mutating func add(
    _ organizations: [Organization], to article: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(organizations.count)
    for organization in organizations {
      let place = try place(of: organization, connection)
      places.append(place)
      try aliases.add(
        .integer(article), .text(organization.name), .integer(place.name), .integer(place.row),
        .text(place.rule))
      guard let short = organization.abbreviation else { continue }
      if short != organization.name {
        try aliases.add(
          .integer(article), .text(short), .integer(place.name), .integer(place.row), "alias")
      }
      if abbreviated.insert(place.row).inserted { try learn.run(.integer(place.row), .text(short)) }
    }
    return places
  }

  private mutating func place(
    of organization: Organization, _ connection: borrowing Connection
  ) throws(SQLiteError) -> NameTable.Place {
    if let place = known[organization.name] { return place }
    let name = FullName(organization.name, of: .organization)
    let place: NameTable.Place
    if let met = try names.known(name) {
      place = met
    } else {
      place = try names.place(name, among: names.partners(of: name), connection)
    }
    known[organization.name] = place
    return place
  }

  /// Obeys these decisions from now on.
  mutating func obey(_ decisions: [Decision]) { names.decisions = Decisions(decisions, of: .organization) }

  mutating func forgetConsequences() { names.forgetConsequences() }

  mutating func forgetUrgentConsequences() { names.forgetUrgentConsequences() }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try aliases.flush() }

  /// Looks every organization up anew, after some were removed.
  mutating func forgetIDs() {
    known = PlaceCache()
    abbreviated.removeAll()
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetIDs()
    names.forgetConsequences()
    aliases.forget()
  }
}
