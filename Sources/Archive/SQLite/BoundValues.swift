/// Values that wait to be bound, their words one after another in one buffer: no row holds on to a string, and
/// SQLite reads the words where they lie.
struct BoundValues {
  enum Cell {
    case null
    case integer(Int)
    case text(Range<Int>)
    case blob(Range<Int>)
  }

  private(set) var cells: [Cell] = []
  /// Where the ranges of the cells point.
  private(set) var bytes: [UInt8] = []

  var count: Int { cells.count }

  mutating func append(_ value: Value) {
    let start = bytes.count
    switch value {
    case .null: cells.append(.null)
    case .integer(let number): cells.append(.integer(number))
    case .text(var string):
      string.withUTF8 { bytes.append(contentsOf: $0) }
      cells.append(.text(start..<bytes.count))
    case .utf8(let words):
      bytes.append(contentsOf: words)
      cells.append(.text(start..<bytes.count))
    case .blob(let blob):
      bytes.append(contentsOf: blob)
      cells.append(.blob(start..<bytes.count))
    }
  }

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}
