/// The records of a file, batch after batch, in the memory of the longest record.
///
///     var records = try RecordStream(file, upTo: original.size)
///     while let batch = records.next() {
///       let (captures, problems) = batch.captures()      // on any task
///     }
///
/// What is wrong with the file itself comes as a problem of the last batch; what was read before stays read.
struct RecordStream: ~Copyable {
  private let file: FoundFile
  private var source: FileBytes
  private var splitter = RecordSplitter()
  private var encoding: String?
  private var hasBegun = false
  private var isOver = false
  /// Whether the disk gave up before the end: the rest may be had another time.
  private(set) var isCutShort = false

  /// - Parameter size: how many bytes of the file were kept; what has been written since is left for the next time.
  init(_ file: FoundFile, upTo size: Int = .max) throws(CaptureProblem) {
    self.init(file, reading: try FileBytes.open(file, upTo: size))
  }

  init(_ file: FoundFile, reading bytes: consuming FileBytes) {
    self.file = file
    source = bytes
  }

  /// How far the file has been read, in bytes as it lies on disk.
  var position: Int { source.position }

  /// The next records, or problems, or both; nil at the end.
  mutating func next() -> RecordBatch? {
    while !isOver {
      var problems: [CaptureProblem] = []
      do throws(ReadingFault) {
        try readOn()
      } catch {
        problems.append(CaptureProblem(file, error.reason))
        isCutShort = error.isOfDisk
        isOver = true
      }
      let (bytes, records) = splitter.take()
      problems += splitter.problems.map { CaptureProblem(file, line: $0.line, $0.message) }
      splitter.problems = []
      if splitter.isOver { isOver = true }
      if !records.isEmpty || !problems.isEmpty {
        return RecordBatch(file: file, bytes: bytes, records: records, problems: problems, encoding: encoding)
      }
    }
    return nil
  }

  private mutating func readOn() throws(ReadingFault) {
    let hasMore = hasBegun ? try source.read(into: &splitter.bytes) : try begin()
    hasBegun = true
    if !hasMore, !dropsUnfinishedLine() { splitter.scan(atEnd: true) }
    if hasMore { splitter.scan(atEnd: false) } else { isOver = true }
  }

  /// The first bytes say whether this is text, and in which encoding.
  private mutating func begin() throws(ReadingFault) -> Bool {
    var bytes: [UInt8] = []
    while bytes.count < 4096, try source.read(into: &bytes) {}
    guard bytes.contains(where: { !isSpace($0) }) || bytes.count >= 4096 else {
      throw ReadingFault("is empty")
    }
    let mark = ByteOrderMark(bytes)
    if mark == .utf8 {
      bytes.removeFirst(3)
      splitter.origin = 3
    } else if mark != nil || ByteOrder(guessing: bytes) != nil {
      // Line ends are two or four bytes here: such a file, rare as it is, is decoded as a whole.
      while try source.read(into: &bytes) {
        if bytes.count > CaptureLimits.record {
          throw ReadingFault("is \(RecordSplitter.tooLong) and not UTF-8")
        }
      }
      let decoded = try Decoded(bytes)
      splitter.bytes = decoded.text.utf8
      encoding = decoded.encoding
      return false
    } else if let reason = BinaryKind.reason(against: bytes) {
      throw ReadingFault(reason)
    } else if UTF8Census(of: bytes).isBinary(of: bytes.count) {
      throw ReadingFault("is not text")
    }
    splitter.bytes = bytes
    return true
  }

  /// Whether the file ends in a line that someone is still writing: it is left for the next time.
  private mutating func dropsUnfinishedLine() -> Bool {
    guard splitter.layout == .lines, source.hasGrown else { return false }
    let rest = splitter.bytes[splitter.complete...]
    return rest.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      return (try? reader.single()) == nil
    }
  }
}
