/// How many articles write each name, added up: the bytes of all names in one place, no string for any.
///
/// Holds about forty bytes for each name, whatever the number of articles that write it.
struct NameTally {
  /// A name and the number that was added up, which is negative when more was taken away.
  struct Entry {
    /// Of the words; see ``SpellingSet``.
    fileprivate(set) var hash: UInt32
    fileprivate(set) var articles: Int32
    /// Where the words begin; behind them the spelling.
    fileprivate var start: UInt32
    fileprivate var middle: UInt32
    /// 0: nothing stands here.
    fileprivate var end: UInt32
  }

  /// The names' words and spellings, one behind the other; the first byte is nobody's.
  private var bytes: [UInt8] = [0]
  private var slots = [Entry](repeating: NameTally.nobody, count: 1024)
  /// How many names.
  private(set) var count = 0

  private static let nobody = Entry(hash: 0, articles: 0, start: 0, middle: 0, end: 0)

  /// Adds one article, or takes it away again.
  mutating func add(_ names: ArticleNames, _ articles: Int32 = 1) {
    names.bytes.withUnsafeBufferPointer { bytes in
      for use in names.uses { add(use, of: bytes, articles) }
    }
  }

  private mutating func add(
    _ use: ArticleNames.Use, of source: UnsafeBufferPointer<UInt8>, _ articles: Int32
  ) {
    let start = Int(use.words.lowerBound)
    let length = use.words.upperBound - use.words.lowerBound
    let mask = slots.count - 1
    var slot = Int(use.hash) & mask
    while slots[slot].end != 0 {
      if slots[slot].hash == use.hash, slots[slot].middle - slots[slot].start == length,
        equals(Int(slots[slot].start), source, start, Int(length))
      {
        slots[slot].articles += articles
        respell(slot, source[start..<Int(use.end)])
        return
      }
      slot = (slot + 1) & mask
    }
    let place = UInt32(bytes.count)
    bytes.append(contentsOf: source[start..<Int(use.end)])
    slots[slot] = Entry(
      hash: use.hash, articles: articles, start: place, middle: place + length, end: UInt32(bytes.count))
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// Keeps the better of two spellings.
  private mutating func respell(_ slot: Int, _ use: Slice<UnsafeBufferPointer<UInt8>>) {
    let length = slots[slot].middle - slots[slot].start
    guard NameUse.isBetter(use.dropFirst(Int(length)), than: spelling(of: slots[slot])) else { return }
    let place = UInt32(bytes.count)
    bytes.append(contentsOf: use)
    (slots[slot].start, slots[slot].middle) = (place, place + length)
    slots[slot].end = UInt32(bytes.count)
  }

  private func equals(
    _ place: Int, _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for i in 0..<length where bytes[place + i] != source[start + i] { return false }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.nobody, count: old.count * 2)
    for entry in old where entry.end != 0 {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot].end != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  mutating func removeAll() { self = NameTally() }

  // MARK: What was added up

  /// Every name whose number has changed, in the order of the bytes of their words.
  var inOrder: [Entry] {
    bytes.withUnsafeBufferPointer { bytes in
      // The first eight bytes of nearly all names tell which comes first.
      slots.filter { $0.articles != 0 }.map { entry in
        var first: UInt64 = 0
        for place in entry.start..<(entry.start + 8) {
          first = first << 8 | (place < entry.middle ? UInt64(bytes[Int(place)]) : 0)
        }
        return (first, entry)
      }.sorted { (one: (UInt64, Entry), other: (UInt64, Entry)) in
        if one.0 != other.0 { return one.0 < other.0 }
        return bytes[Int(one.1.start)..<Int(one.1.middle)]
          .lexicographicallyPrecedes(bytes[Int(other.1.start)..<Int(other.1.middle)])
      }.map(\.1)
    }
  }

  /// The words as the index has them.
  func words(of entry: Entry) -> ArraySlice<UInt8> { bytes[Int(entry.start)..<Int(entry.middle)] }

  /// As printed where it was met first.
  func spelling(of entry: Entry) -> ArraySlice<UInt8> { bytes[Int(entry.middle)..<Int(entry.end)] }
}
