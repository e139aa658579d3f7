/// One thing that must hold in a sound archive, as a query that counts what breaks it.
struct Inspection: Sendable {
  let place: String
  /// Gives one number: how many rows break the promise.
  let sql: String
  /// What is wrong, behind the number: "claims point at an article that is not there".
  let complaint: String
  /// What puts it right; nil when nothing derived can.
  let repair: String?

  /// Everything that is looked at, SQLite's own checks aside.
  static let all: [Inspection] =
    unspelled + unnamed + orphans + unused + dangling + [
      Inspection(
        place: "captures",
        sql:
          "SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM captures WHERE article_id IS NOT NULL)",
        complaint: "articles have no capture left to show where they are from", repair: nil),
      Inspection(
        place: "sqlar",
        sql: "SELECT count(*) FROM sqlar WHERE name NOT IN (SELECT name FROM originals)",
        complaint: "original files are not listed in originals", repair: nil),
      Inspection(
        // A web archive may hold nothing but pictures.
        place: "originals",
        sql: """
          SELECT count(*) FROM originals WHERE current = 1 AND complete = 1
             AND name NOT LIKE '%.warc%' AND name NOT LIKE '%.wet%'
             AND NOT EXISTS (SELECT 1 FROM captures WHERE original_id = originals.id)
             AND NOT EXISTS (SELECT 1 FROM problems WHERE problems.location = originals.location)
          """,
        complaint: "files are kept of which no article was read", repair: nil),
      Inspection(
        place: "names",
        sql: "SELECT count(*) FROM names WHERE root IS NOT NULL AND root NOT IN (SELECT id FROM names)",
        complaint: "are brought together with a name that is not there", repair: nil),
    ] + names + canonicalNames

  /// Mentions that go with a spelling that their article has not: what belongs to a row is found by its spellings. First of
  /// all, since a spelling that no article has is removed.
  private static let unspelled: [Inspection] = [NamedKind.person, .organization].map { kind in
    Inspection(
      place: "mentions",
      sql: """
        SELECT count(*) FROM (
          SELECT article_id, \(kind.spellingColumn) FROM mentions WHERE \(kind.spellingColumn) IS NOT NULL
          EXCEPT SELECT article_id, spelling_id FROM \(kind.namings))
        """,
      complaint: "\(kind.table) are mentioned in an article that has no spelling of them",
      repair: """
        INSERT OR IGNORE INTO \(kind.namings) (article_id, spelling_id)
          SELECT DISTINCT article_id, \(kind.spellingColumn) FROM mentions
           WHERE \(kind.spellingColumn) IN (SELECT id FROM \(kind.spellings))
             AND article_id IN (SELECT id FROM articles)
        """)
  }

  /// Rows that no article names any more; before the rest, since what hangs on them goes with them.
  private static let unnamed: [Inspection] = [
    ("persons", ["person_aliases", "claims"], "person_id"),
    ("organizations", ["organization_aliases", "claims"], "organization_id"),
    ("outlets", ["articles"], "outlet_id"),
  ].map { table, users, column in
    let isUnnamed = users.map { user in
      let article = user == "articles" ? "" : " AND article_id IN (SELECT id FROM articles)"
      return "id NOT IN (SELECT \(column) FROM \(user) WHERE \(column) IS NOT NULL\(article))"
    }.joined(separator: " AND ")
    return Inspection(
      place: table, sql: "SELECT count(*) FROM \(table) WHERE \(isUnnamed)",
      complaint: "are in no article", repair: "DELETE FROM \(table) WHERE \(isUnnamed)")
  }

