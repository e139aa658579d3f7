/// People, the spellings of their names, and what articles say they are.
struct PersonStore: ~Copyable {
  private let find: Statement
  private let insert: Statement
  private var aliases: BulkInsert
  private var roles: BulkInsert
  private var known = IDCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id FROM persons WHERE key = ?")
    let insert = try connection.prepare("INSERT INTO persons (name, key) VALUES (?, ?)")
    let aliases = try BulkInsert(
      connection, into: "person_aliases", columns: ["id", "person_id", "article_id", "alias", "rule"])
    let roles = try BulkInsert(
      connection, into: "person_roles", columns: ["article_id", "person_id", "role"], onConflict: .ignore)
    self.find = find
    self.insert = insert
    self.aliases = aliases
    self.roles = roles
  }

  /// Adds an article's persons, their aliases from id `nextAlias` on; gives the row of each person, in their order.
  mutating func add(
    _ rows: ArticleRows, to article: Int, nextAlias: inout Int, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    var ids: [Int] = []
    ids.reserveCapacity(rows.persons.count)
    for person in rows.persons {
      let id = try id(of: person, connection)
      ids.append(id)
      for (i, alias) in ([person.name] + person.aliases).enumerated() {
        try aliases.add(
          .integer(nextAlias), .integer(id), .integer(article), .text(alias), i == 0 ? "name" : "alias")
        nextAlias += 1
      }
      for role in person.roles { try roles.add(.integer(article), .integer(id), .text(role)) }
    }
    return ids
  }

  /// A name of two words or more is one person wherever it stands; one word is a person of its article alone.
  private mutating func id(
    of person: Person, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    guard let key = PersonStore.key(of: person.name) else {
      try insert.run(.text(person.name), nil)
      return connection.lastInsertedID
    }
    if let id = known[key] { return id }
    try find.bind(.text(key))
    if var row = try find.next() {
      let id: Int = row.next()
      find.reset()
      known[key] = id
      return id
    }
    try insert.run(.text(person.name), .text(key))
    let id = connection.lastInsertedID
    known[key] = id
    return id
  }

  /// The folded name by which articles share a person; nil for a single word.
  static func key(of name: String) -> String? {
    let key = name.lowercased()
    return key.utf8.contains(0x20) ? key : nil
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try aliases.flush()
    try roles.flush()
  }

  /// Looks every person up anew, after some were removed.
  mutating func forgetIDs() { known = IDCache() }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetIDs()
    aliases.forget()
    roles.forget()
  }
}
