/// SQLite's whole numbers of one to nine bytes, as FTS5 writes them. https://sqlite.org/fileformat2.html#varint
enum Varint {
  /// Writes a number; gives how many bytes it took.
  @inline(__always)
  static func write(_ number: UInt64, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
    if number < 0x80 {
      bytes[0] = UInt8(truncatingIfNeeded: number)
      return 1
    }
    if number < 0x4000 {
      bytes[0] = UInt8(truncatingIfNeeded: number >> 7) | 0x80
      bytes[1] = UInt8(truncatingIfNeeded: number) & 0x7F
      return 2
    }
    return writeLong(number, to: bytes)
  }

  /// The ninth byte has eight bits of the number, the others seven.
  private static func writeLong(_ number: UInt64, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
    if number >> 56 != 0 {
      bytes[8] = UInt8(truncatingIfNeeded: number)
      for i in 0..<8 { bytes[i] = UInt8(truncatingIfNeeded: number >> UInt64(57 - i * 7)) | 0x80 }
      return 9
    }
    let width = width(number)
    for i in 0..<width {
      bytes[i] = UInt8(truncatingIfNeeded: number >> UInt64((width - 1 - i) * 7)) | 0x80
    }
    bytes[width - 1] &= 0x7F
    return width
  }

  /// How many bytes a number below 2 to the 56th takes.
  static func width(_ number: UInt64) -> Int { max(1, (70 - number.leadingZeroBitCount) / 7) }

  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    if number < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 9) { room in
      guard let base = room.baseAddress else { return }
      let width = write(number, to: base)
      bytes.append(contentsOf: room[..<width])
    }
  }

  /// The number at a place, which moves behind it; nil where the bytes end too early.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: inout Int) -> UInt64? {
    guard i < bytes.count else { return nil }
    let first = bytes[i]
    if first < 0x80 {
      i += 1
      return UInt64(first)
    }
    return readLong(bytes, at: &i)
  }

  private static func readLong(_ bytes: UnsafeBufferPointer<UInt8>, at i: inout Int) -> UInt64? {
    var number: UInt64 = 0
    for place in 0..<9 {
      guard i < bytes.count else { return nil }
      let byte = bytes[i]
      i += 1
      if place == 8 { return number << 8 | UInt64(byte) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return number }
    }
    return nil
  }
}
