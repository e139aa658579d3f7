/// A table from words to values, looked up by the key that a token carries.
///
/// Open addressing over the key's own bits: one multiplication and mostly one comparison, since each
/// word of an article is looked up in several tables. A large table does not fit into the processor's nearest
/// memory; most words that it does not have are told by a bit of `marks`, which do.
///
///     let ranks = WordTable(["gen": Rank.general, "maj": .major])
///     ranks[token.key]
public struct WordTable<Value: Sendable>: Sendable {
  /// Key and value side by side: one look at the memory for both.
  fileprivate struct Slot: Sendable {
    /// 0: no word stands here.
    var key: UInt64 = 0
    var value: Value?
  }

  private var slots: [Slot]
  /// Eight bits for each slot, of which a word has one, drawn from the key: where it is not set no word stands.
  private var marks: [UInt64]
  private let shift: UInt64

  public init(_ pairs: some Sequence<(String, Value)>) {
    self.init(pairs.map { (WordKey($0.0), $0.1) })
  }

  init(_ pairs: [(WordKey, Value)]) {
    var bits: UInt64 = 3
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    marks = Array(repeating: 0, count: 1 << (bits - 3))
    for (key, value) in pairs where key != .none {
      let hash = Self.hash(key)
      slots[slot(of: key, hash)] = Slot(key: key.bits, value: value)
      let mark = Int(truncatingIfNeeded: hash &>> (shift - 3))
      marks[mark >> 6] |= 1 << UInt64(mark & 63)
    }
  }

  public init(_ pairs: KeyValuePairs<String, Value>) {
    self.init(pairs.map { ($0.key, $0.value) })
  }

  @inline(__always)
  public subscript(word: WordKey) -> Value? {
    let hash = Self.hash(word)
    let mark = Int(truncatingIfNeeded: hash &>> (shift &- 3))
    guard marks[mark >> 6] &>> UInt64(mark & 63) & 1 == 1 else { return nil }
    return slots[slot(of: word, hash)].value
  }

  /// The table at hand, for whoever looks up every word of a text.
  func withLookup<Result>(_ look: (Lookup) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      marks.withUnsafeBufferPointer { look(Lookup(slots: slots, marks: $0, shift: shift)) }
    }
  }

  struct Lookup {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let marks: UnsafeBufferPointer<UInt64>
    fileprivate let shift: UInt64

    @inline(__always)
    subscript(word: WordKey) -> Value? {
      let hash = WordTable.hash(word)
      let mark = Int(truncatingIfNeeded: hash &>> (shift &- 3))
      guard marks[mark >> 6] &>> UInt64(mark & 63) & 1 == 1 else { return nil }
      var slot = Int(truncatingIfNeeded: hash &>> shift)
      while slots[slot].key != 0 && slots[slot].key != word.bits { slot = (slot &+ 1) & (slots.count &- 1) }
      return slots[slot].value
    }
  }

  @inline(__always)
  fileprivate static func hash(_ word: WordKey) -> UInt64 { word.bits &* 0x9E37_79B9_7F4A_7C15 }

  /// Where the word stands, or the empty place where it would.
  @inline(__always)
  private func slot(of word: WordKey, _ hash: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot].key != 0 && slots[slot].key != word.bits { slot = (slot + 1) & last }
    return slot
  }
}

/// A closed set of words.
///
///     let months: WordSet = ["january", "february"]
///     months.contains(token.key)
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>

  public init(_ words: some Sequence<String>) { table = WordTable(words.map { ($0, ()) }) }
  public init(arrayLiteral elements: String...) { self.init(elements) }

  /// Words parted by white space: how a list in a source file is easiest to read and to extend.
  public init(words list: String) { table = WordTable(WordKey.all(in: list).map { ($0, ()) }) }

  @inline(__always)
  public func contains(_ word: WordKey) -> Bool { table[word] != nil }
}
