/// A table from words to values, looked up by the key that a token carries.
///
/// Open addressing over the key's own bits: one multiplication and mostly one comparison, since each
/// word of an article is looked up in several tables.
///
///     let ranks = WordTable(["gen": Rank.general, "maj": .major])
///     ranks[token.key]
public struct WordTable<Value: Sendable>: Sendable {
  /// Key and value side by side: one look at the memory for both.
  private struct Slot: Sendable {
    /// 0: no word stands here.
    var key: UInt64 = 0
    var value: Value?
  }

  private var slots: [Slot]
  private let shift: UInt64

  public init(_ pairs: some Sequence<(String, Value)>) {
    self.init(pairs.map { (WordKey($0.0), $0.1) })
  }

  init(_ pairs: [(WordKey, Value)]) {
    var bits: UInt64 = 3
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (key, value) in pairs {
      slots[slot(of: key)] = Slot(key: key.bits, value: value)
    }
  }

  public init(_ pairs: KeyValuePairs<String, Value>) {
    self.init(pairs.map { ($0.key, $0.value) })
  }

  @inline(__always)
  public subscript(word: WordKey) -> Value? { word.bits == 0 ? nil : slots[slot(of: word)].value }

  /// Where the word stands, or the empty place where it would.
  @inline(__always)
  private func slot(of word: WordKey) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: (word.bits &* 0x9E37_79B9_7F4A_7C15) >> shift)
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
  public init(words list: String) {
    var list = list
    table = list.withUTF8 { bytes in
      var keys: [WordKey] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] <= 0x20 {
        if end > start { keys.append(WordKey(folding: bytes, start, end)) }
        start = end + 1
      }
      return WordTable(keys.map { ($0, ()) })
    }
  }

  @inline(__always)
  public func contains(_ word: WordKey) -> Bool { table[word] != nil }
}
