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
  private var mentions: MentionStore
  private var claims: ClaimStore
  private var terms: TermStore
  private var aliases: AliasStore
  private var problems: ProblemStore
  private var indexes: TextIndexes
  private var next: RowNumbers
  /// The first rows that the indexes do not have yet.
  private var unindexed: RowNumbers
  /// Articles whose rows are waiting to be written or indexed.
  private var pending: Set<Int> = []
  /// How FTS5 is to work, as this writer wants it.
  private var indexing = TextIndexes.Mode.few
  /// By how many persons the archive has grown through this writer's transactions: others may write between them.
  private(set) var newPersons = 0
  private var personsAtBegin = 0
  /// Changes when someone else has written. https://sqlite.org/pragma.html#pragma_data_version
  private var version: Int?
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
  init(path: String, within limits: CacheLimits = .standard) throws {
    let connection = try Connection(path: path, mode: .create)
    try Schema.prepareForWriting(connection)
    // A large page cache keeps a batch out of the file until it is committed: spilling takes the lock that keeps
    // readers waiting. So what has changed may take more room before it spills; what has not makes room first.
    // References are kept by the order of writing; to have each one looked up by SQLite costs a fifth of an
    // ingest. What a CHECK allows are the cases of an enumeration here, and to look each up once more costs half
    // of what a claim costs. `archive check` looks at all of them. Nothing secret is deleted: no page is
    // overwritten with zeros.
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA secure_delete = OFF;
      PRAGMA cache_size = -131072; PRAGMA cache_spill = -327680; PRAGMA temp_store = MEMORY
      """)
    let numbers = try RowNumbers(connection)
    let articles = try ArticleStore(connection)
    let captures = try CaptureStore(connection)
    let outlets = try OutletStore(within: limits, connection)
    let persons = try PersonStore(within: limits, connection)
    let organizations = try OrganizationStore(within: limits, connection)
    let mentions = try MentionStore(connection)
    let claims = try ClaimStore(connection)
    let terms = try TermStore(within: limits, connection)
    let aliases = try AliasStore(connection)
    let problems = try ProblemStore(connection)
    let indexes = try TextIndexes(connection)
    self.articles = articles
    self.captures = captures
    self.outlets = outlets
    self.persons = persons
    self.organizations = organizations
    self.mentions = mentions
    self.claims = claims
    self.terms = terms
    self.aliases = aliases
    self.problems = problems
    self.indexes = indexes
    next = numbers
    unindexed = numbers
    self.connection = connection
  }

  // MARK: The transaction

  /// Begins a transaction unless one is open; takes the write lock.
  mutating func begin() throws {
    if connection.isInTransaction { return }
    try connection.execute("BEGIN IMMEDIATE")
    next = try RowNumbers(connection)
    unindexed = next
    let version = try connection.integer("PRAGMA data_version")
    let isAlone = version == self.version
    try terms.begin(next, isAlone: isAlone, connection)
    self.version = version
    // A bulk load that died has left its own measure in the file.
    try TextIndexes.restore(indexing, connection)
    personsAtBegin = try personCount()
    let decisions = try DecisionStore.all(connection)
    outlets.names.begin(next, decisions, isAlone: isAlone)
    persons.begin(next, decisions, isAlone: isAlone)
    organizations.begin(next, decisions, isAlone: isAlone)
  }

  /// Makes everything since ``begin()`` lasting.
  ///
  /// - Parameter goesOn: whether more articles follow at once, whose names may be counted together with these.
  mutating func commit(goesOn: Bool = false) throws {
    // The last article may have ended the transaction before.
    if !goesOn, terms.isWaiting { try begin() }
    guard connection.isInTransaction else { return }
    try writeWaiting()
    try persons.names.settle(connection)
    try organizations.settle(connection)
    try outlets.names.settle(connection)
    try terms.settle(mayWait: goesOn, connection)
    let persons = try personCount()
    try connection.execute("COMMIT")
    newPersons += persons - personsAtBegin
  }

  /// Keeps the rollback journal from one transaction to the next, or no longer: to delete it and to find room for a new one
  /// takes a tenth of a large ingest.
  ///
  /// To be called between transactions. A journal that is left when the program dies there is void: readers pass it over, and
  /// it goes with the next transaction. Of one that dies inside a transaction it takes back what is half-written, as ever.
  /// An archive that somebody has in WAL mode stays in it. https://sqlite.org/pragma.html#pragma_journal_mode
  func keepJournal(_ isKept: Bool) throws {
    let modes = isKept ? ("delete", "PERSIST") : ("persist", "DELETE")
    guard try connection.strings("PRAGMA journal_mode") == [modes.0] else { return }
    try connection.execute("PRAGMA journal_mode = \(modes.1)")
  }

  /// Takes back everything since ``begin()``.
  mutating func rollback() {
    if connection.isInTransaction { try? connection.execute("ROLLBACK") }
    articles.forget()
    outlets.names.forgetAll()
    persons.forget()
    organizations.forget()
    mentions.forget()
    claims.forget()
    terms.forget()
    aliases.forget()
    indexes.forget()
    pending.removeAll()
  }

  /// Writes the rows that are waiting and indexes them.
  ///
  /// Nothing waits where no transaction is open; the rows behind ours are then another ingest's, which has indexed them.
  mutating func writeWaiting() throws {
    guard connection.isInTransaction else { return }
    try articles.flush()
    try persons.flush()
    try organizations.flush()
    try mentions.flush()
    try claims.flush()
    try aliases.flush()
    let pages = try indexes.write(from: unindexed, connection)
    if indexing == .few { try TextIndexes.merge(behind: pages, connection) }
    unindexed = next
    pending.removeAll(keepingCapacity: true)
  }

  /// Has FTS5 work as it should while few or many articles come in.
  mutating func index(_ mode: TextIndexes.Mode) throws {
    indexing = mode
    try TextIndexes.work(mode, connection)
  }

  /// Brings the indexes together; see ``TextIndexes/merge(all:_:)``. Outside a transaction.
  func mergeIndexes(all: Bool) throws { try TextIndexes.merge(all: all, connection) }

  /// Whether an index has so many segments that they are brought together before more come.
  func areIndexesCrowded() throws -> Bool { try TextIndexes.areCrowded(connection) }

  /// Whether an ingest that died or failed has left names uncounted; one that is under way does, too, for a while.
  func hasUncountedNames() throws -> Bool { try TermStore.firstUncounted(connection) != nil }

  /// How many articles the archive has.
  func articleCount() throws -> Int {
    try connection.integer("SELECT count(*) FROM articles") ?? 0
  }

  private func personCount() throws -> Int { try connection.integer("SELECT count(*) FROM persons") ?? 0 }

  // MARK: Captures

  /// What was last captured at a location; nil when nothing was.
  func original(at location: String) throws -> CaptureStore.Known? { try captures.original(at: location) }

  /// How many articles were read from the file that was last captured at a location.
  func heldCaptures(at location: String) throws -> Int { try captures.held(at: location) }

  /// Keeps a file's bytes, and an older version of it under another name; gives the file's row.
  func add(_ original: Original, over older: CaptureStore.Known?, at time: String) throws -> Int {
    try add(original, over: older, isComplete: true, at: time)
  }

  /// Keeps the bytes of a file of records, whose records follow; gives the file's row.
  ///
  /// Until ``endRecords(_:)`` the row is marked as incomplete: when an ingest dies in between, the next one goes on
  /// with it.
  func beginRecords(_ original: Original, over older: CaptureStore.Known?, at time: String) throws -> Int {
    if let older, older.sha256 == original.sha256 { return older.id }
    return try add(original, over: older, isComplete: false, at: time)
  }

  /// Whether a record of a file has been captured before.
  func hasCapture(of original: Int, record: Int?) throws -> Bool {
    try captures.has(original: original, record: record)
  }

  /// All records of the file are written.
  func endRecords(_ original: Int) throws { try captures.complete(original) }

  private func add(
    _ original: Original, over older: CaptureStore.Known?, isComplete: Bool, at time: String
  ) throws -> Int {
    if let older { try captures.retire(older) }
    return try captures.add(original, isComplete: isComplete, at: time, connection)
  }

  /// The articles that come now have their words here, gathered before; nil: they come without.
  mutating func take(_ words: ArticleWords?) { indexes.take(words) }

  /// Writes one capture with its article.
  ///
  /// - Parameters:
  ///   - finds: the article; it is read now when its bytes were known and no article has them any more.
  ///   - original: the row of the file that it was found in.
  ///   - older: what the file was before.
  mutating func add(
    _ capture: CaptureFacts, _ finds: inout some RowSource, original: Int, over older: CaptureStore.Known?
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
    let rows = finds.rows()
    let outlet = try rows.page.outlet.map { try outlets.row(of: $0, numbering: &next, connection) }
    let id = replaced ?? next.article
    if replaced == nil {
      next.article += 1
      try articles.add(rows, id: id, outlet: outlet, nextComment: &next.comment)
    } else {
      try clearDerived(from: id)
      try captures.outdate(id)
      try articles.replace(rows, id: id, outlet: outlet, nextComment: &next.comment)
    }
    pending.insert(id)
    // What takes an article's place is indexed by the trigger.
    try indexes.add(rows, article: replaced == nil ? id : nil, firstClaim: next.claim)
    terms.add(rows.names)
    try aliases.add(rows.aliases, to: id)
    let people = try persons.add(rows.persons, rows.roles, to: id, numbering: &next, connection)
    let bodies = try organizations.add(rows.organizations, to: id, numbering: &next, connection)
    try mentions.add(rows.mentions, to: id, persons: people, organizations: bodies)
    try claims.add(rows, to: id, from: next.claim, persons: people, organizations: bodies, indexing: &indexes)
    next.claim += rows.claims.count
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
        // An article of it may have come in this transaction.
        try articles.flush()
        olderRecords = (older.id, try captures.articlesByKey(of: older.id))
      }
      article = olderRecords.articles[key]
    }
    guard let article, try !captures.isHeld(article) else { return nil }
    return article
  }

  /// Removes what was derived from an article's text, in the order of the references.
  private mutating func clearDerived(from article: Int) throws {
    // What is deleted must be in its table and in its index before.
    if pending.contains(article) { try writeWaiting() }
    try persons.lose(article, connection)
    try organizations.lose(article, connection)
    try outlets.names.lose(article, connection)
    try terms.subtract(article: article)
    try connection.execute(
      """
      DELETE FROM claim_parts WHERE claim_id IN (SELECT id FROM claims WHERE article_id = \(article));
      DELETE FROM claims WHERE article_id = \(article);
      DELETE FROM mentions WHERE article_id = \(article);
      DELETE FROM person_namings WHERE article_id = \(article);
      DELETE FROM aliases WHERE article_id = \(article);
      DELETE FROM organization_namings WHERE article_id = \(article);
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

  func add(_ problem: CaptureProblem, ofWholeFile isWhole: Bool) throws {
    try problems.add(problem, ofWholeFile: isWhole)
  }

  func clearProblems(location: String) throws { try problems.clear(location: location) }

  func hasProblem(location: String) throws -> Bool { try problems.hasProblem(location: location) }

  func clearProblem(location: String) throws { try problems.clearProblem(location: location) }
}

/// What the store needs to know of a capture, without its text.
struct CaptureFacts: Sendable {
  var record: Int?
  var sha256: [UInt8]
  var encoding: String
  var stated: StatedFacts?
}
