internal import Archive

/// A table of short rows: outlets, persons.
///
/// In text the columns stand under each other, numbers to the right; the last column gets what room is left.
/// The first rows say how wide the columns are; those behind them are printed as they come, and so are all
/// rows of JSON and CSV: memory does not grow with the table.
struct Listing {
  private let columns: [String]
  private let format: ListingFormat
  private let terminal: Terminal
  /// How many rows are measured before the first is printed.
  static let measured = 1000

  /// The rows that wait to be measured.
  private var rows: [[String]] = []
  private var layout: Layout?
  private var json = JSONWriter()
  private var hasHeader = false

  init(_ columns: [String], _ format: ListingFormat, on terminal: Terminal = .output) {
    self.columns = columns
    self.format = format
    self.terminal = terminal
  }

  mutating func add(_ cells: [String], _ write: (inout JSONWriter) -> Void) throws {
    switch format {
    case .text:
      let cells = cells.map { visible($0) }
      if let layout { return try Output.line(line(cells, layout)) }
      rows.append(cells)
      if rows.count == Self.measured { try printMeasured() }
    case .json:
      write(&json)
      try Output.write(line: &json)
    case .csv:
      try header()
      try Output.write(CSV.row(cells))
    }
  }

  /// A row of ``lines``, for whoever prints them otherwise.
  mutating func wait(_ cells: [String]) { rows.append(cells.map { visible($0) }) }

  mutating func finish() throws {
    switch format {
    case .text: if layout == nil { try printMeasured() }
    case .json: break
    case .csv: try header()
    }
    try Output.flush()
  }

  private mutating func header() throws {
    if !hasHeader { try Output.write(CSV.row(columns)) }
    hasHeader = true
  }

  private mutating func printMeasured() throws {
    try Output.lines(lines)
    layout = measured
    rows = []
  }

  /// The rows that wait, as text; nothing when there are none.
  var lines: [String] {
    if rows.isEmpty { return [] }
    let layout = measured
    return [terminal.styled(line(columns, layout), .dim)] + rows.map { line($0, layout) }
  }

  private struct Layout {
    var widths: [Int]
    var isNumber: [Bool]
  }

  private var measured: Layout {
    var widths = columns.map { DisplayWidth.of($0) }
    for row in rows {
      for (i, cell) in row.enumerated() { widths[i] = max(widths[i], DisplayWidth.of(cell)) }
    }
    shrink(&widths)
    return Layout(
      widths: widths,
      isNumber: columns.indices.map { i in rows.allSatisfy { Self.isFigure($0[i]) } })
  }

  /// "1240", "3.07", or nothing.
  private static func isFigure(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
  }

  private func line(_ cells: [String], _ layout: Layout) -> String {
    var line = ""
    for (i, cell) in cells.enumerated() {
      let width = layout.widths[i]
      let text = terminal.width == nil ? cell : DisplayWidth.fit(cell, width)
      let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
      line += layout.isNumber[i] ? space + text : i == cells.count - 1 ? text : text + space
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
