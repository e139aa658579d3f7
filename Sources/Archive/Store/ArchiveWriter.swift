/// The one owner of a connection that writes: every table's store, and the transaction they share.
///
/// Many articles go into one transaction; nothing of it is seen by readers before ``commit()``, and nothing
/// of it stays when the program dies.
struct ArchiveWriter: ~Copyable {
  private let connection: Connection
  private var articles: ArticleStore
  private var captures: CaptureStore
  private var outlets: OutletStore
  private var persons: PersonStore
  private var organizations: OrganizationStore
  private var claims: ClaimStore
  private var problems: ProblemStore
  private var nextArticle: Int
  private var nextClaim: Int
  /// The articles by key of the file of records that is being replaced.
  private var olderRecords: (original: Int, articles: [String: Int]) = (0, [:])

  /// What became of a capture.
  enum Outcome: Sendable {
    case added
    /// It took the place of an older version.
    case replaced
    /// The archive has an article of the same bytes.
    case known
  }

  /// Opens the archive at `path`, making it where there is none.
  init(path: String) throws {
    let connection = try Connection(path: path, mode: .create)
    try Schema.prepareForWriting(connection)
    // A large page cache keeps a batch out of the file until it is committed, so readers are not kept waiting.
    try connection.execute(
      "PRAGMA foreign_keys = ON; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY")
    let articles = try ArticleStore(connection)
    let captures = try CaptureStore(connection)
    let outlets = try OutletStore(connection)
    let persons = try PersonStore(connection)
    let organizations = try OrganizationStore(connection)
    let claims = try ClaimStore(connection)
    let problems = try ProblemStore(connection)
    self.articles = articles
    self.captures = captures
    self.outlets = outlets
    self.persons = persons
    self.organizations = organizations
    self.claims = claims
    self.problems = problems
    nextArticle = 1
    nextClaim = 1
    self.connection = connection
  }

  // MARK: The transaction

  /// Begins a transaction unless one is open; takes the write lock.
  mutating func begin() throws {
    if connection.isInTransaction { return }
    try connection.execute("BEGIN IMMEDIATE")
    nextArticle = (try connection.integer("SELECT max(id) FROM articles") ?? 0) + 1
    nextClaim = (try connection.integer("SELECT max(id) FROM claims") ?? 0) + 1
  }

  /// Makes everything since ``begin()`` lasting.
  func commit() throws {
    if connection.isInTransaction { try connection.execute("COMMIT") }
  }

  /// Takes back everything since ``begin()``.
  mutating func rollback() {
    if connection.isInTransaction { try? connection.execute("ROLLBACK") }
    outlets.forget()
    persons.forget()
    organizations.forget()
  }

  /// Prepares FTS5 for many rows: its terms are gathered in memory up to `megabytes` before they are written.
  /// https://sqlite.org/fts5.html#the_hashsize_configuration_option
  func gatherTerms(megabytes: Int) throws {
    for index in ["articles_fts", "claims_fts"] {
      try connection.execute(
        "INSERT INTO \(index)(\(index), rank) VALUES ('hashsize', \(megabytes << 20))")
    }
  }

  // MARK: Captures

  /// What was last captured at a location; nil when nothing was.
  func original(at location: String) throws -> CaptureStore.Known? { try captures.original(at: location) }

  /// How many articles were read from the file that was last captured at a location.
  func heldCaptures(at location: String) throws -> Int { try captures.held(at: location) }

  /// Whether an article was read from these very bytes before.
  func knows(bytes sha256: [UInt8]) throws -> Bool { try captures.article(withBytes: sha256) != nil }

  /// Keeps a file's bytes, and an older version of it under another name; gives the file's row.
  func add(_ original: Original, over older: CaptureStore.Known?, at time: String) throws -> Int {
    try add(original, over: older, isComplete: true, at: time)
  }

  /// Keeps the bytes of a file of records, whose records follow; gives the file's row.
  ///
  /// Until ``endRecords(_:)`` the row is marked as incomplete: when an ingest dies in between, the next one goes on
  /// with it.
  func beginRecords(_ original: Original, over older: CaptureStore.Known?, at time: String) throws -> Int {
    if let older, !older.isComplete, older.sha256 == original.sha256 { return older.id }
    return try add(original, over: older, isComplete: false, at: time)
  }

  /// All records of the file are written.
  func endRecords(_ original: Int) throws { try captures.complete(original) }

