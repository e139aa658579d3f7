/// One number for each word: what an article's readers look names up in, where a name is one thing.
///
/// Open addressing over the key's own bits, as in ``WordLists``: a dictionary would hash every word anew.
///
///     var entries = WordMap()
///     entries.set("vant", to: 3)
///     entries["vant"]   // 3
struct WordMap: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// Where no word stands, `nothing`.
    var value = WordMap.nothing
  }

  private static let nothing = Int32.min

  private var slots: [Slot] = []
  private var words = 0

  init() {}

  /// With room for so many words.
  init(expecting words: Int) {
    guard words > 0 else { return }
    slots = Array(repeating: Slot(), count: max(16, (words * 2 + 1).roundedUpToPowerOfTwo))
  }

  /// The number of a word; nil when it has none.
  subscript(word: WordKey) -> Int? {
    guard words > 0 else { return nil }
    let value = slots[slot(of: word.bits)].value
    return value == Self.nothing ? nil : Int(value)
  }

  /// Gives a word a number, instead of the one that it may have.
  mutating func set(_ word: WordKey, to value: Int) {
    if words * 2 >= slots.count { grow() }
    let slot = slot(of: word.bits)
    if slots[slot].value == Self.nothing { words += 1 }
    slots[slot] = Slot(key: word.bits, value: Int32(value))
  }

  private func slot(of key: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
    while slots[slot].value != Self.nothing && slots[slot].key != key { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(16, old.count * 4))
    for entry in old where entry.value != Self.nothing { slots[slot(of: entry.key)] = entry }
  }
}

extension Int {
  /// The least power of two that is no less; for numbers above 0.
  var roundedUpToPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
