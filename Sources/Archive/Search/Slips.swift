/// Slips of the hand: what a mistyped word may have been.
enum Slips {
  /// How many letters have to be added, taken away, changed or swapped with their neighbour; nil when it is more
  /// than `limit`. Accents and case are folded before.
  ///
  ///     Slips.count("tnaf", "tanf", limit: 2)   // 1
  static func count(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        row.append(least)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      (before, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// How many slips are forgiven in a word of so many letters.
  static func forgiven(in letters: Int) -> Int { letters < 4 ? 0 : letters < 7 ? 1 : 2 }

  /// Every word that one slip makes of a word, each once; about 60 for each letter.
  static func words(near word: [Unicode.Scalar]) -> [String] {
    let letters = Array(Set("abcdefghijklmnopqrstuvwxyz".unicodeScalars).union(word)).sorted()
    var seen = Set<String>()
    var found: [String] = []
    func add(_ scalars: [Unicode.Scalar]) {
      let text = String(String.UnicodeScalarView(scalars))
      if seen.insert(text).inserted { found.append(text) }
    }
    for i in word.indices {
      if i + 1 < word.count {
        var swapped = word
        swapped.swapAt(i, i + 1)
        add(swapped)
      }
      var shorter = word
      shorter.remove(at: i)
      add(shorter)
      for letter in letters {
        var other = word
        other[i] = letter
        add(other)
      }
    }
    for i in 0...word.count {
      for letter in letters {
        var longer = word
        longer.insert(letter, at: i)
        add(longer)
      }
    }
    return found
  }
}
