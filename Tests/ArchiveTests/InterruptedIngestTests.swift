import Testing

@testable import Archive

@Suite("An ingest that is stopped")
struct InterruptedIngestTests {
  private static func story(_ i: Int) -> String {
    "Gate \(i) opens\n\nOSTERBY — “Gate \(i) opens at noon,” lock keeper Mette Sand said.\n"
  }

  @Test("keeps what it has written, says so, and goes on when it is run again")
  func goesOn() async throws {
    let folder = try Scratch()
    for i in 0..<200 { try folder.write("news/\(1000 + i).txt", Self.story(i)) }
    let news = [FilePath(folder.path + "/news")]
    let archive = folder.path + "/archive.db"

    var written = 0
    let first = try await NewsArchive.ingest(
      news, into: archive, at: "2024-05-01T12:00:00Z",
      isStopped: { written > 0 }, progress: { written = $0.articles })
    #expect(first.isStopped)
    #expect(first.added > 0 && first.added < 200)
    #expect(try NewsArchive.check(path: archive).isEmpty)

    let second = try await NewsArchive.ingest(news, into: archive, at: "2024-05-01T12:05:00Z")
    #expect(!second.isStopped)
    #expect(second.known == first.added && second.added == 200 - first.added)
    #expect(try NewsArchive.check(path: archive).isEmpty)
  }

  @Test("leaves a file of records unfinished, and reads the rest of it the next time")
  func records() async throws {
    let folder = try Scratch()
    let padding = String(repeating: "The canal was calm that day. ", count: 400)
    let lines = (0..<400).map { "{\"id\": \"\($0)\", \"text\": \"Gate \($0) opens. \(padding)\"}\n" }
    try folder.write("crawl.jsonl", lines.joined())
    let crawl = [FilePath(folder.path + "/crawl.jsonl")]
    let archive = folder.path + "/archive.db"
    var written = 0
    let first = try await NewsArchive.ingest(
      crawl, into: archive, at: "2024-05-01T12:00:00Z",
      isStopped: { written > 0 }, progress: { written = $0.articles })
    #expect(first.isStopped && first.added < 400)
    #expect(try Connection(path: archive, mode: .read).integer("SELECT complete FROM originals") == 0)
    let second = try await NewsArchive.ingest(crawl, into: archive, at: "2024-05-01T12:05:00Z")
    #expect(first.added + second.added == 400)
    #expect(try Connection(path: archive, mode: .read).integer("SELECT complete FROM originals") == 1)
  }
}
