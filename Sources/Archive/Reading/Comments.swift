/// What readers wrote under a story, told from it by its markers alone: comments are fluent prose.
///
/// A comment opens with a date line; above it stand the author's name, once or twice, or "Reply to".
struct Comments: Sendable {
  struct Entry: Sendable {
    var author: String?
    var day: Day?
    /// From the line that names the author or the date to the last line of its text.
    var blocks: Range<Int>
    /// The blocks of its words alone.
    var words: Range<Int>
  }

  var entries: [Entry] = []

  /// The first block of readers' comments that their own marks give away; nil when there is none.
  ///
  /// Nothing below it can be the story, however well it is written.
  static func start(_ sheet: Sheet) -> Int? {
    for i in sheet.blocks.indices where dateLine(sheet, i) != nil {
      if let header = signed(sheet, i) { return header.first }
    }
    return nil
  }

  /// The comments below the story, which ends before the block `bottom`.
  init(_ sheet: Sheet, below bottom: Int) {
    var headers: [(first: Int, date: Int, author: String?, day: Day?)] = []
    var open = false
    for i in bottom..<max(bottom, sheet.blocks.count) {
      if let marker = sheet.marker(i), marker.kind == .comment, marker.effect != .aside { open = true }
      guard let date = Comments.dateLine(sheet, i) else { continue }
      if let header = Comments.signed(sheet, i) {
        headers.append((header.first, i, header.author, date.day()))
      } else if open || !headers.isEmpty {
        let named = i > bottom && !sheet.blocks[i].blankBefore && Comments.isName(sheet, i - 1)
        headers.append((named ? i - 1 : i, i, named ? sheet.text[sheet.blocks[i - 1].span] : nil, date.day()))
      }
    }
    for (n, header) in headers.enumerated() {
      var end = n + 1 < headers.count ? headers[n + 1].first : sheet.blocks.count
      // Behind the last comment stand other stories' titles.
      while n + 1 == headers.count, end > header.date + 2, Comments.isTitle(sheet, end - 1) { end -= 1 }
      guard end > header.date + 1 else { continue }
      entries.append(
        Entry(
          author: header.author, day: header.day, blocks: header.first..<end, words: header.date + 1..<end))
    }
  }

  /// The header that the date line `i` ends, when a name stands above it twice, or "Reply to" once.
  private static func signed(_ sheet: Sheet, _ i: Int) -> (first: Int, author: String?)? {
    guard i >= 1 else { return nil }
    if sheet.marker(i - 1)?.words == "reply to" { return (i - 1, nil) }
    guard i >= 2, isName(sheet, i - 1) else { return nil }
    let name = sheet.text[sheet.blocks[i - 1].span]
    return name == sheet.text[sheet.blocks[i - 2].span] ? (i - 2, name) : nil
  }

  /// A block that is a full date and hardly more.
  private static func dateLine(_ sheet: Sheet, _ i: Int) -> PrintedDate? {
    let shape = sheet.shapes[i]
    guard shape.digits >= 5, shape.words <= 6, sheet.blocks[i].span.count <= 40 else { return nil }
    guard let date = PrintedDate.first(in: sheet.text, sheet.blocks[i].span), date.year != nil else {
      return nil
    }
    return date
  }

  private static func isName(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    return shape.words <= 5 && !shape.endsSentence && sheet.blocks[i].span.count <= 50
      && sheet.marker(i) == nil
  }

  private static func isTitle(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    return sheet.blocks[i].blankBefore && (4...20).contains(shape.words)
      && (!shape.endsSentence || shape.endsQuestion) && shape.innerStops == 0
  }
}
