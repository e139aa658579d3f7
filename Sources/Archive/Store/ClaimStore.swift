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

  /// Adds an article's claims from id `number` on, their sources called as their rows are, however the article
  /// spells them.
  mutating func add(
    _ rows: ArticleRows, to article: Int, from number: Int, persons: [NameTable.Place],
    organizations: [NameTable.Place]
  ) throws(SQLiteError) {
    for (i, row) in rows.claims.enumerated() {
      let id = number + i
      let source = row.claim.source
      let person = source?.person.map { persons[$0] }
      let organization = source?.organization.map { organizations[$0] }
      claims.put(id)
      claims.put(article)
      claims.put(row.claim.parent.map { number + $0 })
      claims.put(row.claim.kind.rawValue)
      claims.put(row.claim.modality.rawValue)
      claims.put(row.claim.pattern)
      if let name = person?.title ?? organization?.title ?? source?.name {
        claims.put(name)
      } else {
        put(source?.span, of: rows.text)
      }
      claims.put(source?.kind.rawValue)
      put(source?.span, of: rows.text)
      claims.put(person?.row)
      claims.put(organization?.row)
      put(row.source)
      put(row.cue)
      let content = rows.parts[row.parts]
      put(content.lazy.compactMap(\.row).first)
      put(row.claim.cue, of: rows.text)
      claims.put(
        utf8: content.count == 1
          ? rows.text.utf8[content[content.startIndex].span.range] : words(of: content, rows.text)[...])
      try claims.endRow()
      for part in content.lazy.compactMap(\.row).dropFirst() {
        parts.put(id)
        parts.put(part.captureStart)
        parts.put(part.start)
        parts.put(part.length)
        try parts.endRow()
      }
    }
  }

  private mutating func put(_ words: TextSpan?, of text: Text) {
    if let words { claims.put(utf8: text.utf8[words.range]) } else { claims.put(Value.null) }
  }

  private mutating func put(_ span: ArticleRows.SpanRow?) {
    claims.put(span?.captureStart)
    claims.put(span?.start)
    claims.put(span?.length)
  }

  /// A content that is interrupted: "the pumps work … and will go on working".
  private func words(of parts: ArraySlice<ArticleRows.PartRow>, _ text: Text) -> [UInt8] {
    var words: [UInt8] = []
    for (i, part) in parts.enumerated() {
      if i > 0 { words += Array(" … ".utf8) }
      words += text.utf8[part.span.range]
    }
    return words
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
