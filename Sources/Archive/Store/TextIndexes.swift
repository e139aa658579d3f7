/// The full-text indexes: new rows are indexed many at a time, from the tables themselves.
///
/// One statement for thousands of rows costs less than one for each, and FTS5 flushes once.
/// Rows that are updated or deleted are the triggers' business.
enum TextIndexes {
  /// Indexes every row from the given numbers on.
  static func add(from first: RowNumbers, _ connection: borrowing Connection) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO articles_fts (rowid, body, headline, standfirst, short_forms)
        SELECT id, body, headline, standfirst, short_forms FROM articles WHERE id >= \(first.article) ORDER BY id;
      INSERT INTO claims_fts (rowid, content, source)
        SELECT id, content, source FROM claims WHERE id >= \(first.claim) ORDER BY id;
      INSERT INTO comments_fts (rowid, author, text)
        SELECT id, author, text FROM comments WHERE id >= \(first.comment) ORDER BY id;
      INSERT INTO person_aliases_fts (rowid, alias)
        SELECT id, alias FROM person_aliases WHERE id >= \(first.alias) ORDER BY id;
      """)
  }

  /// How much memory FTS5 may fill with terms before it writes them: more makes a bulk load cheaper.
  /// https://sqlite.org/fts5.html#the_hashsize_configuration_option
  static func gatherTerms(megabytes: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    for index in ["articles_fts", "claims_fts"] {
      try connection.execute(
        "INSERT INTO \(index)(\(index), rank) VALUES ('hashsize', \(megabytes << 20))")
    }
  }

  /// Sets that memory where the file says otherwise. https://sqlite.org/fts5.html#the_config_table
  static func restore(megabytes: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    let kept = try connection.integer("SELECT v FROM articles_fts_config WHERE k = 'hashsize'")
    if let kept, kept != megabytes << 20 { try gatherTerms(megabytes: megabytes, connection) }
  }
}
