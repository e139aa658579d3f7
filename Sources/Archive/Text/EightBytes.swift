/// Eight bytes looked at in one step, for loops that pass over plain text.
struct EightBytes {
  private let word: UInt64
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private init(word: UInt64) { self.word = word }

  /// The bytes `offset ..< offset + 8`, which must lie inside.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether all eight are ASCII and none is a control character (a line end is one, too).
  @inline(__always)
  var arePlainASCII: Bool { (word | below(0x20)) & Self.tops == 0 }

  /// Which of them is the first that is this byte; 8 when none is.
  @inline(__always)
  func index(of byte: UInt8) -> Int { places(of: byte).trailingZeroBitCount >> 3 }

  /// The top bit of the first of them that is this byte, and perhaps of others behind it.
  @inline(__always)
  private func places(of byte: UInt8) -> UInt64 {
    let differing = word ^ (Self.ones &* UInt64(byte))
    return (differing &- Self.ones) & ~differing & Self.tops
  }

  /// Whether this byte is neither one of them nor one of eight others.
  @inline(__always)
  func bothLack(_ byte: UInt8, _ other: EightBytes) -> Bool {
    places(of: byte) | other.places(of: byte) == 0
  }

  /// Whether one of them is this byte.
  @inline(__always)
  func contain(_ byte: UInt8) -> Bool { index(of: byte) < 8 }

  /// Whether one of them is a control character of ASCII.
  @inline(__always)
  var containControl: Bool { below(0x20) & Self.tops != 0 }

  /// Whether all of them are ASCII.
  @inline(__always)
  var areASCII: Bool { word & Self.tops == 0 }

  /// The first so many of them, the rest as zero.
  @inline(__always)
  func first(_ count: Int) -> EightBytes { EightBytes(word: word & ~0 >> UInt64(64 &- count &* 8)) }

  /// As one number, the first byte highest, the last of those that are not zero lowest; capitals lowered. ASCII only.
  @inline(__always)
  var lowered: UInt64 {
    // Adding lifts a byte's top bit where it is "A" or more, and where it is more than "Z".
    let capitals = ((word &+ Self.ones &* 0x3F) ^ (word &+ Self.ones &* 0x25)) & Self.tops
    let small = (word | capitals >> 2).byteSwapped
    return small >> UInt64(small == 0 ? 0 : small.trailingZeroBitCount & ~7)
  }

  /// The first so many of them, one at least, which are letters of ASCII: as ``lowered``, with less ado.
  @inline(__always)
  func loweredLetters(_ count: Int) -> UInt64 {
    (word | Self.ones &* 0x20).byteSwapped &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
  }

  /// The same letters of ASCII, all of them small; other bytes become others.
  @inline(__always)
  var smallLetters: EightBytes { EightBytes(word: word | Self.ones &* 0x20) }

  /// Writes them to `offset ..< offset + 8`, which must lie inside.
  @inline(__always)
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) {
    UnsafeMutableRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      .storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
  }

  /// How many letters of ASCII stand first.
  @inline(__always)
  var leadingLetters: Int { Self.leadingSmall(word | Self.ones &* 0x20) }

  /// How many letters of ASCII stand first, all but the first of them small.
  @inline(__always)
  var leadingSmallLetters: Int { Self.leadingSmall(word | 0x20) }

  /// How many of eight bytes stand before the first that is no small letter of ASCII.
  ///
  /// Subtracting sets the top bit of a byte that is less than "a" or more than "z". What it borrows it borrows from
  /// bytes behind that one, of which nothing is asked.
  @inline(__always)
  private static func leadingSmall(_ word: UInt64) -> Int {
    let others = (word &- ones &* 0x61) | (ones &* 0x7A &- word)
    return (others & tops).trailingZeroBitCount >> 3
  }

  /// Whether the first so many of them, one at least, are capitals of ASCII.
  @inline(__always)
  func areCapitals(_ count: Int) -> Bool { ~capitals & Self.tops & ~0 >> UInt64(64 &- count &* 8) == 0 }

  /// The top bit of each byte that is a capital of ASCII.
  @inline(__always)
  private var capitals: UInt64 {
    let low = word & ~Self.tops
    return (low &+ Self.ones &* 0x3F) & ~(low &+ Self.ones &* 0x25) & ~word & Self.tops
  }

  /// How many of them begin a scalar.
  @inline(__always)
  var scalars: Int { 8 - (word & ~(word << 1) & Self.tops).nonzeroBitCount }

  @inline(__always)
  private func below(_ limit: UInt64) -> UInt64 { (word &- Self.ones &* limit) & ~word }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the letters of ASCII that stand at `start`; `start` itself when none does.
  @inline(__always)
  func letterEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset + 8 <= count {
      let letters = EightBytes(self, at: offset).leadingLetters
      offset += letters
      if letters < 8 || offset >= end { return Swift.min(offset, end) }
    }
    while offset < end, (self[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
    return offset
  }

  /// The offset of the first such byte at or behind `start`; nil when there is none.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset + 16 <= count,
      EightBytes(self, at: offset).bothLack(byte, EightBytes(self, at: offset + 8))
    {
      offset += 16
    }
    while offset + 8 <= count {
      let index = EightBytes(self, at: offset).index(of: byte)
      if index < 8 { return offset + index }
      offset += 8
    }
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
