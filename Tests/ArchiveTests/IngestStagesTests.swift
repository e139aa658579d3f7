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
      """)
    let news = [FilePath(folder.path + "/news")]
    let ingested = folder.path + "/ingested.db"
    let report = try await NewsArchive.ingest(news, into: ingested, at: "2024-05-01T12:00:00Z")
    let stepped = folder.path + "/stepped.db"
    var stages = try IngestStages(news, into: stepped)
    var done: Set<IngestStages.Stage> = []
    while try stages.next(done: { done.insert($0) }) {}
    #expect(stages.articles == 3)
    #expect(stages.claims == report.claims)
    #expect(stages.claims >= 4)
    #expect(done == Set(IngestStages.Stage.allCases))
    #expect(try contents(of: stepped) == contents(of: ingested))
  }

  @Test("store nothing when no archive is named")
  func nothingStored() throws {
    let folder = try Scratch()
    let file = try folder.write("strike.txt", Self.story)
    var stages = try IngestStages([FilePath(file)], into: nil)
    var done: Set<IngestStages.Stage> = []
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
        FROM claims JOIN articles ON articles.id = claims.article_id ORDER BY 1
      """)
    var found: [String] = []
    while var row = try rows.next() { found.append(row.next()) }
    return found
  }
}
