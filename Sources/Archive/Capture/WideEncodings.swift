/// Which byte of a wide unit comes first.
enum ByteOrder: Hashable, Sendable {
  case little, big

  /// Of UTF-16 in this order.
  var name: String { self == .little ? "utf-16le" : "utf-16be" }

  /// The order of UTF-16 without a mark; nil when the bytes are something else.
  ///
  /// A text in a European script has a NUL in every other place and nowhere else; in Cyrillic or Arabic script
  /// at least its spaces and full stops have. The units must be letters of such a script almost all.
  init?(guessing bytes: [UInt8]) {
    let sample = bytes.prefix(4096 - 4096 % 2)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var nuls = (even: 0, odd: 0)
    for i in stride(from: 0, to: sample.count - 1, by: 2) {
      if sample[i] == 0 { nuls.even += 1 }
      if sample[i + 1] == 0 { nuls.odd += 1 }
    }
    let units = sample.count / 2
    guard (nuls.even == 0) != (nuls.odd == 0), max(nuls.even, nuls.odd) * 20 >= units else { return nil }
    let order = nuls.even == 0 ? ByteOrder.little : .big
    var letters = 0
    for i in stride(from: 0, to: sample.count - 1, by: 2) {
      let unit = order.unit(sample[i], sample[i + 1])
      if (unit >= 0x20 && unit < 0x7F) || (unit >= 0x09 && unit <= 0x0D) || (unit >= 0xA0 && unit < 0x700)
        || (unit >= 0x2000 && unit < 0x2070)
      {
        letters += 1
      }
    }
    guard letters * 20 >= units * 19 else { return nil }
    self = order
  }

  @inline(__always)
  func unit(_ first: UInt8, _ second: UInt8) -> UInt32 {
    self == .little ? UInt32(second) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(second)
  }
}

/// The bytes by which a file says how it is encoded.
enum ByteOrderMark: Hashable, Sendable {
  case utf8
  case utf16(ByteOrder)
  case utf32(ByteOrder)

  init?(_ bytes: [UInt8]) {
    // FF FE 00 00 before FF FE: a UTF-16 text does not begin with NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self = .utf32(.little)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32(.big)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(.little)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(.big)
    } else {
      return nil
    }
  }
}

/// UTF-16 as UTF-8, and how many units had to be replaced: halves of pairs, NULs, an odd byte at the end.
func utf16(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> (utf8: [UInt8], faults: Int) {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var faults = 0
  var i = bytes.startIndex
  while i + 1 < bytes.endIndex {
    var code = order.unit(bytes[i], bytes[i + 1])
    i += 2
    if code & 0xFC00 == 0xD800, i + 1 < bytes.endIndex {
      let low = order.unit(bytes[i], bytes[i + 1])
      if low & 0xFC00 == 0xDC00 {
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
        i += 2
      }
    }
    if code == 0 || code & 0xFFFF_F800 == 0xD800 { faults += 1 }
    decoded.append(scalar: code)
  }
  if i < bytes.endIndex {
    faults += 1
    decoded.append(scalar: 0)
  }
  return (decoded, faults)
}

/// UTF-32 as UTF-8, and how many units had to be replaced.
func utf32(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> (utf8: [UInt8], faults: Int) {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count / 2)
  var faults = 0
  var i = bytes.startIndex
  while i < bytes.endIndex {
    var code: UInt32 = 0
    if i + 3 < bytes.endIndex {
      let pairs = (order.unit(bytes[i], bytes[i + 1]), order.unit(bytes[i + 2], bytes[i + 3]))
      code = order == .little ? pairs.1 << 16 | pairs.0 : pairs.0 << 16 | pairs.1
    }
    i += 4
    if code == 0 || Unicode.Scalar(code) == nil { faults += 1 }
    decoded.append(scalar: code)
  }
  return (decoded, faults)
}
