/// How far a check has come: what is looked at, and how much of the whole is done.
public struct CheckProgress: Hashable, Sendable {
  /// "pages", "articles_fts", "claim_spans" …
  public var place: String
  /// In hundredths of the whole; nil while a repair makes anew what is derived.
  public var percent: Int?
}

/// The steps of a check, each with its share of the whole. An object: SQLite calls while a step goes on.
final class CheckSteps {
  private let tell: (CheckProgress) -> Void
  private var place = ""
  private var share = 0
  private var before = 0
  private var part = 0.0

  init(telling tell: @escaping (CheckProgress) -> Void) { self.tell = tell }

  /// What steps take, in hundredths, in an archive of many articles: terms, where every text is read for its names,
  /// the longest.
  private static let shares = [
    "pages": 20, "references": 7, "articles_fts": 13, "claims_fts": 9, "comments_fts": 1,
    "person_aliases_fts": 1, "rows": 9, "mentions": 6, "claim_spans": 8, "originals": 4, "names": 4,
    "terms": 18,
  ]

  /// A step begins, and the one before it is done.
  func begin(_ place: String) {
    before += share
    (self.place, share, part) = (place, Self.shares[place] ?? 0, 0)
    again()
  }

  /// All is done.
  func end() {
    (before, share) = (100, 0)
    again()
  }

  /// So many of the things that a step looks at are done.
  func did(_ count: Int, of all: Int) {
    part = all > 0 ? min(1, Double(count) / Double(all)) : 1
    if count & 63 == 0 { again() }
  }

  /// The same once more: it goes on.
  func again() {
    tell(CheckProgress(place: place, percent: min(100, before + Int(part * Double(share)))))
  }
}
