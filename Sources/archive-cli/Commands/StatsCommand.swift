internal import Archive
internal import ArgumentParser

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "What is in the archive, and what could not be read or dated.",
    discussion: """
      EXAMPLES
        archive stats
        archive stats --json | jq .dates
      """)

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let archive = try NewsArchive(path: archive.existing())
    let statistics = try archive.statistics()
    if json {
      var json = JSONWriter()
      statistics.write(to: &json)
      try Output.write(line: &json)
    } else {
      try print(statistics)
    }
  }

  private func print(_ s: Statistics) throws {
    try row("articles", "\(s.articles)", s.first.map { "published \($0) to \(s.last ?? $0)" })
    try row("", "", list(s.dates, "dated by"))
    try row("without", "", "\(s.withoutHeadline) headline, \(s.withoutOutlet) outlet, \(s.withoutBody) body")
    try row("outlets", "\(s.outlets)", nil)
    try row("persons", "\(s.persons)", nil)
    try row("organizations", "\(s.organizations)", nil)
    try row("claims", "\(s.claims)", list(s.claimKinds, ""))
    try row("", "", list(s.sourceKinds, "source:"))
    try row("comments", "\(s.comments)", nil)
    try row("files", "\(s.files)", "\(s.originalBytes) bytes as found, \(s.bodyBytes) bytes of body")
    try row("problems", "\(s.problems.count)", nil)
    for problem in s.problems {
      let line = problem.line.map { ":\($0)" } ?? ""
      try Output.line("  \(visible(problem.name))\(line): \(visible(problem.message))")
    }
  }

  private func row(_ name: String, _ number: String, _ remark: String?) throws {
    if number.isEmpty && remark == nil { return }
    let name = name + String(repeating: " ", count: max(0, 15 - name.count))
    let number = String(repeating: " ", count: max(0, 8 - number.count)) + number
    try Output.line(name + number + (remark.map { "  " + visible($0) } ?? ""))
  }

  private func list(_ counts: [Statistics.Count], _ title: String) -> String? {
    if counts.isEmpty { return nil }
    return (title.isEmpty ? "" : title + " ")
      + counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
  }
}
