extension NameSound {
  /// How far two spellings are apart, in quarters of a consonant: 0 is the same sounds, 4 one consonant changed.
  ///
  /// Letters that languages read alike cost nothing or 1 (g and gh, kh and h), and so do vowels that stand for
  /// one Arabic or Russian vowel (u and o). Takes the product of the two lengths, both at most 32.
  public func distance(to other: NameSound) -> Int {
    let unvoweled = isUnvoweled || other.isUnvoweled
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 72) { scratch in
      let row = UnsafeMutableBufferPointer(rebasing: scratch[0..<36])
      let inserting = UnsafeMutableBufferPointer(rebasing: scratch[36...])
      row.initialize(repeating: 0)
      for j in 0..<other.count {
        inserting[j] = other.leavingOut(j, unvoweled)
        row[j + 1] = row[j] + inserting[j]
      }
      for i in 0..<count {
        let leaving = leavingOut(i, unvoweled)
        var diagonal = row[0]
        row[0] += leaving
        for j in 0..<other.count {
          let substituted = diagonal + cost(i, other, j)
          diagonal = row[j + 1]
          row[j + 1] = min(substituted, min(row[j + 1] + leaving, row[j] + inserting[j]))
        }
      }
      return Int(row[other.count])
    }
  }

  /// Whether the two can be spellings of one name: the longer they are, the more vowels and letters may differ.
  ///
  /// About a microsecond; so ask `NameKeys.meet` first, or compare only what was found by a key.
  public func soundsLike(_ other: NameSound) -> Bool {
    guard !isEmpty, !other.isEmpty, !isOpaque, !other.isOpaque else { return false }
    // Wladimir is Vladimir, but Walker is not Volcker.
    let most = beginsLikeVAndW(other) ? 0 : (min(count, other.count) + 1) * 2 / 5
    return distance(to: other) <= most
  }

  private static let v = Sound.number("v")
  private static let initialW = Sound.number("w-")

  /// Whether one begins with v, and the other with w.
  private func beginsLikeVAndW(_ other: NameSound) -> Bool {
    self[0] == Self.v && other[0] == Self.initialW || self[0] == Self.initialW && other[0] == Self.v
  }

  /// Whether the two are so near that a person's row may rest on it: less is allowed than by `soundsLike`.
  public func soundsTheSame(_ other: NameSound) -> Bool {
    guard !isEmpty, !other.isEmpty, !isOpaque, !other.isOpaque else { return false }
    return distance(to: other) <= (min(count, other.count) + 1) / 3
  }

  private func cost(_ i: Int, _ other: NameSound, _ j: Int) -> UInt8 {
    let cost = SoundCost.between(self[i], other[j])
    guard cost > 1, isVowel(i), other.isVowel(j) else { return cost }
    let last = i + 1 == count && j + 1 == other.count
    if last { return cost + 1 }
    // -iv, -ev and -ov are one ending.
    if i + 2 == count, j + 2 == other.count,
      self[i + 1] == other[j + 1] || SoundCost.between(self[i + 1], other[j + 1]) == 0,
      self[i + 1] == Vowel.v || self[i + 1] == Vowel.finalW
    {
      return 1
    }
    if i + 2 == count, j + 2 == other.count { return cost + 1 }  // Salim, Salam
    return i * 2 + 2 < count && count > 5 ? cost - 1 : cost
  }

  /// What it costs that the other spelling has nothing here.
  private func leavingOut(_ i: Int, _ unvoweled: Bool) -> UInt8 {
    guard isVowel(i) else { return SoundCost.leavingOut(self[i]) }
    let last = i + 1 == count
    if unvoweled && !last || self[i] == Vowel.linking { return 0 }
    if last {
      if self[i] == Vowel.e { return i > 0 && self[i - 1] == Vowel.n ? 0 : 1 }
      return i > 0 && isVowel(i - 1) ? 2 : 3
    }
    if i > 0 && isVowel(i - 1) || isVowel(i + 1) { return 1 }
    return self[i] == Vowel.e || i == 1 ? 1 : 2
  }
}
