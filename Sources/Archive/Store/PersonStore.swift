/// People, the spellings of their names, and what articles say they are.
struct PersonStore: ~Copyable {
  var names: NameTable
  private var aliases: BulkInsert
  private var roles: BulkInsert
  private var known = PlaceCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .person, connection)
    let aliases = try BulkInsert(
      connection, into: "person_aliases",
      columns: ["id", "person_id", "article_id", "alias", "rule", "name_id"])
    let roles = try BulkInsert(
      connection, into: "person_roles", columns: ["article_id", "person_id", "role", "name_id"],
      onConflict: .ignore)
    self.names = names
    self.aliases = aliases
    self.roles = roles
  }

  /// Adds an article's persons, their aliases from id `nextAlias` on; gives the row of each person, in their order.
  mutating func add(
    _ persons: [Person], to article: Int, nextAlias: inout Int, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(persons.count)
    for person in persons {
      let place = try place(of: person, connection)
      places.append(place)
      try add(person.name, place, place.rule, article, &nextAlias)
      for alias in person.aliases { try add(alias, place, "alias", article, &nextAlias) }
      if !person.roles.isEmpty, let name = place.name { names.changes.told.insert(name) }
      for role in person.roles {
        roles.put(article)
        roles.put(place.row)
        roles.put(role)
        roles.put(place.name ?? 0)
        try roles.endRow()
      }
    }
    return places
  }

  private mutating func add(
    _ alias: String, _ place: NameTable.Place, _ rule: String, _ article: Int, _ number: inout Int
  ) throws(SQLiteError) {
    aliases.put(number)
    aliases.put(place.row)
    aliases.put(article)
    aliases.put(alias)
    aliases.put(rule)
    aliases.put(place.name)
    try aliases.endRow()
    number += 1
  }

  /// A name of two words or more is one person wherever it stands; one word is a person of its article alone.
  private mutating func place(
    of person: Person, _ connection: borrowing Connection
  ) throws(SQLiteError) -> NameTable.Place {
    if let place = known[person.name] { return place }
    let name = FullName(person.name, of: .person)
    guard name.isFull || names.decisions.speak(of: name.folded) else {
      let row = try names.newRow(person.name, connection)
      return NameTable.Place(row: row, name: nil, title: person.name, rule: "name")
    }
    let place = try names.place(of: name, connection)
    known[person.name] = place
    return place
  }

  /// Remembers whom an article names whose rows are about to go.
  mutating func lose(_ article: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    let list = try connection.prepare(
      """
      SELECT DISTINCT person_id, name_id FROM person_aliases WHERE article_id = \(article)
      """)
    try list.bind()
    while var row = try list.next() {
      names.changes.lostRows.insert(row.next())
      let name: Int? = row.next()
      if let name { names.changes.lost.insert(name) }
    }
    forgetIDs()
  }

  /// Puts right, in tables in which nothing waits, who is one row with whom.
  mutating func settle(_ connection: borrowing Connection) throws(SQLiteError) {
    try NameSettlement.settle(&names, connection)
  }

  /// Obeys these decisions from now on.
  mutating func obey(_ decisions: [Decision]) { names.decisions = Decisions(decisions, of: .person) }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try aliases.flush()
    try roles.flush()
  }

  /// Looks every person up anew, after some were removed.
  mutating func forgetIDs() { known = PlaceCache() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetIDs()
    names.forget()
    aliases.forget()
    roles.forget()
  }
}

/// Rows by name as printed, so that what one article after another names is looked up once; bounded.
struct PlaceCache {
  private static let limit = 50_000
  private var places: [String: NameTable.Place] = [:]

  subscript(name: String) -> NameTable.Place? {
    get { places[name] }
    set {
      if places.count >= Self.limit { places.removeAll(keepingCapacity: true) }
      places[name] = newValue
    }
  }
}
