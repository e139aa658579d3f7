/// What it costs to take one sound for another, in quarters of a consonant.
///
/// Written by hand from how languages romanise, not fitted: 0 the same sound, 1 read alike somewhere, 2
/// neighbours, 4 another sound.
enum SoundCost {
  static func between(_ a: UInt8, _ b: UInt8, last: Bool) -> UInt8 {
    if a == b { return 0 }
    let cost = table[Int(a) << 6 | Int(b)]
    return last && Int(a) < Sound.vowels && Int(b) < Sound.vowels && cost > 1 ? cost + 1 : cost
  }

  static func leavingOut(_ sound: UInt8) -> UInt8 { silent[Int(sound)] }

  /// Vowels against vowels: a e i o u ai au.
  private static let vowels: [[UInt8]] = [
    [0, 1, 2, 2, 3, 2, 2],
    [1, 0, 1, 3, 3, 1, 3],
    [2, 1, 0, 3, 3, 1, 4],
    [2, 3, 3, 0, 1, 4, 1],
    [3, 3, 3, 1, 0, 4, 1],
    [2, 1, 1, 4, 4, 0, 4],
    [2, 3, 4, 1, 1, 4, 0],
  ]

  private static let neighbours: [(String, String)] = [
    ("t", "d"), ("b", "p"), ("g", "k"), ("s", "sh"), ("z", "zh"), ("s", "ts"), ("f", "p"), ("b", "v"),
    ("kh", "gh"),
    ("m", "n"), ("q", "gh"), ("g", "q"), ("th", "t"), ("dh", "z"), ("ts", "tch"), ("sh", "zh"), ("sh", "tch"),
    ("j", "y"), ("dj", "y"),
  ]

  private static let glides: [(String, String)] = [
    ("w", "u"), ("w", "o"), ("w", "au"), ("v", "u"), ("y", "i"), ("y", "e"), ("y", "ai"), ("j", "i"),
    ("j", "y"),
    ("w-", "u"), ("w-", "o"), ("y-", "i"), ("y-", "e"), ("je-", "e"), ("je-", "i"), ("je-", "a"),
  ]

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 4, count: 64 * 64)
    for (a, first) in Sound.all.enumerated() {
      for (b, second) in Sound.all.enumerated() {
        if a < Sound.vowels, b < Sound.vowels {
          table[a << 6 | b] = vowels[a][b]
        } else if readAlike(first.reads, second.reads) {
          table[a << 6 | b] = 1
        }
      }
    }
    for (list, cost) in [(neighbours, 2), (glides, 1)] as [([(String, String)], UInt8)] {
      for (first, second) in list {
        let a = Int(Sound.number(first))
        let b = Int(Sound.number(second))
        table[a << 6 | b] = min(cost, table[a << 6 | b])
        table[b << 6 | a] = min(cost, table[b << 6 | a])
      }
    }
    return table
  }()

  private static let silent: [UInt8] = Sound.all.map { sound in
    switch sound.name.description {
    case "y", "w", "is", "ğ", "je-": 1
    case "h", "-h-", "j", "y-": 2
    default: 4
    }
  }

  private static func readAlike(_ a: StaticString, _ b: StaticString) -> Bool {
    for i in 0..<a.utf8CodeUnitCount where a.utf8Start[i] != 0x2D {
      for j in 0..<b.utf8CodeUnitCount where b.utf8Start[j] == a.utf8Start[i] { return true }
    }
    return false
  }
}
