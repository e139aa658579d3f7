/// Finds where JSON values begin and end in bytes that come in by and by, without asking whether they are sound.
///
/// A list of the top is opened: its values count, not the list.
struct ValueScanner {
  /// The line that reading stands on, from 1.
  var line = 1
  /// The start of the value that is not finished.
  var start: Int?
  /// How many values there were.
  var count = 0
  /// Whether a list of the top is open.
  private(set) var isInList = false
  private(set) var isInString = false
  private var isEscaped = false
  /// How many brackets of the value are open.
  private var depth = 0
  private var startLine = 1
  /// The values that are finished.
  var found: [RawRecord] = []

  /// Looks at the bytes from `offset` on.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    var offset = offset
    while offset < bytes.count {
      if start == nil {
        offset = between(bytes, offset)
      } else if isInString {
        offset = string(bytes, offset)
      } else {
        offset = inside(bytes, offset)
      }
    }
  }

  /// Ends the value that is not finished, if there is one: it is the reader who says what is wrong with it.
  mutating func end(at end: Int) {
    guard let start else { return }
    count += 1
    found.append(RawRecord(span: TextSpan(start: start, end: end), number: count, line: startLine))
    self.start = nil
    isInString = false
    isEscaped = false
  }

  /// Between two values: lists of the top are opened and closed, commas passed over.
  @inline(__always)
  private mutating func between(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: line += 1
    case 0x20, 0x0D, 0x09, 0x2C: break
    case 0x5B where !isInList: isInList = true
    case 0x5D where isInList: isInList = false
    default:
      start = offset
      startLine = line
      depth = 0
      return inside(bytes, offset)
    }
    return offset + 1
  }

  /// Inside a value, outside its strings.
  @inline(__always)
  private mutating func inside(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    switch bytes[offset] {
    case 0x22: isInString = true
    case 0x7B, 0x5B: depth += 1
    case 0x7D, 0x5D:
      // A bracket that closes nothing ends the word before it, or is a value of its own: a wrong one.
      if depth == 0, let start, start < offset {
        end(at: offset)
        return offset
      }
      depth -= 1
      if depth <= 0 { end(at: offset + 1) }
    case 0x0A:
      line += 1
      if depth == 0 { end(at: offset) }
    case 0x20, 0x0D, 0x09, 0x2C:
      if depth == 0 { end(at: offset) }
    default: break
    }
    return offset + 1
  }

  /// Inside a string: on to its end, or to an escape.
  @inline(__always)
  private mutating func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var offset = start
    if isEscaped {
      isEscaped = false
      return offset + 1
    }
    while offset < bytes.count {
      while offset + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: offset)
        if eight.contain(0x22) || eight.contain(0x5C) || eight.containControl { break }
        offset += 8
      }
      let stop = min(offset + 8, bytes.count)
      while offset < stop {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x0A { line += 1 }
        if byte == 0x5C {
          isEscaped = true
          return offset
        }
        if byte == 0x22 {
          isInString = false
          if depth == 0 { end(at: offset) }
          return offset
        }
      }
    }
    return offset
  }
}
