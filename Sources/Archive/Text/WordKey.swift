/// A word as rules compare it: folded to lower case, in one machine word.
///
/// Up to eight bytes are kept as they are, longer words by a 63-bit hash (FNV-1a), so that comparing
/// two words or looking one up in a table touches no string. Capitals of ASCII, Latin-1, Greek and
/// Cyrillic are lowered; the typographic apostrophe equals the straight one.
///
///     WordKey("Said") == "said"
public struct WordKey: Hashable, Sendable {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// No word at all: what a mark or a number has.
  public static let none = WordKey(bits: 0)

  public init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self = bytes.withUnsafeBufferPointer { WordKey(folding: $0, 0, $0.count) }
  }

  /// The key of the bytes `start..<end`.
  @inline(__always)
  init(folding bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var packed: UInt64 = 0
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    var i = start
    while i < end {
      var byte = bytes[i]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { byte |= 0x20 }
        packed = packed << 8 | UInt64(byte)
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        length += 1
        i += 1
        continue
      }
      let (first, second, width) = foldedScalar(bytes, i, end)
      for folded in [first, second] where folded != 0 {
        packed = packed << 8 | UInt64(folded)
        hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
        length += 1
      }
      i += width
    }
    bits = length <= 7 ? packed : hash | 1 << 63
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Folds the literal where it stands: no string is made, so rules can compare words in inner loops.
  public init(stringLiteral value: StaticString) {
    self.init(
      folding: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount), 0,
      value.utf8CodeUnitCount)
  }
}

/// The folded form of a scalar beyond ASCII, one or two bytes (0: none), and how many bytes it had.
///
/// Three-byte scalars other than the apostrophe give their last two bytes: enough to tell words apart.
private func foldedScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> (UInt8, UInt8, Int) {
  let lead = bytes[i]
  guard i + 1 < end else { return (lead, 0, 1) }
  let next = bytes[i + 1]
  switch lead {
  case 0xC3 where next >= 0x80 && next <= 0x9E && next != 0x97: return (lead, next | 0x20, 2)  // À…Þ
  case 0xC4...0xC5: return (lead, next, 2)
  case 0xCE where next >= 0x91 && next <= 0x9F: return (lead, next + 0x20, 2)  // Α…Ο
  case 0xCE where next >= 0xA0 && next <= 0xA9: return (0xCF, next - 0x20, 2)  // Π…Ω
  case 0xD0 where next >= 0x90 && next <= 0x9F: return (lead, next + 0x20, 2)  // А…П
  case 0xD0 where next >= 0xA0 && next <= 0xAF: return (0xD1, next - 0x20, 2)  // Р…Я
  case 0xE2 where next == 0x80 && i + 2 < end && (bytes[i + 2] == 0x99 || bytes[i + 2] == 0x98):
    return (0x27, 0, 3)
  case 0xC2...0xDF: return (lead, next, 2)
  case 0xE0...0xEF: return (next, i + 2 < end ? bytes[i + 2] : 0, min(3, end - i))
  default: return (next, i + 3 < end ? bytes[i + 3] : 0, min(4, end - i))
  }
}
