import Archive
import CLimit
import Newsprint

/// Queries of each kind on an open archive, beside plain C on the same file.
struct QueryMeasurement {
  private let archive: String
  private let rounds: Int
  private let more: [String]

  init(_ archive: String, rounds: Int, more: [String]) {
    (self.archive, self.rounds, self.more) = (archive, rounds * 5, more)
  }

  /// A query as a reader types it, and as FTS5 wants it; nil where FTS5 has no such thing.
  private struct Kind {
    var name: String
    var typed: String
    var expression: String?
  }

  func run(_ figures: Figures) throws {
    let open = try NewsArchive(path: archive)
    var rows = [["query", "articles", "CPU ms", "--exact", "limit", "--exact of limit"]]
    var typed = ["typed"]
    for kind in try kinds() {
      let name = "queries.\(kind.name)"
      let (own, exact) = (try least(kind, open, isExact: false), try least(kind, open, isExact: true))
      var row = [
        kind.name, "", figures.cell(name + ".ms", own, 2), figures.cell(name + ".exact_ms", exact, 2), "", "",
      ]
      if let expression = kind.expression {
        var limit = 0.0
        guard limit_query(archive, expression, Int32(rounds), &limit) >= 0 else {
          throw Trouble("plain C could not search for \(expression)")
        }
        row[1] = String(limit_count(archive, expression))
        row[4] = figures.cell(name + ".limit_ms", limit, 2)
        row[5] = figures.cell(name + ".exact_of_limit", exact / limit, 2)
      }
      rows.append(row)
      typed.append(kind.typed)
    }
    printTable("Ten best with snippets, on an open archive (limit: plain C)", rows, remarks: typed)
  }

  private func least(_ kind: Kind, _ archive: borrowing NewsArchive, isExact: Bool) throws -> Double {
    var least = Double.infinity
    for _ in 0..<rounds {
      let before = cpuTime()
      var query = Query(kind.typed)
      query.isExact = isExact
      try archive.search(query, limit: 10) { _ in }
      least = min(least, (cpuTime() - before) * 1e3)
    }
    return least
  }

  /// Words are taken from the index by how many articles have them, so that every corpus has them.
  private func kinds() throws -> [Kind] {
    func word(_ share: Double) throws -> String {
      var bytes = [CChar](repeating: 0, count: 200)
      guard limit_word(archive, share, &bytes, 200) > 0 else { throw Trouble("no word to search for") }
      return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    let (rare, common) = (try word(0.0001), try word(0.96))
    let (first, second) = (try word(0.5), try word(0.35))
    let some = try [0.0002, 0.0004, 0.001, 0.002, 0.004, 0.01, 0.02, 0.04].map(word)
    let prefix = try word(0.1).prefix(4)
    let phrase = "\"foreign ministry spokesman\""
    let name = Newsprint.spelledVariously
    let either = some.joined(separator: " OR ")
    return [
      Kind(name: "rare word", typed: rare, expression: rare),
      Kind(name: "common word", typed: common, expression: common),
      Kind(name: "phrase", typed: phrase, expression: phrase),
      Kind(name: "name", typed: name, expression: "\"as sorwa\""),
      Kind(name: "AND", typed: "\(first) \(second)", expression: "\(first) AND \(second)"),
      Kind(name: "OR of eight", typed: either, expression: either),
      Kind(name: "prefix", typed: "\(prefix)*", expression: "\(prefix)*"),
      Kind(name: "newest first", typed: "since:1900", expression: nil),
    ] + more.map { Kind(name: $0, typed: $0, expression: nil) }
  }
}
