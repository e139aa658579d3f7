import Testing

@testable import Archive

@Suite("What an ingest brings is found")
struct IngestIndexTests {
  private static let time = "2024-05-01T12:00:00Z"

  private func ingest(_ folder: Scratch) async throws -> IngestReport {
    try await NewsArchive.ingest(
      [FilePath(folder.path + "/news")], into: folder.path + "/news.db", at: Self.time)
  }

  private func found(_ word: String, _ folder: Scratch) throws -> Int? {
    try Connection(path: folder.path + "/news.db", mode: .read).integer(
      "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH '\(word)'")
  }

  private func findings(_ folder: Scratch) throws -> [String] {
    try NewsArchive.check(path: folder.path + "/news.db").map(\.message)
  }

  private static func record(_ key: String, _ words: String) -> String {
    #"{"id": "\#(key)", "text": "The keeper of \#(words) said the gates of the canal would open at noon."}"#
      + "\n"
  }

  @Test("when each of many files of records has changed, and in few segments")
  func changedRecords() async throws {
    let folder = try Scratch()
    let files = 1...40
    for i in files { _ = try folder.write("news/\(i).jsonl", Self.record("a\(i)", "Lock \(i)")) }
    #expect(try await ingest(folder).added == 40)
    for i in files {
      let records = Self.record("a\(i)", "Lock \(i), rebuilt,") + Self.record("b\(i)", "Bridge \(i)")
      _ = try folder.write("news/\(i).jsonl", records)
    }
    let report = try await ingest(folder)
    #expect(report.added == 40 && report.replaced == 40)
    #expect(try found("rebuilt", folder) == 40)
    #expect(try found("bridge", folder) == 40)
    #expect(try findings(folder) == [])
    let segments = try Connection(path: folder.path + "/news.db", mode: .read).integer(
      "SELECT count(DISTINCT segid) FROM articles_fts_idx")
    #expect(segments ?? 0 <= 4)
  }

  @Test("when an article is longer than its words are gathered of, beside others")
  func longArticle() async throws {
    let folder = try Scratch()
    let line = "The keeper said the gates of the canal would open at noon.\n\n"
    _ = try folder.write(
      "news/long.txt",
      "Gates\n\n" + String(repeating: line, count: (ArticleWords.longest / line.utf8.count) + 9))
    _ = try folder.write("news/short.txt", "Locks\n\nThe keeper said the locks would open at noon, too.\n")
    _ = try await ingest(folder)
    #expect(try found("canal", folder) == 1)
    #expect(try found("keeper", folder) == 2)
    #expect(try findings(folder) == [])
  }

  @Test("when a hand has set back the counter of numbers")
  func counter() async throws {
    let folder = try Scratch()
    _ = try ArchiveWriter(path: folder.path + "/news.db")
    try Connection(path: folder.path + "/news.db", mode: .write).execute(
      "INSERT INTO sqlite_sequence (name, seq) VALUES ('articles', -100), ('claims', -100)")
    _ = try folder.write("news/a.txt", "Gates\n\nThe keeper said the gates would open at noon.\n")
    _ = try await ingest(folder)
    #expect(try found("gates", folder) == 1)
    #expect(try findings(folder) == [])
  }

  @Test("when there is an article with a number that a hand gave it")
  func ownNumber() async throws {
    let folder = try Scratch()
    _ = try folder.write("news/a.txt", "Gates\n\nThe keeper said the gates would open at noon.\n")
    _ = try await ingest(folder)
    try Connection(path: folder.path + "/news.db", mode: .write).execute(
      """
      INSERT INTO articles (id, authors, body) VALUES (-1, '[]', 'A bridge of my own.');
      INSERT INTO articles_fts (rowid, body, short_forms) SELECT id, body, short_forms FROM articles WHERE id = -1
      """)
    _ = try folder.write("news/b.txt", "Locks\n\nThe keeper said the locks would open at noon, too.\n")
    _ = try await ingest(folder)
    #expect(try found("bridge", folder) == 1)
    #expect(try found("locks", folder) == 1)
  }
}