  private func add(
    _ original: Original, over older: CaptureStore.Known?, isComplete: Bool, at time: String
  ) throws -> Int {
    if let older { try captures.retire(older) }
    return try captures.add(original, isComplete: isComplete, at: time, connection)
  }

  /// Writes one capture with its article.
  ///
  /// - Parameters:
  ///   - rows: the article; nil when its bytes are known.
  ///   - original: the row of the file that it was found in.
  ///   - older: what the file was before.
  mutating func add(
    _ capture: CaptureFacts, _ rows: ArticleRows?, original: Int, over older: CaptureStore.Known?
  ) throws -> Outcome {
    if let article = try captures.article(withBytes: capture.sha256) {
      try link(capture, to: article, original: original)
      if capture.record == nil, let old = try superseded(by: capture, over: older), old != article {
        try clearDerived(from: old)
        try captures.unlink(old)
        try articles.remove(old)
      }
      return .known
    }
    let replaced = try superseded(by: capture, over: older)
    guard let rows else { return .known }
    let outlet = try rows.page.outlet.map { try outlets.id(named: $0, connection) }
    let id = replaced ?? nextArticle
    if replaced == nil {
      nextArticle += 1
      try articles.add(rows, id: id, outlet: outlet, connection)
    } else {
      try clearDerived(from: id)
      try articles.replace(rows, id: id, outlet: outlet, connection)
    }
    let people = try persons.add(rows, to: id, connection)
    let bodies = try organizations.ids(of: rows.organizations, connection)
    try claims.add(rows.claims, to: id, from: nextClaim, persons: people, organizations: bodies)
    nextClaim += rows.claims.count
    try link(capture, to: id, original: original)
    return replaced == nil ? .added : .replaced
  }

  /// The article whose place the capture takes: what the whole file held before, or what the record with the
  /// same key held; nil when there is none or another file holds it, too.
  private mutating func superseded(by capture: CaptureFacts, over older: CaptureStore.Known?) throws -> Int? {
    guard let older else { return nil }
    var article: Int?
    if capture.record == nil {
      article = try captures.article(of: older.id)
    } else if let key = capture.stated?.externalID ?? capture.stated?.url {
      if olderRecords.original != older.id {
        olderRecords = (older.id, try captures.articlesByKey(of: older.id))
      }
      article = olderRecords.articles[key]
    }
    guard let article, try !captures.isHeld(article) else { return nil }
    return article
  }

  /// Removes what was derived from an article's text, in the order of the references.
  private func clearDerived(from article: Int) throws {
    try connection.execute(
      """
      DELETE FROM claim_spans WHERE claim_id IN (SELECT id FROM claims WHERE article_id = \(article));
      DELETE FROM claims WHERE article_id = \(article);
      DELETE FROM mentions WHERE article_id = \(article);
      DELETE FROM person_aliases WHERE article_id = \(article);
      DELETE FROM person_roles WHERE article_id = \(article);
      DELETE FROM zones WHERE article_id = \(article);
      DELETE FROM tags WHERE article_id = \(article);
      DELETE FROM comments WHERE article_id = \(article);
      """)
  }

  private func link(_ capture: CaptureFacts, to article: Int, original: Int) throws {
    try captures.add(
      original: original, record: capture.record, article: article, sha256: capture.sha256,
      encoding: capture.encoding)
  }

  // MARK: Problems

  func addProblem(location: String, name: String, line: Int?, message: String) throws {
    try problems.add(location: location, name: name, line: line, message: message)
  }

  func clearProblems(location: String) throws { try problems.clear(location: location) }

  // MARK: After the load

  /// Removes the rows of people whom no article names any more, after articles were replaced. One pass.
  mutating func removeUnnamedPersons() throws {
    try connection.execute(
      "DELETE FROM persons WHERE NOT EXISTS (SELECT 1 FROM person_aliases WHERE person_id = persons.id)")
    persons.forget()
  }

  /// Merges the segments of the indexes, so that a search has few places to look.
  /// https://sqlite.org/fts5.html#the_optimize_command
  func optimize() throws {
    for index in ["articles_fts", "claims_fts"] {
      try connection.execute("INSERT INTO \(index)(\(index)) VALUES ('optimize')")
    }
  }
}

/// What the store needs to know of a capture, without its text.
struct CaptureFacts: Sendable {
  var location: String
  var record: Int?
  var sha256: [UInt8]
  var encoding: String
  var stated: StatedFacts?
}
