/// An article as it was stored, with everything that was read from its page.
public struct StoredArticle: Sendable {
  public struct Person: Hashable, Sendable {
    public var name: String
    public var roles: [String]
    public var aliases: [String]
  }

  public struct Comment: Hashable, Sendable {
    public var author: String?
    /// ISO 8601.
    public var date: String?
    public var text: String
  }

  /// A labelled stretch of the capture's text, in Unicode scalars.
  public struct Zone: Hashable, Sendable {
    public var kind: String
    public var start: Int
    public var end: Int
  }

  public var line: ArticleLine
  /// SHA-256 of the captured bytes, as hexadecimal digits.
  public var sha256: String
  public var url: String?
  public var standfirst: String?
  public var byline: String?
  public var authors: [String]
  public var dateline: String?
  public var agency: String?
  public var republisher: String?
  public var section: String?
  public var publishedEvidence: String?
  public var body: String
  public var zones: [Zone] = []
  public var tags: [String] = []
  public var comments: [Comment] = []
  public var persons: [Person] = []
}

/// Reads articles back with their details: one prepared statement for each table.
struct ArticleReader: ~Copyable {
  private let zones: Statement
  private let tags: Statement
  private let comments: Statement
  private let persons: Statement
  private let aliases: Statement
  private let roles: Statement

  /// The columns that `article(from:)` reads.
  static let columns =
    ArticleLine.columns + """
      ,
      (SELECT lower(hex(captures.sha256)) FROM captures
        WHERE captures.article_id = articles.id ORDER BY captures.current DESC, captures.id LIMIT 1),
      articles.url, articles.standfirst, articles.byline, articles.authors, articles.dateline, articles.agency,
      articles.republisher, articles.section, articles.published_evidence, articles.body
      """

  init(_ connection: borrowing Connection) throws {
    let zones = try connection.prepare(
      "SELECT kind, start, length FROM zones WHERE article_id = ? ORDER BY start, length DESC")
    let tags = try connection.prepare("SELECT tag FROM tags WHERE article_id = ? ORDER BY position")
    let comments = try connection.prepare(
      "SELECT author, date, text FROM comments WHERE article_id = ? ORDER BY position")
    let persons = try connection.prepare(
      """
      SELECT person_id, alias FROM person_namings JOIN person_spellings ON id = spelling_id
        LEFT JOIN (SELECT its.person_id AS mentioned, min(capture_start) AS first
                     FROM mentions JOIN person_spellings AS its ON its.id = person_spelling_id
                    WHERE mentions.article_id = ?1 GROUP BY its.person_id) ON mentioned = person_id
       WHERE person_namings.article_id = ?1 AND rule <> 'alias'
       ORDER BY first, alias
      """)
    let aliases = try connection.prepare(
      """
      SELECT alias FROM person_namings JOIN person_spellings ON id = spelling_id
       WHERE article_id = ? AND +person_id = ? AND rule = 'alias' ORDER BY length(alias) DESC, alias
      """)
    let roles = try connection.prepare(
      """
      SELECT DISTINCT told.value FROM person_namings JOIN person_spellings ON person_spellings.id = spelling_id
        JOIN json_each(roles) AS told
       WHERE article_id = ? AND +person_id = ? ORDER BY told.value
      """)
    self.zones = zones
    self.tags = tags
    self.comments = comments
    self.persons = persons
    self.aliases = aliases
    self.roles = roles
  }

  /// Decodes a row of ``columns`` and adds the details.
  func article(from row: inout Row) throws -> StoredArticle {
    var article = StoredArticle(
      line: ArticleLine(row: &row), sha256: row.next() ?? "", url: row.next(), standfirst: row.next(),
      byline: row.next(), authors: strings(inJSONArray: row.next()), dateline: row.next(), agency: row.next(),
      republisher: row.next(), section: row.next(), publishedEvidence: row.next(), body: row.next())
    let id = Value.integer(article.line.id)
    try zones.bind(id)
    while var row = try zones.next() {
      let kind: String = row.next()
      let start: Int = row.next()
      article.zones.append(StoredArticle.Zone(kind: kind, start: start, end: start + row.next()))
    }
    article.tags = try column(tags, id)
    try comments.bind(id)
    while var row = try comments.next() {
      article.comments.append(
        StoredArticle.Comment(author: row.next(), date: row.next(), text: row.next()))
    }
    article.persons = try people(of: id)
    return article
  }

  private func people(of article: Value) throws -> [StoredArticle.Person] {
    var found: [(id: Int, name: String)] = []
    try persons.bind(article)
    while var row = try persons.next() { found.append((row.next(), row.next())) }
    var people: [StoredArticle.Person] = []
    for (id, name) in found {
      people.append(
        StoredArticle.Person(
          name: name, roles: try column(roles, article, .integer(id)),
          aliases: try column(aliases, article, .integer(id))))
    }
    return people
  }

  private func column(_ statement: borrowing Statement, _ values: Value...) throws -> [String] {
    var strings: [String] = []
    try statement.bind(values)
    while var row = try statement.next() { strings.append(row.next()) }
    return strings
  }
}
