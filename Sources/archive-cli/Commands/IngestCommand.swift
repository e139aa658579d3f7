internal import Archive
internal import ArgumentParser

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Reads files and folders of articles into the archive.",
    discussion: """
      Reads .txt .md, saved pages (.html .htm), records (.jsonl .ndjson .json) and web archives (.warc .wet), \
      each also as .gz; other files are passed over and counted. The same \
      content twice is one article; running it again changes nothing; a file whose content has changed replaces \
      its article and keeps the old capture. What cannot be read is named, and the rest is stored.

      EXAMPLES
        archive ingest                       the folder it stands in
        archive ingest ~/scraped crawl.jsonl.gz
        archive ingest saved-pages/ crawl.warc.gz
        curl -s … | archive ingest -         one article from standard input
        archive ingest --db syria.db seeds/
      """)

  @Argument(help: "Files and folders; - for standard input.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Print the figures of the run as one JSON object.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() async throws {
    // A mistyped path is the typist's affair: nothing of it is kept, and no archive is made for it.
    let named = filePaths
    let paths = named.filter { $0 == FilePath("-") || Environment.exists($0) }
    for path in named where !paths.contains(path) { Output.complain("\(path): no such file or folder") }
    if paths.isEmpty { throw ExitCode.trouble }
    let path = archive.existingOrNew()
    let bar = ProgressLine()
    let report = try await NewsArchive.ingest(
      paths, into: path, at: Environment.now(),
      problem: { problem in
        bar.clear()
        Output.complain("\(problem)")
      },
      progress: { progress in
        bar.show(
          "\(progress.articles) articles, \(megabytes(progress.bytes))  \(progress.file)",
          count: progress.articles)
      })
    bar.end()
    try json ? printJSON(report) : printSummary(report, path)
    if report.problems > 0 || paths.count < named.count { throw ExitCode.trouble }
  }

  /// The arguments as bytes: a file's name need not be UTF-8.
  private var filePaths: [FilePath] {
    if paths.isEmpty { return [FilePath(".")] }
    let raw = Environment.rawArguments()
    return paths.map { path in
      raw.first { String(decoding: $0, as: UTF8.self) == path }.map { FilePath(bytes: $0) } ?? FilePath(path)
    }
  }

  private func printSummary(_ report: IngestReport, _ path: String) throws {
    var parts = [counted(report.added, "new article", "new articles")]
    if report.replaced > 0 { parts.append("\(report.replaced) replaced") }
    if report.known > 0 { parts.append("\(report.known) known") }
    parts.append(counted(report.claims, "claim", "claims"))
    if report.problems > 0 { parts.append("\(report.problems) could not be read") }
    try Output.line("\(visible(path)): \(parts.joined(separator: ", "))")
    if !report.passedOver.isEmpty { try Output.line("passed over: \(visible("\(report.passedOver)"))") }
  }

  private func printJSON(_ report: IngestReport) throws {
    var json = JSONWriter()
    report.write(to: &json)
    try Output.write(line: &json)
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
