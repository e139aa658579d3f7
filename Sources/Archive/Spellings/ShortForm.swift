/// Names in capitals that are ordinary words when written small: IS, US, WHO; and any of two letters: UN, AU.
///
/// The index does not know capitals, so such a name matches by the column `short_forms` of `articles_fts` alone.
enum ShortForm {
  /// Letters at most: what is longer and in capitals is shouted.
  static let longest = 5

  /// Whether a word is one as it is written.
  ///
  ///     ShortForm.isOne("IS")    // true
  ///     ShortForm.isOne("SDF")   // false: "sdf" is no word
  static func isOne(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 &- 0x41 < 26 } && hasOne(word)
  }

  /// Whether a word would be one in capitals.
  static func hasOne(_ word: String) -> Bool {
    let count = word.utf8.count
    return count == 2 || (2...longest).contains(count) && OrdinaryWords.contains(word)
  }
}
