/// How many articles write each name, added up: the bytes of all names in one place, no string for any.
///
/// Holds about forty bytes for each name, whatever the number of articles that write it.
struct NameTally {
  /// A name and the number that was added up, which is negative when more was taken away.
  struct Entry {
    fileprivate var use: ArticleNames.Use
    fileprivate(set) var articles: Int32
    /// See ``SpellingSet``.
    var hash: UInt32 { use.hash }
  }

  private struct Slot {
    var hash: UInt32
    /// The place of the entry, from 1; 0: nothing stands here.
    var entry: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var slots = [Slot](repeating: Slot(hash: 0, entry: 0), count: 1024)

  var isEmpty: Bool { entries.isEmpty }

  /// Adds one article, or takes it away again.
  mutating func add(_ names: ArticleNames, _ articles: Int32 = 1) {
    names.bytes.withUnsafeBufferPointer { bytes in
      for use in names.uses { add(use, of: bytes, articles) }
    }
  }

  private mutating func add(
    _ use: ArticleNames.Use, of source: UnsafeBufferPointer<UInt8>, _ articles: Int32
  ) {
    let words = Int(use.words.lowerBound)..<Int(use.words.upperBound)
    var slot = Int(use.hash) & (slots.count - 1)
    while slots[slot].entry != 0 {
      if slots[slot].hash == use.hash {
        let entry = Int(slots[slot].entry) - 1
        let known = entries[entry].use.words
        if known.count == words.count, equals(Int(known.lowerBound), source, words) {
          entries[entry].articles += articles
          return
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: source[words.lowerBound..<Int(use.end)])
    let middle = start + UInt32(words.count)
    entries.append(
      Entry(
        use: ArticleNames.Use(words: start..<middle, end: UInt32(bytes.count), hash: use.hash),
        articles: articles))
    slots[slot] = Slot(hash: use.hash, entry: UInt32(entries.count))
    if entries.count * 2 > slots.count { grow() }
  }

  private func equals(_ start: Int, _ source: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for i in 0..<words.count where bytes[start + i] != source[words.lowerBound + i] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: slots.count * 2)
    for (i, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot].entry != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(hash: entry.hash, entry: UInt32(i + 1))
    }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: slots.count)
  }

  // MARK: What was added up

  /// Every name whose number has changed, in the order of the bytes of their words.
  var inOrder: [Entry] {
    bytes.withUnsafeBufferPointer { bytes in
      // The first eight bytes of nearly all names tell which comes first.
      entries.filter { $0.articles != 0 }.map { entry in
        var first: UInt64 = 0
        for i in 0..<8 {
          let place = entry.use.words.lowerBound + UInt32(i)
          first = first << 8 | (place < entry.use.words.upperBound ? UInt64(bytes[Int(place)]) : 0)
        }
        return (first, entry)
      }.sorted { one, other in
        if one.0 != other.0 { return one.0 < other.0 }
        let (a, b) = (one.1.use.words, other.1.use.words)
        return bytes[Int(a.lowerBound)..<Int(a.upperBound)]
          .lexicographicallyPrecedes(bytes[Int(b.lowerBound)..<Int(b.upperBound)])
      }.map(\.1)
    }
  }

  /// The words as the index has them.
  func words(of entry: Entry) -> ArraySlice<UInt8> {
    bytes[Int(entry.use.words.lowerBound)..<Int(entry.use.words.upperBound)]
  }

  /// As printed where it was met first.
  func spelling(of entry: Entry) -> ArraySlice<UInt8> {
    bytes[Int(entry.use.words.upperBound)..<Int(entry.use.end)]
  }
}
