import Testing

@testable import Archive

@Suite("Two ingests into one archive")
struct TwoWritersTests {
  private static let time = "2024-05-01T12:00:00Z"

  private static func story(_ what: String) -> String {
    "Lock keepers end their strike\n\n“The \(what) open at noon,” lock keeper Mette Sand said.\n"
  }

  /// An ingest that had nothing to write ended by indexing once more what another had written meanwhile.
  @Test("One that has nothing to write leaves alone what the other has written")
  func idle() async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    let news = [FilePath(try folder.write("news/gates.txt", Self.story("gates")))]
    var idle = try IngestWriter(path: path, time: Self.time, isTimed: false)
    _ = try await NewsArchive.ingest(news, into: path, at: Self.time)
    try idle.finish()
    #expect(try NewsArchive.check(path: path).isEmpty)
  }

  @Test("One that has written before leaves alone what the other has written since")
  func done() async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    let first = [FilePath(try folder.write("news/gates.txt", Self.story("gates")))]
    let second = [FilePath(try folder.write("news/locks.txt", Self.story("locks")))]
    var writer = try IngestWriter(path: path, time: Self.time, isTimed: false)
    let feed = IngestFeed(first, archive: path, isTimed: false)
    while let portion = await IngestReader.portion(from: feed) { _ = try writer.write(portion) }
    try writer.finish()
    _ = try await NewsArchive.ingest(second, into: path, at: Self.time)
    try writer.finish()
    #expect(try NewsArchive.check(path: path).isEmpty)
  }
}
