import Foundation
import Testing

@testable import Archive

@Suite("A large ingest counts the names of several transactions together")
struct UncountedNamesTests {
  private static let time = "2024-05-01T12:00:00Z"

  /// Enough names for a few more to wait: in a small table they are written at once.
  private static func fill(_ path: String) async throws {
    let folder = try Scratch()
    let places = "abcdefghijklmnopqrstuvwxyz".map { "Dor\($0)min" }.joined(separator: " and at ")
    try folder.write("first.txt", "Strike\n\nThe keepers met at \(places).\n")
    _ = try await NewsArchive.ingest([FilePath(folder.path)], into: path, at: time)
  }

  /// An ingest of a large crawl and of what comes before it in its folder, with one transaction done and one open.
  private static func underway(
    _ folder: Scratch, _ path: String, of place: String = "Osterby", hasMany: Bool = true,
    within limits: CacheLimits = .standard
  ) async throws -> IngestWriter {
    if hasMany { try await fill(path) }
    _ = try LargeCrawl.write(in: folder, of: place)
    let feed = IngestFeed([FilePath(folder.path)], archive: path, isTimed: false)
    var writer = try IngestWriter(path: path, time: time, isTimed: false, within: limits)
    while let portion = await IngestReader.portion(from: feed) { _ = try writer.write(portion) }
    return writer
  }

  /// The archive as it is found when the ingest is killed there.
  private static func killed(_ path: String) throws -> String {
    let copy = path + "-killed.db"
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    return copy
  }

  private static func notes(_ path: String) throws -> [String] {
    try NewsArchive.check(path: path).map { "\($0.isNote ? "note" : "wrong"): \($0.message)" }
  }

  private static func terms(_ path: String) throws -> [String] {
    try Connection(path: path, mode: .read).strings(
      "SELECT words || ' in ' || articles FROM terms WHERE words NOT LIKE 'dor_min' ORDER BY 1")
  }

  @Test("Of one that was killed the next ingest counts them, also one that finds nothing new")
  func killed() async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    let writer = try await Self.underway(folder, path)
    let killed = try Self.killed(path)
    #expect(try Self.terms(killed) == [])
    let notes = try Self.notes(killed)
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix("note: the names in ") == true)
    let count = try Connection(path: killed, mode: .read).integer("SELECT count(*) FROM articles") ?? 0
    _ = try await NewsArchive.ingest([FilePath(try Scratch().path)], into: killed, at: Self.time)
    #expect(try Self.notes(killed) == [])
    #expect(try Self.terms(killed) == ["osterby in \(count - 1)"])
    _ = consume writer
  }

  @Test("A repair counts them, too")
  func repair() async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    _ = try await Self.underway(folder, path)
    let killed = try Self.killed(path)
    _ = try NewsArchive.repair(path: killed)
    #expect(try Self.notes(killed) == [])
  }

  @Test("Searches find a name under its other spellings meanwhile, as they did before")
  func search() async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    try folder.write("a.txt", "Strike\n\nThe keepers met at Al-Tanf.\n")
    _ = try await NewsArchive.ingest([FilePath(folder.path)], into: path, at: Self.time)
    let writer = try await Self.underway(folder, path, of: "Al-Tanf")
    let query = try NewsArchive(path: path).spelled(Query("At-Tanaf"))
    #expect(FTSExpression(query, in: .articles)?.text.contains("\"Tanf\"") == true)
    #expect(try TermStore.firstUncounted(Connection(path: path, mode: .read)) == 3)
    _ = consume writer
  }

  @Test("When the last article has ended its transaction, what waits has one of its own")
  func last() async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    try await Self.fill(path)
    let feed = IngestFeed([try LargeCrawl.write(in: folder)], archive: path, isTimed: false)
    var writer = try IngestWriter(path: path, time: Self.time, isTimed: false)
    while try TermStore.firstUncounted(Connection(path: path, mode: .read)) == nil {
      guard let portion = await IngestReader.portion(from: feed) else { break }
      _ = try writer.write(portion)
    }
    let reader = try Connection(path: path, mode: .read)
    #expect(try reader.integer("SELECT first_article FROM terms_behind") == 2)
    try writer.finish()
    #expect(try Self.notes(path) == [])
  }

  @Test(
    "While there are few names, or where there is room for one, each transaction writes its own",
    arguments: [(false, 1000), (true, 1)])
  func room(hasMany: Bool, limit: Int) async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    let writer = try await Self.underway(folder, path, hasMany: hasMany, within: CacheLimits(terms: limit))
    let killed = try Self.killed(path)
    #expect(try Self.terms(killed).first?.hasPrefix("osterby in ") == true)
    #expect(try Self.notes(killed) == [])
    _ = consume writer
  }

  @Test("What another ingest has counted meanwhile is not counted twice")
  func two() async throws {
    let (folder, archives, other) = (try Scratch(), try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    try await Self.fill(path)
    let feed = IngestFeed([try LargeCrawl.write(in: folder)], archive: path, isTimed: false)
    var writer = try IngestWriter(path: path, time: Self.time, isTimed: false)
    var isMet = false
    while let portion = await IngestReader.portion(from: feed) {
      _ = try writer.write(portion)
      // Behind its first commit, before the next transaction begins.
      guard !isMet, try TermStore.firstUncounted(Connection(path: path, mode: .read)) != nil else { continue }
      isMet = true
      let news = FilePath(try other.write("strike.txt", "Strike\n\nThe keepers of Osterby met at Orlo.\n"))
      _ = try await NewsArchive.ingest([news], into: path, at: Self.time)
    }
    try writer.finish()
    #expect(isMet)
    #expect(try Self.notes(path) == [])
    #expect(try Self.terms(path) == ["orlo in 1", "osterby in 37"])
  }

  @Test("An article that is replaced meanwhile has its old names taken off at once")
  func replaced() async throws {
    let (folder, archives) = (try Scratch(), try Scratch())
    let path = archives.path + "/news.db"
    try folder.write("a.txt", "Strike\n\nThe keepers met at Orlo.\n")
    _ = try await NewsArchive.ingest([FilePath(folder.path)], into: path, at: Self.time)
    #expect(try Self.terms(path) == ["orlo in 1"])
    try folder.write("a.txt", "Strike\n\nThe keepers met at Varn.\n")
    _ = try await Self.underway(folder, path)
    let killed = try Self.killed(path)
    #expect(try Self.terms(killed).contains("varn in 1"))
    #expect(try Self.notes(killed) == [])
  }
}
