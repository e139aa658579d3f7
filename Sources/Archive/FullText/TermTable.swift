/// The different words of a text, numbered in the order in which they come: a hash table over one buffer of bytes.
///
///     var terms = TermTable()
///     terms.number(of: "tanf")   // 0
///     terms.number(of: "gate")   // 1
///     terms.number(of: "tanf")   // 0
struct TermTable {
  /// The words, one after another.
  private var bytes: [UInt8] = []
  /// Where each begins, and behind the last one where it ends.
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// A word's number and one more, at the place that its hash gives or behind it; 0: nothing.
  private var slots: [UInt32]

  init() { slots = Array(repeating: 0, count: 1 << 11) }

  var count: Int { hashes.count }

  @inline(__always)
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = hash(word)
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while true {
      let slot = Int(slots[place])
      if slot == 0 { return add(word, hash, at: place) }
      if hashes[slot - 1] == hash, isWord(slot - 1, word) { return slot - 1 }
      place = (place + 1) & mask
    }
  }

  @inline(__always)
  private func isWord(_ term: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[term])
    if Int(starts[term + 1]) - start != word.count { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < word.count {
        if bytes[start + i] != word[i] { return false }
        i += 1
      }
      return true
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, at place: Int) -> Int {
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[place] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (term, hash) in hashes.enumerated() {
      var place = Int(hash) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = UInt32(term + 1)
    }
  }

  /// The words in the order of their bytes, and their numbers in that order.
  func sorted() -> (terms: SortedTerms, numbers: [Int]) {
    bytes.withUnsafeBufferPointer { bytes in
      func word(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])])
      }
      var keys: [(lead: UInt64, number: UInt32)] = []
      keys.reserveCapacity(count)
      for number in 0..<UInt32(count) { keys.append((SortedTerms.lead(of: word(number)), number)) }
      keys.sort { first, second in
        if first.lead != second.lead { return first.lead < second.lead }
        return word(first.number).lexicographicallyPrecedes(word(second.number))
      }
      var terms = SortedTerms(count: count, bytes: bytes.count)
      for key in keys { terms.append(word(key.number), lead: key.lead) }
      return (terms, keys.map { Int($0.number) })
    }
  }

  /// Another one in each table, so that nobody writes a page whose words are all at one place of the table.
  private let seed = UInt64.random(in: .min ... .max) | 1

  /// Eight bytes at a time, each time the two halves of a product over one another.
  @inline(__always)
  private func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(word.count) ^ seed
    var i = 0
    while i < word.count {
      var eight: UInt64 = 0
      let end = min(i + 8, word.count)
      while i < end {
        eight = eight << 8 | UInt64(word[i])
        i += 1
      }
      let product = (hash ^ eight).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low ^ seed
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
