/// What someone meant who typed a name that there is not.
enum Misspelling {
  /// The name that is nearest to what was typed; nil when none is near.
  ///
  /// Near is: one slip in a short name, two from six letters on (a letter more, less or other, or two letters
  /// swapped), or its beginning.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let typed = Array(typed.lowercased().utf8)
    guard (2...40).contains(typed.count) else { return nil }
    let near = names.map { (name: $0, count: slips(from: typed, to: Array($0.utf8))) }
    if let best = near.min(by: { $0.count < $1.count }), best.count <= (typed.count < 6 ? 1 : 2) {
      return best.name
    }
    return names.first { typed.count >= 3 && $0.utf8.starts(with: typed) }
  }

  /// ", did you mean …" to go behind a complaint; nothing when no name is near.
  static func hint(_ typed: String, among names: [String]) -> String {
    nearest(to: typed, among: names).map { "; did you mean \($0)?" } ?? ""
  }

  /// How many letters have to be added, taken away, changed or swapped with their neighbour.
  private static func slips(from a: [UInt8], to b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
