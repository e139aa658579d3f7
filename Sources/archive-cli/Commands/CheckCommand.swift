internal import Archive
internal import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Is the archive sound? Changes nothing.",
    discussion: """
      Looks at the file itself, the references between rows, both directions of every full-text index, and \
      the words at every span, the bytes of every original, and what is counted. Exit status 2 when something is wrong.

      EXAMPLES
        archive check
        archive check --repair     rebuilds what can be derived, never an article

      Articles and originals are not touched by either. Where pages of the file are damaged, nothing is written.
      """)

  @Flag(help: "Rebuild what can be derived from what is sound.")
  var repair = false

  @Flag(help: "One JSON object a line for each finding.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let path = try archive.existing()
    let bar = ProgressLine()
    let findings =
      repair
      ? try NewsArchive.repair(path: path) { show($0, bar) }
      : try NewsArchive.check(path: path) { show($0, bar) }
    bar.end()
    if json {
      var json = JSONWriter()
      for finding in findings {
        finding.write(to: &json)
        try Output.write(line: &json)
      }
    } else {
      for finding in findings {
        try Output.line("\(finding.isNote ? "note: " : "")\(finding.place): \(visible(finding.message))")
      }
      try Output.line(verdict(findings.filter { !$0.isNote }))
    }
    if findings.contains(where: { !$0.isNote }) { throw ExitCode.trouble }
  }

  private func show(_ progress: CheckProgress, _ bar: ProgressLine) {
    let part = progress.percent.map { ProgressLine.Part(done: $0, total: 100) }
    bar.show("\(part == nil ? "repairing" : "checking") \(progress.place)", part: part)
  }

  private func verdict(_ findings: [Finding]) -> String {
    if findings.isEmpty { return repair ? "repaired; the archive is sound" : "the archive is sound" }
    let count = "\(findings.count) \(findings.count == 1 ? "finding" : "findings")"
    return findings.contains(where: \.isRepairable) && !repair
      ? "\(count); `archive check --repair` rebuilds what can be derived"
      : "\(count); the originals can be had back with `sqlite3 FILE -Ax` and ingested anew"
  }
}
