/// The records of a web archive (WARC 1.0 and 1.1, and the WET files made from them), in the memory of one.
///
/// A record that is broken is named with the place where it begins, and reading goes on with the next: behind
/// the next gzip member, or behind the next "WARC/1." The place is an offset in the file as it lies on disk; of a
/// gzipped one it is that of the member, as in a CDX index. https://iipc.github.io/warc-specifications/
struct WebArchiveStream: ~Copyable {
  private let file: FoundFile
  private var source: MemberReader
  /// What has been read and not been cut yet.
  private var bytes: [UInt8] = []
  /// Where `bytes` begins in what the file holds, inflated.
  private var base = 0
  /// Where in what the file holds, inflated, a gzip member begins, and where it begins in the file.
  private var members: [(inflated: Int, file: Int)] = []
  private var count = 0
  private var problemCount = 0
  private var isOver = false
  /// Whether the disk gave up before the end: the rest may be had another time.
  private(set) var isCutShort = false

  /// So many bytes of records make one piece of work.
  private static let batch = 512 << 10

  init(_ file: FoundFile, upTo size: Int = .max) throws(CaptureProblem) {
    self.init(file, reading: try FileBytes.open(file, inflating: false, upTo: size))
  }

  /// - Parameter bytes: those of the file as it lies on disk.
  init(_ file: FoundFile, reading bytes: consuming FileBytes) {
    self.file = file
    source = MemberReader(bytes, isGzipped: file.isGzipped)
  }

  /// How far the file has been read, in bytes as it lies on disk.
  var position: Int { source.position }

  /// The next records, or problems, or both; nil at the end.
  mutating func next() -> RecordBatch? {
    var problems: [CaptureProblem] = []
    var records: [RawRecord] = []
    var end = 0
    while !isOver, end < Self.batch, problems.isEmpty {
      switch cut(from: end) {
      case .record(let span):
        count += 1
        records.append(RawRecord(span: span, number: count, line: count, offset: base + span.start))
        end = span.end
      case .blank(let next): end = next
      case .needsMore:
        do throws(MemberReader.Damage) {
          if try !readOn() {
            isOver = true
            if end < bytes.count {
              add(problem(at: base + end, "is cut off at the end of the file"), to: &problems)
            }
          }
        } catch {
          // The member is lost, and what it began with it.
          count += 1
          add(problem(error), to: &problems)
          bytes.removeLast(bytes.count - end)
        }
      case .broken(let reason):
        count += 1
        add(problem(at: base + end, reason), to: &problems)
        end = skipToNext(after: end, &problems)
      }
      if bytes.count - end > CaptureLimits.record {
        add(problem(at: base + end, "is longer than \(CaptureLimits.record >> 20) MB"), to: &problems)
        isOver = true
      }
    }
    if isOver, problemCount > CaptureLimits.problems {
      let more = problemCount - CaptureLimits.problems
      problems.append(CaptureProblem(file, "\(more) more records could not be read"))
      problemCount = 0
    }
    if records.isEmpty, problems.isEmpty, isOver { return nil }
    let batch = RecordBatch(
      file: file, bytes: Array(bytes[..<end]), records: records, problems: problems, isWebArchive: true)
    bytes.removeFirst(end)
    base += end
    let before = members.lastIndex { $0.inflated <= base } ?? 0
    members.removeFirst(before)
    return batch
  }

  private mutating func add(_ problem: CaptureProblem, to problems: inout [CaptureProblem]) {
    problemCount += 1
    if problemCount <= CaptureLimits.problems { problems.append(problem) }
  }

  private mutating func readOn() throws(MemberReader.Damage) -> Bool {
    let before = base + bytes.count
    guard try source.read(into: &bytes) else { return false }
    if members.last?.file != source.lastStart { members.append((before, source.lastStart)) }
    return true
  }

  /// - Parameter offset: in what the file holds, inflated.
  private func problem(at offset: Int, _ reason: String) -> CaptureProblem {
    let member = members.last { $0.inflated <= offset } ?? (0, 0)
    let inside = offset - member.inflated
    let place =
      if !file.isGzipped { "at byte \(offset)" } else if inside == 0 { "at byte \(member.file)" } else {
        "\(inside) bytes into the gzip member at byte \(member.file)"
      }
    return CaptureProblem(file, "the record \(place) \(reason); record skipped")
  }

