extension NameSound {
  /// The consonants in every reading, at most eight.
  ///
  /// A vowel counts at the beginning only: outlets agree on consonants, hardly ever on vowels.
  public var keys: NameKeys {
    guard !isOpaque else { return NameKeys() }
    var bits = SIMD8<UInt64>()  // keys so far, and how long each is
    var lengths = SIMD8<UInt8>()
    var count = 1
    var afterVowel = true
    for i in 0..<self.count {
      guard !isVowel(i) else {
        if i == 0 {
          bits[0] = 1
          lengths[0] = 1
        }
        afterVowel = true
        continue
      }
      let reads = Sound.all[Int(storage[i])].reads
      let ways = reads.utf8CodeUnitCount
      let before = count
      // Further readings first, from copies; the likeliest one goes to the keys as they are.
      for way in stride(from: 1, to: ways, by: 1) {
        for k in 0..<before where count < 8 {
          bits[count] = bits[k]
          lengths[count] = lengths[k]
          NameSound.extend(&bits[count], &lengths[count], by: reads.utf8Start[way], afterVowel)
          count += 1
        }
      }
      for k in 0..<before { NameSound.extend(&bits[k], &lengths[k], by: reads.utf8Start[0], afterVowel) }
      afterVowel = false
    }
    var keys = NameKeys()
    for k in 0..<count { keys.insert(bits[k]) }
    return keys
  }

  private static func extend(
    _ bits: inout UInt64, _ length: inout UInt8, by letter: UInt8, _ afterVowel: Bool
  ) {
    guard letter != 0x2D, length < UInt8(NameKey.capacity) else { return }
    let code = UInt64(letter - 0x60)
    if !afterVowel, bits & 31 == code { return }
    bits = bits << 5 | code
    length += 1
  }
}
