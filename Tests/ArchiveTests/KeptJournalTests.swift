import Foundation
import Testing

@testable import Archive

@Suite("While much is written the journal stays from one transaction to the next")
struct KeptJournalTests {
  private static func write(_ message: String, _ writer: inout ArchiveWriter) throws {
    try writer.begin()
    try writer.add(CaptureProblem(name: "crawl.jsonl", message: message), ofWholeFile: true)
    try writer.commit()
  }

  private static func problems(_ path: String) throws -> Int? {
    try NewsArchive(path: path).connection.integer("SELECT count(*) FROM problems")
  }

  @Test("It lies beside the archive, void, for searches to pass over; in the end it is gone")
  func keeps() throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    func isThere() -> Bool { FileManager.default.fileExists(atPath: path + "-journal") }
    var writer = try ArchiveWriter(path: path)
    try Self.write("is empty", &writer)
    #expect(!isThere())
    try writer.keepJournal(true)
    try Self.write("is cut short", &writer)
    #expect(isThere())
    #expect(try Self.problems(path) == 2)
    try writer.keepJournal(false)
    #expect(!isThere())
    try Self.write("has no text", &writer)
    #expect(!isThere())
    #expect(try Self.problems(path) == 3)
  }

  @Test("One that a program left behind that died is void, and goes with the next ingest")
  func leftBehind() async throws {
    let folder = try Scratch()
    let path = folder.path + "/made/news.db"
    try folder.write("made/empty", "")
    var writer = try ArchiveWriter(path: path)
    try writer.keepJournal(true)
    try Self.write("is empty", &writer)
    for file in ["news.db", "news.db-journal"] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/made/" + file, toPath: folder.path + "/" + file)
    }
    try Self.write("is cut short", &writer)
    #expect(try Self.problems(folder.path + "/news.db") == 1)
    let story = try folder.write("news/gates.txt", "Lock keepers end their strike\n\nThe gates are open.\n")
    _ = try await NewsArchive.ingest(
      [FilePath(story)], into: folder.path + "/news.db", at: "2024-05-01T12:00:00Z")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/news.db-journal"))
    #expect(try NewsArchive.check(path: folder.path + "/news.db").map(\.message) == [])
  }

  @Test(
    "A large ingest leaves none behind, whether it ends well or not", arguments: [true, false])
  func ingest(isFinished: Bool) async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    let feed = IngestFeed([try LargeCrawl.write(in: folder)], archive: path, isTimed: false)
    var writer = try IngestWriter(path: path, time: "2024-05-01T12:00:00Z", isTimed: false)
    // The second transaction, which has a kept journal, is open when the records have come to their end.
    while let portion = await IngestReader.portion(from: feed) { _ = try writer.write(portion) }
    if isFinished { try writer.finish() } else { writer.abandon() }
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    #expect(try NewsArchive(path: path).connection.integer("SELECT count(*) > 20 FROM articles") == 1)
  }

  @Test("An archive that somebody has in WAL mode stays in it")
  func log() throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    var writer = try ArchiveWriter(path: path)
    let mine = try Connection(path: path, mode: .write)
    try mine.execute("PRAGMA journal_mode = WAL")
    for isKept in [true, false, true] {
      try writer.keepJournal(isKept)
      try Self.write("is empty (\(isKept))", &writer)
      #expect(try mine.strings("PRAGMA journal_mode") == ["wal"])
    }
  }
}
