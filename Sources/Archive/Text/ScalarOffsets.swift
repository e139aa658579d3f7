/// Turns UTF-8 offsets of one text into offsets in Unicode scalars, the unit of the database and of JSON.
///
/// SQLite's `substr` and Python's slices count scalars; our readers count bytes. A checkpoint every
/// 32 bytes keeps a look-up short wherever it falls. For a text of ASCII alone nothing is built.
public struct ScalarOffsets: Sendable {
  private static let stride = 32
  private let text: Text
  /// The number of scalars before each multiple of `stride`; empty when every byte is a scalar.
  private let checkpoints: [UInt32]

  public init(_ text: Text) {
    self.text = text
    var counts: [UInt32] = []
    var scalars = 0
    text.utf8.withUnsafeBufferPointer { bytes in
      counts.reserveCapacity(bytes.count / Self.stride + 1)
      var offset = 0
      while offset < bytes.count {
        counts.append(UInt32(truncatingIfNeeded: scalars))
        let end = min(offset + Self.stride, bytes.count)
        scalars += Self.count(bytes, offset, end)
        offset = end
      }
    }
    checkpoints = scalars == text.count ? [] : counts
  }

  /// The number of scalars that begin before the byte at `offset`.
  public subscript(offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let block = min(offset / Self.stride, checkpoints.count - 1)
    let inside = text.utf8.withUnsafeBufferPointer { Self.count($0, block * Self.stride, offset) }
    return Int(checkpoints[block]) + inside
  }

  /// How many scalars begin in `start ..< end`: eight bytes at a time.
  @inline(__always)
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var scalars = 0
    var i = start
    while i + 8 <= end {
      let eight = EightBytes(bytes, at: i)
      scalars += eight.areASCII ? 8 : eight.scalars
      i += 8
    }
    while i < end {
      if !isContinuation(bytes[i]) { scalars += 1 }
      i += 1
    }
    return scalars
  }
}

/// Whether the byte is inside a scalar's encoding, behind its first byte.
@inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
