/// Where articles name persons and organizations.
struct MentionStore: ~Copyable {
  private var mentions: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    mentions = try BulkInsert(
      connection, into: "mentions",
      columns: [
        "article_id", "capture_start", "person_spelling_id", "organization_spelling_id", "is_source", "start",
        "length",
      ],
      onConflict: .ignore)
  }

  /// Adds an article's mentions, whose persons and organizations have the given rows.
  mutating func add(
    _ rows: [ArticleRows.MentionRow], to article: Int, persons: [NameTable.Place],
    organizations: [NameTable.Place]
  ) throws(SQLiteError) {
    for row in rows {
      mentions.put(article)
      mentions.put(row.span.captureStart)
      mentions.put(row.mention.person.flatMap { persons[$0].spelling })
      mentions.put(row.mention.organization.flatMap { organizations[$0].spelling })
      mentions.put(row.mention.role == .source ? 1 : 0)
      mentions.put(row.span.start)
      mentions.put(row.span.length)
      try mentions.endRow()
    }
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) { try mentions.flush() }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() { mentions.forget() }
}
