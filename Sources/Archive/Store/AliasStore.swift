/// Other names that articles themselves give.
struct AliasStore: ~Copyable {
  private var aliases: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    aliases = try BulkInsert(
      connection, into: "aliases",
      columns: ["article_id", "words", "alias_words", "name", "alias", "rule"], onConflict: .ignore)
  }

  mutating func add(_ stated: [StatedAlias], to article: Int) throws(SQLiteError) {
    for alias in stated {
      try aliases.add(
        .integer(article), .text(IndexFold.words(alias.name)), .text(IndexFold.words(alias.alias)),
        .text(alias.name), .text(alias.alias), .text(alias.rule.rawValue))
    }
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try aliases.flush() }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() { aliases.forget() }
}
