/// Where articles name persons and organizations.
struct MentionStore: ~Copyable {
  private var mentions: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    mentions = try BulkInsert(
      connection, into: "mentions",
      columns: ["article_id", "capture_start", "person_id", "organization_id", "role", "start", "length"],
      onConflict: .ignore)
  }

  /// Adds an article's mentions, whose persons and organizations have the given rows.
  mutating func add(
    _ rows: [ArticleRows.MentionRow], to article: Int, persons: [Int], organizations: [Int]
  ) throws(SQLiteError) {
    for row in rows {
      try mentions.add(
        .integer(article), .integer(row.span.captureStart), .integer(row.mention.person.map { persons[$0] }),
        .integer(row.mention.organization.map { organizations[$0] }), row.mention.role.value,
        .integer(row.span.start), .integer(row.span.length))
    }
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try mentions.flush() }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() { mentions.forget() }
}

extension Mention.Role {
  fileprivate var value: Value {
    switch self {
    case .source: "source"
    case .mentioned: "mentioned"
    }
  }
}
