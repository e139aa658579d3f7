/// The names that a transaction has met for the first time and that wait to be written, with what is asked of them
/// in between.
///
/// Written many at a time, their keys in order, they cost a third of what they cost one by one. Holds some three
/// hundred bytes for each.
struct NewNames {
  struct Name {
    var id: Int
    /// Its number by lot; see ``KeySharers``.
    var rank: Int
    var folded: String
    var spelling: String
    var row: Int
    /// nil: this one.
    var root: Int?
    var rule: String
    /// What the row is called.
    var title: String
    var keys: [String]
  }

  private(set) var names: [Name] = []
  private var byFolded: [String: Int] = [:]
  private var byKey: [String: [Int]] = [:]
  private var ofRow: [Int: Int] = [:]

  /// Whether very many share a key: then the table, which gives the lowest ranks alone, answers faster.
  private(set) var isCrowded = false

  var isEmpty: Bool { names.isEmpty }
  var count: Int { names.count }

  mutating func add(_ name: Name) {
    byFolded[name.folded] = names.count
    for key in name.keys {
      let sharing = Self.add(names.count, to: &byKey[key, default: []])
      if sharing > KeySharers.most { isCrowded = true }
    }
    ofRow[name.row, default: 0] += 1
    names.append(name)
  }

  /// Looks the key up once; gives how many share it.
  private static func add(_ place: Int, to sharing: inout [Int]) -> Int {
    sharing.append(place)
    return sharing.count
  }

  /// Writes a name otherwise; false when it does not wait.
  mutating func respell(_ folded: String, as spelling: String, _ keys: [String]) -> Bool {
    guard let place = byFolded[folded] else { return false }
    for key in names[place].keys { byKey[key]?.removeAll { $0 == place } }
    for key in keys { byKey[key, default: []].append(place) }
    names[place].spelling = spelling
    names[place].keys = keys
    return true
  }

  subscript(folded: String) -> Name? { byFolded[folded].map { names[$0] } }

  /// The names with a key, in the order in which they were met.
  func forEach(withKey key: String, _ body: (Name) -> Void) {
    guard let places = byKey[key] else { return }
    for place in places { body(names[place]) }
  }

  /// How many of the names are a row's.
  func count(ofRow row: Int) -> Int { ofRow[row] ?? 0 }

  /// Every key with its names, in the order in which the table has them.
  var keysInOrder: [(key: String, rank: Int, id: Int)] {
    var keys: [(key: String, rank: Int, id: Int)] = []
    keys.reserveCapacity(names.count * 2)
    for name in names { for key in name.keys { keys.append((key, name.rank, name.id)) } }
    return keys.sorted { $0 < $1 }
  }

  mutating func removeAll() {
    isCrowded = false
    names.removeAll(keepingCapacity: true)
    byFolded.removeAll(keepingCapacity: true)
    byKey.removeAll(keepingCapacity: true)
    ofRow.removeAll(keepingCapacity: true)
  }
}
