/// A spelling that an article writes as a name: with a capital inside a sentence.
struct NameUse: Hashable, Sendable {
  /// The words as the index has them: "tanf", "dar a" of "Dar'a", "deir ez zor".
  var words: String
  /// As printed where it was met first: "Tanf".
  var spelling: String

  /// Whether a spelling says more than the one that is kept: "Zoubani" instead of "ZOUBANI", which might as well be an
  /// abbreviation. Both as UTF-8; other scripts than Latin have no such pair.
  static func isBetter(_ spelling: some Sequence<UInt8>, than kept: some Sequence<UInt8>) -> Bool {
    !kept.contains(where: isSmallLetter) && spelling.contains(where: isSmallLetter)
  }

  /// Whether a spelling is its words with a capital: "Tanf". Such a one need not be kept beside them.
  static func isPlain(_ spelling: some Sequence<UInt8>, _ words: some Sequence<UInt8>) -> Bool {
    var isFirst = true
    return spelling.elementsEqual(words) { printed, letter in
      defer { isFirst = false }
      return isFirst ? isSmallLetter(letter) && printed == letter - 0x20 : printed == letter
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
