/// The spellings of names: in how many articles each is written as one, and the keys it is found by.
///
/// What articles add and take away is added up in memory and written when the transaction ends: each word once,
/// whatever the number of articles, and ten articles cost what ten articles cost however large the archive. A large ingest
/// adds up several transactions, since each writes nearly every page of these tables anew; `terms_behind` says so, and
/// whoever writes next counts from the articles what is missing when it has died or failed.
/// https://sqlite.org/lang_upsert.html would open a savepoint, on which FTS5 flushes; so what is there already is changed
/// by a plain UPDATE, and what that does not find is inserted.
struct TermStore: ~Copyable {
  private let find: Statement
  private let count: Statement
  private let update: Statement
  private let delete: Statement
  private let deleteKey: Statement
  private let addKey: Statement
  private let oldText: Statement
  private let laterTexts: Statement
  private var terms: BulkInsert
  private var keys: BulkInsert
  private var tally = NameTally()
  private var met: MetHashes
  /// The first article in the tally when it has waited for longer than a transaction, as `terms_behind` has it.
  private var firstWaiting: Int?
  /// The first article of the transaction.
  private var firstNew = 0
  /// Whether the tally is to be written with this transaction.
  private var isDue = false
  private let limit: Int
  /// How many spellings the table has, once that has been asked.
  private var rows: Int?
  /// What waits is at most one part in so many of what the table has: a search misses that little, and in a table that is
  /// small, where writing costs nothing, hardly anything.
  private static let share = 8

  init(within limits: CacheLimits, _ connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare("SELECT articles, spelling FROM terms WHERE words = ?")
    // One that is all in capitals may have a better spelling now, and is looked at closely.
    let count = try connection.prepare(
      """
      UPDATE terms SET articles = articles + ?2
       WHERE words = ?1 AND (printed IS NULL OR printed GLOB '*[a-z]*')
      """)
    let update = try connection.prepare("UPDATE terms SET articles = ?2, printed = ?3 WHERE words = ?1")
    let delete = try connection.prepare("DELETE FROM terms WHERE words = ?")
    let deleteKey = try connection.prepare("DELETE FROM term_keys WHERE key = ? AND words = ?")
    let addKey = try connection.prepare("INSERT OR IGNORE INTO term_keys (key, words) VALUES (?, ?)")
    let oldText = try connection.prepare("SELECT headline, standfirst, body FROM articles WHERE id = ?")
    let laterTexts = try connection.prepare("SELECT headline, standfirst, body FROM articles WHERE id >= ?")
    let terms = try BulkInsert(connection, into: "terms", columns: ["words", "articles", "printed"])
    let keys = try BulkInsert(
      connection, into: "term_keys", columns: ["key", "words"], onConflict: .ignore)
    self.find = find
    self.count = count
    self.update = update
    self.delete = delete
    self.deleteKey = deleteKey
    self.addKey = addKey
    self.oldText = oldText
    self.laterTexts = laterTexts
    self.terms = terms
    self.keys = keys
    met = MetHashes(limit: limits.hashes)
    limit = limits.terms
  }

  /// A transaction begins: has nobody else written since the last one?
  ///
  /// Where an ingest that died or failed has left articles uncounted, they are counted now, ten thousand a second.
  mutating func begin(
    _ next: RowNumbers, isAlone: Bool, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    met.begin(isEmpty: next.article == 1, isAlone: isAlone)
    firstNew = next.article
    isDue = false
    if !isAlone { rows = nil }
    let behind = try Self.firstUncounted(connection)
    if behind == firstWaiting { return }
    // Another ingest has counted what was waiting here, or has left its own articles uncounted.
    tally.removeAll()
    firstWaiting = behind
    guard let behind else { return }
    try laterTexts.bind(.integer(behind))
    while var row = try laterTexts.next() { tally.add(ArticleNames(row: &row)) }
    isDue = true
  }

  /// Whether names of this writer's own transactions are still to be written.
  var isWaiting: Bool { firstWaiting != nil }

  /// The first article whose names are not in the tables yet; nil when all are.
  static func firstUncounted(_ connection: borrowing Connection) throws(SQLiteError) -> Int? {
    try connection.integer("SELECT min(first_article) FROM terms_behind")
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
    // What was taken off could not be found out from the articles any more.
    isDue = true
  }

