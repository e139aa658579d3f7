import Archive
import ArgumentParser
import CLimit
import Newsprint

/// Prints invented articles, for whoever wants a file of them.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write invented articles to a file, one record a line.")

  @Option(help: "How many articles.") var size = 10_000
  @Option(help: "The seed.") var seed: UInt64 = 1
  @Argument(help: "The file to write.") var file: String

  func run() throws { _ = try Corpus.write(size, seed: seed, records: file, packed: nil) }
}

// What follows runs in a process of its own, so that its memory and its CPU time can be told.

/// The whole ingest, as the program does it.
struct IngestChild: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "child-ingest", shouldDisplay: false)

  @Argument var records: String
  @Argument var archive: String

  func run() async throws {
    _ = try await NewsArchive.ingest([FilePath(records)], into: archive, at: "1970-01-01T00:00:00Z")
  }
}

/// Plain C: insert and index, nothing else.
struct LimitChild: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "child-limit", shouldDisplay: false)

  @Argument var packed: String
  @Argument var database: String

  func run() throws {
    if limit_ingest(packed, database) < 1 { throw ExitCode.failure }
  }
}

/// The steps from a file to its rows, nothing stored.
struct StagesChild: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "child-stages", shouldDisplay: false)

  @Argument var file: String
  @Argument var result: String

  func run() throws {
    let found = try StageMeasurement.measure(file, into: nil)
    try Figures.write(["people": found.seconds(.people) + found.seconds(.attribution)], to: result)
  }
}
