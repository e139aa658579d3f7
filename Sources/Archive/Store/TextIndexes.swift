/// The full-text indexes: whoever adds a row indexes it here. Rows that are updated or deleted are the triggers' business.
///
/// The words of articles and claims have been gathered where the articles were read, and wait for the end of the
/// transaction. The other indexes are small, and FTS5 fills them from the tables.
struct TextIndexes: ~Copyable {
  private let tokenizer: FTSTokenizer
  /// From those who read, and where their rows are.
  private var taken: ArticleWords?
  private var takenRows = Rows()
  /// Of articles that came without: gathered here.
  private var own: ArticleWordsBuilder?
  private var ownRows = Rows()
  /// Articles that FTS5 is to index.
  private var long: [Int] = []
  private var sources = PostingsBuilder(columns: 1..<2)
  private var sourceRows: [Int] = []
  private var articles = SegmentBatch()
  private var claims = SegmentBatch()

  /// The numbers in their tables of rows whose words have been gathered; 0: not written.
  private struct Rows {
    var articles: [Int] = []
    var claims: [Int] = []
  }

  static let articlesIndex = FullTextIndex(name: "articles_fts", columns: 4, keepsLengths: true)
  static let claimsIndex = FullTextIndex(name: "claims_fts", columns: 2, keepsLengths: false)

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    tokenizer = try FTSTokenizer(connection)
  }

  /// The articles that come now have their words here; nil: they come without.
  mutating func take(_ words: ArticleWords?) {
    batchTaken()
    // Their rows come before those that will be taken now.
    if words != nil { batchOwn() }
    taken = words
    takenRows = Rows(
      articles: Array(repeating: 0, count: words?.articles.rows ?? 0),
      claims: Array(repeating: 0, count: words?.claims.rows ?? 0))
  }

  /// Indexes an article's row and those of its claims, as soon as ``write(from:_:)`` is called.
  ///
  /// - Parameters:
  ///   - article: its number; nil when a trigger has indexed it.
  ///   - firstClaim: the number of the first claim; the others follow.
  mutating func add(_ rows: ArticleRows, article: Int?, firstClaim: Int) throws(SQLiteError) {
    let isLong = rows.body.count > ArticleWords.longest
    if isLong, let article { long.append(article) }
    let article = isLong ? nil : article
    if taken != nil, let place = rows.words {
      takenRows.articles[place.article] = article ?? 0
      for (i, claim) in place.claims.enumerated() { takenRows.claims[claim] = firstClaim + i }
      return
    }
    if own == nil { own = try ArticleWordsBuilder() }
    let claims = try own?.words(of: rows).claims ?? 0..<0
    ownRows.articles.append(article ?? 0)
    ownRows.claims += claims.indices.map { firstClaim + $0 - claims.lowerBound }
  }

  /// Indexes the source of a claim, behind the article's ``add(_:article:firstClaim:)``.
  mutating func add(source: ArraySlice<UInt8>, of claim: Int) throws(SQLiteError) {
    try sources.add(source, tokenizer)
    endSource(of: claim)
  }

  mutating func add(source: String, of claim: Int) throws(SQLiteError) {
    try sources.add(source, tokenizer)
    endSource(of: claim)
  }

  private mutating func endSource(of claim: Int) {
    sources.endRow()
    sourceRows.append(claim)
  }

  /// Indexes every row from the given numbers on; gives how many pages that took of the large indexes.
  mutating func write(from first: RowNumbers, _ connection: borrowing Connection) throws(SQLiteError) -> Int {
    batchTaken()
    takenRows = Rows(
      articles: Array(repeating: 0, count: takenRows.articles.count),
      claims: Array(repeating: 0, count: takenRows.claims.count))
    batchOwn()
    claims.add(sources.take(), rows: sourceRows)
    sourceRows = []
    defer {
      articles.removeAll()
      claims.removeAll()
      long = []
    }
    let pages = try writeSegments(connection)
    let body = ["body", "headline", "standfirst", "short_forms"]
    if pages.articles == nil {
      try Self.index("articles", body, "id >= \(first.article)", connection)
    } else {
      for article in long { try Self.index("articles", body, "id = \(article)", connection) }
    }
    if pages.claims == nil {
      try Self.index("claims", ["content", "source"], "id >= \(first.claim)", connection)
    }
    try Self.index("comments", ["author", "text"], "id >= \(first.comment)", connection)
    try Self.index(
      "person_spellings", into: "person_aliases_fts", ["alias"], "id >= \(first.personSpelling)", connection)
    return (pages.articles ?? 0) + (pages.claims ?? 0)
  }

  /// How many pages the segments have; nil for an index in a form that is not known.
  private func writeSegments(
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> (articles: Int?, claims: Int?) {
    if articles.isEmpty, claims.isEmpty { return (0, 0) }
    var pages: (articles: Int?, claims: Int?) = (0, 0)
    try connection.withShadowTables { () throws(SQLiteError) in
      pages.articles = try Self.articlesIndex.write(articles, connection)
      pages.claims = try Self.claimsIndex.write(claims, connection)
    }
    return pages
  }

  /// Forgets what a rolled-back transaction would have indexed.
  mutating func forget() {
    taken = nil
    takenRows = Rows()
    own = nil
    ownRows = Rows()
    _ = sources.take()
    sourceRows = []
    long = []
    articles.removeAll()
    claims.removeAll()
  }

  private mutating func batchTaken() {
    guard let taken else { return }
    articles.add(taken.articles, rows: takenRows.articles)
    claims.add(taken.claims, rows: takenRows.claims)
  }

  private mutating func batchOwn() {
    guard let words = own?.take() else { return }
    articles.add(words.articles, rows: ownRows.articles)
    claims.add(words.claims, rows: ownRows.claims)
    ownRows = Rows()
  }

  /// Has FTS5 index rows of a table.
  ///
  /// One statement for each row: a statement of many rows opens a savepoint, on which FTS5 writes out all that it has
  /// gathered of every index, in segments that have to be merged later.
  private static func index(
    _ table: String, into index: String? = nil, _ columns: [String], _ which: String,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let names = columns.joined(separator: ", ")
    let rows = try connection.prepare("SELECT id, \(names) FROM \(table) WHERE \(which) ORDER BY id")
    let marks = columns.map { _ in ", ?" }.joined()
    let insert = try connection.prepare(
      "INSERT INTO \(index ?? table + "_fts") (rowid, \(names)) VALUES (?\(marks))")
    while let row = try rows.next() { try insert.run(copying: row, columns.count + 1) }
  }
}
