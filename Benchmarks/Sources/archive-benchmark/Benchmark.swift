import ArgumentParser

/// What the archive costs, measured: `make bench`.
@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive-benchmark",
    abstract: "Measure what ingest and search cost, beside plain C over the same SQLite.",
    discussion: """
      Times are CPU time, since other programs run on the machine, too; the least of some rounds is printed.
      Articles are invented and the same in every run, unless --corpus names a file of records.
      """,
    subcommands: [Measure.self, Generate.self, IngestChild.self, LimitChild.self, StagesChild.self],
    defaultSubcommand: Measure.self)
}

/// All measurements, one after the other.
struct Measure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run the measurements (the default).")

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case stages, lengths, ingest, queries
  }

  @Option(help: "How many articles; above 10,000 the growth from there is measured, too.")
  var size = 10_000
  @Option(help: "The seed of the invented articles.")
  var seed: UInt64 = 1
  @Option(help: "A file of records (JSONL) to measure with instead of invented articles.")
  var corpus: String?
  @Option(help: "How often each thing is measured; the least counts.")
  var rounds = 3
  @Option(parsing: .upToNextOption, help: "Only these: stages, lengths, ingest, queries.")
  var only: [Part] = Part.allCases
  @Option(help: "One more query. May be given several times.")
  var query: [String] = []
  @Option(help: "Keep the figures in this file.")
  var json: String?
  @Option(help: "The figures of an earlier run: ratios to them are printed beside.")
  var compare: String?

  func validate() throws {
    if size < 1 || rounds < 1 { throw ValidationError("--size and --rounds are 1 or more") }
  }

  func run() async throws {
    let figures = try Figures(comparedWith: compare)
    let work = try WorkFolder()
    let printed = corpus.map { "the articles of \($0)" } ?? "\(size) invented articles, seed \(seed)"
    print("\(printed); CPU time, the least of \(rounds) rounds")
    let sizes = corpus == nil ? Growth.sizes(upTo: size) : [0]
    for (i, size) in sizes.enumerated() {
      let material = try Corpus(in: work, size: size, seed: seed, records: corpus)
      if i == 0, only.contains(.stages) {
        try StageMeasurement(material, work, rounds: rounds).run(figures)
      }
      if i == 0, only.contains(.lengths) {
        try LengthMeasurement(work, share: min(1, Double(self.size) / 10_000)).run(figures)
      }
      guard only.contains(.ingest) || only.contains(.queries) else { continue }
      let growth = Growth(material, work, rounds: only.contains(.ingest) ? rounds : 1)
      try growth.run(figures, isFirst: i == 0)
      if i == sizes.count - 1, only.contains(.queries) {
        try QueryMeasurement(growth.archive, rounds: rounds, more: query).run(figures)
      }
    }
    if let json { try figures.write(to: json) }
    // Its files are needed until here.
    withExtendedLifetime(work) {}
  }
}
