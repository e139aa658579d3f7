/// Spellings, each once: as bytes, since most words of an article are met again and no string is wanted for them.
///
/// The spellings themselves stand in an array that the caller keeps; the set knows where.
///
///     var met = SpellingSet()
///     met.insert(spelling, hash, behind: kept)   // true: now the caller puts it behind what is kept
///     met.insert(spelling, hash, behind: kept)   // false
struct SpellingSet {
  private struct Entry {
    var hash: UInt32
    var start: UInt32
    var end: UInt32
  }

  private var entries: [Entry] = []
  /// Places in `entries`, counted from 1; 0: nothing stands here.
  private var slots = [UInt32](repeating: 0, count: 256)

  init() { entries.reserveCapacity(128) }

  /// Whether a spelling was not there before; if so, the caller appends it to `kept`, and others behind it as it likes.
  mutating func insert(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt32, behind kept: [UInt8]) -> Bool {
    if entries.count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, Self.equals(entry, spelling, in: kept) { return false }
      slot = (slot + 1) & mask
    }
    entries.append(
      Entry(hash: hash, start: UInt32(kept.count), end: UInt32(kept.count + spelling.count)))
    slots[slot] = UInt32(entries.count)
    return true
  }

  private static func equals(
    _ entry: Entry, _ spelling: UnsafeBufferPointer<UInt8>, in kept: [UInt8]
  ) -> Bool {
    let start = Int(entry.start)
    guard Int(entry.end) - start == spelling.count else { return false }
    for i in 0..<spelling.count where kept[start + i] != spelling[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// Drawn for this run: nobody can choose words that fall on one another.
  private static let seed = UInt64.random(in: .min ... .max)

  /// FNV-1a over eight bytes at a time, its upper bits folded in; another one in each run.
  static func hash(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(spelling)
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var i = 0
    while i + 8 <= bytes.count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      i += 8
    }
    if i < bytes.count { hash = mixed(hash, last(of: bytes)) }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The last eight bytes, or all of them where there are fewer: those in the middle once more rather than one by one.
  @inline(__always)
  private static func last(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    if bytes.count >= 8 { return bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self) }
    if bytes.count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      return UInt64(first) << 32
        | UInt64(bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
    }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
    let mixed = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }
}
