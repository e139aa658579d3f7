/// Rows by name as printed, so that what one article after another names is looked up once; bounded.
///
/// It goes on from one transaction to the next: what becomes of a few names in between is noted, and those are looked up
/// anew.
struct PlaceCache {
  private let limit: Int
  private var places: [String: (place: NameTable.Place, turn: Int)] = [:]
  /// Names, by their numbers, that were settled, and in which turn: what was noted before is out of date.
  private var settled: [Int: Int] = [:]
  private var turn = 0
  /// Whether there were too many, since the transaction began.
  private(set) var hasForgotten = false

  init(limit: Int) { self.limit = limit }

  subscript(name: String) -> NameTable.Place? {
    get {
      guard let (place, turn) = places[name] else { return nil }
      if !settled.isEmpty, let name = place.name, let last = settled[name], turn < last { return nil }
      return place
    }
    set {
      if places.count >= limit {
        places.removeAll(keepingCapacity: true)
        settled.removeAll()
        hasForgotten = true
      }
      places[name] = newValue.map { ($0, turn) }
    }
  }

  /// A transaction begins.
  mutating func begin() { hasForgotten = false }

  /// Notes the number of the spelling itself, where the name is at hand.
  mutating func note(_ spelling: Int, for name: String) { places[name]?.place.spelling = spelling }

  /// Has some names, by their numbers, looked up anew.
  mutating func forget(_ names: Set<Int>) {
    turn += 1
    for name in names { settled[name] = turn }
  }
}
