@testable import Archive

extension Property {
  static let zones = Property(
    name: "zones", says: "The zones of a page cover each of its words once, and the body is theirs"
  ) { bytes in
    guard let decoded = try? Decoded(bytes) else { return }
    var stated = StatedFacts()
    stated.headline = "Harbour dues rise"
    for (record, stated) in [(nil, nil), (1, nil), (1, stated)] as [(Int?, StatedFacts?)] {
      try demandZones(Capture(path: "a.txt", record: record, text: decoded.text, stated: stated))
    }
    try demandLinear(bytes) { bytes in
      guard let decoded = try? Decoded(bytes) else { return }
      _ = Page(reading: Capture(path: "a.txt", text: decoded.text))
    }
  }

  static let pages = Property(
    name: "pages", says: "What is rendered of HTML is cut into blocks, and its zones cover each word once"
  ) { bytes in
    guard let decoded = try? Decoded(html: bytes) else { return }
    let page = SavedPage(html: decoded.text)
    try demand(String(validating: page.text.utf8, as: UTF8.self) != nil, "the rendered text is not UTF-8")
    try demand(!page.text.utf8.contains(0), "the rendered text holds a NUL")
    if !page.text.isEmpty {
      try demandZones(
        Capture(path: "a.html", text: page.text, markup: page.markup, seen: Day(iso: "2021-03-05")))
    }
    try demandLinear(bytes) { bytes in
      guard let decoded = try? Decoded(html: bytes) else { return }
      let page = SavedPage(html: decoded.text)
      _ = Page(reading: Capture(path: "a.html", text: page.text, markup: page.markup))
    }
  }

  /// What a reading promises of any capture; every row that is made from it as well.
  static func demandZones(_ capture: Capture) throws {
    let text = capture.text
    let page = Page(reading: capture)
    try demandCover(page, text)
    // A text that is longer than what is read of it keeps every word, too.
    for limit in [text.count / 2, 7] { try demandCover(Page(reading: capture, upTo: limit), text) }
    for paragraph in page.paragraphs { try demandWords(text, paragraph.span, "paragraph") }
    for (one, next) in zip(page.paragraphs, page.paragraphs.dropFirst()) {
      try demand(one.span.end <= next.span.start, "paragraphs \(one.span) and \(next.span) overlap")
    }
    for comment in page.comments { try demandWords(text, comment.text, "comment") }
    if let standfirst = page.standfirst { try demandWords(text, standfirst, "standfirst") }
    let again = Page(reading: capture)
    try demand(again.zones == page.zones && again.authors == page.authors, "read twice it is another page")
    let rows = Extraction.rows(from: capture)
    try demand(
      rows.body == Array(page.body.map { text[$0] }.joined(separator: "\n\n").utf8),
      "the body is not that of its zones")
  }

  /// Each word stands in one zone; standfirst and dateline may lie over the body.
  private static func demandCover(_ page: Page, _ text: Text) throws {
    var covered = [UInt8](repeating: 0, count: text.count)
    for zone in page.zones {
      try demandWords(text, zone.span, "zone \(zone.kind)")
      let isLaidOver = zone.kind == .dateline || zone.kind == .standfirst
      if !isLaidOver || !page.body.contains(where: { $0.contains(zone.span) }) {
        for i in zone.span.range { covered[i] += covered[i] < 3 ? 1 : 0 }
      }
    }
    var i = 0
    while i < text.count {
      if let width = text.whitespace(at: i, before: text.count) {
        i += width
        continue
      }
      try demand(covered[i] == 1, "byte \(i) of \(text.count) stands in \(covered[i]) zones")
      i += 1
    }
  }
}
