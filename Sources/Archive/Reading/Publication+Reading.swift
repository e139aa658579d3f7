extension Publication {
  /// The day of publication with the strongest evidence there is: record, address, byline, dateline, text.
  ///
  /// A clock at the top of a page tells when it was captured, and a comment when it was read: both are
  /// bounds. A month in the address bounds the day from both sides.
  init(_ layout: Layout, _ story: StoryZones, _ credits: Credits, stated: String?, url: String?) {
    self.init()
    if let stated, let day = PrintedDate.stated(stated) {
      (self.day, evidence) = (day, .record)
      return
    }
    let address = url.flatMap(URLDate.find)
    if let address, let number = address.day,
      let day = Day(year: address.year, month: address.month, day: number)
    {
      (self.day, evidence) = (day, .url)
      return
    }
    if let day = credits.date?.day(inYear: address?.year) {
      (self.day, evidence) = (day, .byline)
      return
    }
    if let found = Publication.printed(layout) {
      (self.day, evidence) = found
      return
    }
    if let day = story.dateline?.date?.day(inYear: address?.year) {
      (self.day, evidence) = (day, .dateline)
      return
    }
    if let address {
      notBefore = Day(year: address.year, month: address.month, day: 1)
      notAfter = (28...31).compactMap { Day(year: address.year, month: address.month, day: $0) }.last
    }
    let bounds = layout.comments.entries.compactMap(\.day) + [Publication.clock(layout)].compactMap { $0 }
    if let first = bounds.min(), notAfter.map({ first < $0 }) ?? true { notAfter = first }
  }

  /// A date line at the head of the story, or one that says "Published" wherever it stands.
  private static func printed(_ layout: Layout) -> (Day, Evidence)? {
    let sheet = layout.sheet
    for i in layout.kinds.indices where layout.kinds[i] == .byline {
      let beside = layout.headline.map { i >= $0 - 3 && i < layout.firstBody } ?? false
      guard beside || sheet.marker(i)?.words == "published" || sheet.marker(i)?.words == "posted" else {
        continue
      }
      if isClock(sheet, i, layout) { continue }
      if let day = PrintedDate.first(in: sheet.text, sheet.blocks[i].span)?.day() {
        return (day, sheet.marker(i) == nil ? .text : .byline)
      }
    }
    return nil
  }

  /// The date of a clock at the top of the page; nil when there is none.
  private static func clock(_ layout: Layout) -> Day? {
    for i in 0..<min(4, layout.firstBody) where isClock(layout.sheet, i, layout) {
      if let day = PrintedDate.first(in: layout.sheet.text, layout.sheet.blocks[i].span)?.day() { return day }
    }
    return nil
  }

  /// A date in the first lines of a page, above its headline: the site's clock.
  private static func isClock(_ sheet: Sheet, _ i: Int, _ layout: Layout) -> Bool {
    guard i < 4, i < (layout.headline ?? layout.firstBody) else { return false }
    return sheet.marker(i) == nil && sheet.shapes[i].words <= 8 && sheet.shapes[i].digits >= 5
  }
}
