/// The order in which names are put into groups: it follows from the names and the decisions alone, so that the same
/// names make the same groups whatever article came first.
///
/// Longer names come before shorter ones, which may fit several; one that the user has split off comes last, when
/// those that stay are together.
struct NameRank: Comparable, Sendable {
  private let isSplitOff: Bool
  private let words: Int
  let folded: String

  init(_ folded: String, obeying decisions: Decisions) {
    isSplitOff = decisions.isSplitOff(folded)
    words = folded.utf8.count { $0 == 0x20 }
    self.folded = folded
  }

  static func < (a: NameRank, b: NameRank) -> Bool {
    if a.isSplitOff != b.isSplitOff { return b.isSplitOff }
    if a.words != b.words { return a.words > b.words }
    return a.folded < b.folded
  }
}
