/// A sound as some language writes it: "ch", "gh", the a of "Hama".
///
/// What letters can be read as decides which key a name gets, and how much two spellings differ: ch is read x
/// (sh), k or h, so Chalid, Halid and Khalid can meet.
struct Sound: Sendable {
  /// How it is written, or the name of its place: `g-` is a g at the beginning.
  let name: StaticString
  /// The key letters that it can be read as, likeliest first; `-` is silent. Empty for a vowel.
  let reads: StaticString

  init(_ name: StaticString, _ reads: StaticString = "") {
    self.name = name
    self.reads = reads
  }

  /// Vowels first; the place in this list is the sound's number. `·` is a vowel that only links two words, `(w)`
  /// the w of "Jawlani", which is silent after the vowel it makes, and of "Lawrow", where it is not.
  static let all: [Sound] = [
    Sound("a"), Sound("e"), Sound("i"), Sound("o"), Sound("u"), Sound("ai"), Sound("au"),
    Sound("·"),
    Sound("y", "-"), Sound("w", "-f"), Sound("(w)", "-f"), Sound("b", "b"), Sound("p", "p"), Sound("t", "t"),
    Sound("d", "d"),
    Sound("th", "ts"), Sound("dh", "ds"), Sound("k", "k"), Sound("q", "kg"), Sound("kh", "kh"),
    Sound("ch", "xkh"), Sound("g", "g"), Sound("ge", "gj"), Sound("g-", "gjk"), Sound("gh", "g"),
    Sound("gh-", "gk"), Sound("г", "gh"), Sound("ğ", "g-"), Sound("h", "h"), Sound("-h-", "hg"),
    Sound("j", "-j"), Sound("j-", "jy"), Sound("je-", "aj"), Sound("y-", "y"), Sound("zh", "j"),
    Sound("dj", "j"), Sound("sh", "x"), Sound("sch", "xj"), Sound("tch", "x"), Sound("sz", "xs"),
    Sound("ş", "sx"), Sound("ç", "xs"), Sound("s", "s"), Sound("z", "s"), Sound("ts", "s"), Sound("ce", "s"),
    Sound("f", "f"), Sound("v", "f"), Sound("w-", "f"), Sound("-w", "f"), Sound("l", "l"), Sound("r", "r"),
    Sound("m", "m"), Sound("n", "n"), Sound("is", "-s"),
    Sound("ب", "bp"),
  ]

  /// How many of `all` are vowels.
  static let vowels = 8

  /// The number of a sound; 0 when there is none of that name.
  static func number(_ name: String) -> UInt8 {
    UInt8(all.firstIndex { $0.name.description == name } ?? 0)
  }
}
