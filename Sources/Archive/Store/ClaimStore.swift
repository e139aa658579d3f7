/// Claims and their spans.
struct ClaimStore: ~Copyable {
  private var claims: BulkInsert
  private var spans: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let claims = try BulkInsert(
      connection, into: "claims",
      columns: [
        "id", "article_id", "parent_id", "kind", "modality", "pattern", "source", "source_kind",
        "source_words",
        "person_id", "organization_id", "cue", "content",
      ])
    let spans = try BulkInsert(
      connection, into: "claim_spans", columns: ["claim_id", "part", "capture_start", "start", "length"],
      onConflict: .ignore)
    self.claims = claims
    self.spans = spans
  }

  /// Adds an article's claims, whose persons and organizations have the given rows, from id `first` on.
  mutating func add(
    _ rows: [ArticleRows.ClaimRow], to article: Int, from first: Int, persons: [Int], organizations: [Int]
  ) throws(SQLiteError) {
    for (i, row) in rows.enumerated() {
      let id = first + i
      let source = row.claim.source
      try claims.add(
        .integer(id), .integer(article), .integer(row.claim.parent.map { first + $0 }),
        .text(row.claim.kind.rawValue), .text(row.claim.modality.rawValue), .text(row.claim.pattern),
        .text(source?.name ?? row.sourceWords), .text(source?.kind.rawValue), .text(row.sourceWords),
        .integer(source?.person.map { persons[$0] }),
        .integer(source?.organization.map { organizations[$0] }),
        .text(row.cue), .text(row.content))
      if let span = row.sourceSpan { try add(span, "source", to: id) }
      if let span = row.cueSpan { try add(span, "cue", to: id) }
      for span in row.contentSpans { try add(span, "content", to: id) }
    }
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try claims.flush()
    try spans.flush()
  }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() {
    claims.forget()
    spans.forget()
  }

  private mutating func add(_ span: ArticleRows.SpanRow, _ part: Value, to claim: Int) throws(SQLiteError) {
    try spans.add(
      .integer(claim), part, .integer(span.captureStart), .integer(span.start), .integer(span.length))
  }
}
