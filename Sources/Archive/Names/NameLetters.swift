/// Up to 32 Latin letters in a fixed place: a word of a name with case, accents and apostrophes folded away.
///
/// Names are folded for every capitalised word of an archive, so nothing here allocates. Letters beyond the
/// 32nd are left out: no name is that long, and a hostile one costs no more than this.
///
/// Besides a–z there are a few capitals, for letters that different languages read differently: `S` is ş
/// (Turkish sh, or an emphatic Arabic s), `C` is ç, `G` is ğ, `Q` the Cyrillic г (g, Ukrainian h).
struct NameLetters: Hashable, Sendable {
  private(set) var storage = ShortBytes()
  private(set) var count = 0
  /// Written in a script that leaves short vowels out: Arabic, Hebrew.
  var isUnvoweled = false

  var isEmpty: Bool { count == 0 }

  subscript(_ i: Int) -> UInt8 { i >= 0 && i < count ? storage[i] : 0 }

  /// The eight letters from `i` on, the first of them lowest; zeros stand behind the last.
  func eight(at i: Int) -> UInt64 { storage.eight(at: i) }

  mutating func append(_ letter: UInt8) {
    guard count < ShortBytes.count else { return }
    storage[count] = letter
    count += 1
  }

  mutating func append(_ other: NameLetters, from start: Int = 0) {
    for i in start..<max(start, other.count) { append(other.storage[i]) }
    isUnvoweled = isUnvoweled || other.isUnvoweled
  }

  mutating func append(_ letters: StaticString) {
    for i in 0..<letters.utf8CodeUnitCount { append(letters.utf8Start[i]) }
  }

  /// Drops letters at the end.
  mutating func keep(_ n: Int) {
    for i in n..<max(n, count) { storage[i] = 0 }
    count = min(n, count)
  }

  /// What stands behind the first `n` letters.
  func dropping(_ n: Int) -> NameLetters {
    var rest = NameLetters()
    rest.append(self, from: n)
    rest.isUnvoweled = isUnvoweled
    return rest
  }

  /// Whether these letters stand at `start`.
  func has(_ letters: StaticString, at start: Int = 0) -> Bool {
    let n = letters.utf8CodeUnitCount
    guard start >= 0, start + n <= count else { return false }
    for i in 0..<n where storage[start + i] != letters.utf8Start[i] { return false }
    return true
  }

  /// A number, or an abbreviation without a vowel: it has no sound.
  var isOpaque: Bool {
    var vowels = 0
    for i in 0..<count {
      if storage[i] < 0x41 { return true }
      if NameLetters.isVowel(storage[i]) || storage[i] == 0x79 { vowels += 1 }
    }
    return vowels == 0 && !isUnvoweled && count > 1
  }

  func equals(_ letters: StaticString) -> Bool { count == letters.utf8CodeUnitCount && has(letters) }

  func ends(in letters: StaticString) -> Bool { has(letters, at: count - letters.utf8CodeUnitCount) }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true  // a e i o u
    default: false
    }
  }
}

extension NameLetters {
  /// Most words are told apart by their first eight letters.
  func hash(into hasher: inout Hasher) {
    hasher.combine(storage.firstEight)
    hasher.combine(count)
  }
}

extension NameLetters: CustomStringConvertible {
  var description: String {
    String(unsafeUninitializedCapacity: count) { bytes in
      for i in 0..<count { bytes[i] = storage[i] }
      return count
    }
  }
}

extension Sequence<NameLetters> {
  /// The words, parted by one blank.
  var joinedText: String {
    let length = reduce(0) { $0 + $1.count + 1 }
    return String(unsafeUninitializedCapacity: length) { bytes in
      var end = 0
      for word in self {
        if end > 0 {
          bytes[end] = 0x20
          end += 1
        }
        for i in 0..<word.count { bytes[end + i] = word.storage[i] }
        end += word.count
      }
      return end
    }
  }
}
