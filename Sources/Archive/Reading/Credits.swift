/// Who signs a story: its bylines, the agencies it names, the name behind its last full stop.
struct Credits: Sendable {
  /// The first byline as printed.
  var printed: String?
  var authors: [String] = []
  var agency: String?
  /// The outlet that a byline names.
  var outlet: String?
  var date: PrintedDate?

  init(_ layout: Layout, _ story: StoryZones) {
    let sheet = layout.sheet
    for i in layout.kinds.indices where layout.kinds[i] == .byline {
      let span = sheet.blocks[i].span
      guard let line = Byline(sheet.text, line: span, sure: i < layout.firstBody && sheet.marker(i) == nil)
      else { continue }
      if i < layout.firstBody || authors.isEmpty {
        printed = printed ?? PlainWords.of(sheet.text, span)
        if authors.isEmpty { authors = line.authors }
      }
      agency = agency ?? line.agency
      outlet = outlet ?? line.outlet
      if i < layout.firstBody { date = date ?? line.date }
    }
    if let credit = story.dateline?.credit { agency = Agencies.name(credit) ?? agency }
    if let signature = story.signature {
      let name = sheet.text[signature]
      printed = printed ?? name
      // Initials ("EF/MA") are a desk's mark, not a name.
      if authors.isEmpty, name.utf8.contains(where: { $0 &- 0x61 < 26 }) { authors = [name] }
    }
  }
}
