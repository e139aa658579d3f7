import Foundation

@testable import Archive

/// A folder of its own with the program at hand, as someone sits at who works with an archive. Goes with the test.
final class Desk: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "archive-desk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The newsroom's files in the folder `news`; nothing ingested yet.
  static func withNews() throws -> Desk {
    let desk = try Desk()
    for file in Newsroom.files { try desk.write("news/" + file.name, file.bytes) }
    return desk
  }

  /// The newsroom's files, and `archive.db` that was made of them.
  static func withArchive() async throws -> Desk {
    let desk = try Desk.withNews()
    try desk.write("archive.db", try await ingested.value)
    return desk
  }

  /// Made once for all tests.
  private static let ingested = Task {
    let desk = try Desk.withNews()
    _ = try await desk.archive("ingest", "news")
    return try Data(contentsOf: URL(fileURLWithPath: desk.path + "/archive.db"))
  }

  func write(_ name: String, _ bytes: Data) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func read(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// The archive itself, opened as a person with the sqlite3 shell would: for looking and for changing by hand.
  func database(_ name: String = "archive.db") throws -> Connection {
    try Connection(path: path + "/" + name, mode: .write)
  }

  /// The rows of every table but the indexes' own, by the table's name.
  func rowCounts() throws -> [String: Int] {
    let database = try database()
    let tables = try database.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_fts%' AND name NOT LIKE 'sqlite_%'"
    )
    var counts: [String: Int] = [:]
    while var row = try tables.next() {
      let table: String = row.next()
      counts[table] = try database.integer("SELECT count(*) FROM \(table)")
    }
    return counts
  }
}

// MARK: Running the program

/// What a run of the program left behind.
struct Outcome {
  var out: String
  var errors: String
  var status: Int32

  /// The lines of standard output, each read as JSON; one that is none fails the test by throwing.
  func objects() throws -> [[String: Any]] {
    try out.split(separator: "\n").map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw NotAnObject(line: String(line))
      }
      return object
    }
  }

  struct NotAnObject: Error { var line: String }
}

extension Desk {
  /// Runs `archive` here.
  func archive(_ arguments: String...) async throws -> Outcome { try await archive(arguments) }

  /// Runs `archive` in this folder or one below it, with a surrounding of its own.
  func archive(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String = ""
  ) async throws -> Outcome {
    // Files instead of pipes: nobody has to read while the program writes.
    let streams = try Desk()
    for stream in ["out", "errors"] { try streams.write(stream, "") }
    try streams.write("input", input)
    func stream(_ name: String) -> URL { URL(fileURLWithPath: streams.path + "/" + name) }
    let process = Process()
    process.executableURL = Desk.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path + "/" + folder)
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: stream("input"))
    process.standardOutput = try FileHandle(forWritingTo: stream("out"))
    process.standardError = try FileHandle(forWritingTo: stream("errors"))
    let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return Outcome(
      out: String(decoding: try Data(contentsOf: stream("out")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: stream("errors")), as: UTF8.self), status: status)
  }

  /// The program stands beside the bundle of the tests, wherever the build put both.
  private static let program: URL = {
    let loaded = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(fileURLWithPath: loaded).deletingLastPathComponent()
    while folder.path != "/" {
      let program = folder.appendingPathComponent("archive")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue {
        return program
      }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "/archive")
  }()
}
