/// Bytes read as text, and as which encoding.
///
///     try Decoded(Array("Caf".utf8) + [0xE9]).encoding   // "iso-8859-1"
///
/// The text is valid UTF-8 without NUL (which becomes U+FFFD); line ends and other control characters stay as
/// they are. UTF-8 without a fault is taken over without a copy. Linear in the length.
struct Decoded: Sendable {
  var text: Text
  /// "utf-8", "utf-16le", "windows-1252" …; "utf-8 repaired" when bytes had to be replaced.
  var encoding: String

  /// Throws the reason when the bytes are no text: "looks like a JPEG picture".
  init(_ bytes: [UInt8]) throws(ReadingFault) {
    if let mark = ByteOrderMark(bytes) {
      self = try Decoded(bytes, after: mark)
    } else if let reason = BinaryKind.reason(against: bytes) {
      throw ReadingFault(reason)
    } else if let order = ByteOrder(guessing: bytes) {
      text = Text(utf8: utf16(bytes[...], order).utf8)
      encoding = order.name
    } else {
      self = try Decoded(bytes, UTF8Census(of: bytes))
    }
  }

  private init(_ bytes: [UInt8], after mark: ByteOrderMark) throws(ReadingFault) {
    switch mark {
    case .utf8:
      let rest = Array(bytes.dropFirst(3))
      self = try Decoded(rest, UTF8Census(of: rest))
    case .utf16(let order):
      let (decoded, faults) = utf16(bytes.dropFirst(2), order)
      if faults * 10 > bytes.count / 2 { throw ReadingFault("is not text") }
      self.init(text: Text(utf8: decoded), encoding: order.name)
    case .utf32(let order):
      let (decoded, faults) = utf32(bytes.dropFirst(4), order)
      if faults * 10 > bytes.count / 4 { throw ReadingFault("is not text") }
      self.init(text: Text(utf8: decoded), encoding: order == .little ? "utf-32le" : "utf-32be")
    }
  }

  init(text: Text, encoding: String) {
    self.text = text
    self.encoding = encoding
  }

  /// Bytes without a mark: UTF-8 with at most a few faults, or one byte for one letter.
  private init(_ bytes: [UInt8], _ census: UTF8Census) throws(ReadingFault) {
    if census.isBinary(of: bytes.count) { throw ReadingFault("is not text") }
    if census.malformed == 0 {
      text = Text(utf8: census.nuls == 0 ? bytes : withoutNULs(bytes))
      encoding = "utf-8"
    } else if census.wellFormed >= census.malformed {
      text = Text(utf8: withoutNULs(Array(String(decoding: bytes, as: UTF8.self).utf8)))
      encoding = "utf-8 repaired"
    } else {
      // Windows-1252 has letters and quotation marks where Latin-1 has control characters that nobody types.
      text = Text(utf8: Windows1252.decode(bytes))
      encoding = census.highControls > 0 ? "windows-1252" : "iso-8859-1"
    }
  }
}

extension UTF8Census {
  /// Whether so much is no text that none of it is taken for text.
  ///
  /// Of random bytes a tenth are control characters. Sound UTF-8 may hold more: nothing else looks like it.
  func isBinary(of count: Int) -> Bool {
    malformed == 0 ? controls * 3 > count : controls * 20 > count && controls > 1
  }
}

/// NUL becomes U+FFFD, one scalar for one.
private func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(0) else { return bytes }
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count + 64)
  for byte in bytes {
    if byte == 0 { kept.append(scalar: 0) } else { kept.append(byte) }
  }
  return kept
}

/// The character set of older Windows, a superset of the printable part of Latin-1.
enum Windows1252 {
  /// What 80 to 9F stand for, as browsers have it: five places are empty and stay control characters.
  /// https://encoding.spec.whatwg.org/index-windows-1252.txt
  static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      decoded.append(scalar: byte &- 0x80 < 32 ? high[Int(byte) - 0x80] : UInt32(byte))
    }
    return decoded
  }
}
