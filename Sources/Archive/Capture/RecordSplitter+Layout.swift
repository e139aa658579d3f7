extension RecordSplitter {
  /// Tells lines from values by the first line, as soon as enough has come in.
  ///
  /// | the file begins with | it is |
  /// |---|---|
  /// | `[` | values |
  /// | a line that is one object, and more behind it | lines |
  /// | a line that is one object, and nothing behind it | values: it may hold a list of articles |
  /// | a line that ends inside a string, or before another `{` | lines, the first of them broken |
  /// | a line that ends inside an object | values |
  /// | what is no JSON, and a line with `{` soon behind it | lines, the first of them broken |
  mutating func decide(_ atEnd: Bool) {
    guard let start = bytes.firstIndex(where: { !isSpace($0) }) else {
      line += bytes.count { $0 == 0x0A }
      origin += bytes.count
      bytes = []
      return
    }
    switch bytes[start] {
    case 0x5B: layout = .values
    case 0x7B: decideByLine(from: start, atEnd)
    default: decideByLaterLines(atEnd)
    }
    values.line = line
  }

  private mutating func decideByLaterLines(_ atEnd: Bool) {
    guard bytes.count >= 4096 || atEnd else { return }
    let hasObject = zip(bytes, bytes.dropFirst()).prefix(4096).contains { $0 == 0x0A && $1 == 0x7B }
    if hasObject { layout = .lines } else { giveUp("is not JSON") }
  }

  private mutating func decideByLine(from start: Int, _ atEnd: Bool) {
    let end = bytes.withUnsafeBufferPointer { $0.offset(of: 0x0A, from: max(start, scanned)) }
    // Of a long first line the part that was searched is not searched again.
    if end == nil && !atEnd {
      scanned = bytes.count
      return
    }
    scanned = 0
    let stop = end ?? bytes.count
    let next = bytes[stop...].first { !isSpace($0) }
    if next == nil && !atEnd && bytes.count - stop < CaptureLimits.chunk {
      scanned = stop
      return
    }
    var first = RecordSplitter(layout: .values)
    first.bytes = Array(bytes[start..<stop])
    first.hasExpanded = true
    first.scanValues(false)
    if first.values.start == nil {
      layout = next == nil ? .values : .lines
    } else {
      layout = first.values.isInString || next == 0x7B || next == nil ? .lines : .values
    }
  }
}
