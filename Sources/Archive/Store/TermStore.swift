/// The spellings of names: in how many articles each is written as one, and the keys it is found by.
///
/// What articles add and take away is added up in memory and written when the transaction ends: each word once,
/// whatever the number of articles, and ten articles cost what ten articles cost however large the archive.
/// https://sqlite.org/lang_upsert.html would open a savepoint, on which FTS5 flushes; so ids are read first, and new
/// rows and changed ones written by plain statements.
struct TermStore: ~Copyable {
  private let find: Statement
  private let update: Statement
  private let delete: Statement
  private let deleteKey: Statement
  private let oldText: Statement
  private var terms: BulkInsert
  private var keys: BulkInsert
  private var changes: [String: Change] = [:]

  private struct Change {
    var spelling: String
    var articles: Int
  }

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id, articles, spelling FROM terms WHERE words = ?")
    let update = try connection.prepare("UPDATE terms SET articles = ? WHERE id = ?")
    let delete = try connection.prepare("DELETE FROM terms WHERE id = ?")
    let deleteKey = try connection.prepare("DELETE FROM term_keys WHERE key = ? AND term_id = ?")
    let oldText = try connection.prepare("SELECT headline, standfirst, body FROM articles WHERE id = ?")
    let terms = try BulkInsert(connection, into: "terms", columns: ["id", "words", "spelling", "articles"])
    let keys = try BulkInsert(
      connection, into: "term_keys", columns: ["key", "term_id"], onConflict: .ignore)
    self.find = find
    self.update = update
    self.delete = delete
    self.deleteKey = deleteKey
    self.oldText = oldText
    self.terms = terms
    self.keys = keys
  }

  /// Counts the names of an article that has been written.
  mutating func add(_ names: ArticleNames) { count(names, 1) }

  /// Takes the names of a stored article off again, before it is replaced or removed.
  mutating func subtract(article id: Int) throws(SQLiteError) {
    try oldText.bind(.integer(id))
    guard var row = try oldText.next() else { return }
    let names = ArticleNames(row: &row)
    oldText.reset()
    count(names, -1)
  }

  private mutating func count(_ names: ArticleNames, _ articles: Int) {
    for name in names.names {
      changes[name.words, default: Change(spelling: name.spelling, articles: 0)].articles += articles
    }
  }

  /// Writes what has been added up; `next` is the number of the next new row.
  mutating func flush(next: inout Int) throws(SQLiteError) {
    // In an archive without terms there is nothing to look up.
    let isFirst = next == 1
    // In the order of the words: neighbours in the table's index are written together.
    for (words, change) in changes.sorted(by: { $0.key < $1.key }) where change.articles != 0 {
      if !isFirst { try find.bind(.text(words)) }
      if !isFirst, var row = try find.next() {
        let id: Int = row.next()
        let articles: Int = row.next() + change.articles
        let spelling: String = row.next()
        find.reset()
        if articles > 0 {
          try update.run(.integer(articles), .integer(id))
        } else {
          for key in SearchedName.keys(of: spelling) { try deleteKey.run(.text(key), .integer(id)) }
          try delete.run(.integer(id))
        }
      } else if change.articles > 0 {
        terms.put(next)
        terms.put(words)
        terms.put(change.spelling)
        terms.put(change.articles)
        try terms.endRow()
        for key in SearchedName.keys(of: change.spelling) {
          keys.put(key)
          keys.put(next)
          try keys.endRow()
        }
        next += 1
      }
    }
    changes.removeAll(keepingCapacity: true)
    try terms.flush()
    try keys.flush()
  }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() {
    changes.removeAll()
    terms.forget()
    keys.forget()
  }
}

extension ArticleNames: RowDecodable {
  /// From `headline, standfirst, body` of a row of `articles`.
  init(row: inout Row) {
    let headline: String? = row.next()
    let standfirst: String? = row.next()
    self.init(headline: headline, standfirst: standfirst, body: row.next())
  }
}
