/// Captured files and what was captured from them: the chain from an article to the bytes it was read from.
struct CaptureStore: ~Copyable {
  private let findOriginal: Statement
  private let retireOriginal: Statement
  private let renameOriginal: Statement
  private let renameListed: Statement
  private let nameTaken: Statement
  private let insertOriginal: Statement
  private let insertBytes: Statement
  private let findArticle: Statement
  private let insertCapture: Statement
  private let outdateCaptures: Statement
  private let keys: Statement
  private let whole: Statement
  private let countCurrent: Statement
  private let countHeld: Statement
  private let setComplete: Statement
  private let cutLoose: Statement
  private let findRecord: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let findOriginal = try connection.prepare(
      """
      SELECT id, name, sha256, complete, EXISTS (SELECT 1 FROM captures WHERE original_id = originals.id)
        FROM originals WHERE location = ? AND current = 1
      """)
    let retireOriginal = try connection.prepare("UPDATE originals SET current = 0 WHERE id = ?")
    let renameOriginal = try connection.prepare("UPDATE sqlar SET name = ?2 WHERE name = ?1")
    let renameListed = try connection.prepare("UPDATE originals SET name = ?2 WHERE id = ?1")
    let nameTaken = try connection.prepare("SELECT 1 FROM sqlar WHERE name = ?")
    let insertOriginal = try connection.prepare(
      "INSERT INTO originals (name, location, sha256, current, complete, ingested) VALUES (?, ?, ?, 1, ?, ?)")
    let insertBytes = try connection.prepare(
      "INSERT INTO sqlar (name, mode, mtime, sz, data) VALUES (?, ?, ?, ?, ?)")
    let findArticle = try connection.prepare(
      "SELECT article_id FROM captures WHERE sha256 = ? AND article_id IS NOT NULL AND current = 1 LIMIT 1")
    let insertCapture = try connection.prepare(
      """
      INSERT OR IGNORE INTO captures (original_id, record, article_id, sha256, encoding, current)
      VALUES (?, ?, ?, ?, ?, 1)
      """)
    let outdateCaptures = try connection.prepare("UPDATE captures SET current = 0 WHERE article_id = ?")
    let keys = try connection.prepare(
      """
      SELECT coalesce(articles.external_id, articles.url), articles.id FROM captures
        JOIN articles ON articles.id = captures.article_id
       WHERE captures.original_id = ? AND captures.record IS NOT NULL ORDER BY captures.id
      """)
    let whole = try connection.prepare(
      "SELECT article_id FROM captures WHERE original_id = ? AND record IS NULL AND article_id IS NOT NULL")
    let countHeld = try connection.prepare(
      """
      SELECT count(article_id) FROM captures
       WHERE original_id = (SELECT id FROM originals WHERE location = ? AND current = 1)
      """)
    let countCurrent = try connection.prepare(
      """
      SELECT count(*) FROM captures JOIN originals ON originals.id = captures.original_id
       WHERE captures.article_id = ? AND captures.current = 1 AND originals.current = 1
      """)
    let findRecord = try connection.prepare("SELECT 1 FROM captures WHERE original_id = ? AND record = ?")
    let cutLoose = try connection.prepare("UPDATE captures SET article_id = NULL WHERE article_id = ?")
    let setComplete = try connection.prepare("UPDATE originals SET complete = 1 WHERE id = ?")
    self.findOriginal = findOriginal
    self.retireOriginal = retireOriginal
    self.renameOriginal = renameOriginal
    self.renameListed = renameListed
    self.nameTaken = nameTaken
    self.insertOriginal = insertOriginal
    self.insertBytes = insertBytes
    self.findArticle = findArticle
    self.insertCapture = insertCapture
    self.outdateCaptures = outdateCaptures
    self.keys = keys
    self.whole = whole
    self.countCurrent = countCurrent
    self.countHeld = countHeld
    self.setComplete = setComplete
    self.cutLoose = cutLoose
    self.findRecord = findRecord
  }

  /// A file that was captured at a place before.
  struct Known {
    var id: Int
    var name: String
    var sha256: [UInt8]
    /// Whether it was read to its end.
    var isComplete: Bool
    /// Whether anything in it was captured.
    var isCaptured: Bool
  }

  /// What was last captured at a location; nil when nothing was.
  func original(at location: String) throws(SQLiteError) -> Known? {
    try findOriginal.bind(.text(location))
    guard var row = try findOriginal.next() else { return nil }
    let known = Known(
      id: row.next(), name: row.next(), sha256: row.next(), isComplete: row.next(),
      isCaptured: row.next())
    findOriginal.reset()
    return known
  }

  /// Keeps an older version of a file under a name of its own.
  func retire(_ known: Known) throws(SQLiteError) {
    let folder = "superseded/" + hexadecimal(known.sha256).prefix(12) + "/"
    try retireOriginal.run(.integer(known.id))
    let name = try free(folder + known.name)
    try renameOriginal.run(.text(known.name), .text(name))
    try renameListed.run(.integer(known.id), .text(name))
  }

  /// Writes a file's bytes; gives its row's id.
  func add(
    _ original: Original, isComplete: Bool, at time: String, _ connection: borrowing Connection
  ) throws -> Int {
    let name = try free(original.name)
    try insertBytes.run(
      .text(name), .integer(original.mode), .integer(original.modified), .integer(original.size),
      original.data.whole.map { .blob($0) } ?? .zeros(original.data.count))
    if original.data.whole == nil {
      var blob = try BlobWriter(connection, table: "sqlar", column: "data", row: connection.lastInsertedID)
      try original.data.forEachPiece { try blob.append($0) }
    }
    try insertOriginal.run(
      .text(name), .text(original.location), .blob(original.sha256),
      .integer(isComplete ? 1 : 0), .text(time))
    return connection.lastInsertedID
  }

  /// Marks a file of records as read to its end.
  func complete(_ original: Int) throws(SQLiteError) { try setComplete.run(.integer(original)) }

  /// The article that was read from the same bytes before.
  func article(withBytes sha256: [UInt8]) throws(SQLiteError) -> Int? {
    try findArticle.bind(.blob(sha256))
    guard var row = try findArticle.next() else { return nil }
    let id: Int = row.next()
    findArticle.reset()
    return id
  }

  /// The articles of a file of records by the key that each record gave itself, its id or else its address.
  func articlesByKey(of original: Int) throws(SQLiteError) -> [String: Int] {
    var articles: [String: Int] = [:]
    try keys.bind(.integer(original))
    while var row = try keys.next() {
      let key: String? = row.next()
      if let key { articles[key] = row.next() }
    }
    return articles
  }

  /// The article gets another text: its captures so far are kept as evidence of what it was.
  func outdate(_ article: Int) throws(SQLiteError) { try outdateCaptures.run(.integer(article)) }

  /// Cuts the captures of an article that is removed loose from it.
  func unlink(_ article: Int) throws(SQLiteError) { try cutLoose.run(.integer(article)) }

  /// Whether a record of a file has been captured, whatever became of its article.
  func has(original: Int, record: Int?) throws(SQLiteError) -> Bool {
    try findRecord.bind(.integer(original), .integer(record))
    let found = try findRecord.next() != nil
    findRecord.reset()
    return found
  }

  /// The article that a whole file held; nil for a file of records.
  func article(of original: Int) throws(SQLiteError) -> Int? {
    try whole.bind(.integer(original))
    guard var row = try whole.next() else { return nil }
    let article: Int = row.next()
    whole.reset()
    return article
  }

  func add(
    original: Int, record: Int?, article: Int, sha256: [UInt8], encoding: String
  ) throws(SQLiteError) {
    try insertCapture.run(
      .integer(original), .integer(record), .integer(article), .blob(sha256), .text(encoding))
  }

  /// How many records, or whole files, of what was last captured at a location hold an article.
  func held(at location: String) throws(SQLiteError) -> Int {
    try countHeld.bind(.text(location))
    guard var row = try countHeld.next() else { return 0 }
    let count: Int = row.next()
    countHeld.reset()
    return count
  }

  /// Whether a capture that is current holds the article.
  func isHeld(_ article: Int) throws(SQLiteError) -> Bool {
    try countCurrent.bind(.integer(article))
    guard var row = try countCurrent.next() else { return false }
    let count: Int = row.next()
    countCurrent.reset()
    return count > 0
  }

  /// The name, or with a number behind it when another file has it: "wire/a.txt~2".
  private func free(_ name: String) throws(SQLiteError) -> String {
    var candidate = name
    var number = 1
    while true {
      try nameTaken.bind(.text(candidate))
      guard try nameTaken.next() != nil else { return candidate }
      nameTaken.reset()
      number += 1
      candidate = "\(name)~\(number)"
    }
  }
}
