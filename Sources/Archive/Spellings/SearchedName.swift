/// A name as search looks for it: its parts, its keys, and whether it can have other spellings at all.
struct SearchedName {
  let parts: NameParts
  let keys: [String]

  /// nil when the name is none that rules can spell otherwise: ordinary words, a number, a single letter.
  init?(_ name: String) {
    parts = NameParts(name)
    let core = parts.core
    guard !core.isEmpty, core.allSatisfy({ !OrdinaryWords.contains($0.letters.description) }) else {
      return nil
    }
    keys = SearchedName.keys(parts).map(\.text)
    if keys.isEmpty { return nil }
  }

  /// The keys of a spelling that articles write.
  static func keys(of spelling: String) -> [NameKey] { keys(NameParts(spelling)) }

  /// A key of one letter would bring half of the archive together.
  private static func keys(_ parts: NameParts) -> [NameKey] {
    NameSound(joining: parts.core).keys.filter { $0.length > 1 }
  }
}
