import Foundation
import Testing

@testable import Archive

@Suite("The steps of an ingest, one after another")
struct IngestStagesTests {
  private static let story = """
    Lock keepers end their strike

    OSTERBY — “The gates open at noon,” lock keeper Mette Sand said.

    According to the Canal Board, forty barges were waiting.
    """

  @Test("find and store what an ingest finds and stores")
  func sameAsIngest() async throws {
    let folder = try Scratch()
    try folder.write("news/strike.txt", Self.story)
    try folder.write(
      "news/crawl.jsonl",
      """
      {"id": "a", "text": "The ferry sank. Captain Orlo Vant said the pumps had failed."}
      {"id": "b", "text": "“We saw no storm,” Ida Brandt told reporters in Kelmar."}
      {"id": "c", "text": 7}
      """)
    try folder.write("news/empty.txt", "")
    let page = "<html><body><p>“The quay is dry,” Orlo Vant said on Monday.</p></body></html>"
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
    let head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
    try folder.write(
      "news/pages.warc", "\(head)Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n")
    let news = [FilePath(folder.path + "/news")]
    let ingested = folder.path + "/news/ingested.db"
    let report = try await NewsArchive.ingest(news, into: ingested, at: "2024-05-01T12:00:00Z")
    try FileManager.default.moveItem(atPath: ingested, toPath: folder.path + "/ingested.db")
    let stepped = folder.path + "/news/stepped.db"
    var stages = try IngestStages(news, into: stepped)
    var done: Set<IngestStage> = []
    while try stages.next(done: { done.insert($0) }) {}
    #expect(stages.articles == 4)
    #expect(stages.problems.count == report.problems)
    #expect(report.problems == 2)
    #expect(stages.claims == report.claims)
    #expect(stages.claims >= 4)
    #expect(done == Set(IngestStage.allCases))
    #expect(try contents(of: stepped) == contents(of: folder.path + "/ingested.db"))
  }

  @Test("store nothing when no archive is named")
  func nothingStored() throws {
    let folder = try Scratch()
    let file = try folder.write("strike.txt", Self.story)
    var stages = try IngestStages([FilePath(file)], into: nil)
    var done: Set<IngestStage> = []
    while try stages.next(done: { done.insert($0) }) {}
    #expect(stages.articles == 1)
    #expect(done.isDisjoint(with: [.index, .commit]))
  }

  /// Who said what, by article.
  private func contents(of archive: String) throws -> [String] {
    let connection = try Connection(path: archive, mode: .read)
    let rows = try connection.prepare(
      """
      SELECT coalesce(articles.headline, '') || ' | ' || claims.source || ' | ' || claims.content
        FROM claims JOIN articles ON articles.id = claims.article_id
      UNION ALL SELECT 'mention of ' || coalesce(person_id, 0) || ' as ' || is_source FROM mention_list
      UNION ALL SELECT 'problem: ' || name || ' ' || coalesce(line, 0) || ' ' || message FROM problems
      UNION ALL SELECT 'original: ' || complete FROM originals
      ORDER BY 1
      """)
    var found: [String] = []
    while var row = try rows.next() { found.append(row.next()) }
    return found
  }
}
