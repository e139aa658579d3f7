/// What lists tell of words, added up word by word: what a table is made from whose words stand in several lists.
///
///     var gathered = GatheredWords<WordTraits>()
///     gathered["gen", default: []].insert(.title)
///     let table = WordTable(gathered.pairs)
struct GatheredWords<Value: Sendable> {
  private(set) var pairs: [(WordKey, Value)] = []
  /// For each word its place in `pairs`.
  private var places = WordMap()

  subscript(word: WordKey, default value: Value) -> Value {
    get { places[word].map { pairs[$0].1 } ?? value }
    _modify {
      let place = places[word] ?? pairs.count
      if place == pairs.count {
        places.set(word, to: place)
        pairs.append((word, value))
      }
      yield &pairs[place].1
    }
  }
}

extension WordKey {
  /// The words of a list, parted by white space: how a list in a source file is easiest to read and to extend.
  static func all(in list: String) -> [WordKey] {
    var list = list
    return list.withUTF8 { bytes in
      var keys: [WordKey] = []
      keys.reserveCapacity(bytes.count / 6)
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] <= 0x20 {
        if end > start { keys.append(WordKey(folding: bytes, start, end)) }
        start = end + 1
      }
      return keys
    }
  }
}
