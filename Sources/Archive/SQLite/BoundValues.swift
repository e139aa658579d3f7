/// Values that wait to be bound, their words one after another in one buffer: no row holds on to a string, and
/// SQLite reads the words where they lie.
struct BoundValues {
  enum Cell {
    case null
    case integer(Int)
    case text(Range<Int>)
    case blob(Range<Int>)
    /// A blob of so many zeros.
    case zeros(Int)
  }

  /// A buffer that one long article has stretched further than this is given back.
  private static let kept = 4 << 20

  private(set) var cells: [Cell] = []
  /// Where the ranges of the cells point.
  private(set) var bytes: [UInt8] = []

  var count: Int { cells.count }

  mutating func append(_ number: Int) { cells.append(.integer(number)) }

  mutating func append(_ number: Int?) {
    if let number { cells.append(.integer(number)) } else { cells.append(.null) }
  }

  mutating func append(_ words: String) {
    let start = bytes.count
    var words = words
    words.withUTF8 { bytes.append(contentsOf: $0) }
    cells.append(.text(start..<bytes.count))
  }

  mutating func append(_ words: String?) {
    if let words { append(words) } else { cells.append(.null) }
  }

  mutating func append(utf8 words: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: words)
    cells.append(.text(start..<bytes.count))
  }

  mutating func append(_ value: Value) {
    switch value {
    case .null: cells.append(.null)
    case .integer(let number): append(number)
    case .text(let words): append(words)
    case .utf8(let words): append(utf8: words)
    case .blob(let blob):
      let start = bytes.count
      bytes.append(contentsOf: blob)
      cells.append(.blob(start..<bytes.count))
    case .zeros(let count): cells.append(.zeros(count))
    }
  }

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: bytes.capacity <= Self.kept)
  }
}
