extension NameSound {
  /// How far two spellings are apart, in quarters of a consonant: 0 is the same sounds, 4 one consonant changed.
  ///
  /// Letters that languages read alike cost 1 (g and gh, kh and h), and so do vowels that stand for one Arabic or
  /// Russian vowel (u and o). Costs the product of the two lengths, both at most 32.
  public func distance(to other: NameSound) -> Int {
    var row = SIMD64<UInt8>()
    for j in 0..<other.count { row[j + 1] = row[j] &+ cost(ofLeavingOut: j, of: other) }
    for i in 0..<count {
      let leaving = cost(ofLeavingOut: i, of: self)
      var diagonal = row[0]
      row[0] = min(row[0], 200) &+ leaving
      for j in 0..<other.count {
        let substituted =
          diagonal &+ SoundCost.between(self[i], other[j], last: i + 1 == count && j + 1 == other.count)
        let left = min(row[j + 1], 200) &+ leaving
        let inserted = min(row[j], 200) &+ cost(ofLeavingOut: j, of: other)
        diagonal = min(row[j + 1], 200)
        row[j + 1] = min(substituted, min(left, inserted))
      }
    }
    return Int(row[other.count])
  }

  /// Whether the two can be spellings of one name.
  public func soundsLike(_ other: NameSound) -> Bool {
    distance(to: other) <= allowance(other)
  }

  /// What two names may differ by: the longer they are, the more.
  private func allowance(_ other: NameSound) -> Int {
    let length = min(count, other.count)
    return length * 2 / 5
  }

  /// What it costs that the other spelling has nothing here.
  private func cost(ofLeavingOut i: Int, of sound: NameSound) -> UInt8 {
    guard sound.isVowel(i) else { return SoundCost.leavingOut(sound[i]) }
    if isUnvoweled { return 0 }
    let besideVowel = i > 0 && sound.isVowel(i - 1) || i + 1 < sound.count && sound.isVowel(i + 1)
    if besideVowel { return 1 }
    if i + 1 == sound.count { return sound[i] == Vowel.e ? 1 : 3 }
    return sound[i] == Vowel.e ? 1 : 2
  }

}
