internal import Archive

/// What an ingest says at its end: one line, and what its steps took when that was asked for.
///
///     archive.db: 1240 new articles, 3 known, 9310 claims, 2204 new persons; 4.1 MB in 1.2 s, 3.4 MB/s
struct IngestSummary {
  private let report: IngestReport
  private let archive: String
  private let seconds: Double

  init(_ report: IngestReport, archive: String, took: Duration) {
    self.report = report
    self.archive = archive
    seconds = took.seconds
  }

  func lines(withTimings: Bool) -> [String] {
    var lines = ["\(visible(archive)): \(counts)\(speed)"]
    if !report.passedOver.isEmpty { lines.append("passed over: \(visible("\(report.passedOver)"))") }
    if withTimings, let times = report.times { lines += table(times) }
    return lines
  }

  private var counts: String {
    var parts = [counted(report.added, "new article", "new articles")]
    if report.replaced > 0 { parts.append("\(report.replaced) replaced") }
    if report.known > 0 { parts.append("\(report.known) known") }
    parts.append(counted(report.claims, "claim", "claims"))
    if report.persons > 0 { parts.append(counted(report.persons, "new person", "new persons")) }
    let unread = report.problems - report.readInPart
    if unread > 0 { parts.append("\(unread) could not be read") }
    if report.readInPart > 0 { parts.append("\(report.readInPart) read in part") }
    return parts.joined(separator: ", ")
  }

  /// Of a few articles nobody asks how fast it was.
  private var speed: String {
    guard report.readBytes >= 1_000_000 else { return "" }
    let rate = Self.tenths(Double(report.readBytes) / 1e6 / seconds)
    return "; \(Self.megabytes(report.readBytes)) in \(Self.time(seconds)), \(rate) MB/s"
  }

  /// The steps under each other. The tasks work side by side, so they come to more than the clock says.
  private func table(_ times: StageTimes) -> [String] {
    let total = max(times.total.seconds, 1e-9)
    func row(_ name: String, _ spent: Duration) -> [String] {
      [name, Self.hundredths(spent.seconds), "\(Int((spent.seconds / total * 100).rounded()))"]
    }
    let steps = IngestStage.allCases.filter { times[$0] > .zero }.map { row($0.rawValue, times[$0]) }
    var listing = Listing(["step", "seconds", "%"], .text)
    for cells in steps + [row("all", times.total)] { listing.wait(cells) }
    return listing.lines + [
      "\(Self.hundredths(seconds)) s by the clock; the writer had nothing to write for "
        + "\(Self.hundredths(times.waited.seconds)) s of it"
    ]
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  static func megabytes(_ bytes: Int) -> String { tenths(Double(bytes) / 1e6) + " MB" }

  private static func time(_ seconds: Double) -> String {
    seconds < 60 ? tenths(seconds) + " s" : ProgressLine.duration(seconds)
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
