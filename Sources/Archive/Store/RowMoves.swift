/// What articles have of a person, an organization or an outlet, moved from one row to another.
///
/// Works on what is in the tables: nothing may be waiting to be written. Triggers keep the indexes in step.
struct RowMoves: ~Copyable {
  let kind: NamedKind
  /// Rows whose claims may say another name than the row has now.
  private var misnamed: Set<Int> = []

  init(of kind: NamedKind) { self.kind = kind }

  /// The claims of these rows may say another name than the rows have.
  mutating func rename(_ rows: Set<Int>) { misnamed.formUnion(rows) }

  /// Writes into the claims what their rows are called now; to be done when everything has been moved and called.
  ///
  /// One statement for all: whatever fires a trigger that writes a full-text index has FTS5 write out all that it
  /// has gathered, once a statement.
  mutating func nameClaims(_ connection: borrowing Connection) throws(SQLiteError) {
    defer { misnamed = [] }
    if kind == .outlet || misnamed.isEmpty { return }
    let rows = "[" + misnamed.sorted().map(String.init).joined(separator: ",") + "]"
    let title = "(SELECT name FROM \(kind.table) WHERE id = claims.\(kind.column))"
    try connection.run(
      """
      UPDATE claims SET source = \(title)
       WHERE \(kind.column) IN (SELECT value FROM json_each(?)) AND source IS NOT \(title)
      """, .text(rows))
  }

  /// Gives everything that a row has to another one, and removes it.
  mutating func join(_ row: Int, into other: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    if row == other { return }
    misnamed.insert(other)
    let column = kind.column
    func run(_ sql: String) throws(SQLiteError) {
      try connection.run(sql, .integer(row), .integer(other))
    }
    try run("UPDATE names SET \(column) = ?2 WHERE \(column) = ?1")
    if kind == .outlet {
      try run("UPDATE articles SET outlet_id = ?2 WHERE outlet_id = ?1")
    } else {
      try run("UPDATE claims SET \(column) = ?2 WHERE \(column) = ?1")
    }
    if kind == .person {
      try connection.run(
        "DELETE FROM person_spellings WHERE person_id = ? AND \(Self.isUsers)", .integer(row))
    }
    try run("UPDATE \(kind.spellings) SET \(column) = ?2 WHERE \(column) = ?1")
    try connection.run("DELETE FROM \(kind.table) WHERE id = ?", .integer(row))
  }

  /// Gives what articles have under one name of a row to another row; what one article has when it is given.
  ///
  /// Mentions go with their spelling. Where an article has the row under another name, too, its claims go by the words that
  /// name the source, or by the mention in them; those that have neither (a pronoun) stay.
  mutating func move(
    name: Int, from row: Int, to other: Int, of article: Int? = nil, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    if row == other { return }
    misnamed.insert(other)
    let column = kind.column
    if kind == .outlet {
      try connection.run(
        """
        UPDATE articles SET outlet_id = ?2 WHERE outlet_id = ?1
          AND outlet_alias IN (SELECT alias FROM outlet_aliases WHERE name_id = ?3)
        """, .integer(row), .integer(other), .integer(name))
      return try connection.run(
        "UPDATE outlet_aliases SET outlet_id = ?2 WHERE name_id = ?1", .integer(name), .integer(other))
    }
    func run(_ sql: String, of article: Int?) throws(SQLiteError) {
      try connection.run(sql, .integer(row), .integer(other), .integer(name), .integer(article))
    }
    let here = "\(column) = ?1 AND name_id = ?3"
    // The plus sign keeps SQLite from going through every spelling of the row: those of the article are few.
    let isShared = """
      EXISTS (SELECT 1 FROM \(kind.namings) AS others JOIN \(kind.spellings) AS its ON its.id = others.spelling_id
               WHERE others.article_id = \(kind.namings).article_id AND +its.\(column) = ?1
                 AND +its.name_id IS NOT ?3)
      """
    func articles(_ condition: String) throws(SQLiteError) -> [Int] {
      try connection.integers(
        """
        SELECT DISTINCT article_id FROM \(kind.spellings) JOIN \(kind.namings) ON spelling_id = id
         WHERE \(here) AND article_id = coalesce(?4, article_id) AND \(condition)
        """,
        .integer(row), .integer(other), .integer(name), .integer(article))
    }
    let alone = try articles("NOT \(isShared)")
    let shared = try articles(isShared)
    let its = "article_id = ?4 AND +\(column) = ?1"
    for article in alone {
      try run("UPDATE claims SET \(column) = ?2 WHERE \(its)", of: article)
    }
    for article in shared {
      let spellings = try connection.strings(
        """
        SELECT alias FROM \(kind.namings) JOIN \(kind.spellings) ON id = spelling_id
         WHERE article_id = ?2 AND +\(column) = ?1 AND +name_id = ?3
        """, .integer(row), .integer(article), .integer(name))
      try moveClaims(in: Set(spellings), from: row, to: other, of: article, connection)
      try run(
        """
        UPDATE claims SET \(column) = ?2 WHERE \(its) AND EXISTS (
          SELECT 1 FROM mentions JOIN \(kind.spellings) AS its ON its.id = mentions.\(kind.spellingColumn)
           WHERE mentions.article_id = ?4 AND its.\(column) = ?1 AND its.name_id = ?3
             AND mentions.capture_start >= claims.source_capture_start
             AND mentions.capture_start < claims.source_capture_start + claims.source_length)
        """, of: article)
    }
    if let article {
      try part(name, from: row, to: other, of: article, connection)
    } else {
      try connection.run(
        "UPDATE \(kind.spellings) SET \(column) = ?2 WHERE \(here)", .integer(row), .integer(other),
        .integer(name))
    }
  }

