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
    try row("files", "\(s.files)", "\(size(s.originalBytes)) as found, \(size(s.bodyBytes)) of body")
    try row("problems", "\(s.problems.count)", nil)
    for problem in s.problems {
      let line = problem.line.map { ":\($0)" } ?? ""
      try Output.lines(
        Wrapping.lines(
          of: [StyledText(visible("\(problem.name)\(line): \(problem.message)"))], indent: 2, hanging: 2,
          on: .output))
    }
  }

  /// Name, number, remark in three columns; a long remark goes on in its own.
  private func row(_ name: String, _ number: String, _ remark: String?) throws {
    if number.isEmpty && remark == nil { return }
    let left =
      name + String(repeating: " ", count: max(0, 23 - name.count - number.count)) + number
    var lines = Wrapping.lines(of: [StyledText(visible(remark ?? ""), .dim)], indent: 25, on: .output)
    if lines.isEmpty { return try Output.line(left) }
    lines[0] = left + "  " + lines[0].dropFirst(25)
    try Output.lines(lines)
  }

  private func list(_ counts: [Statistics.Count], _ title: String) -> String? {
    if counts.isEmpty { return nil }
    return (title.isEmpty ? "" : title + " ")
      + counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
  }

  /// "34 kB", "1.2 MB": a kilobyte is a thousand bytes.
  private func size(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var tenths = bytes * 10
    var unit = 0
    while tenths >= 10_000, unit < units.count - 1 {
      tenths = (tenths + 500) / 1000
      unit += 1
    }
    return unit > 0 && tenths < 100
      ? "\(tenths / 10).\(tenths % 10) \(units[unit])" : "\((tenths + 5) / 10) \(units[unit])"
  }
}
