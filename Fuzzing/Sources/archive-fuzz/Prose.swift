/// Changes of prose, a word at a time.
enum Prose {
  /// Words around which rules turn.
  static let words = [
    "said", "says", "told", "Called", "called", "according to", "“", "”", "\"", "'", "‘", "’", ",", ".", ":",
    "—",
    "–", "(", ")", "he", "she", "they", "Ruiz", "Gen. Ruiz", "the mine", "the ministry", "that", "who", "and",
    "\n\n", "\n", "to say", "claims", "claim", "from", "adding", "was quoted as saying", "Asked", "asked",
    "as", "?",
    ";", "…", "reporters", "on Monday", "in a statement", "not", "will", "“What?”", "BRANDT:", "’s", "'s",
    "$5",
    "U.S.", "quoted", "By Anna Kim", "DAMASCUS (Reuters) —", "March 3, 2021", "READ MORE:", "Tags:",
    "Comments",
    "Check Also", "in the words of", "Mr.", "Dr", "al-", "-", "no one", "Spokesman", "spokeswoman for",
    "both",
    "neither", "either", "if", "could", "have", "been", "being", "having", "denied", "warned", "tweeted",
    "was", "were", "report", "statement", "the", "a", "of", "it", "I", "we", "you", "also", "however",
    "later",
  ].map { Array($0.utf8) }

  static func change(_ found: inout [[UInt8]], _ dice: inout Dice) {
    let i = dice.below(max(1, found.count))
    let word = words[dice.below(words.count)]
    guard !found.isEmpty else { return found.append(word) }
    switch dice.below(8) {
    case 0, 1: found.insert(word, at: i)
    case 2: found[i] = word
    case 3: found.remove(at: i)
    case 4: found.swapAt(i, dice.below(found.count))
    case 5: found[i] += word
    case 6: if let first = found[i].first, (first | 0x20) &- 0x61 < 26 { found[i][0] = first ^ 0x20 }
    default:
      let end = min(found.count, i + 1 + dice.below(12))
      found.insert(contentsOf: found[i..<end], at: dice.below(found.count))
    }
  }
}

/// Numbers that look random, from libFuzzer's seed.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt32) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
