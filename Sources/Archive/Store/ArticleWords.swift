/// The words of many articles and of their claims as the indexes have them: gathered by a task that reads articles, for
/// the one that writes.
struct ArticleWords: Sendable {
  /// All columns of the index.
  let articles: Postings
  /// Of the claims what they say. How their sources are called is known when they are written.
  let claims: Postings

  /// Where an article's words are among them, and those of its claims.
  struct Place: Sendable {
    var article: Int
    var claims: Range<Int>
  }

  /// An article with more bytes than this is left to FTS5, which needs less memory for one that is so long.
  static let longest = 2 << 20
}

/// Gathers the words of one article after another.
///
///     var builder = try ArticleWordsBuilder()
///     try builder.add(&rows)      // rows.words says now where its words are
///     let words = builder.take()
struct ArticleWordsBuilder: ~Copyable {
  private let tokenizer: FTSTokenizer
  private var articles = PostingsBuilder(columns: 0..<4)
  private var claims = PostingsBuilder(columns: 0..<1)

  init() throws(SQLiteError) { tokenizer = try FTSTokenizer() }

  /// Gathers an article's words, and notes in its rows where they are.
  mutating func add(_ rows: inout ArticleRows) throws(SQLiteError) {
    rows.words = try words(of: rows)
  }

  /// Gathers an article's words; gives where they are.
  mutating func words(of rows: ArticleRows) throws(SQLiteError) -> ArticleWords.Place {
    let article = articles.rows
    if rows.body.count <= ArticleWords.longest {
      try articles.add(rows.body, tokenizer)
      try articles.add(rows.headline, tokenizer)
      try articles.add(rows.standfirst, tokenizer)
      try articles.add(rows.names.joinedShortForms, tokenizer)
    }
    articles.endRow()
    let first = claims.rows
    for i in rows.claims.indices {
      try claims.add(rows.content(rows.claims[i].parts), tokenizer)
      claims.endRow()
    }
    return ArticleWords.Place(article: article, claims: first..<claims.rows)
  }

  /// What was gathered; the builder is empty then.
  mutating func take() -> ArticleWords { ArticleWords(articles: articles.take(), claims: claims.take()) }
}
