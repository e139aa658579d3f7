/// What one look over bytes finds: whether they are UTF-8, and how much they hold that no text would.
///
///     UTF8Census(of: Array("Šimić".utf8)).wellFormed   // 2
///
/// Linear in the length; plain ASCII passes at several gigabytes a second.
struct UTF8Census: Hashable, Sendable {
  /// Scalars of two bytes or more.
  var wellFormed = 0
  /// Sequences that are not UTF-8, counted as the standard advises: as many as there would be U+FFFD.
  var malformed = 0
  /// Control characters of ASCII, those that lay out a text (tab, line end, form feed) and escape left out.
  var controls = 0
  /// NUL bytes, which are among the control characters.
  var nuls = 0
  /// Bytes from 80 to 9F, which Windows-1252 has letters and quotation marks for and Latin-1 has not.
  var highControls = 0

  init(of bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { UTF8Census(of: $0) } }

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    let end = bytes.count
    while offset < end {
      while offset + 8 <= end, EightBytes(bytes, at: offset).arePlainASCII { offset += 8 }
      let stop = min(offset + 8, end)
      while offset < stop { offset += count(bytes, offset, end) }
    }
  }

  /// Counts what begins at `offset`; returns its width.
  @inline(__always)
  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 {
      if lead < 0x20 && (lead < 0x09 || lead > 0x0D) && lead != 0x1B {
        controls += 1
        if lead == 0 { nuls += 1 }
      }
      return 1
    }
    let (width, isWellFormed) = sequence(bytes, offset, end)
    if isWellFormed { wellFormed += 1 } else { malformed += 1 }
    for i in offset..<offset + width where bytes[i] < 0xA0 { highControls += 1 }
    return width
  }

  /// The width of the sequence that begins at `offset`; of a malformed one, of the part to replace.
  @inline(__always)
  private func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> (Int, Bool) {
    let lead = bytes[offset]
    // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let width: Int
    switch lead {
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF:
      width = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      width = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return (1, false)
    }
    guard offset + 1 < end, bytes[offset + 1] >= low, bytes[offset + 1] <= high else { return (1, false) }
    var length = 2
    while length < width {
      guard offset + length < end, isContinuation(bytes[offset + length]) else { return (length, false) }
      length += 1
    }
    return (width, true)
  }
}
