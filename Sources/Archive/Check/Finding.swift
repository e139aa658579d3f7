/// Something in an archive that is not as it should be.
public struct Finding: Hashable, Sendable {
  /// What was looked at: "articles_fts", "claim_spans" …
  public var place: String
  /// What is wrong, in one line.
  public var message: String
  /// Whether `archive check --repair` can put it right, because it is derived from what is sound.
  public var isRepairable: Bool
  /// Worth knowing, but nothing is wrong.
  public var isNote = false

  public init(place: String, message: String, isRepairable: Bool, isNote: Bool = false) {
    self.place = place
    self.message = message
    self.isRepairable = isRepairable
    self.isNote = isNote
  }
}

extension [String] {
  /// What a finding names of many: "Orlo, Tanf, Zubani …".
  var firstFew: String { prefix(5).joined(separator: ", ") + (count > 5 ? " …" : "") }
}
