/// How a name sounds: up to 32 sounds in a fixed place.
///
/// Two things come from it: the keys that a name is found by, and how far two spellings are apart.
///
///     NameSound("Khan Sheikhoun").soundsLike(NameSound("Khan Cheikhoun"))   // true
public struct NameSound: Hashable, Sendable {
  private(set) var storage = ShortBytes()
  private(set) var count = 0
  /// Some of it is written without short vowels.
  private(set) var isUnvoweled = false
  /// Some of it has no sound, a number or an abbreviation, and is compared letter by letter.
  private(set) var isOpaque = false

  init() {}

  /// The sounds of a word, or of the words of a name run together; articles are left out.
  public init(_ name: some StringProtocol) {
    self.init()
    for part in NameParts(name).parts { append(part.sound) }
  }

  public var isEmpty: Bool { count == 0 }

  subscript(_ i: Int) -> UInt8 { storage[i] }

  func isVowel(_ i: Int) -> Bool { Int(storage[i]) < Sound.vowels }

  /// Adds the sounds of another word, as in "Abu" + "Kamal".
  ///
  /// A vowel that opens the second word only links the two: Ansar Allah, Ansarullah; Deir Ezzor.
  mutating func append(_ other: NameSound) {
    let links = count > 0 && other.count > 1 && other.isVowel(0)
    if links { append(Vowel.linking) }
    for i in (links ? 1 : 0)..<other.count { append(other.storage[i]) }
    isUnvoweled = isUnvoweled || other.isUnvoweled
    isOpaque = isOpaque || other.isOpaque
  }

  /// A doubled consonant is one sound.
  private mutating func append(_ sound: UInt8) {
    if count > 0, storage[count - 1] == sound, Int(sound) >= Sound.vowels { return }
    guard count < ShortBytes.count else {
      isOpaque = true  // what two names begin with does not make them one
      return
    }
    storage[count] = sound
    count += 1
  }

  /// Reads a folded word.
  mutating func append(_ word: NameLetters) {
    isUnvoweled = isUnvoweled || word.isUnvoweled
    isOpaque = isOpaque || word.isOpaque
    var i = 0
    while i < word.count {
      let length = appendVowel(word, at: i)
      if length > 0 {
        i += length
        continue
      }
      i += appendConsonant(word, at: i)
    }
  }

  private static let arabicB = Sound.number("ب")

  private mutating func appendConsonant(_ word: NameLetters, at i: Int) -> Int {
    // Arabic has no p: Putin is written with a b.
    if word.isUnvoweled, word[i] == 0x62 {
      append(NameSound.arabicB)
      return 1
    }
    guard let rule = LetterRule.fitting(word, at: i) else { return 1 }
    if let first = rule.first { append(first) }
    if let second = rule.second { append(second) }
    return rule.letters.utf8CodeUnitCount
  }

  /// Adds the vowel or glide at `i`; the number of letters it takes, 0 when a consonant stands there.
  private mutating func appendVowel(_ word: NameLetters, at i: Int) -> Int {
    let first = word[i]
    let second = word[i + 1]
    let third = word[i + 2]
    let glides = NameLetters.isVowel(third)  // the w of "Zawahiri" is a consonant, that of "Jawlani" is not
    switch first {
    case 0x61:  // a
      switch second {
      case 0x61: return add(Vowel.a, 2)
      case 0x69 where !glides: return add(Vowel.ai, 2)
      case 0x79 where !glides: return add(Vowel.ai, 2)
      case 0x79 where third == 0x69: return add(Vowel.ai, 3)  // Mykolayiv
      case 0x75 where !glides: return add(Vowel.au, 2)
      case 0x77 where !glides: return add(Vowel.au, 0) + add(Vowel.silentW, 2)
      case 0x65: return add(Vowel.e, 2)
      default: return add(Vowel.a, 1)
      }
    case 0x65:  // e
      switch second {
      case 0x65: return add(Vowel.i, 2)
      case 0x69: return add(Vowel.ai, 2)
      case 0x79 where !glides: return add(Vowel.ai, 2)
      case 0x6A where i + 2 == word.count: return add(Vowel.ai, 2)
      default: return add(Vowel.e, 1)
      }
    case 0x69:  // i
      if i == 0, second == 0x65 { return add(Vowel.e, 2) }
      if i == 0, second == 0x61 || second == 0x6F || second == 0x75 { return add(Vowel.initialY, 1) }
      switch second {
      case 0x69: return add(Vowel.i, 2)
      case 0x79 where !glides: return add(Vowel.i, 2)
      case 0x6A where i + 2 == word.count: return add(Vowel.i, 2)
      default: return add(Vowel.i, 1)
      }
    case 0x6F:  // o
      if i == 0, second == 0x75, glides { return 0 }
      switch second {
      case 0x6F, 0x75: return add(Vowel.u, 2)
      case 0x77 where !glides && i + 2 < word.count: return add(Vowel.au, 0) + add(Vowel.silentW, 2)
      case 0x65: return add(Vowel.o, 2)
      default: return add(Vowel.o, 1)
      }
    case 0x75: return add(Vowel.u, second == 0x75 ? 2 : 1)
    case 0x79:  // y
      if i == 0 {
        if second == 0x65 { return add(Vowel.e, 2) }
        if second == 0x61 || second == 0x6F || second == 0x75 { return add(Vowel.initialY, 1) }
      }
      if NameLetters.isVowel(second) && i > 0 { return add(Vowel.y, 1) }
      return add(Vowel.i, second == 0x69 || second == 0x79 ? 2 : 1)
    default: return 0
    }
  }

  private mutating func add(_ sound: UInt8, _ length: Int) -> Int {
    append(sound)
    return length
  }
}

/// The numbers of the vowels, see `Sound.all`.
enum Vowel {
  static let a: UInt8 = 0
  static let e: UInt8 = 1
  static let i: UInt8 = 2
  static let o: UInt8 = 3
  static let u: UInt8 = 4
  static let ai: UInt8 = 5
  static let au: UInt8 = 6
  static let linking: UInt8 = 7
  static let y: UInt8 = Sound.number("y")
  static let silentW: UInt8 = Sound.number("(w)")
  static let v = Sound.number("v")
  static let finalW = Sound.number("-w")
  static let n = Sound.number("n")
  static let initialY: UInt8 = Sound.number("y-")
}
