/// The consonants of a name in one machine word: two spellings of one name have a key in common.
///
/// A key is a string of up to twelve letters, five bits each, so it can be compared as an integer, kept as a
/// number and read as text: `x` is sh, ch and their relatives, `j` is j and zh, `a` a vowel at the
/// beginning, every other letter stands for its sound. Longer names share a key when they begin alike;
/// `NameSound.soundsLike` decides.
///
///     NameKeys("Deirezzor").first?.text   // "drsr"
public struct NameKey: Hashable, Sendable, CustomStringConvertible {
  public let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// The key written as `text`; nil when that is none.
  public init?(_ text: some StringProtocol) {
    var bits: UInt64 = 0
    var length = 0
    for byte in text.utf8 {
      guard byte >= 0x61, byte <= 0x7A, length < NameKey.capacity else { return nil }
      bits = bits << 5 | UInt64(byte - 0x60)
      length += 1
    }
    guard length > 0 else { return nil }
    self.bits = bits
  }

  /// The letters, as the database keeps them.
  public var text: String {
    let length = length
    return String(unsafeUninitializedCapacity: length) { letters in
      var rest = bits
      for i in stride(from: length - 1, through: 0, by: -1) {
        letters[i] = UInt8(rest & 31) + 0x60
        rest >>= 5
      }
      return length
    }
  }

  /// How many letters it has.
  var length: Int { (68 - bits.leadingZeroBitCount) / 5 }

  /// A number that stands to those of other keys as the letters do in the order of the alphabet.
  var rank: UInt64 { bits << UInt64(5 * (NameKey.capacity - length)) }

  public var description: String { text }

  static let capacity = 12
}

/// The keys of a name, most likely reading first; at most eight.
///
/// There are several when a letter is read differently from language to language: ch is the French sh and the
/// German kh. Empty when nothing in it is a letter of a script that is known.
///
///     NameKeys("Boukamal").map(\.text)     // ["bkml"]
///     NameKeys("Abu Kamal").map(\.text)    // ["bkml"]: words are run together
public struct NameKeys: RandomAccessCollection, Sendable {
  private var storage = SIMD8<UInt64>()
  public private(set) var count = 0

  /// The keys of a word, or of the words of a name run together.
  public init(_ name: some StringProtocol) { self = NameSound(name).keys }

  init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }
  public subscript(_ i: Int) -> NameKey { NameKey(bits: storage[i]) }

  /// Whether the two have a key in common.
  public func meet(_ other: NameKeys) -> Bool {
    for i in 0..<count where other.holds(storage[i]) { return true }
    return false
  }

  private func holds(_ bits: UInt64) -> Bool {
    for i in 0..<count where storage[i] == bits { return true }
    return false
  }

  mutating func insert(_ bits: UInt64) {
    guard count < 8, bits != 0, !holds(bits) else { return }
    storage[count] = bits
    count += 1
  }
}
