/// Cuts the bytes of a file into its records, as far as the bytes have come in.
///
/// A file is taken as what it is, whatever its name says: an object a line, or JSON values one after the other
/// over any number of lines (`[…]` with articles in it, one article printed over many lines, `{"articles": […]}`).
/// Each byte is looked at once; the memory is that of the longest record.
struct RecordSplitter {
  /// How the records stand in the file.
  enum Layout: Hashable, Sendable { case undecided, lines, values }

  var layout = Layout.undecided
  /// The bytes since the last batch.
  var bytes: [UInt8] = []
  /// Where `bytes` begins in what the file holds.
  var origin = 0
  /// How many of them have been looked at.
  var scanned = 0
  /// The line that stands at `scanned`, from 1.
  var line = 1
  /// The records in `bytes` that are whole.
  var records: [RawRecord] = []
  /// The end of the last whole record.
  var complete = 0
  /// What is wrong with the file, by line.
  var problems: [(line: Int?, message: String)] = []
  /// Set when nothing more is to be read.
  var isOver = false
  /// Where reading stands among values.
  var values = ValueScanner()
  /// Whether the first value has been asked for a list of articles.
  var hasExpanded = false
  /// A line over the limit is being passed over.
  private var isSkippingLine = false

  init(layout: Layout = .undecided) { self.layout = layout }

  /// Looks at what was appended to `bytes`.
  mutating func scan(atEnd: Bool) {
    if layout == .undecided { decide(atEnd) }
    switch layout {
    case .undecided: if bytes.count > CaptureLimits.record { giveUp("the first line is \(Self.tooLong)") }
    case .lines: scanLines(atEnd)
    case .values: scanValues(atEnd)
    }
  }

  /// The whole records with the bytes that hold them; what is unfinished stays.
  mutating func take() -> (bytes: [UInt8], records: [RawRecord]) {
    if complete == 0 { return ([], []) }
    let rest = Array(bytes[complete...])
    let taken = (bytes, records)
    bytes = rest
    records = []
    scanned -= complete
    values.start = values.start.map { $0 - complete }
    origin += complete
    complete = 0
    return taken
  }

  /// Reads no further.
  mutating func giveUp(line: Int? = nil, _ message: String) {
    problems.append((line, message))
    isOver = true
  }

  static var tooLong: String { "longer than \(CaptureLimits.record >> 20) MB" }

  private mutating func scanLines(_ atEnd: Bool) {
    while let end = bytes.withUnsafeBufferPointer({ $0.offset(of: 0x0A, from: scanned) }) {
      addLine(upTo: end)
      line += 1
      scanned = end + 1
      complete = scanned
      isSkippingLine = false
    }
    if atEnd {
      addLine(upTo: bytes.count)
      complete = bytes.count
    } else if bytes.count - complete > CaptureLimits.record || isSkippingLine {
      if !isSkippingLine { problems.append((line, "the line is \(Self.tooLong); record skipped")) }
      isSkippingLine = true
      origin += bytes.count - complete
      bytes.removeSubrange(complete...)
    }
    scanned = bytes.count
  }

  /// A record, unless the line is blank.
  private mutating func addLine(upTo end: Int) {
    if isSkippingLine { return }
    let span = trimmed(TextSpan(start: complete, end: end))
    if !span.isEmpty {
      records.append(RawRecord(span: span, number: line, line: line, offset: origin + span.start))
    }
  }

  /// Without the white space of JSON at either end.
  func trimmed(_ span: TextSpan) -> TextSpan {
    var span = span
    while span.start < span.end, isSpace(bytes[span.start]) { span.start += 1 }
    while span.end > span.start, isSpace(bytes[span.end - 1]) { span.end -= 1 }
    return span
  }
}

/// White space of JSON.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
