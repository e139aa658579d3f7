internal import Archive

/// A table of short rows: outlets, persons.
///
/// In text the columns stand under each other, numbers to the right; the last column gets what room is left.
/// JSON and CSV rows are printed as they come.
struct Listing {
  private let columns: [String]
  private let format: ListingFormat
  private let terminal: Terminal
  private var rows: [[String]] = []
  private var json = JSONWriter()
  private var hasHeader = false

  init(_ columns: [String], _ format: ListingFormat, on terminal: Terminal = .output) {
    self.columns = columns
    self.format = format
    self.terminal = terminal
  }

  mutating func add(_ cells: [String], _ write: (inout JSONWriter) -> Void) throws {
    switch format {
    case .text: rows.append(cells.map { visible($0) })
    case .json:
      write(&json)
      try Output.write(line: &json)
    case .csv:
      try header()
      try Output.write(CSV.row(cells))
    }
  }

  mutating func finish() throws {
    switch format {
    case .text: try Output.lines(lines)
    case .json: break
    case .csv: try header()
    }
    try Output.flush()
  }

  private mutating func header() throws {
    if !hasHeader { try Output.write(CSV.row(columns)) }
    hasHeader = true
  }

  /// The table as text; nothing when it has no rows.
  var lines: [String] {
    if rows.isEmpty { return [] }
    var widths = columns.map { DisplayWidth.of($0) }
    for row in rows {
      for (i, cell) in row.enumerated() { widths[i] = max(widths[i], DisplayWidth.of(cell)) }
    }
    shrink(&widths)
    let isNumber = columns.indices.map { i in rows.allSatisfy { $0[i].isEmpty || Int($0[i]) != nil } }
    let header = line(columns, widths, isNumber)
    return [terminal.styled(header, .dim)] + rows.map { line($0, widths, isNumber) }
  }

  private func line(_ cells: [String], _ widths: [Int], _ isNumber: [Bool]) -> String {
    var line = ""
    for (i, cell) in cells.enumerated() {
      let text = terminal.width == nil ? cell : DisplayWidth.fit(cell, widths[i])
      let space = String(repeating: " ", count: max(0, widths[i] - DisplayWidth.of(text)))
      line += isNumber[i] ? space + text : i == cells.count - 1 ? text : text + space
      if i < cells.count - 1 { line += "  " }
    }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }

  /// Takes from the widest columns until the table fits the terminal; in a pipe wide cells are only not padded for.
  private func shrink(_ widths: inout [Int]) {
    guard let room = terminal.width else {
      widths = widths.map { min($0, 40) }
      return
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - room
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
      let next = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 8
      let cut = min(excess, max(1, widths[widest] - max(8, next)))
      widths[widest] -= cut
      excess -= cut
    }
  }
}
