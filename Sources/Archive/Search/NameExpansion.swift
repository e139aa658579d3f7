/// Brings the other spellings of names that are known by rule: a name with the Arabic article is also found without.
///
///     archive search "At-Tanf"   // finds al-Tanf, Al Tanf and Tanf as well
public struct NameExpansion: Expansion {
  public init() {}

  public func spellings(of names: [Query.Name]) -> [[Spelling]] {
    names.map { name in
      guard let bare = DefiniteArticle.stripped(name.words) else { return [] }
      return [Spelling(bare.joined(separator: " "), rule: "without the article")]
    }
  }
}
