import Foundation

/// The figures of a run by name, and beside them those of an earlier one.
final class Figures {
  private var values: [String: Double] = [:]
  private let older: [String: Double]

  /// - Parameter file: what an earlier run has kept; nil for none.
  init(comparedWith file: String?) throws { older = try file.map(Figures.read) ?? [:] }

  /// Notes a figure; gives it as a cell of a table: "12.3", or "12.3 ×0.91" when an earlier run had 13.5.
  func cell(_ name: String, _ value: Double, _ digits: Int = 1) -> String {
    values[name] = value
    let cell = String(format: "%.\(digits)f", value)
    guard let old = older[name], old != 0 else { return cell }
    return cell + String(format: " ×%.2f", value / old)
  }

  func write(to file: String) throws { try Figures.write(values, to: file) }

  static func write(_ values: [String: Double], to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(values).write(to: URL(fileURLWithPath: file))
  }

  static func read(_ file: String) throws -> [String: Double] {
    try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: URL(fileURLWithPath: file)))
  }
}

/// Prints rows under each other, the first column to the left, numbers to the right, `remarks` behind the rest.
func printTable(_ title: String, _ rows: [[String]], remarks: [String] = []) {
  if !title.isEmpty { print("\n\(title)") }
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  for (number, row) in rows.enumerated() {
    let cells = row.enumerated().map { i, cell in
      let blanks = String(repeating: " ", count: widths[i] - cell.count)
      return i == 0 ? cell + blanks : blanks + cell
    }
    let remark = number < remarks.count ? "  " + remarks[number] : ""
    print("  " + cells.joined(separator: "  ") + remark)
  }
}
