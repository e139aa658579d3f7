/// The Latin letters beyond ASCII, each as the plain letters a newspaper writes instead.
///
/// Source: the Unicode decompositions, with the diacritics that carry a sound written as the usual digraph (š =
/// sh, ǧ = j, ḵ = kh). `-` is a letter that writes nothing. Capitals: see `NameLetters`.
enum LatinLetters {
  /// What a scalar is written as; nil when it is none of these letters.
  static func plain(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xC0...0x24F: entry(supplement[Int(scalar) - 0xC0])
    case 0x1E00...0x1EFF: entry(additional[Int(scalar) - 0x1E00])
    case 0x259, 0x1DD: "a"
    default: nil
    }
  }

  private static func entry(_ text: StaticString) -> StaticString? {
    text.utf8CodeUnitCount == 1 && text.utf8Start[0] == 0x2D ? nil : text
  }

  /// U+00C0 to U+024F.
  private static let supplement: [StaticString] = [
    "a", "a", "a", "a", "a", "a", "ae", "C", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "-", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "C", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "-", "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a", "a", "a", "a", "ch", "ch", "c", "c", "c", "c", "ch", "ch", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "G", "G",
    "gh", "gh", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "-",
    "-", "l", "l", "n", "n", "n", "n", "n", "n", "-", "n", "n", "o", "o", "o", "o",
    "o", "o", "e", "e", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "S", "S",
    "sh", "sh", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "zh", "zh", "s",
    "-", "-", "-", "-", "-", "-", "o", "-", "-", "-", "-", "-", "-", "-", "a", "a",
    "e", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-",
    "o", "o", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "u",
    "u", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-",
    "-", "-", "-", "-", "dz", "dz", "dz", "lj", "lj", "lj", "nj", "nj", "nj", "a", "a", "i",
    "i", "o", "o", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "a", "a", "a",
    "a", "a", "-", "-", "-", "-", "j", "j", "k", "k", "o", "o", "o", "o", "-", "-",
    "j", "dz", "dz", "dz", "g", "g", "-", "-", "n", "n", "a", "a", "-", "-", "-", "-",
    "a", "a", "a", "a", "e", "e", "e", "e", "i", "i", "i", "i", "o", "o", "o", "o",
    "r", "r", "r", "r", "u", "u", "u", "u", "S", "S", "t", "t", "-", "-", "h", "h",
    "-", "-", "-", "-", "-", "-", "a", "a", "e", "e", "o", "o", "o", "o", "o", "o",
    "o", "o", "y", "y", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-",
    "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-",
  ]

  /// U+1E00 to U+1EFF: scholarly transliteration, Vietnamese.
  private static let additional: [StaticString] = [
    "a", "a", "b", "b", "b", "b", "b", "b", "c", "c", "d", "d", "d", "d", "dh", "dh",
    "d", "d", "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "f", "f",
    "gh", "gh", "h", "h", "h", "h", "h", "h", "h", "h", "kh", "kh", "i", "i", "i", "i",
    "k", "k", "k", "k", "kh", "kh", "l", "l", "l", "l", "l", "l", "l", "l", "m", "m",
    "m", "m", "m", "m", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "o", "o", "p", "p", "p", "p", "r", "r", "r", "r", "r", "r", "r", "r",
    "s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "th", "th",
    "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "v", "v", "v", "v",
    "w", "w", "w", "w", "w", "w", "w", "w", "w", "w", "x", "x", "x", "x", "y", "y",
    "z", "z", "z", "z", "z", "z", "kh", "t", "w", "y", "-", "s", "-", "-", "ss", "-",
    "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a",
    "a", "a", "a", "a", "a", "a", "a", "a", "e", "e", "e", "e", "e", "e", "e", "e",
    "e", "e", "e", "e", "e", "e", "e", "e", "i", "i", "i", "i", "o", "o", "o", "o",
    "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o",
    "o", "o", "o", "o", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "y", "y", "y", "y", "y", "y", "y", "y", "-", "-", "-", "-", "-", "-",
  ]
}
