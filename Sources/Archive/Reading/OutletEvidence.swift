/// Whose story it is, by what the page says of itself; nil where it does not say.
struct OutletEvidence: Sendable {
  var outlet: String?
  /// Who carried it, when the page credits another outlet.
  var republisher: String?
  /// Whether the page credits another outlet with the story.
  var isCredited = false

  init(_ layout: Layout, _ story: StoryZones, _ credits: Credits) {
    let sheet = layout.sheet
    var owner: String?
    var origin: String?
    for i in layout.firstBody..<max(layout.firstBody, sheet.blocks.count) where layout.kinds[i] != .body {
      guard let marker = sheet.marker(i), [.disclaimer, .promo, .byline].contains(marker.kind) else {
        continue
      }
      for (name, role) in OutletCues.standard.find(sheet.text, in: sheet.blocks[i].span) {
        switch role {
        case .owner: owner = owner ?? name
        case .origin: origin = origin ?? name
        }
      }
      if owner != nil && origin != nil { break }
    }
    if let origin {
      outlet = origin
      isCredited = true
      republisher = owner == origin ? nil : owner
      return
    }
    outlet =
      credits.outlet ?? OutletEvidence.ownCredit(layout, story)
      ?? layout.headline.flatMap { Headline.suffix(sheet, of: $0) } ?? owner
      ?? SelfReference.find(
        sheet.text, paragraphs: story.paragraphs.lazy.filter { $0.kind == .body }.map(\.span))
  }

  /// The credit of the dateline, when it is the outlet's own.
  ///
  /// An agency in parentheses is credited by whoever carries it. A name that is no agency's, and an agency
  /// that signs in its own way ("Moscow, SANA –"), speak for themselves.
  private static func ownCredit(_ layout: Layout, _ story: StoryZones) -> String? {
    guard let dateline = story.dateline, let credit = dateline.credit else { return nil }
    return Agencies.name(credit) == nil || !dateline.inParentheses ? credit : nil
  }
}

extension Layout {
  /// The section that a page names above its story: one name of a section that is not one of a menu of them.
  var section: String? {
    let end = min(headline ?? firstBody, firstBody)
    var found: Int?
    for i in max(0, end - 8)..<end where isSection(i) {
      // A menu lists sections one after another.
      if isSection(i - 1) || isSection(i + 1) { continue }
      if found != nil { return nil }
      found = i
    }
    return found.map { sheet.text[sheet.blocks[$0].span] }
  }

  private func isSection(_ i: Int) -> Bool {
    guard sheet.blocks.indices.contains(i), sheet.shapes[i].words <= 3, sheet.blocks[i].span.count <= 24
    else { return false }
    return Sections.contains(sheet.text[sheet.blocks[i].span])
  }

  /// The keywords that the page lists under its story.
  var tags: [String] {
    var found: [String] = []
    for i in kinds.indices where kinds[i] == .tags {
      let list = Tags.read(sheet, i)
      if !list.isEmpty {
        found += list
      } else if sheet.marker(i) == nil {
        found.append(sheet.text[sheet.blocks[i].span])
      }
      if found.count >= 100 { break }
    }
    return found
  }
}

/// The address of a story, where the page prints it.
enum PageAddress {
  /// A line above the story that is one address and no more; nil when there is none.
  static func find(_ layout: Layout) -> String? {
    let sheet = layout.sheet
    for i in 0..<min(layout.firstBody, sheet.blocks.count) {
      let span = sheet.blocks[i].span
      guard span.count > 10, span.count < 500 else { continue }
      let bytes = sheet.text.utf8[span.range]
      guard bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8) else { continue }
      if !bytes.contains(where: { $0 <= 0x20 }) { return sheet.text[span] }
    }
    return nil
  }
}
