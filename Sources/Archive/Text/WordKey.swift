/// A word as rules compare it: folded to lower case, in one machine word.
///
/// Up to seven bytes are kept as they are, longer words by a 63-bit hash, so that comparing
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
    let key = word.utf8.withContiguousStorageIfAvailable { WordKey(folding: $0, 0, $0.count) }
    self = key ?? Array(word.utf8).withUnsafeBufferPointer { WordKey(folding: $0, 0, $0.count) }
  }

  /// The key of the bytes `start..<end`.
  @inline(__always)
  init(folding bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    // Nearly every word is short and ASCII, and most have seven bytes behind them: one load takes it whole.
    if end - start <= 7, start < end, start + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: start).first(end - start)
      if eight.areASCII {
        bits = eight.lowered
        return
      }
    }
    self = FoldedBytes.key(of: bytes, start, end)
  }

  /// The same key of eight letters of ASCII or more, with eight bytes of any kind behind them.
  @inline(__always)
  init(letters bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    self = FoldedBytes.key(ofLetters: bytes, start, end)
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// The key of a literal: written so that the compiler works it out, and rules compare words in inner loops.
  @inline(__always)
  public init(stringLiteral value: StaticString) {
    let bytes = value.utf8Start
    let count = value.utf8CodeUnitCount
    guard value.isASCII, count <= 7 else {
      self = FoldedBytes.key(of: UnsafeBufferPointer(start: bytes, count: count), 0, count)
      return
    }
    var packed: UInt64 = 0
    if count > 0 { packed = WordKey.small(bytes[0]) }
    if count > 1 { packed = packed << 8 | WordKey.small(bytes[1]) }
    if count > 2 { packed = packed << 8 | WordKey.small(bytes[2]) }
    if count > 3 { packed = packed << 8 | WordKey.small(bytes[3]) }
    if count > 4 { packed = packed << 8 | WordKey.small(bytes[4]) }
    if count > 5 { packed = packed << 8 | WordKey.small(bytes[5]) }
    if count > 6 { packed = packed << 8 | WordKey.small(bytes[6]) }
    bits = packed
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt64 { UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
}

/// The bytes of a word, folded one after the other, eight of them to a machine word.
private struct FoldedBytes {
  private var hash: UInt64 = 0
  private var packed: UInt64 = 0
  private var length = 0

  /// The key of a word that is long, accented or at the very end of its text.
  static func key(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordKey {
    if let key = longASCII(bytes, start, end) { return key }
    var word = FoldedBytes()
    var i = start
    while i < end {
      if word.length & 7 == 0, i + 8 <= end {
        let eight = EightBytes(bytes, at: i).first(8)
        if eight.areASCII {
          word.packed = eight.lowered
          word.length += 8
          word.close()
          i += 8
          continue
        }
      }
      let byte = bytes[i]
      if byte < 0x80 {
        word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        i += 1
        continue
      }
      let (first, second, width) = foldedScalar(bytes, i, end)
      if first != 0 { word.append(first) }
      if second != 0 { word.append(second) }
      i += width
    }
    if word.length <= 7 { return WordKey(bits: word.packed) }
    word.close()
    return WordKey(bits: word.hash | 1 << 63)
  }

  /// The same for a word of eight bytes or more, all of them ASCII and a few others behind; nil for any other.
  @inline(__always)
  private static func longASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordKey? {
    guard end - start >= 8, start + (end - start + 7) & ~7 <= bytes.count else { return nil }
    var word = FoldedBytes()
    var i = start
    while i + 8 <= end {
      let eight = EightBytes(bytes, at: i)
      guard eight.areASCII else { return nil }
      word.packed = eight.lowered
      word.close()
      i += 8
    }
    if i < end {
      let rest = EightBytes(bytes, at: i).first(end - i)
      guard rest.areASCII else { return nil }
      word.packed = rest.lowered
    }
    word.close()
    return WordKey(bits: word.hash | 1 << 63)
  }

  @inline(__always)
  static func key(ofLetters bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordKey {
    var word = FoldedBytes()
    var i = start
    while i &+ 8 <= end {
      word.packed = EightBytes(bytes, at: i).loweredLetters(8)
      word.close()
      i &+= 8
    }
    if i < end { word.packed = EightBytes(bytes, at: i).loweredLetters(end &- i) }
    word.close()
    return WordKey(bits: word.hash | 1 << 63)
  }

  private mutating func append(_ byte: UInt8) {
    packed = packed << 8 | UInt64(byte)
    length += 1
    if length & 7 == 0 { close() }
  }

  /// Takes eight bytes, or the last ones, into the hash.
  private mutating func close() {
    hash = (hash ^ packed ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    packed = 0
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
