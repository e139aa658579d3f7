/// A full-text index of the archive, and the rows that it stands for.
public struct TextIndex: Sendable {
  /// The FTS5 table.
  let table: String
  /// The column of the listed rows that a match selects.
  let key: String
  /// From a match to that column.
  let matchingKeys: String
  /// The weight of each column of the index for bm25: a word in a headline says more than one in the body.
  let weights: [Double]
  /// The columns that a passage may be taken from; the last one when nothing in them was looked for.
  var texts: [String] = []
  /// Whether the index has the column `short_forms`.
  var hasShortForms = false

  public static let articles = TextIndex(
    table: "articles_fts", key: "articles.id",
    matchingKeys: "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?",
    weights: [1, 4, 2, 1], texts: ["articles.headline", "articles.standfirst", "articles.body"],
    hasShortForms: true)
  public static let claims = TextIndex(
    table: "claims_fts", key: "claims.id",
    matchingKeys: "SELECT rowid FROM claims_fts WHERE claims_fts MATCH ?",
    weights: [1, 2])
  public static let comments = TextIndex(
    table: "comments_fts", key: "comments.id",
    matchingKeys: "SELECT rowid FROM comments_fts WHERE comments_fts MATCH ?",
    weights: [1, 1], texts: ["comments.text"])
  public static let persons = TextIndex(
    table: "person_aliases_fts", key: "persons.id",
    matchingKeys: """
      SELECT person_id FROM person_spellings WHERE id IN (
        SELECT rowid FROM person_aliases_fts WHERE person_aliases_fts MATCH ?)
      """,
    weights: [1])
}
