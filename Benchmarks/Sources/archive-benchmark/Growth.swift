import Foundation

/// The whole ingest as a user runs it, on all cores, beside plain C that only inserts and indexes.
struct Growth {
  private let corpus: Corpus
  private let work: WorkFolder
  private let rounds: Int
  /// The archive that was made.
  let archive: String

  init(_ corpus: Corpus, _ work: WorkFolder, rounds: Int) {
    (self.corpus, self.work, self.rounds) = (corpus, work, rounds)
    archive = work.path("archive.db")
  }

  /// 10,000, and from there threefold up to `size`; below 10,000 that size alone.
  static func sizes(upTo size: Int) -> [Int] {
    var sizes: [Int] = []
    var next = 10_000
    while next < size {
      sizes.append(next)
      next *= String(next).hasPrefix("1") ? 3 : 10
      if String(next).hasPrefix("3"), String(next).count > 6 { break }
    }
    return sizes + [size]
  }

  func run(_ figures: Figures, isFirst: Bool) throws {
    var own: [Cost] = []
    var limit: [Cost] = []
    for _ in 0..<rounds {
      let database = work.new("limit.db")
      limit.append(try Cost(running: ["child-limit", corpus.packed, database]))
      own.append(try Cost(running: ["child-ingest", corpus.records, work.new("archive.db")]))
    }
    _ = work.new("limit.db")
    func least(_ costs: [Cost], _ key: KeyPath<Cost, Double>) -> Double {
      costs.map { $0[keyPath: key] }.min() ?? 0
    }
    let (cpu, wall) = (least(own, \.cpu), least(own, \.wall))
    let name = "ingest.\(corpus.articles)"
    printTable(
      isFirst ? "The whole ingest on all cores (limit: plain C, insert and index alone)" : "",
      [
        [
          "articles", "wall s", "of limit", "CPU s", "of limit", "µs of CPU an article", "limit",
          "MB at most",
          "of the text",
        ],
        [
          "\(corpus.articles)", figures.cell(name + ".wall_s", wall, 2),
          figures.cell(name + ".wall_of_limit", wall / least(limit, \.wall), 2),
          figures.cell(name + ".cpu_s", cpu, 2),
          figures.cell(name + ".cpu_of_limit", cpu / least(limit, \.cpu), 2),
          figures.cell(name + ".us_an_article", cpu / Double(corpus.articles) * 1e6, 0),
          figures.cell(name + ".limit_us_an_article", least(limit, \.cpu) / Double(corpus.articles) * 1e6, 0),
          figures.cell(name + ".memory_mb", least(own, \.memory), 0),
          figures.cell(name + ".size_of_text", size(of: archive) / corpus.text, 2),
        ],
      ])
  }
}
