/// FNV-1a, a hash that is the same in every run and in every archive: for what is kept, and for words that nobody chooses
/// against us. https://datatracker.ietf.org/doc/draft-eastlake-fnv/
///
///     var hash = FNV()
///     for byte in "tanf".utf8 { hash.add(byte) }
struct FNV {
  private(set) var hash: UInt64

  /// Begins at a basis; another one gives another hash of the same bytes.
  init(basis: UInt64 = 0xcbf2_9ce4_8422_2325) { hash = basis }

  @inline(__always)
  mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash of 32 bits.
  static func hash32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
