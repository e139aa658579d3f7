/// People, the spellings of their names, what articles say they are, and where they are named.
struct PersonStore: ~Copyable {
  private let find: Statement
  private let insert: Statement
  private let insertAlias: Statement
  private let indexAlias: Statement
  private let insertRole: Statement
  private let insertMention: Statement
  private var known = IDCache()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id FROM persons WHERE key = ?")
    let insert = try connection.prepare("INSERT INTO persons (name, key) VALUES (?, ?)")
    let insertAlias = try connection.prepare(
      "INSERT INTO person_aliases (person_id, article_id, alias, rule) VALUES (?, ?, ?, ?)")
    let indexAlias = try connection.prepare("INSERT INTO person_aliases_fts (rowid, alias) VALUES (?, ?)")
    let insertRole = try connection.prepare(
      "INSERT OR IGNORE INTO person_roles (article_id, person_id, role) VALUES (?, ?, ?)")
    let insertMention = try connection.prepare(
      """
      INSERT OR IGNORE INTO mentions (article_id, capture_start, person_id, start, length)
      VALUES (?, ?, ?, ?, ?)
      """)
    self.find = find
    self.insert = insert
    self.insertAlias = insertAlias
    self.indexAlias = indexAlias
    self.insertRole = insertRole
    self.insertMention = insertMention
  }

  /// Writes an article's persons; gives the row of each, in their order.
  mutating func add(
    _ rows: ArticleRows, to article: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    var ids: [Int] = []
    ids.reserveCapacity(rows.persons.count)
    for person in rows.persons {
      let id = try id(of: person, connection)
      ids.append(id)
      try add(alias: person.name, rule: "name", of: id, in: article, connection)
      for alias in person.aliases { try add(alias: alias, rule: "alias", of: id, in: article, connection) }
      for role in person.roles { try insertRole.run(.integer(article), .integer(id), .text(role)) }
    }
    for mention in rows.mentions {
      try insertMention.run(
        .integer(article), .integer(mention.span.captureStart), .integer(ids[mention.person]),
        .integer(mention.span.start), .integer(mention.span.length))
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

  private func add(
    alias: String, rule: Value, of person: Int, in article: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try insertAlias.run(.integer(person), .integer(article), .text(alias), rule)
    try indexAlias.run(.integer(connection.lastInsertedID), .text(alias))
  }

  /// The folded name by which articles share a person; nil for a single word.
  static func key(of name: String) -> String? {
    let key = name.lowercased()
    return key.utf8.contains(0x20) ? key : nil
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() { known = IDCache() }
}
