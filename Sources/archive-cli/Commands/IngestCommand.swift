internal import Archive
internal import ArgumentParser
internal import Synchronization

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Reads files and folders of articles into the archive.",
    discussion: """
      Reads .txt .md, saved pages (.html .htm), records (.jsonl .ndjson .json) and web archives (.warc .wet), \
      each also as .gz; other files are passed over and counted. The same \
      content twice is one article; running it again changes nothing; a file whose content has changed replaces \
      its article and keeps the old capture. What cannot be read is named, and the rest is stored.

      Ctrl-C ends it behind the articles that are being written; run it again to go on.

      EXAMPLES
        archive ingest                       the folder it stands in
        archive ingest ~/scraped crawl.jsonl.gz
        archive ingest saved-pages/ crawl.warc.gz
        curl -s … | archive ingest -         one article from standard input
        archive ingest --db syria.db seeds/
        archive ingest --timings ~/scraped   and what took how long
      """)

  @Argument(help: "Files and folders; - for standard input.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Print the figures of the run as one JSON object.")
  var json = false

  @Flag(help: "Say what each step took.")
  var timings = false

  @OptionGroup var archive: ArchiveOption

  func run() async throws {
    // A mistyped path is the typist's affair: nothing of it is kept, and no archive is made for it.
    let named = filePaths
    let paths = named.filter { $0 == FilePath("-") || Environment.exists($0) }
    for path in named where !paths.contains(path) { Output.complain("\(path): no such file or folder") }
    if paths.isEmpty { throw ExitCode.trouble }
    let path = archive.existingOrNew()
    // Whoever types an article is not read on before the end of it: there Ctrl-C ends the program at once.
    if !paths.contains(FilePath("-")) { Interruption.watch() }
    Memory.giveBackLargeBuffers()
    let start = ContinuousClock.now
    let report = try await ingest(paths, into: path)
    let summary = IngestSummary(report, archive: path, took: start.duration(to: .now))
    try json ? printJSON(report) : Output.lines(summary.lines(withTimings: timings))
    if report.isStopped { Output.complain("stopped; run it again to go on") }
    if report.isStopped || report.problems > 0 || paths.count < named.count { throw ExitCode.trouble }
  }

  private func ingest(_ paths: [FilePath], into path: String) async throws -> IngestReport {
    let bar = ProgressLine()
    let total = Total()
    // The files are counted while they are read: the bar shows no share before that is done.
    if bar.isShown { Task.detached { total.set(NewsArchive.size(of: paths)) } }
    defer { bar.end() }
    return try await NewsArchive.ingest(
      paths, into: path, at: Environment.now(), isTimed: timings, isStopped: { Interruption.hasCome },
      problem: { problem in
        bar.clear()
        Output.complain("\(problem)")
      },
      progress: { progress in
        bar.show(
          "\(progress.articles) articles, \(IngestSummary.megabytes(progress.bytes))  \(progress.file)",
          count: progress.articles, part: .init(done: progress.bytes, total: total.bytes))
      })
  }

  private func printJSON(_ report: IngestReport) throws {
    var json = JSONWriter()
    report.write(to: &json)
    try Output.write(line: &json)
  }

  /// The arguments as bytes: a file's name need not be UTF-8.
  private var filePaths: [FilePath] {
    if paths.isEmpty { return [FilePath(".")] }
    let raw = Environment.rawArguments()
    return paths.map { path in
      raw.first { String(decoding: $0, as: UTF8.self) == path }.map { FilePath(bytes: $0) } ?? FilePath(path)
    }
  }
}

/// How many bytes there are to be read; 0 until they have been counted.
private final class Total: Sendable {
  private let counted = Atomic<Int>(0)

  var bytes: Int { counted.load(ordering: .relaxed) }

  func set(_ bytes: Int) { counted.store(bytes, ordering: .relaxed) }
}
