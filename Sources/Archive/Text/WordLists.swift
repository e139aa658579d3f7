/// Numbers listed by word, in the order in which they came: what an article's readers look names up in.
///
/// Open addressing over the key's own bits, the lists chained through two arrays: a dictionary of arrays would
/// hash every word anew and allocate once for each.
///
///     var places = WordLists()
///     places.append(3, to: "vant")
///     Array(places["vant"])   // [3]
struct WordLists: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    /// Places in `links`; `count` is 0 where no word stands.
    var first: Int32
    var last: Int32
    var count: Int32
  }

  fileprivate struct Link: Sendable {
    var value: Int32
    var next: Int32
  }

  private var slots: [Slot] = []
  private var links: [Link] = []
  private var words = 0

  init() {}

  /// With room for so many words.
  init(expecting words: Int) {
    if words > 0 { grow(to: words) }
  }

  mutating func append(_ value: Int, to word: WordKey) {
    if words * 2 >= slots.count { grow() }
    let slot = slot(of: word.bits)
    let link = Int32(links.count)
    links.append(Link(value: Int32(value), next: -1))
    if slots[slot].count == 0 {
      slots[slot] = Slot(key: word.bits, first: link, last: link, count: 1)
      words += 1
    } else {
      links[Int(slots[slot].last)].next = link
      slots[slot].last = link
      slots[slot].count += 1
    }
  }

  /// The numbers of a word; empty when it has none.
  subscript(word: WordKey) -> Numbers {
    guard words > 0 else { return Numbers(links: links, at: -1, count: 0) }
    let found = slots[slot(of: word.bits)]
    return Numbers(links: links, at: found.count == 0 ? -1 : found.first, count: Int(found.count))
  }

  /// How many numbers a word has.
  func count(_ word: WordKey) -> Int { words == 0 ? 0 : Int(slots[slot(of: word.bits)].count) }

  /// The word's first number.
  func first(_ word: WordKey) -> Int? {
    guard words > 0 else { return nil }
    let found = slots[slot(of: word.bits)]
    return found.count == 0 ? nil : Int(links[Int(found.first)].value)
  }

  struct Numbers: Sequence, IteratorProtocol {
    fileprivate let links: [Link]
    fileprivate var at: Int32
    /// How many there are in all.
    let count: Int

    fileprivate init(links: [Link], at: Int32, count: Int) {
      (self.links, self.at, self.count) = (links, at, count)
    }

    mutating func next() -> Int? {
      guard at >= 0 else { return nil }
      let link = links[Int(at)]
      at = link.next
      return Int(link.value)
    }
  }

  private func slot(of key: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
    while slots[slot].count != 0 && slots[slot].key != key { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow(to expected: Int = 0) {
    let old = slots
    slots = Array(
      repeating: Slot(key: 0, first: -1, last: -1, count: 0),
      count: max(32, old.count * 4, (expected * 2 + 1).roundedUpToPowerOfTwo))
    links.reserveCapacity(slots.count / 2)
    for entry in old where entry.count != 0 { slots[slot(of: entry.key)] = entry }
  }
}
