internal import Archive

/// A result that can be printed in each of the three formats.
protocol Printable {
  /// The names of the CSV's columns.
  static var columns: [String] { get }
  /// The cells under them, as they are; the printer makes them visible.
  var cells: [String] { get }
  /// The result as one JSON object.
  func write(to json: inout JSONWriter)
  /// The result as people read it, with a blank line behind it where it is a block.
  func lines(on terminal: Terminal) -> [String]
}

/// Prints results one at a time, as they are found.
protocol Printer {
  mutating func add(_ result: some Printable) throws
  /// Prints what stands behind the last one.
  mutating func finish() throws
}

extension ListingFormat {
  /// The printer for results of one kind.
  func printer<Result: Printable>(of kind: Result.Type) -> any Printer {
    switch self {
    case .text: TextPrinter()
    case .json: JSONPrinter()
    case .csv: CSVPrinter(columns: Result.columns)
    }
  }
}

struct TextPrinter: Printer {
  var terminal = Terminal.output
  private var isFirst = true

  init() {}

  mutating func add(_ result: some Printable) throws {
    if !isFirst { try Output.line("") }
    isFirst = false
    try Output.lines(result.lines(on: terminal))
  }

  func finish() throws { try Output.flush() }
}

struct JSONPrinter: Printer {
  private var json = JSONWriter()

  mutating func add(_ result: some Printable) throws {
    result.write(to: &json)
    try Output.write(line: &json)
  }

  func finish() throws { try Output.flush() }
}

struct CSVPrinter: Printer {
  private let columns: [String]
  private var hasHeader = false

  init(columns: [String]) { self.columns = columns }

  mutating func add(_ result: some Printable) throws {
    try header()
    try Output.write(CSV.row(result.cells))
  }

  /// The column names come even when nothing was found: what reads the file then knows them.
  mutating func finish() throws {
    try header()
    try Output.flush()
  }

  private mutating func header() throws {
    if !hasHeader { try Output.write(CSV.row(columns)) }
    hasHeader = true
  }
}
