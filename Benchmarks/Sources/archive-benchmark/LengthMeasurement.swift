import Foundation
import Newsprint

/// Texts that would bring a careless reader to its knees: everything must be linear in the length of the text.
struct LengthMeasurement {
  private let work: WorkFolder
  private let share: Double

  /// - Parameter share: 1 for the full lengths, less for a quick look.
  init(_ work: WorkFolder, share: Double) {
    self.work = work
    self.share = share
  }

  /// A kind of text by its length, which is bytes or pieces, whatever tells it best.
  private struct Case: Sendable {
    var name: String
    var length: Int
    var text: @Sendable (Int) -> String
  }

  private static let cases = [
    Case(name: "quotation marks, 20 MB", length: 20_000_000) { String(repeating: "\"", count: $0) },
    Case(name: "curly marks opened, 20 MB", length: 20_000_000) { String(repeating: "“a ", count: $0 / 5) },
    Case(name: "a million “said”", length: 1_000_000) { String(repeating: "said ", count: $0) },
    Case(name: "one line, 20 MB", length: 20_000_000) { prose(bytes: $0, between: " ") },
    Case(name: "paragraphs, 20 MB", length: 20_000_000) { prose(bytes: $0, between: "\n\n") },
    Case(name: "60,000 initials", length: 60_000) { String(repeating: "A. ", count: $0) },
    Case(name: "100,000 names", length: 100_000) { names($0) },
    Case(name: "200,000 accents", length: 200_000) { "e" + String(repeating: "\u{301}", count: $0) },
    Case(name: "a million commas", length: 1_000_000) { String(repeating: "a, ", count: $0) },
  ]

  func run(_ figures: Figures) throws {
    var rows = [
      ["text of one article", "half: CPU s", "whole: CPU s", "ratio", "people+attribution s", "MB"]
    ]
    for next in Self.cases {
      let half = try measure(next, Int(Double(next.length) * share / 2))
      let whole = try measure(next, Int(Double(next.length) * share))
      let name = "lengths.\(next.name)"
      rows.append([
        next.name, figures.cell(name + ".half_s", half.cost.cpu, 2),
        figures.cell(name + ".s", whole.cost.cpu, 2),
        figures.cell(name + ".ratio", whole.cost.cpu / half.cost.cpu),
        figures.cell(name + ".people_s", whole.people, 2),
        figures.cell(name + ".mb", whole.cost.memory, 0),
      ])
    }
    printTable("Long and hostile articles, from the file to its rows (linear: a ratio of 2)", rows)
  }

  private func measure(_ next: Case, _ length: Int) throws -> (cost: Cost, people: Double) {
    let file = work.new("long.txt")
    try next.text(max(length, 1)).write(toFile: file, atomically: false, encoding: .utf8)
    let result = work.new("long.json")
    let cost = try Cost(running: ["child-stages", file, result])
    return (cost, try Figures.read(result)["people"] ?? 0)
  }

  private static func prose(bytes: Int, between: String) -> String {
    var press = Newsprint(seed: 3)
    var text = ""
    while text.utf8.count < bytes {
      text += press.article().text.split(separator: "\n\n").joined(separator: between) + between
    }
    return text
  }

  private static func names(_ count: Int) -> String {
    var press = Newsprint(seed: 4)
    return (0..<count).map { _ in "\(press.article().author) spoke." }.joined(separator: " ")
  }
}