  /// The problem of a lost member, or of the disk: then nothing more is read.
  private mutating func problem(_ damage: MemberReader.Damage) -> CaptureProblem {
    guard damage.isFinal else {
      return CaptureProblem(
        file, "the record at byte \(damage.offset) \(damage.reason); record skipped")
    }
    isOver = true
    isCutShort = true
    return CaptureProblem(file, damage.reason)
  }

  // MARK: Cutting

  private enum Cut {
    case record(TextSpan)
    /// White space between records up to here.
    case blank(Int)
    case needsMore
    case broken(String)
  }

  /// The longest head of a record that is believed.
  private static let longestHead = 64 << 10

  private func cut(from start: Int) -> Cut {
    bytes.withUnsafeBufferPointer { bytes in
      var i = start
      while i < bytes.count, bytes[i] == 0x0D || bytes[i] == 0x0A { i += 1 }
      if i > start { return .blank(i) }
      guard bytes.count - start >= 8 else { return .needsMore }
      guard bytes[start..<start + 7].elementsEqual("WARC/1.".utf8) else {
        return .broken("does not begin as one")
      }
      guard let head = WebArchiveHead(bytes, from: start) else {
        return bytes.count - start > Self.longestHead ? .broken("has no end of its head") : .needsMore
      }
      guard let length = head.length else { return .broken("does not say how long it is") }
      guard length <= CaptureLimits.record else {
        return .broken("is longer than \(CaptureLimits.record >> 20) MB")
      }
      guard head.end + length <= bytes.count else { return .needsMore }
      // A wrong length shows in what follows.
      let next = head.end + length
      if next < bytes.count, bytes[next] != 0x0D, bytes[next] != 0x0A, bytes[next] != 0x57 {
        return .broken("has a wrong length")
      }
      return .record(TextSpan(start: start, end: next))
    }
  }

  /// The offset of the next "WARC/1." at the beginning of a line; the end of what is there when there is none.
  private mutating func skipToNext(after start: Int, _ problems: inout [CaptureProblem]) -> Int {
    var from = start + 1
    while true {
      let mark = Array("\nWARC/1.".utf8)
      let found = bytes.withUnsafeBufferPointer { bytes in
        var i = from
        while let line = bytes.offset(of: 0x0A, from: i) {
          if line + mark.count <= bytes.count, bytes[line..<line + mark.count].elementsEqual(mark) {
            return line + 1
          }
          i = line + 1
        }
        return 0
      }
      if found > 0 { return found }
      from = max(start + 1, bytes.count - mark.count)
      // What has been searched need not be kept.
      guard bytes.count - start < 4 << 20 else { return bytes.count }
      do throws(MemberReader.Damage) {
        guard try readOn() else { return bytes.count }
      } catch {
        count += 1
        add(problem(error), to: &problems)
        return bytes.count
      }
    }
  }
}

/// The head of a record or of an HTTP message: a first line, and fields until an empty line.
struct WebArchiveHead {
  /// "WARC/1.0", "HTTP/1.1 200 OK".
  var first: String
  private var fields: [(name: WordKey, value: String)] = []
  /// Behind the empty line.
  var end: Int

  /// nil when there is no empty line. A field that goes on in the next line is read as one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var lines: [String] = []
    var i = start
    while true {
      guard i - start < 64 << 10, let feed = bytes.offset(of: 0x0A, from: i) else { return nil }
      let stop = feed > i && bytes[feed - 1] == 0x0D ? feed - 1 : feed
      let line = UnsafeBufferPointer(rebasing: bytes[i..<stop])
      i = feed + 1
      if line.isEmpty { break }
      let words = String(decoding: line, as: UTF8.self)
      if line[0] == 0x20 || line[0] == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += words
      } else {
        lines.append(words)
      }
    }
    first = lines.first ?? ""
    end = i
    for line in lines.dropFirst() {
      guard let colon = line.utf8.firstIndex(of: 0x3A) else { continue }
      let value = Text(String(line[line.utf8.index(after: colon)...]))
      fields.append((WordKey(line[..<colon]), value[value.trimmed(value.all)]))
    }
  }

  /// A field, by its name in any case; nil when it is not there.
  subscript(name: WordKey) -> String? { fields.first { $0.name == name }?.value }

  var length: Int? { self["content-length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
}
