internal import Archive

/// The claims of one article under its body, a claim on a line: what stands inside another stands under it.
///
///     [7] Orlo Wire reported · indirect · source-cue-content
///       [8] Anna Kim (the mayor) said · direct · content-source-cue
struct ClaimList {
  /// In the order of the list, with the number of claims that each stands inside.
  private var rows: [(claim: StoredClaim, depth: Int)] = []
  private let article: ClaimedArticle

  init(_ claims: [StoredClaim], in article: ClaimedArticle) {
    self.article = article
    let known = Set(claims.map(\.id))
    var children: [Int: [StoredClaim]] = [:]
    for claim in claims {
      if let parent = claim.parent, known.contains(parent) { children[parent, default: []].append(claim) }
    }
    var listed: Set<Int> = []
    // Parents that someone has tied into a ring by hand have no first: the second round finds them.
    for isLast in [false, true] {
      for claim in claims where isLast || claim.parent.map(known.contains) != true {
        var open = [(claim: claim, depth: 0)]
        while let next = open.popLast() {
          guard listed.insert(next.claim.id).inserted else { continue }
          rows.append(next)
          open += (children[next.claim.id] ?? []).reversed().map { ($0, next.depth + 1) }
        }
      }
    }
  }

  func lines(on terminal: Terminal) -> [String] {
    rows.flatMap { row in
      let claim = row.claim
      let facts = StyledText(" · \(claim.kindAndModality) · \(claim.pattern)", .dim)
      let indent = 2 * min(row.depth, 8)
      var lines = Wrapping.lines(
        of: [StyledText("[\(claim.id)] ", .dim)] + claim.head + [facts], indent: indent, hanging: 2,
        on: terminal)
      if article.unmarked.contains(claim.id) {
        lines += Wrapping.lines(
          of: [StyledText(visible(claim.content.text))], indent: indent + 2, on: terminal)
      }
      return lines
    }
  }
}
