import Testing

@testable import Archive

@Suite("The words of claims, compared with their articles")
struct ClaimWordsTests {
  /// An article whose body is the same sentence again and again, with a claim for each time.
  private static func archive(_ sentences: Int, _ change: String = "") throws -> [Finding] {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    try folder.write("empty", "")
    do {
      let connection = try Connection(path: path, mode: .create)
      try Schema.prepareForWriting(connection)
      try connection.execute(
        """
        INSERT INTO articles (id, headline, authors, body, short_forms)
          VALUES (1, 'Rain', '[]', replace(printf('%.*c', \(sentences), 'x'), 'x', 'Émile said it rained.' || char(10)), '');
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < \(sentences) - 1)
        INSERT INTO claims (article_id, kind, modality, pattern, source, source_words, source_capture_start, source_start,
            source_length, cue_capture_start, cue_start, cue_length, content_capture_start, content_start, content_length,
            cue, content)
          SELECT 1, 'indirect', 'asserted', 'p', 'Émile', 'Émile', 22 * i, 22 * i, 5, 22 * i + 6, 22 * i + 6, 4,
            22 * i + 11, 22 * i + 11, 9, 'said', 'it rained' FROM n;
        INSERT INTO articles_fts(articles_fts) VALUES ('rebuild');
        INSERT INTO claims_fts(claims_fts) VALUES ('rebuild');
        \(change)
        """)
    }
    return try NewsArchive.check(path: path).filter { $0.place == "claim_spans" }
  }

  @Test("A long article with many claims is gone through once")
  func long() throws {
    let clock = ContinuousClock()
    var findings: [Finding] = []
    let time = try clock.measure { findings = try Self.archive(60_000) }
    #expect(findings.isEmpty)
    // SQLite's substr, asked for each of them, takes minutes.
    #expect(time < .seconds(30))
  }

  @Test(
    "What does not stand at its place is counted, wherever the place is",
    arguments: [
      ("", []),
      ("UPDATE claims SET cue = 'says' WHERE id = 3", ["1 cues are"]),
      ("UPDATE claims SET cue_start = NULL, cue = 'says' WHERE id = 3", []),
      ("UPDATE claims SET source_start = source_start + 1 WHERE id > 8", ["2 sources are"]),
      ("UPDATE claims SET source_start = -4 WHERE id = 1", ["1 sources are"]),
      ("UPDATE claims SET content_length = 9223372036854775807 WHERE id = 1", ["1 contents are"]),
      ("UPDATE claims SET content = 'That day it rained hard' WHERE id = 1", []),
      ("UPDATE claims SET content = 'that day it poured' WHERE id = 1", ["1 contents are"]),
      ("INSERT INTO claim_parts VALUES (2, 0, 0, 5)", ["1 contents are"]),
      ("INSERT INTO claim_parts VALUES (2, 11, 11, 2)", []),
      ("INSERT INTO claim_parts VALUES (2, 11, NULL, 2)", []),
      ("INSERT INTO claim_parts VALUES (2, 11, 999999, 2)", ["1 contents are"]),
      ("UPDATE articles SET body = 'x' || body", ["10 cues are", "10 sources are", "10 contents are"]),
    ])
  func wrong(_ change: String, _ told: [String]) throws {
    #expect(
      try Self.archive(10, change).map(\.message)
        == told.map { "\($0) not the words at their place in the body" })
  }
}
