/// The numbers that the next rows get, counted here so that no insert has to be asked for its own.
struct RowNumbers {
  var article: Int
  var claim: Int
  var comment: Int
  var alias: Int
  var term: Int

  /// Behind the last rows of the archive. Asked under the write lock.
  init(_ connection: borrowing Connection) throws(SQLiteError) {
    // A number is never given again, so that what hangs on a row that was deleted by hand finds no other one.
    article = (try connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") ?? 0) + 1
    claim = (try connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'claims'") ?? 0) + 1
    comment = (try connection.integer("SELECT max(id) FROM comments") ?? 0) + 1
    alias = (try connection.integer("SELECT max(id) FROM person_aliases") ?? 0) + 1
    term = (try connection.integer("SELECT max(id) FROM terms") ?? 0) + 1
  }
}
