/// Names in capitals that are ordinary words when written small: IS, US, WHO.
///
/// The index does not know capitals, so such a name matches by the column `short_forms` of `articles_fts` alone.
enum ShortForm {
  /// Letters at most: what is longer and in capitals is shouted.
  static let longest = 5

  /// Whether a word is one: two to five letters, all capitals, an ordinary word when small.
  ///
  ///     ShortForm.isOne("IS")    // true
  ///     ShortForm.isOne("SDF")   // false: "sdf" is no word
  static func isOne(_ word: String) -> Bool {
    (2...longest).contains(word.utf8.count) && word.utf8.allSatisfy { $0 &- 0x41 < 26 }
      && OrdinaryWords.contains(word)
  }

  /// The short forms that a query looks for in capitals.
  static func searched(for query: Query) -> Set<String> {
    guard let spellings = query.spellings else { return [] }
    return spellings.capitals.union(
      spellings.names.values.joined().filter(\.inCapitals).map(\.text))
  }
}
