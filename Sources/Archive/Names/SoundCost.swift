/// What it costs to take one sound for another, in quarters of a consonant.
///
/// Written by hand from how languages romanise, not fitted: 0 the same sound, 1 read alike somewhere, 2
/// neighbours, 4 another sound.
enum SoundCost {
  static func between(_ a: UInt8, _ b: UInt8) -> UInt8 {
    a == b ? 0 : table[Int(a) << 6 | Int(b)]
  }

  static func leavingOut(_ sound: UInt8) -> UInt8 { silent[Int(sound)] }

  /// Vowels against vowels: a e i o u ai au, and one that only links two words.
  private static let vowels: [[UInt8]] = [
    [0, 1, 2, 2, 3, 2, 2, 0],
    [1, 0, 1, 2, 2, 1, 3, 0],
    [2, 1, 0, 3, 3, 1, 4, 0],
    [2, 2, 3, 0, 1, 4, 1, 1],
    [3, 2, 3, 1, 0, 4, 1, 0],
    [2, 1, 1, 4, 4, 0, 4, 1],
    [2, 3, 4, 1, 1, 4, 0, 1],
    [0, 0, 0, 1, 0, 1, 1, 0],
  ]

  /// Read by the same key letter, and still not one sound.
  private static let apart: [(String, String)] = [
    ("w", "f"), ("w-", "f"),
  ]

  /// Written differently, the same sound.
  private static let equal: [(String, String)] = [
    ("j-", "dj"), ("j-", "je-"), ("sh", "sch"), ("sh", "ch"), ("sch", "ch"), ("kh", "ch"), ("v", "-w"),
    ("v", "(w)"),
    ("v", "w-"), ("k", "q"), ("g", "ge"), ("g", "g-"), ("gh", "gh-"), ("g", "gh"), ("h", "-h-"), ("s", "ce"),
    ("s", "is"), ("f", "-w"), ("j", "dj"), ("ge", "dj"), ("dj", "zh"), ("tch", "ch"), ("г", "g"), ("г", "g-"),
    ("г", "ge"), ("y-", "y"), ("d", "dh"), ("t", "th"), ("ts", "tch"), ("ب", "b"),
  ]

  private static let neighbours: [(String, String)] = [
    ("t", "d"), ("b", "p"), ("g", "k"), ("s", "sh"), ("z", "zh"), ("s", "ts"), ("f", "p"), ("b", "v"),
    ("kh", "gh"),
    ("m", "n"), ("q", "gh"), ("g", "q"), ("dh", "z"), ("sh", "zh"), ("sh", "tch"),
    ("j", "y"), ("dj", "y"), ("ب", "v"),
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
    for (list, cost) in [(neighbours, 2), (glides, 1), (equal, 0), (apart, 4)]
      as [([(String, String)], UInt8)]
    {
      for (first, second) in list {
        let a = Int(Sound.number(first))
        let b = Int(Sound.number(second))
        table[a << 6 | b] = cost
        table[b << 6 | a] = cost
      }
    }
    return table
  }()

  private static let silent: [UInt8] = Sound.all.map { sound in
    switch sound.name.description {
    case "(w)": 0
    case "y", "w", "is", "ğ", "je-", "j": 1
    case "h", "-h-", "y-": 2
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
