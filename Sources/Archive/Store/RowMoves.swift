/// What articles have of a person, an organization or an outlet, moved from one row to another.
///
/// Works on what is in the tables: nothing may be waiting to be written. Triggers keep the indexes in step.
struct RowMoves: ~Copyable {
  let kind: NamedKind

  init(of kind: NamedKind) { self.kind = kind }

  /// Gives everything that a row has to another one, and removes it.
  func join(_ row: Int, into other: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    if row == other { return }
    let column = kind.column
    try connection.execute("UPDATE names SET \(column) = \(other) WHERE \(column) = \(row)")
    if kind == .outlet {
      try connection.execute("UPDATE articles SET outlet_id = \(other) WHERE outlet_id = \(row)")
    } else {
      try connection.execute(
        """
        UPDATE mentions SET \(column) = \(other) WHERE \(column) = \(row);
        UPDATE claims SET \(column) = \(other), source = (SELECT name FROM \(kind.table) WHERE id = \(other))
         WHERE \(column) = \(row)
        """)
    }
    if kind == .person {
      try connection.execute(
        """
        UPDATE OR IGNORE person_roles SET person_id = \(other) WHERE person_id = \(row);
        DELETE FROM person_roles WHERE person_id = \(row);
        DELETE FROM person_aliases WHERE person_id = \(row) AND article_id IS NULL
        """)
    }
    try connection.execute(
      """
      UPDATE \(aliases) SET \(column) = \(other) WHERE \(column) = \(row);
      DELETE FROM \(kind.table) WHERE id = \(row)
      """)
  }

  /// Gives what articles have under one name of a row to another row; what one article has when it is given.
  ///
  /// Where an article has the row under another name, too, its mentions and claims go by their own words, and
  /// those that have none (a headline, a pronoun) stay.
  func move(
    name: Int, from row: Int, to other: Int, of article: Int? = nil, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    if row == other { return }
    let column = kind.column
    if kind == .outlet {
      return try connection.execute(
        """
        UPDATE articles SET outlet_id = \(other) WHERE outlet_id = \(row)
          AND outlet_alias IN (SELECT alias FROM outlet_aliases WHERE name_id = \(name));
        UPDATE outlet_aliases SET outlet_id = \(other) WHERE name_id = \(name)
        """)
    }
    let here =
      "\(column) = \(row) AND name_id = \(name)" + (article.map { " AND article_id = \($0)" } ?? "")
    let alone = try articles(
      "\(here) AND article_id NOT IN (SELECT article_id FROM \(aliases) WHERE \(column) = \(row) AND name_id IS NOT \(name))",
      connection)
    let shared = try articles(
      "\(here) AND article_id IN (SELECT article_id FROM \(aliases) WHERE \(column) = \(row) AND name_id IS NOT \(name))",
      connection)
    let title = "(SELECT name FROM \(kind.table) WHERE id = \(other))"
    for article in alone {
      let its = "article_id = \(article) AND \(column) = \(row)"
      try connection.execute(
        """
        UPDATE mentions SET \(column) = \(other) WHERE \(its);
        UPDATE claims SET \(column) = \(other), source = \(title) WHERE \(its)
        """)
    }
    for article in shared {
      let its = "article_id = \(article) AND \(column) = \(row)"
      let words = "(SELECT alias FROM \(aliases) WHERE article_id = \(article) AND \(here))"
      try connection.execute(
        """
        UPDATE mentions SET \(column) = \(other) WHERE \(its) AND (
          SELECT substr(body, mentions.start + 1, mentions.length) FROM articles WHERE id = \(article)) IN \(words);
        UPDATE claims SET \(column) = \(other), source = \(title) WHERE \(its) AND source_words IN \(words)
        """)
    }
    if kind == .person {
      try connection.execute(
        "UPDATE OR IGNORE person_roles SET person_id = \(other) WHERE \(here); DELETE FROM person_roles WHERE \(here)"
      )
    }
    try connection.execute("UPDATE \(aliases) SET \(column) = \(other) WHERE \(here)")
  }

  /// Calls a row otherwise, its claims too. A name that no article has is kept among a person's spellings, as
  /// row `alias`, for searches to find; tells whether that row was made.
  func call(
    _ row: Int, _ title: String, alias: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.prepare("UPDATE \(kind.table) SET name = ?2 WHERE id = ?1 AND name IS NOT ?2")
      .run(.integer(row), .text(title))
    if kind != .outlet {
      try connection.prepare("UPDATE claims SET source = ?2 WHERE \(kind.column) = ?1 AND source IS NOT ?2")
        .run(.integer(row), .text(title))
    }
    guard kind == .person else { return false }
    try connection.prepare(
      "DELETE FROM person_aliases WHERE person_id = ?1 AND article_id IS NULL AND alias IS NOT ?2"
    ).run(.integer(row), .text(title))
    let isSpelled = try connection.prepare("SELECT 1 FROM person_aliases WHERE person_id = ?1 AND alias = ?2")
    try isSpelled.bind(.integer(row), .text(title))
    if try isSpelled.next() != nil { return false }
    try connection.prepare(
      "INSERT INTO person_aliases (id, person_id, article_id, alias, rule) VALUES (?, ?, NULL, ?, 'decision')"
    ).run(.integer(alias), .integer(row), .text(title))
    return true
  }

  /// The abbreviation of an organization's row is the first, by its letters, of those that its articles give.
  func abbreviate(_ row: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    guard kind == .organization else { return }
    try connection.execute(
      """
      UPDATE organizations SET abbreviation = (
        SELECT min(alias) FROM organization_aliases WHERE organization_id = \(row) AND rule = 'alias')
       WHERE id = \(row)
      """)
  }

  private var aliases: String { kind.rawValue + "_aliases" }

  private func articles(
    _ condition: String, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    let list = try connection.prepare("SELECT DISTINCT article_id FROM \(aliases) WHERE \(condition)")
    var found: [Int] = []
    try list.bind()
    while var row = try list.next() { found.append(row.next()) }
    return found
  }
}
