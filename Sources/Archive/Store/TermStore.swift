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
  private let addKey: Statement
  private let setSpelling: Statement
  private let oldText: Statement
  private var terms: BulkInsert
  private var keys: BulkInsert
  private var tally = NameTally()
  private var met = MetHashes()

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT id, articles, spelling FROM terms WHERE words = ?")
    let update = try connection.prepare("UPDATE terms SET articles = ? WHERE id = ?")
    let delete = try connection.prepare("DELETE FROM terms WHERE id = ?")
    let deleteKey = try connection.prepare("DELETE FROM term_keys WHERE key = ? AND term_id = ?")
    let addKey = try connection.prepare("INSERT OR IGNORE INTO term_keys (key, term_id) VALUES (?, ?)")
    let setSpelling = try connection.prepare("UPDATE terms SET spelling = ? WHERE id = ?")
    let oldText = try connection.prepare("SELECT headline, standfirst, body FROM articles WHERE id = ?")
    let terms = try BulkInsert(connection, into: "terms", columns: ["id", "words", "spelling", "articles"])
    let keys = try BulkInsert(
      connection, into: "term_keys", columns: ["key", "term_id"], onConflict: .ignore)
    self.find = find
    self.update = update
    self.delete = delete
    self.deleteKey = deleteKey
    self.addKey = addKey
    self.setSpelling = setSpelling
    self.oldText = oldText
    self.terms = terms
    self.keys = keys
  }

  /// A transaction begins: has nobody else written since the last one?
  mutating func begin(_ next: RowNumbers, isAlone: Bool) {
    met.begin(isEmpty: next.term == 1, isAlone: isAlone)
  }

  /// Counts the names of an article that has been written.
  mutating func add(_ names: ArticleNames) { tally.add(names) }

  /// Takes the names of a stored article off again, before it is replaced or removed.
  mutating func subtract(article id: Int) throws(SQLiteError) {
    try oldText.bind(.integer(id))
    guard var row = try oldText.next() else { return }
    let names = ArticleNames(row: &row)
    oldText.reset()
    tally.add(names, -1)
  }

  /// Writes what has been added up; `next` is the number of the next new row.
  ///
  /// Words and keys in their order: neighbours in a table are written together.
  mutating func flush(next: inout Int) throws(SQLiteError) {
    var newKeys: [(key: NameKey, term: Int)] = []
    for entry in tally.inOrder {
      if met.mayHave(entry.hash), try update(entry) { continue }
      if entry.articles < 0 { continue }
      terms.put(next)
      terms.put(utf8: tally.words(of: entry))
      terms.put(utf8: tally.spelling(of: entry))
      terms.put(Int(entry.articles))
      try terms.endRow()
      met.insert(entry.hash)
      let spelling = String(decoding: tally.spelling(of: entry), as: UTF8.self)
      for key in SearchedName.keys(of: spelling) { newKeys.append((key, next)) }
      next += 1
    }
    newKeys.sort { ($0.key.rank, $0.term) < ($1.key.rank, $1.term) }
    for (key, term) in newKeys {
      keys.put(key.text)
      keys.put(term)
      try keys.endRow()
    }
    tally.removeAll()
    try terms.flush()
    try keys.flush()
  }

  /// Counts a spelling otherwise that the table has, and removes one that no article writes any more; false when the
  /// table does not have it.
  private func update(_ entry: NameTally.Entry) throws(SQLiteError) -> Bool {
    try find.bind(.utf8(tally.words(of: entry)))
    guard var row = try find.next() else { return false }
    let id: Int = row.next()
    let articles: Int = row.next() + Int(entry.articles)
    let spelling: String = row.next()
    find.reset()
    if articles > 0 {
      try update.run(.integer(articles), .integer(id))
      let met = tally.spelling(of: entry)
      if entry.articles > 0, NameUse.isBetter(met, than: spelling.utf8) {
        try respell(id, spelling, String(decoding: met, as: UTF8.self))
      }
      return true
    }
    for key in SearchedName.keys(of: spelling) { try deleteKey.run(.text(key.text), .integer(id)) }
    try delete.run(.integer(id))
    return true
  }

  /// A name that was met in capitals first is kept as others write it.
  private func respell(_ id: Int, _ old: String, _ new: String) throws(SQLiteError) {
    try setSpelling.run(.text(new), .integer(id))
    for key in SearchedName.keys(of: old) { try deleteKey.run(.text(key.text), .integer(id)) }
    for key in SearchedName.keys(of: new) { try addKey.run(.text(key.text), .integer(id)) }
  }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() {
    tally.removeAll()
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
