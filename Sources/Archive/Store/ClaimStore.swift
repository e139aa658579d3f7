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
    organizations: [NameTable.Place], indexing indexes: inout TextIndexes
  ) throws(SQLiteError) {
    for i in rows.claims.indices {
      try add(
        rows.claims[i], of: rows, to: article, from: number, at: number + i, persons, organizations, &indexes)
    }
  }

  private mutating func add(
    _ row: borrowing ArticleRows.ClaimRow, of rows: borrowing ArticleRows, to article: Int, from number: Int,
    at id: Int, _ persons: borrowing [NameTable.Place], _ organizations: borrowing [NameTable.Place],
    _ indexes: inout TextIndexes
  ) throws(SQLiteError) {
    claims.put(id)
    claims.put(article)
    claims.put(row.claim.parent.map { number + $0 })
    claims.put(row.claim.kind.rawValue)
    claims.put(row.claim.modality.rawValue)
    claims.put(row.claim.pattern)
    let named = row.claim.source?.span
    let person = row.claim.source?.person
    let organization = row.claim.source?.organization
    if let person {
      try put(source: persons[person].title, of: id, &indexes)
    } else if let organization {
      try put(source: organizations[organization].title, of: id, &indexes)
    } else if let name = row.claim.source?.name {
      try put(source: name, of: id, &indexes)
    } else if let named {
      try put(source: rows.text.utf8[named.range], of: id, &indexes)
    } else {
      claims.put(Value.null)
    }
    claims.put(row.claim.source?.kind.rawValue)
    put(named, of: rows.text)
    claims.put(person.map { persons[$0].row })
    claims.put(organization.map { organizations[$0].row })
    put(row.source)
    put(row.cue)
    var first: ArticleRows.SpanRow?
    for part in row.parts where first == nil { first = rows.parts[part].row }
    put(first)
    put(row.claim.cue, of: rows.text)
    claims.put(utf8: rows.content(row.parts))
    try claims.endRow()
    for part in rows.parts[row.parts].lazy.compactMap(\.row).dropFirst() {
      parts.put(id)
      parts.put(part.captureStart)
      parts.put(part.start)
      parts.put(part.length)
      try parts.endRow()
    }
  }

  /// Binds how a source is called, and indexes it.
  private mutating func put(
    source: ArraySlice<UInt8>, of id: Int, _ indexes: inout TextIndexes
  ) throws(SQLiteError) {
    claims.put(utf8: source)
    try indexes.add(source: source, of: id)
  }

  private mutating func put(source: String, of id: Int, _ indexes: inout TextIndexes) throws(SQLiteError) {
    claims.put(source)
    try indexes.add(source: source, of: id)
  }

  private mutating func put(_ words: TextSpan?, of text: Text) {
    if let words { claims.put(utf8: text.utf8[words.range]) } else { claims.put(Value.null) }
  }

  private mutating func put(_ span: ArticleRows.SpanRow?) {
    claims.put(span?.captureStart)
    claims.put(span?.start)
    claims.put(span?.length)
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
