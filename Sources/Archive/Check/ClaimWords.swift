/// Whether what claims say stands in their articles, at the places that they name.
///
/// One pass over the claims, article by article: SQLite's `substr` counts from the start of the body each time, so that a
/// long article with many claims would be gone through once for each of them.
struct ClaimWords {
  private var cues = 0
  private var sources = 0
  private var contents = 0

  static func findings(_ connection: borrowing Connection) throws -> [Finding] {
    var words = ClaimWords()
    try words.compare(connection)
    return [(words.cues, "cues are"), (words.sources, "sources are"), (words.contents, "contents are")]
      .filter { $0.0 > 0 }
      .map { count, what in
        Finding(
          place: "claim_spans", message: "\(count) \(what) not the words at their place in the body",
          isRepairable: false)
      }
  }

  private mutating func compare(_ connection: borrowing Connection) throws {
    var interrupted: Set<Int> = []
    let ids = try connection.prepare("SELECT DISTINCT claim_id FROM claim_parts")
    while var row = try ids.next() { interrupted.insert(row.next()) }

    let claims = try connection.prepare(
      """
      SELECT article_id, id, cue, cue_start, cue_length, source_words, source_start, source_length,
             content, content_start, content_length
        FROM claims ORDER BY article_id, id
      """)
    let bodies = try connection.prepare("SELECT body FROM articles WHERE id = ?")
    let parts = try connection.prepare("SELECT start, length FROM claim_parts WHERE claim_id = ?")
    var article = -1
    var body: StoredBody?
    while var row = try claims.next() {
      let (its, id): (Int, Int) = (row.next(), row.next())
      if its != article {
        article = its
        body = try StoredBody(of: its, bodies)
      }
      guard let body else { continue }
      let (cue, cueStart, cueLength): (String?, Int?, Int?) = (row.next(), row.next(), row.next())
      if let cue, body.differs(cue, at: cueStart, cueLength) { cues += 1 }
      let (source, start, length): (String?, Int?, Int?) = (row.next(), row.next(), row.next())
      if let source, body.differs(source, at: start, length) { sources += 1 }
      let content: String = row.next()
      if !body.stands(at: row.next(), row.next(), in: content) { contents += 1 }
      if interrupted.contains(id) {
        try parts.bind(.integer(id))
        while var part = try parts.next() {
          if !body.stands(at: part.next(), part.next(), in: content) { contents += 1 }
        }
        parts.reset()
      }
    }
  }
}

/// An article's body, in which places are given in scalars.
private struct StoredBody {
  private let text: Text
  private let offsets: ByteOffsets

  /// nil when there is no such article.
  init?(of article: Int, _ bodies: borrowing Statement) throws {
    try bodies.bind(.integer(article))
    defer { bodies.reset() }
    guard var row = try bodies.next() else { return nil }
    text = Text(row.next() as String)
    offsets = ByteOffsets(text)
  }

  /// The bytes at a place; nil where it reaches beyond the body.
  private func words(at start: Int, _ length: Int) -> ArraySlice<UInt8>? {
    guard start >= 0, length >= 0, start <= offsets.count, length <= offsets.count - start else { return nil }
    return text.utf8[offsets[start]..<offsets[start + length]]
  }

  /// Whether other words stand at a place; what stands in the headline, which has no place here, never does.
  func differs(_ words: String, at start: Int?, _ length: Int?) -> Bool {
    guard let start, let length else { return false }
    guard let found = self.words(at: start, length) else { return true }
    return !found.elementsEqual(words.utf8)
  }

  /// Whether the words at a place are among those of a content.
  func stands(at start: Int?, _ length: Int?, in content: String) -> Bool {
    guard let start, let length else { return true }
    guard let found = words(at: start, length) else { return false }
    var content = content
    return content.withUTF8 { all in
      found.withUnsafeBufferPointer { part in
        guard let first = part.first else { return true }
        var i = 0
        while i + part.count <= all.count {
          if all[i] == first, all[i..<i + part.count].elementsEqual(part) { return true }
          i += 1
        }
        return false
      }
    }
  }
}
