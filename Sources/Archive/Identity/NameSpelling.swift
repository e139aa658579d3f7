/// Which of several spellings of a name is shown and compared: the same one whichever was met first.
enum NameSpelling {
  /// Whether the first is to be preferred, of two spellings that fold alike.
  ///
  /// "Haitham al-Zoubani" comes before "HAITHAM AL ZOUBANI" and before "Haitham Al Zoubani"; a word of up to four
  /// letters is taken for an abbreviation: "NATO" before "Nato".
  static func isBetter(_ one: String, than other: String) -> Bool {
    if one == other { return false }
    let (shouted, otherShouted) = (isShouted(one), isShouted(other))
    if shouted != otherShouted { return otherShouted }
    let isShort = one.utf8.count <= 4 && other.utf8.count <= 4
    let precedes = one.utf8.lexicographicallyPrecedes(other.utf8)
    return isShort ? precedes : !precedes
  }

  /// The name by which a row with these names is called when the user has decided nothing: readable, no address.
  static func title(of spellings: [String], _ kind: NamedKind) -> String? {
    spellings.min { title($0, isBetterThan: $1, kind) }
  }

  private static func title(_ one: String, isBetterThan other: String, _ kind: NamedKind) -> Bool {
    for isPoor in [isShouted, kind == .outlet ? isAddress : isFamilyFirst] {
      if isPoor(one) != isPoor(other) { return isPoor(other) }
    }
    let (words, otherWords) = (one.utf8.count { $0 == 0x20 }, other.utf8.count { $0 == 0x20 })
    // People and bodies are called by the short form that papers use, an outlet by its full name.
    if words != otherWords { return kind == .outlet ? words > otherWords : words < otherWords }
    return one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether a name of several words is all in capitals.
  static func isShouted(_ name: String) -> Bool {
    name.utf8.contains(0x20) && !name.unicodeScalars.contains { $0.properties.isLowercase }
  }

  private static func isAddress(_ name: String) -> Bool {
    name.utf8.contains(0x2E) && !name.utf8.contains(0x20)
  }

  private static func isFamilyFirst(_ name: String) -> Bool { name.utf8.contains(0x2C) }
}