  /// Gives a row spellings of its own for what one article has of a person's name.
  private func part(
    _ name: Int, from row: Int, to other: Int, of article: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let its = try connection.integers(
      """
      SELECT id FROM person_spellings JOIN person_namings ON spelling_id = id
       WHERE person_id = ? AND name_id = ? AND article_id = ? ORDER BY id
      """, .integer(row), .integer(name), .integer(article))
    for spelling in its {
      let others = try connection.integers(
        "SELECT 1 FROM person_namings WHERE spelling_id = ? AND article_id <> ? LIMIT 1",
        .integer(spelling), .integer(article))
      if others.isEmpty {
        try connection.run(
          "UPDATE person_spellings SET person_id = ?2 WHERE id = ?1", .integer(spelling), .integer(other))
        continue
      }
      try connection.run(
        """
        INSERT INTO person_spellings (person_id, name_id, alias, rule)
          SELECT ?2, name_id, alias, rule FROM person_spellings WHERE id = ?1
        """, .integer(spelling), .integer(other))
      let own = connection.lastInsertedID
      try index(spelling: own, connection)
      for (table, column) in [("person_namings", "spelling_id"), ("mentions", kind.spellingColumn)] {
        try connection.run(
          "UPDATE \(table) SET \(column) = ?2 WHERE \(column) = ?1 AND article_id = ?3", .integer(spelling),
          .integer(own), .integer(article))
      }
    }
  }

  /// Gives to another row the claims of a row in an article whose source has one of these spellings, however many spaces
  /// stand between its words on the page.
  private func moveClaims(
    in spellings: Set<String>, from row: Int, to other: Int, of article: Int,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let list = try connection.prepare(
      """
      SELECT id, source_words FROM claims
       WHERE article_id = ? AND +\(kind.column) = ? AND source_words IS NOT NULL
      """)
    try list.bind(.integer(article), .integer(row))
    var moved: [Int] = []
    while var found = try list.next() {
      let claim: Int = found.next()
      let words: String = found.next()
      if spellings.contains(words) || spellings.contains(Text(words).singleSpaced()) { moved.append(claim) }
    }
    for claim in moved {
      try connection.run(
        "UPDATE claims SET \(kind.column) = ?1 WHERE id = ?2", .integer(other), .integer(claim))
    }
  }

  /// Calls a row otherwise. A name that no article has is kept among a person's spellings, and indexed, for searches to
  /// find.
  mutating func call(_ row: Int, _ title: String, _ connection: borrowing Connection) throws(SQLiteError) {
    try connection.run(
      "UPDATE \(kind.table) SET name = ?2 WHERE id = ?1 AND name IS NOT ?2", .integer(row), .text(title))
    misnamed.insert(row)
    guard kind == .person else { return }
    try connection.run(
      "DELETE FROM person_spellings WHERE person_id = ?1 AND alias IS NOT ?2 AND \(Self.isUsers)",
      .integer(row), .text(title))
    let spelled = try connection.integers(
      "SELECT 1 FROM person_spellings WHERE person_id = ?1 AND alias = ?2 LIMIT 1", .integer(row),
      .text(title)
    )
    if !spelled.isEmpty { return }
    try connection.run(
      "INSERT INTO person_spellings (person_id, alias, rule) VALUES (?, ?, 'decision')", .integer(row),
      .text(title))
    try index(spelling: connection.lastInsertedID, connection)
  }

  /// Indexes a person's spelling that has just been written.
  private func index(spelling: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    try connection.run(
      "INSERT INTO person_aliases_fts (rowid, alias) SELECT id, alias FROM person_spellings WHERE id = ?",
      .integer(spelling))
  }

  /// The abbreviation of an organization's row is the first, by its letters, of those that its articles give.
  func abbreviate(_ row: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    guard kind == .organization else { return }
    try connection.run(
      """
      UPDATE organizations SET abbreviation = (
        SELECT min(alias) FROM organization_spellings WHERE organization_id = ?1 AND rule = 'alias')
       WHERE id = ?1
      """, .integer(row))
  }

  /// Tells the spelling that a person has by the user's word.
  static let isUsers = "name_id IS NULL AND rule = 'decision'"
}
