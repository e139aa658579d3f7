/// Claims, their spans, and their index.
struct ClaimStore: ~Copyable {
  private let insert: Statement
  private let insertSpan: Statement
  private let index: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      """
      INSERT INTO claims (id, article_id, parent_id, kind, modality, pattern, source, source_kind, source_words,
        person_id, organization_id, cue, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let insertSpan = try connection.prepare(
      """
      INSERT OR IGNORE INTO claim_spans (claim_id, part, capture_start, start, length) VALUES (?, ?, ?, ?, ?)
      """)
    let index = try connection.prepare("INSERT INTO claims_fts (rowid, source, content) VALUES (?, ?, ?)")
    self.insert = insert
    self.insertSpan = insertSpan
    self.index = index
  }

  /// Writes an article's claims, whose persons and organizations have the given rows, from id `first` on.
  func add(
    _ claims: [ArticleRows.ClaimRow], to article: Int, from first: Int, persons: [Int], organizations: [Int]
  ) throws(SQLiteError) {
    for (i, row) in claims.enumerated() {
      let id = first + i
      let source = row.claim.source
      let name = source?.name ?? row.sourceWords
      try insert.run(
        .integer(id), .integer(article), .integer(row.claim.parent.map { first + $0 }),
        .text(row.claim.kind.rawValue), .text(row.claim.modality.rawValue), .text(row.claim.pattern),
        .text(name), .text(source?.kind.rawValue), .text(row.sourceWords),
        .integer(source?.person.map { persons[$0] }),
        .integer(source?.organization.map { organizations[$0] }),
        .text(row.cue), .text(row.content))
      if let span = row.sourceSpan { try add(span, "source", to: id) }
      if let span = row.cueSpan { try add(span, "cue", to: id) }
      for span in row.contentSpans { try add(span, "content", to: id) }
      try index.run(.integer(id), .text(name), .text(row.content))
    }
  }

  private func add(_ span: ArticleRows.SpanRow, _ part: Value, to claim: Int) throws(SQLiteError) {
    try insertSpan.run(
      .integer(claim), part, .integer(span.captureStart), .integer(span.start), .integer(span.length))
  }
}
