/// Chance that repeats itself: the same seed gives the same throws on every machine. (SplitMix64)
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below `limit`, which is 1 or more.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// From 0 up to 1.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// True in so many of a hundred throws.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

  /// A number from 0 on, small ones more often than large ones, without an end: names and words of a language are
  /// drawn so, and the more is drawn, the more different ones there are. Half of the numbers are below 37.
  mutating func rank() -> Int {
    let u = max(fraction(), 1e-9)
    return Int(min(20 / (u * u.squareRoot()) - 20, 5e8))
  }
}
