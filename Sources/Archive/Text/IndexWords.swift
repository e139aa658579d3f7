/// Cuts typed text into words exactly where the full-text index cuts the articles.
///
/// The index uses FTS5's `unicode61 remove_diacritics 2`: letters, numbers and private-use characters
/// (and all that came after Unicode 6.1) make words, everything else parts them, and an accent that follows a letter stays with it. Case and
/// accents are left as typed; the index folds them itself.
///
///     IndexWords.cut("U.S.")     // ["U", "S"]
///     IndexWords.cut("Al-Manār") // ["Al", "Manār"]
///     IndexWords.cut("***")      // []
public enum IndexWords {
  public static func cut(_ text: some StringProtocol) -> [String] {
    cut(Array(text.unicodeScalars)[...])
  }

  static func cut(_ scalars: ArraySlice<Unicode.Scalar>, limit: Int = .max) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in scalars {
      if isWordPart(scalar) || (!word.isEmpty && isAccent(scalar)) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        if words.count == limit { return words }
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Whether a scalar can begin a word of the index.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    // Dashes and quotation marks: most marks beyond ASCII that newsprint has.
    if 0x2010...0x2027 ~= value { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .decimalNumber, .letterNumber, .otherNumber, .privateUse: return true
    default: return isNew(scalar)
    }
  }

  /// Whether the scalar is too young for SQLite, which takes what it does not know for a letter.
  private static func isNew(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return true }
    return (age.major, age.minor) > (6, 1)
  }

  /// The combining accents that unicode61 takes off a letter; other combining marks part words there.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    let offset = Int(scalar.value) - 768
    guard (0..<50).contains(offset) else { return false }
    // The two bit masks of sqlite3Fts5UnicodeIsdiacritic, for U+0300–U+031F and U+0320–U+0331.
    return offset < 32 ? (0x0802_9FDF >> offset) & 1 == 1 : (0x0003_61F8 >> (offset - 32)) & 1 == 1
  }
}
