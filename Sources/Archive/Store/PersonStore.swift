/// People, the spellings of their names, and what articles say they are.
struct PersonStore: ~Copyable {
  var names: NameTable
  private var spellings: SpellingStore

  init(within limits: CacheLimits, _ connection: borrowing Connection) throws(SQLiteError) {
    let names = try NameTable(of: .person, within: limits, connection)
    let spellings = try SpellingStore(of: .person, within: limits, connection)
    self.names = names
    self.spellings = spellings
  }

  /// A transaction begins: has nobody else written since the last one?
  mutating func begin(_ next: RowNumbers, _ decisions: [Decision], isAlone: Bool) {
    names.begin(next, decisions, isAlone: isAlone)
    spellings.begin(next, isAlone: isAlone)
  }

  /// Adds an article's persons, with their roles as JSON arrays; gives the row of each person, in their order.
  mutating func add(
    _ persons: [Person], _ roles: [String?], to article: Int, numbering next: inout RowNumbers,
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> [NameTable.Place] {
    var places: [NameTable.Place] = []
    places.reserveCapacity(persons.count)
    for i in persons.indices {
      let person = persons[i]
      var place = try names.place(of: person.name, numbering: &next, connection)
      let fullest = try spellings.number(ofFullest: person.name, place, names, &next.personSpelling)
      if place.spelling == nil { names.note(fullest, for: person.name) }
      place.spelling = fullest
      places.append(place)
      spellings.name(fullest, in: article, roles: roles[i])
      for alias in person.aliases {
        spellings.name(try spellings.number(ofOther: alias, place, &next.personSpelling), in: article)
      }
      names.tell(person.roles, of: place)
    }
    return places
  }

  /// Remembers whom an article names whose rows are about to go.
  mutating func lose(_ article: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    try names.lose(article, connection)
    spellings.forgetNumbers()
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try spellings.flush() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    names.forgetAll()
    spellings.forget()
  }
}