  /// Writes what has been added up, when the transaction ends; or notes that it waits for the next one.
  ///
  /// - Parameter mayWait: whether more articles follow at once.
  mutating func settle(mayWait: Bool, _ connection: borrowing Connection) throws(SQLiteError) {
    let room = mayWait && !isDue ? min(limit, try count(connection) / Self.share) : 0
    if tally.count < room {
      if firstWaiting != nil || tally.count == 0 { return }
      try connection.execute("INSERT INTO terms_behind (first_article) VALUES (\(firstNew))")
      firstWaiting = firstNew
      return
    }
    try write(connection)
    if firstWaiting == nil { return }
    try connection.execute("DELETE FROM terms_behind")
    firstWaiting = nil
  }

  private mutating func count(_ connection: borrowing Connection) throws(SQLiteError) -> Int {
    if let rows { return rows }
    let count = try connection.integer("SELECT count(*) FROM terms") ?? 0
    rows = count
    return count
  }

  /// Words and keys in their order: neighbours in a table are written together.
  private mutating func write(_ connection: borrowing Connection) throws(SQLiteError) {
    let entries = tally.inOrder
    var newKeys: [(key: NameKey, entry: Int)] = []
    for (i, entry) in entries.enumerated() {
      if met.mayHave(entry.hash), try change(entry, connection) { continue }
      if entry.articles < 0 { continue }
      rows? += 1
      let words = tally.words(of: entry)
      let spelling = tally.spelling(of: entry)
      terms.put(utf8: words)
      terms.put(Int(entry.articles))
      if NameUse.isPlain(spelling, words) {
        terms.put(Value.null)
      } else {
        terms.put(utf8: spelling)
      }
      try terms.endRow()
      met.insert(entry.hash)
      for key in SearchedName.keys(of: String(decoding: spelling, as: UTF8.self)) { newKeys.append((key, i)) }
    }
    newKeys.sort { ($0.key.rank, $0.entry) < ($1.key.rank, $1.entry) }
    for (key, entry) in newKeys {
      keys.put(key.text)
      keys.put(utf8: tally.words(of: entries[entry]))
      try keys.endRow()
    }
    tally.removeAll()
    try terms.flush()
    try keys.flush()
  }

  /// Counts a spelling otherwise that the table has, and removes one that no article writes any more; false when the
  /// table does not have it.
  private func change(
    _ entry: NameTally.Entry, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    let words = Value.utf8(tally.words(of: entry))
    if entry.articles > 0 {
      let before = connection.totalChanges
      try count.run(words, .integer(Int(entry.articles)))
      if connection.totalChanges != before { return true }
    }
    try find.bind(words)
    guard var row = try find.next() else { return false }
    let articles: Int = row.next() + Int(entry.articles)
    let spelling: String = row.next()
    find.reset()
    guard articles > 0 else {
      for key in SearchedName.keys(of: spelling) { try deleteKey.run(.text(key.text), words) }
      try delete.run(words)
      return true
    }
    let met = tally.spelling(of: entry)
    if entry.articles > 0, NameUse.isBetter(met, than: spelling.utf8) {
      try respell(entry, articles, spelling, String(decoding: met, as: UTF8.self))
    } else {
      let isPlain = NameUse.isPlain(spelling.utf8, tally.words(of: entry))
      try update.run(words, .integer(articles), .text(isPlain ? nil : spelling))
    }
    return true
  }

  /// A name that was met in capitals first is kept as others write it.
  private func respell(
    _ entry: NameTally.Entry, _ articles: Int, _ old: String, _ new: String
  ) throws(SQLiteError) {
    let words = Value.utf8(tally.words(of: entry))
    let isPlain = NameUse.isPlain(new.utf8, tally.words(of: entry))
    try update.run(words, .integer(articles), .text(isPlain ? nil : new))
    for key in SearchedName.keys(of: old) { try deleteKey.run(.text(key.text), words) }
    for key in SearchedName.keys(of: new) { try addKey.run(.text(key.text), words) }
  }

  /// Forgets what a rolled-back transaction would have written; what was waiting before is counted anew.
  mutating func forget() {
    tally.removeAll()
    firstWaiting = nil
    rows = nil
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