  /// Rows that point at a row that is not there. The shell deletes without following references.
  private static let orphans: [Inspection] = [
    ("claims", "article_id", "articles"), ("zones", "article_id", "articles"),
    ("tags", "article_id", "articles"),
    ("comments", "article_id", "articles"), ("mentions", "article_id", "articles"),
    ("person_spellings", "person_id", "persons"),
    ("organization_spellings", "organization_id", "organizations"),
    ("organization_spellings", "name_id", "names"),
    ("person_namings", "article_id", "articles"), ("person_namings", "spelling_id", "person_spellings"),
    ("organization_namings", "article_id", "articles"),
    ("organization_namings", "spelling_id", "organization_spellings"),
    ("claim_parts", "claim_id", "claims"), ("mentions", "person_spelling_id", "person_spellings"),
    ("mentions", "organization_spelling_id", "organization_spellings"),
    ("aliases", "article_id", "articles"),
    ("names", "person_id", "persons"), ("names", "organization_id", "organizations"),
    ("names", "outlet_id", "outlets"), ("name_keys", "name_id", "names"),
    ("name_candidates", "name_id", "names"), ("name_candidates", "other_id", "names"),
    ("outlet_aliases", "outlet_id", "outlets"),
  ].map { table, column, parent in
    // NULL is not in an empty table, says NOT IN: a mention of an organization has no person.
    let isLost = "\(column) IS NOT NULL AND \(column) NOT IN (SELECT id FROM \(parent))"
    return Inspection(
      place: table, sql: "SELECT count(*) FROM \(table) WHERE \(isLost)",
      complaint: "rows belong to \(parent) that are not there",
      repair: "DELETE FROM \(table) WHERE \(isLost)")
  }

  /// References that may be empty, to rows that are not there: what stands behind them is lost, the row is not.
  private static let dangling: [Inspection] = [
    ("captures", "article_id", "articles"), ("claims", "parent_id", "claims"),
    ("claims", "person_id", "persons"),
    ("claims", "organization_id", "organizations"), ("person_spellings", "name_id", "names"),
    ("outlet_aliases", "name_id", "names"),
  ].map { table, column, parent in
    let isLost = "\(column) IS NOT NULL AND \(column) NOT IN (SELECT id FROM \(parent))"
    return Inspection(
      place: table, sql: "SELECT count(*) FROM \(table) WHERE \(isLost)",
      complaint: "rows point at \(parent) that are not there",
      repair: "UPDATE \(table) SET \(column) = NULL WHERE \(isLost)")
  }

  /// Spellings that no article has any more, but for the user's own; and keys that lead to no spelling.
  private static let unused: [Inspection] =
    [NamedKind.person, .organization].map { kind in
      let isUnused = """
        NOT (\(RowMoves.isUsers)) AND id NOT IN (SELECT spelling_id FROM \(kind.namings))
        """
      return Inspection(
        place: kind.spellings, sql: "SELECT count(*) FROM \(kind.spellings) WHERE \(isUnused)",
        complaint: "spellings are in no article",
        repair: "DELETE FROM \(kind.spellings) WHERE \(isUnused)")
    } + [
      Inspection(
        place: "term_keys",
        sql: "SELECT count(*) FROM term_keys WHERE words NOT IN (SELECT words FROM terms)",
        complaint: "keys lead to no spelling",
        repair: "DELETE FROM term_keys WHERE words NOT IN (SELECT words FROM terms)")
    ]

  /// Spellings that hang on a name which belongs to another row.
  private static let names: [Inspection] = NamedKind.allCases.map { kind in
    let table = kind.spellings
    let isElsewhere = """
      EXISTS (SELECT 1 FROM names WHERE names.id = \(table).name_id AND names.\(kind.column) IS NOT \(table).\(kind.column))
      """
    return Inspection(
      place: table, sql: "SELECT count(*) FROM \(table) WHERE \(isElsewhere)",
      complaint: "spellings belong to another \(kind) than their name",
      repair: """
        UPDATE \(table) SET \(kind.column) = (SELECT names.\(kind.column) FROM names WHERE names.id = \(table).name_id)
         WHERE \(isElsewhere)
           AND EXISTS (SELECT 1 FROM names WHERE names.id = \(table).name_id AND names.\(kind.column) IS NOT NULL)
        """)
  }

  /// Claims that call their source otherwise than its row; behind all that moves a name.
  private static let canonicalNames: [Inspection] = [NamedKind.person, .organization].map { kind in
    let name = "(SELECT name FROM \(kind.table) WHERE \(kind.table).id = claims.\(kind.column))"
    let isOther = "\(kind.column) IN (SELECT id FROM \(kind.table)) AND source IS NOT \(name)"
    return Inspection(
      place: "claims", sql: "SELECT count(*) FROM claims WHERE \(isOther)",
      complaint: "claims do not call their source as the \(kind.rawValue) is called",
      repair: "UPDATE claims SET source = \(name) WHERE \(isOther)")
  }

  /// The full-text indexes with the tables they index.
  static let indexes = ["articles_fts", "claims_fts", "comments_fts", "person_aliases_fts"]
}
