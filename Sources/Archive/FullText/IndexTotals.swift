/// How many rows an index has, and how many words all of them have in each column: a list of numbers in a record of the
/// index, by which ranking knows how long rows are.
struct IndexTotals: Equatable {
  private var rows: Int
  private var words: [Int]

  /// Reads a record; an empty one is that of an empty index. nil when it is not one as we know it.
  ///
  /// - Parameter columns: how many the index has.
  init?(_ record: [UInt8], columns: Int) {
    var numbers: [Int] = []
    var i = 0
    record.withUnsafeBufferPointer { bytes in
      while let number = Varint.read(bytes, at: &i) { numbers.append(Int(truncatingIfNeeded: number)) }
    }
    if numbers.isEmpty { numbers = Array(repeating: 0, count: columns + 1) }
    guard i == record.count, numbers.count == columns + 1 else { return nil }
    rows = numbers[0]
    words = Array(numbers[1...])
  }

  mutating func add(_ row: SegmentBatch.RowLengths) {
    // A row that comes in two parts is one.
    if row.columns.lowerBound == 0 { rows &+= 1 }
    for (column, length) in zip(row.columns, row.lengths) { words[column] &+= Int(length) }
  }

  var record: [UInt8] {
    var record: [UInt8] = []
    for number in [rows] + words { Varint.append(UInt64(truncatingIfNeeded: number), to: &record) }
    return record
  }
}
