/// What a saved page says of itself, weighed: its own data, its elements, and what is printed.
struct SavedStatement: Sendable {
  var headline: String?
  var authors: [String] = []
  var outlet: String?
  var url: String?
  var section: String?
  var day: Day?
  var evidence: Publication.Evidence?
  /// Who carried it, when the page's canonical address is on another site.
  var republisher: String?
  var tags: [String] = []

  private let facts: PageFacts
  private let seen: Day?
  /// The names that the site goes by.
  private let outlets: [String]

  /// - Parameter printed: the authors that the story's bylines name.
  init(_ markup: PageMarkup, _ layout: Layout, printed: [String], address: String?, seen: Day?) {
    self.seen = seen
    facts = markup.facts
    let sites = facts.facts.filter { $0.matter == .outlet && $0.origin != .twitter }.map(\.words)
    outlets = sites
    outlet =
      facts.first(.outlet, .openGraph, .linkedData, .linkedPage) ?? facts.first(.outlet, .meta, .dublinCore)
    let addresses = facts.facts.filter { $0.matter == .url && $0.words.hasPrefix("http") }
    url =
      (addresses.first { $0.origin == .canonical } ?? addresses.first { $0.origin != .alternate }
      ?? addresses.first)?.words
    if let canonical = facts.first(.url, .canonical), let home = address ?? facts.first(.url, .openGraph),
      let there = Site(canonical), let here = Site(home), !there.isKin(of: here)
    {
      republisher = outlet ?? here.host
      outlet = there.host
    }
    tags = facts.all(.tag, .openGraph)
    if tags.isEmpty {
      tags = facts.all(.tag, .meta).prefix(1).flatMap { $0.split(separator: ",") }
        .map { PlainSpaces.joined(String($0)) }
    }
    section = facts.first(.section, .linkedData, .openGraph, .meta)
    headline = readHeadline(layout)
    authors = readAuthors(printed, layout)
    (day, evidence) = readDay(layout)
  }

  // MARK: Headline

  private func readHeadline(_ layout: Layout) -> String? {
    if let block = layout.headline {
      return PlainWords.of(layout.sheet.text, layout.sheet.blocks[block].span)
    }
    return facts.first(.headline, .linkedData, .openGraph, .twitter, .dublinCore, .microdata)
      ?? facts.first(.headline, .title).map(withoutSite)
  }

  /// "Rain stops play | The Harbour Post" without what stands behind the last bar or dash.
  private func withoutSite(_ title: String) -> String {
    let words = title.split(separator: " ")
    if let bar = words.lastIndex(where: { ["|", "–", "—", "-", "»", "::", "·", "•"].contains($0) }), bar >= 3,
      words.count - bar <= 7
    {
      return String(title[..<words[bar - 1].endIndex])
    }
    return title
  }

  // MARK: Authors

  private func readAuthors(_ printed: [String], _ layout: Layout) -> [String] {
    let stated = AuthorNames.read(facts.all(.author, .linkedData), outlets)
    let meta = AuthorNames.read(facts.all(.author, .meta), outlets)
    if !stated.isEmpty, !stated.allSatisfy(isSite) {
      // Some data has room for one author only.
      let isPart =
        meta.count > stated.count && meta.count <= 8 && stated.allSatisfy(meta.contains)
        && meta.allSatisfy { $0.contains(" ") && !isSite($0) }
      return isPart ? meta : stated
    }
    if !meta.isEmpty, !meta.allSatisfy(isSite) { return meta }
    for origin in [PageFacts.Origin.microdata, .dublinCore] {
      let names = AuthorNames.read(facts.all(.author, origin), outlets)
      if !names.isEmpty, !names.allSatisfy(isSite) { return names }
    }
    let named = AuthorNames.read(elements(layout), outlets)
    if !named.isEmpty, !named.allSatisfy(isSite) { return named }
    if !printed.isEmpty { return printed }
    for names in [stated, AuthorNames.read(facts.all(.author, .linkedPage), outlets), meta]
    where !names.isEmpty {
      return names
    }
    return []
  }

  /// Names in elements that are said to hold the author's, above the story if there are any.
  private func elements(_ layout: Layout) -> [String] {
    let top =
      layout.sheet.blocks.indices.contains(layout.firstBody)
      ? layout.sheet.blocks[layout.firstBody].span.start : 0
    let end = layout.body.isEmpty ? 0 : layout.sheet.blocks[layout.body.upperBound - 1].span.end
    var above: [String] = []
    var below: [String] = []
    var first: Int?
    for fact in facts.facts where fact.matter == .author && fact.origin == .element {
      guard let span = fact.span, fact.hints.isDisjoint(with: [.comments, .comment, .related, .promo]) else {
        continue
      }
      // The authors of one story stand together; those of others stand elsewhere.
      if let first, span.start > first + 400 { continue }
      first = first ?? span.start
      if span.start < top {
        above.append(fact.words)
      } else if span.start < end + 2000 {
        below.append(fact.words)
      }
    }
    return above.isEmpty ? below : above
  }

  private func isSite(_ name: String) -> Bool {
    AuthorNames.isDesk(name) || outlets.contains { WordKey($0) == WordKey(name) }
  }

  // MARK: Date

  private func readDay(_ layout: Layout) -> (Day?, Publication.Evidence?) {
    var doubtful: [Day] = []
    for origin in [PageFacts.Origin.linkedData, .openGraph, .microdata, .meta, .dublinCore, .linkedPage] {
      for words in facts.all(.published, origin).prefix(3) {
        guard let day = StatedDay.read(words) else { continue }
        if StatedDay.isLikely(day, seen) || doubtful.contains(day) { return (day, .metadata) }
        doubtful.append(day)
      }
    }
    let printed = elementDays(layout)
    if let day = printed.first(where: { StatedDay.isLikely($0, seen) || doubtful.contains($0) }) {
      return (day, .time)
    }
    return (nil, nil)
  }

  /// The days in elements that hold a time: first those above the story, then those inside and below it; a day
  /// of revision last.
  private func elementDays(_ layout: Layout) -> [Day] {
    let sheet = layout.sheet
    guard !sheet.blocks.isEmpty else { return [] }
    let head = layout.headline.map { sheet.blocks[$0].span.start } ?? 0
    let body = sheet.blocks[min(layout.firstBody, sheet.blocks.count - 1)].span.start
    let end = layout.body.isEmpty ? body : sheet.blocks[layout.body.upperBound - 1].span.end
    var ranked: [(rank: Int, day: Day)] = []
    for fact in facts.facts where fact.matter == .published && fact.origin == .element {
      guard let span = fact.span, fact.hints.isDisjoint(with: [.comments, .comment, .related, .promo]) else {
        continue
      }
      guard let day = StatedDay.read(fact.words) else { continue }
      var rank = span.start >= head - 200 && span.start <= body ? 0 : span.start <= end + 1000 ? 2 : 4
      if isRevision(sheet.text, span) { rank += 1 }
      ranked.append((rank, day))
    }
    // In the page's order among equals.
    return (0...5).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.day) }
  }

  /// Whether the words before a time say that the story was changed then.
  private func isRevision(_ text: Text, _ span: TextSpan) -> Bool {
    let start = max(0, span.start - 24)
    let words = Tokens.cut(text, in: TextSpan(start: start, end: min(text.count, span.end + 8)))
    return words.contains {
      ["updated", "modified", "edited", "aktualisiert", "actualizado"].contains($0.key)
    }
  }
}
