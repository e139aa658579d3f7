/// People, the spellings of their names, and what articles say they are.
struct PersonStore: ~Copyable {
  var names: NameTable
  private var aliases: BulkInsert
  private var roles: BulkInsert

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

  /// Adds an article's persons; gives the row of each person, in their order.
  mutating func add(
    _ persons: [Person], to article: Int, numbering next: inout RowNumbers, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(persons.count)
    for person in persons {
      let (place, _) = try names.place(of: person.name, numbering: &next, connection)
      places.append(place)
      try add(person.name, place, place.rule, article, &next.alias)
      for alias in person.aliases { try add(alias, place, "alias", article, &next.alias) }
      names.tell(person.roles, of: place.name)
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

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try aliases.flush()
    try roles.flush()
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    names.forgetAll()
    aliases.forget()
    roles.forget()
  }
}
