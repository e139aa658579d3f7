/// The way back from a decoded text to the bytes that it was decoded from.
///
///     try DecodedPlaces(bytes).range(of: 3..<5)      // "é" of a page in Latin-1: 3..<4
///
/// Every answer is tried: the bytes that it gives, decoded by themselves, are the words.
struct DecodedPlaces {
  private let bytes: [UInt8]
  private let decoded: Decoded
  private let scalars: ScalarOffsets
  /// What nobody declares is read as Windows-1252 without the system's converter, which knows fewer bytes.
  private let isUndeclared: Bool

  /// - Parameter decoded: what `Decoded` made of exactly these bytes.
  init(_ bytes: [UInt8], _ decoded: Decoded) {
    self.bytes = bytes
    self.decoded = decoded
    scalars = ScalarOffsets(decoded.text)
    isUndeclared =
      decoded.encoding == "windows-1252"
      && Windows1252.decode(Array(bytes[Self.markLength(of: bytes)...])) == decoded.text.utf8
  }

  /// The bytes that stand for a range of the decoded UTF-8; nil when they do not give these words by themselves.
  func range(of utf8: Range<Int>) -> Range<Int>? {
    let mark = markLength
    if bytes.count - mark == decoded.text.count, bytes[mark...].elementsEqual(decoded.text.utf8) {
      return utf8.lowerBound + mark..<utf8.upperBound + mark
    }
    let wanted = scalars[utf8.lowerBound]..<scalars[utf8.upperBound]
    guard let start = offset(ofScalar: wanted.lowerBound), let end = offset(ofScalar: wanted.upperBound),
      start <= end, decode(Array(bytes[start..<end])) == Array(decoded.text.utf8[utf8])
    else { return nil }
    return start..<end
  }

  private var markLength: Int { Self.markLength(of: bytes) }

  private static func markLength(of bytes: [UInt8]) -> Int {
    switch ByteOrderMark(bytes) {
    case .utf8: 3
    case .utf16: 2
    case .utf32: 4
    case nil: 0
    }
  }

  /// Where the scalar with this number begins; the end for the number behind the last.
  private func offset(ofScalar number: Int) -> Int? {
    switch decoded.encoding {
    case "utf-8", "utf-8 repaired": return offsetInUTF8(number)
    case "utf-16le", "utf-16be": return offsetInUTF16(number, decoded.encoding == "utf-16le" ? .little : .big)
    case "utf-32le", "utf-32be": return min(bytes.count, markLength + number * 4)
    // A mark that says UTF-8, before bytes that are none, is left out all the same.
    case "iso-8859-1", "windows-1252": return markLength + number
    default: return offsetByHalving(number)
    }
  }

  private func offsetInUTF8(_ number: Int) -> Int? {
    var rest = bytes[markLength...].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var offset = markLength
    for _ in 0..<number {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length): offset += length
      case .emptyInput: return nil
      }
    }
    return offset
  }

  private func offsetInUTF16(_ number: Int, _ order: ByteOrder) -> Int? {
    var offset = markLength
    for _ in 0..<number {
      guard offset + 1 < bytes.count else { return offset < bytes.count ? bytes.count : nil }
      let isHigh = order.unit(bytes[offset], bytes[offset + 1]) & 0xFC00 == 0xD800
      let hasLow =
        isHigh && offset + 3 < bytes.count
        && order.unit(bytes[offset + 2], bytes[offset + 3]) & 0xFC00 == 0xDC00
      offset += hasLow ? 4 : 2
    }
    return offset
  }

  /// Of encodings that only the system's converter knows: so many bytes give so many scalars. Some twenty
  /// conversions of the page.
  private func offsetByHalving(_ number: Int) -> Int? {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      guard let part = decode(Array(bytes[..<middle])) else { return nil }
      if part.lazy.filter({ !isContinuation($0) }).count < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// As the whole was decoded; nil when the system does not know the encoding.
  private func decode(_ part: [UInt8]) -> [UInt8]? {
    func withoutNULs(_ utf8: [UInt8]) -> [UInt8] {
      utf8.contains(0) ? utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : utf8
    }
    switch decoded.encoding {
    case "utf-8", "utf-8 repaired":
      return withoutNULs(Array(String(decoding: part, as: UTF8.self).utf8))
    case "utf-16le": return utf16(part[...], .little).utf8
    case "utf-16be": return utf16(part[...], .big).utf8
    case "utf-32le": return utf32(part[...], .little).utf8
    case "utf-32be": return utf32(part[...], .big).utf8
    case "iso-8859-1": return Windows1252.decode(part)
    case let label:
      if isUndeclared { return Windows1252.decode(part) }
      return DeclaredEncoding.named(label)?.decode(part)
    }
  }
}
