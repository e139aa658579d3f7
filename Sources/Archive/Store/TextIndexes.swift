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
    }
    var pages = 0
    if let written = try Self.articlesIndex.write(articles, connection) {
      pages += written
    } else {
      try Self.index(
        "articles", ["body", "headline", "standfirst", "short_forms"], from: first.article, connection)
    }
    if let written = try Self.claimsIndex.write(claims, connection) {
      pages += written
    } else {
      try Self.index("claims", ["content", "source"], from: first.claim, connection)
    }
    try Self.index("comments", ["author", "text"], from: first.comment, connection)
    try Self.index(
      "person_spellings", into: "person_aliases_fts", ["alias"], from: first.personSpelling, connection)
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

  /// Has FTS5 index rows from a number on, from their table.
  ///
  /// One statement for each row: a statement of many rows opens a savepoint, on which FTS5 writes out all that it has
  /// gathered of every index, in segments that have to be merged later.
  private static func index(
    _ table: String, into index: String? = nil, _ columns: [String], from first: Int,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let names = columns.joined(separator: ", ")
    let rows = try connection.prepare("SELECT id, \(names) FROM \(table) WHERE id >= \(first) ORDER BY id")
    let marks = columns.map { _ in ", ?" }.joined()
    let insert = try connection.prepare(
      "INSERT INTO \(index ?? table + "_fts") (rowid, \(names)) VALUES (?\(marks))")
    while let row = try rows.next() { try insert.run(copying: row, columns.count + 1) }
  }
}
