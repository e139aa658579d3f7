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
