/// Whether what claims say stands in their articles, at the places that they name.
///
/// One pass over the claims, article by article: SQLite's `substr` counts from the start of the body each time, so that a
/// long article with many claims would be gone through once for each of them.
struct ClaimWords {
  private var cues = 0
  private var sources = 0
  private var contents = 0

  static func findings(_ connection: borrowing Connection, _ done: (Int) -> Void) throws -> [Finding] {
    var words = ClaimWords()
    try words.compare(connection, done)
    return [(words.cues, "cues are"), (words.sources, "sources are"), (words.contents, "contents are")]
      .filter { $0.0 > 0 }
      .map { count, what in
        Finding(
          place: "claim_spans", message: "\(count) \(what) not the words at their place in the body",
          isRepairable: false)
      }
  }

  private mutating func compare(_ connection: borrowing Connection, _ done: (Int) -> Void) throws {
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
        done(its)
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
