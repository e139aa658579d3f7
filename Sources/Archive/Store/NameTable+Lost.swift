extension NameTable {
  /// Remembers whom an article names whose rows are about to go.
  mutating func lose(_ article: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    let list = try connection.prepare(
      kind == .outlet
        ? """
        SELECT articles.outlet_id, outlet_aliases.name_id FROM articles
            LEFT JOIN outlet_aliases ON alias = outlet_alias
           WHERE articles.id = ? AND articles.outlet_id IS NOT NULL
        """
        : """
        SELECT DISTINCT \(kind.column), name_id FROM \(kind.namings) JOIN \(kind.spellings) ON id = spelling_id
         WHERE article_id = ?
        """)
    try list.bind(.integer(article))
    while var row = try list.next() {
      changes.lostRows.insert(row.next())
      let name: Int? = row.next()
      if let name { changes.lost.insert(name) }
    }
    forgetRows()
  }
}
