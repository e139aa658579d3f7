import Archive

/// The steps of an ingest on one core: what each of them costs.
struct StageMeasurement {
  private let corpus: Corpus
  private let work: WorkFolder
  private let rounds: Int

  init(_ corpus: Corpus, _ work: WorkFolder, rounds: Int) {
    (self.corpus, self.work, self.rounds) = (corpus, work, rounds)
  }

  /// What one run has taken and found.
  struct Result {
    var spent: [IngestStage: Double] = [:]
    var articles = 0
    var claims = 0
    var mentions = 0
    /// Megabytes of decoded text.
    var text = 0.0

    func seconds(_ stage: IngestStage) -> Double { spent[stage] ?? 0 }
    var total: Double { spent.values.reduce(0, +) }
  }

  /// Takes a file through all steps once.
  static func measure(_ file: String, into archive: String?) throws -> Result {
    var stages = try IngestStages([FilePath(file)], into: archive)
    var result = Result()
    var before = cpuTime()
    var more = true
    while more {
      more = try stages.next { stage in
        let now = cpuTime()
        result.spent[stage, default: 0] += now - before
        before = now
      }
    }
    (result.articles, result.claims) = (stages.articles, stages.claims)
    (result.mentions, result.text) = (stages.mentions, Double(stages.bytes) / 1e6)
    return result
  }

  func run(_ figures: Figures) throws {
    var best = try Self.measure(corpus.records, into: work.new("stages.db"))
    for _ in 1..<max(rounds, 1) {
      let next = try Self.measure(corpus.records, into: work.new("stages.db"))
      best.spent.merge(next.spent) { min($0, $1) }
    }
    _ = work.new("stages.db")
    func row(_ name: String, _ seconds: Double) -> [String] {
      [
        name, figures.cell("stages.\(name).ms", seconds * 1e3, 0),
        figures.cell("stages.\(name).mb_s", best.text / seconds),
        figures.cell("stages.\(name).percent", seconds / best.total * 100, 0),
      ]
    }
    let stages = IngestStage.allCases.filter { best.seconds($0) > 0 }
    printTable(
      "The steps of the ingest, one core",
      [["step", "CPU ms", "MB/s", "%"]] + stages.map { row($0.rawValue, best.seconds($0)) } + [
        row("all", best.total),
        row("people and attribution", best.seconds(.people) + best.seconds(.attribution)),
      ])
    print(
      "  \(best.articles) articles, \(figures.cell("stages.text_mb", best.text)) MB of text,",
      "\(figures.cell("stages.claims", Double(best.claims), 0)) claims,",
      "\(figures.cell("stages.mentions", Double(best.mentions), 0)) mentions of people")
  }
}
