/// 32 bytes in a fixed place: short words in an array are one allocation, not one each.
///
/// Four words of the machine rather than a vector: what is aligned to 16 or 32 bytes is allocated by `posix_memalign`, which
/// takes three times as long as `malloc` and leaves the heap in pieces.
struct ShortBytes: Hashable, Sendable {
  /// The first eight as one number, the first of them lowest.
  private(set) var firstEight: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  static let count = 32

  /// The byte at a place among the 32.
  @inline(__always)
  subscript(_ i: Int) -> UInt8 {
    get {
      assert(0..<Self.count ~= i)
      return withUnsafeBytes(of: self) { $0[i & 31] }
    }
    set {
      assert(0..<Self.count ~= i)
      withUnsafeMutableBytes(of: &self) { $0[i & 31] = newValue }
    }
  }

  /// The eight bytes from a place among the 32 on, the first of them lowest; zeros stand behind the last.
  @inline(__always)
  func eight(at i: Int) -> UInt64 {
    assert(0..<Self.count ~= i)
    let start = min(i & 31, 24)
    let eight = withUnsafeBytes(of: self) { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    return UInt64(littleEndian: eight) >> UInt64(((i & 31) - start) * 8)
  }
}
