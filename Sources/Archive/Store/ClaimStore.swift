/// Claims, each with the places of its words.
struct ClaimStore: ~Copyable {
  private var claims: BulkInsert
  private var parts: BulkInsert

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let claims = try BulkInsert(
      connection, into: "claims",
      columns: [
        "id", "article_id", "parent_id", "kind", "modality", "pattern", "source", "source_kind",
        "source_words",
        "person_id", "organization_id", "source_capture_start", "source_start", "source_length",
        "cue_capture_start", "cue_start", "cue_length", "content_capture_start", "content_start",
        "content_length",
        "cue", "content",
      ])
    let parts = try BulkInsert(
      connection, into: "claim_parts", columns: ["claim_id", "capture_start", "start", "length"],
      onConflict: .ignore)
    self.claims = claims
    self.parts = parts
  }

  /// Adds an article's claims, whose persons and organizations have the given rows, from id `number` on.
  mutating func add(
    _ rows: [ArticleRows.ClaimRow], to article: Int, from number: Int, persons: [Int], organizations: [Int]
  ) throws(SQLiteError) {
    for (i, row) in rows.enumerated() {
      let id = number + i
      let first = row.contentSpans.first
      let source = row.claim.source
      try claims.add(
        .integer(id), .integer(article), .integer(row.claim.parent.map { number + $0 }),
        .text(row.claim.kind.rawValue), .text(row.claim.modality.rawValue), .text(row.claim.pattern),
        .text(source?.name ?? row.sourceWords), .text(source?.kind.rawValue), .text(row.sourceWords),
        .integer(source?.person.map { persons[$0] }),
        .integer(source?.organization.map { organizations[$0] }),
        .integer(row.sourceSpan?.captureStart), .integer(row.sourceSpan?.start),
        .integer(row.sourceSpan?.length),
        .integer(row.cueSpan?.captureStart), .integer(row.cueSpan?.start), .integer(row.cueSpan?.length),
        .integer(first?.captureStart), .integer(first?.start), .integer(first?.length),
        .text(row.cue), .text(row.content))
      for part in row.contentSpans.dropFirst() {
        try parts.add(
          .integer(id), .integer(part.captureStart), .integer(part.start), .integer(part.length))
      }
    }
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try claims.flush()
    try parts.flush()
  }

  /// Forgets what a rolled-back transaction would have written.
  mutating func forget() {
    claims.forget()
    parts.forget()
  }
}
