import Testing

@testable import Archive

@Suite("Two ingests into one archive")
struct TwoWritersTests {
  private static let time = "2024-05-01T12:00:00Z"

  private static func story(_ what: String) -> String {
    "Lock keepers end their strike\n\n“The \(what) open at noon,” lock keeper Mette Sand said.\n"
  }

  private static func crawl(in folder: Scratch) throws -> FilePath {
    let records = ["The gates open.", "The locks shut."].map { "{\"text\": \"\($0)\"}\n" }
    return FilePath(try folder.write("crawl.jsonl", records.joined()))
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
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
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
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
  }

  /// While another writes, nobody can be asked what is known: the same records come to the writer once more.
  @Test("One that could not ask what the archive holds makes no article without a capture")
  func unasked() async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    let crawl = [try Self.crawl(in: folder)]
    let unasked = IngestFeed(crawl, archive: path, isTimed: false)
    _ = try await NewsArchive.ingest(crawl, into: path, at: Self.time)
    // As when a newer file has given its article another text.
    try Connection(path: path, mode: .write).execute("UPDATE captures SET current = 0 WHERE record = 1")
    var writer = try IngestWriter(path: path, time: Self.time, isTimed: false)
    while let portion = await IngestReader.portion(from: unasked) { _ = try writer.write(portion) }
    try writer.finish()
    #expect(writer.report.known == 2 && writer.report.added == 0)
    #expect(try Connection(path: path, mode: .read).integer("SELECT count(*) FROM articles") == 2)
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
  }

  @Test("One that goes on with half a file of records counts those that are there, whatever became of them")
  func goesOn() async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    let crawl = [try Self.crawl(in: folder)]
    _ = try await NewsArchive.ingest(crawl, into: path, at: Self.time)
    try Connection(path: path, mode: .write).execute(
      "UPDATE captures SET current = 0 WHERE record = 1; UPDATE originals SET complete = 0")
    let report = try await NewsArchive.ingest(crawl, into: path, at: Self.time)
    #expect(report.known == 2 && report.added == 0)
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
  }

  @Test("Two that take turns with the same names write each name once")
  func turns() async throws {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    var one = try IngestWriter(path: path, time: Self.time, isTimed: false)
    var other = try IngestWriter(path: path, time: Self.time, isTimed: false)
    for i in 0..<3 {
      for (name, gate) in [("a", "north"), ("b", "south")] {
        let file = try folder.write("news/\(name)\(i).txt", Self.story("\(gate) gates of Kelmar number \(i)"))
        let feed = IngestFeed([FilePath(file)], archive: path, isTimed: false)
        while let portion = await IngestReader.portion(from: feed) {
          _ = try name == "a" ? one.write(portion) : other.write(portion)
        }
        try name == "a" ? one.finish() : other.finish()
      }
    }
    let sand = "SELECT count(*) FROM names WHERE name = 'mette sand'"
    #expect(try Connection(path: path, mode: .read).integer(sand) == 1)
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
  }

  /// A wall clock's limit failed on a slow machine, so the test compares two of its own runs: a number that is squared
  /// would take sixteen times as long.
  @Test("Four times as many new people of nearly one name take little more than four times as long")
  func crowd() async throws {
    let folder = try Scratch()
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    func name(_ i: Int) -> String {
      "Kimball B\(letters[i / 676 % 26])\(letters[i / 26 % 26])\(letters[i % 26])a"
    }
    func reading(_ people: Int) async throws -> Duration {
      let lines = (0..<people).map { "{\"text\": \"Anna \(name($0)) said the gates were open.\"}\n" }
      let crawl = FilePath(try folder.write("crawl\(people).jsonl", lines.joined()))
      let path = folder.path + "/news\(people).db"
      let took = try await ContinuousClock().measure {
        _ = try await NewsArchive.ingest([crawl], into: path, at: Self.time)
      }
      #expect(try NewsArchive.check(path: path).map(\.message) == [])
      return took
    }
    let (few, many) = (try await reading(500), try await reading(2000))
    #expect(many < few * 10, "\(few) for 500, \(many) for 2,000")
  }
}
