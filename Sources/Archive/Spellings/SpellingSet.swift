/// Spellings, each once: as bytes, since most words of an article are met again and no string is wanted for them.
///
///     var met = SpellingSet()
///     met.insert(bytes)   // true
///     met.insert(bytes)   // false
struct SpellingSet {
  private struct Slot {
    var hash: UInt32
    var start: UInt32
    /// 0: nothing stands here.
    var end: UInt32
  }

  /// All of them, one behind the other; the first byte is nobody's.
  private var bytes: [UInt8] = [0]
  private var slots: [Slot]
  private var count = 0

  init() {
    slots = Array(repeating: Slot(hash: 0, start: 0, end: 0), count: 256)
    bytes.reserveCapacity(2048)
  }

  /// Whether it was not there before.
  mutating func insert(_ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    insert(spelling, Self.hash(spelling))
  }

  /// The same for a spelling whose hash is known.
  mutating func insert(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Bool {
    if count * 2 >= slots.count { grow() }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].end != 0 {
      if slots[slot].hash == hash, equals(slots[slot], spelling) { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = bytes.count
    bytes.append(contentsOf: spelling)
    slots[slot] = Slot(hash: hash, start: UInt32(start), end: UInt32(bytes.count))
    count += 1
    return true
  }

  private func equals(_ slot: Slot, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(slot.start)
    guard Int(slot.end) - start == spelling.count else { return false }
    for i in 0..<spelling.count where bytes[start + i] != spelling[i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, start: 0, end: 0), count: old.count * 4)
    for entry in old where entry.end != 0 {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot].end != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// FNV-1a over eight bytes at a time, its upper bits folded in.
  static func hash(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var i = 0
    while i < spelling.count {
      var eight: UInt64 = 0
      if i + 8 <= spelling.count {
        eight = UnsafeRawBufferPointer(spelling).loadUnaligned(fromByteOffset: i, as: UInt64.self)
      } else {
        for byte in spelling[i...] { eight = eight << 8 | UInt64(byte) }
      }
      hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      i += 8
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
