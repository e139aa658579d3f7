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
    let sites = facts.facts.filter { $0.subject == .outlet && $0.origin != .twitter }.map(\.words)
    outlets = sites
    outlet =
      facts.first(.outlet, .openGraph, .linkedData, .linkedPage) ?? facts.first(.outlet, .meta, .dublinCore)
    url =
      facts.facts.first { $0.subject == .url && $0.words.hasPrefix("http") && $0.origin == .canonical }?.words
      ?? facts.facts.first { $0.subject == .url && $0.words.hasPrefix("http") }?.words
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
    for fact in facts.facts where fact.subject == .author && fact.origin == .element {
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
    for fact in facts.facts where fact.subject == .published && fact.origin == .element {
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

/// A day as machines write it.
enum StatedDay {
  /// nil when the words hold no day.
  static func read(_ words: String) -> Day? {
    PrintedDate.stated(words) ?? american(words)
  }

  /// "12/02/2023 17:30:03": with a clock behind it, a machine of the American make.
  private static func american(_ words: String) -> Day? {
    let parts = words.prefix(10).split { $0 == "/" || $0 == " " }.compactMap { Int($0) }
    guard parts.count >= 3, parts[2] > 1900 else { return nil }
    return Day(year: parts[2], month: parts[0], day: parts[1])
  }

  /// Whether one witness is enough: the web is as old as 1990, and a page that was saved had been published.
  static func isLikely(_ day: Day, _ seen: Day?) -> Bool {
    guard day.year >= 1990, day.year < 2100 else { return false }
    guard let seen, seen.year >= 1990, day > seen else { return true }
    // A day ahead is a clock in another part of the world.
    return day.year == seen.year && day.month == seen.month && day.day == seen.day + 1
      || day.day == 1 && seen.day >= 28 && (day.month - seen.month - 1) % 12 == 0
  }
}

/// The site that an address is on.
struct Site: Hashable, Sendable {
  /// Without "www.": "harbourpost.example".
  var host: String

  /// nil for what is no address.
  init?(_ address: String) {
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].hasSuffix(":"), parts[1].isEmpty else { return nil }
    let authority = parts[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    host = (authority.split(separator: "@").last?.prefix { $0 != ":" } ?? "").lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    if host.isEmpty { return nil }
  }

  /// Whether two hosts are parts of one site, or its editions: m.harbourpost.example and harbourpost.co.uk.
  func isKin(of other: Site) -> Bool {
    // The last part is a country's or says "com".
    let own = Set(
      host.split(separator: ".").dropLast().filter { $0.utf8.count > 2 && !Site.common.contains(WordKey($0)) }
    )
    return host == other.host || other.host.split(separator: ".").dropLast().contains(where: own.contains)
  }

  /// Endings, and names for parts of a site.
  private static let common = WordSet(words: "com org net info gov edu mil biz www web mobile amp news blog")
}
