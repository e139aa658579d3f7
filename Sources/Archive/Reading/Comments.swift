/// What readers wrote under a story, told from it by its marks alone: comments are fluent prose.
///
/// A comment opens with who wrote it and when, in one of the forms of ``CommentForm``, and may close with "Reply".
struct Comments: Sendable {
  struct Entry: Sendable {
    var author: String?
    var day: Day?
    /// From the line that names the author or the date to the last line that belongs to it.
    var blocks: Range<Int>
    /// The blocks of its words alone.
    var words: Range<Int>
  }

  var entries: [Entry] = []

  init(entries: [Entry]) { self.entries = entries }

  /// The first block of readers' comments that their own marks give away; nil when there is none.
  ///
  /// Nothing below it can be the story, however well it is written.
  static func start(_ sheet: Sheet) -> Int? {
    var heading = -4
    var hasProse = false
    for i in sheet.blocks.indices {
      if sheet.shapes[i].words >= 15, sheet.shapes[i].endsSentence { hasProse = true }
      // Above the story "Comments (12)" is a link, and a name with a date is the byline.
      if hasProse, let marker = sheet.marker(i), marker.kind == .comment, marker.effect != .aside {
        heading = i
      }
      guard let header = header(sheet, i) else { continue }
      if header.sure || i - heading < 4 || isAnswered(sheet, from: i + header.count, author: header.author) {
        return i
      }
    }
    return nil
  }

  /// The comments below the story, which ends before the block `bottom`.
  init(_ sheet: Sheet, below bottom: Int) {
    var headers: [(first: Int, header: CommentForm.Header)] = []
    var open = false
    var i = bottom
    while i < sheet.blocks.count {
      if let marker = sheet.marker(i), marker.kind == .comment, marker.effect != .aside { open = true }
      let isOpen = open || !headers.isEmpty
      if let header = Comments.header(sheet, i),
        isOpen || header.sure || Comments.isAnswered(sheet, from: i + header.count, author: header.author)
      {
        headers.append((i, header))
        i += header.count
      } else if isOpen, Comments.isDateLine(sheet, i), let date = When(sheet, i) {
        // Without a name above it: nobody says who wrote.
        headers.append((i, CommentForm.Header(author: nil, day: date.day, count: 1)))
        i += 1
      } else {
        i += 1
      }
    }
    for (n, found) in headers.enumerated() {
      let first = found.first + found.header.count
      let isLast = n + 1 == headers.count
      var end = isLast ? sheet.blocks.count : headers[n + 1].first
      // Behind the last comment stand other stories' titles.
      while isLast, end > first + 1, Comments.isTitle(sheet, end - 1) { end -= 1 }
      var wordsEnd = end
      while wordsEnd > first, Comments.isFooter(sheet, wordsEnd - 1) { wordsEnd -= 1 }
      guard wordsEnd > first else { continue }
      entries.append(
        Entry(
          author: found.header.author, day: found.header.day, blocks: found.first..<end,
          words: first..<wordsEnd))
    }
  }

  private static func header(_ sheet: Sheet, _ i: Int) -> CommentForm.Header? {
    // A header is short and tells a time or ends like "says:": most blocks are done with here.
    let shape = sheet.shapes[i]
    guard shape.words <= 16, sheet.blocks[i].span.count <= 110 else { return nil }
    let isTimed = (i..<min(i + 3, sheet.blocks.count)).contains { mayTellTime(sheet, $0) }
    guard isTimed || shape.endsOpen || shape.trailsOff else { return nil }
    let line = CommentLine(sheet, i)
    for form in CommentForm.all {
      if let header = form.read(sheet, i, line) { return header }
    }
    return nil
  }

  /// Has the digits of a date, or ends with "ago".
  private static func mayTellTime(_ sheet: Sheet, _ i: Int) -> Bool {
    if sheet.shapes[i].digits >= 5 { return true }
    let span = sheet.blocks[i].span
    return span.count > 4 && span.count <= 110
      && sheet.text.utf8[(span.end - 4)..<span.end].elementsEqual(" ago".utf8)
  }

  /// A line with a full date and hardly more.
  private static func isDateLine(_ sheet: Sheet, _ i: Int) -> Bool {
    sheet.shapes[i].digits >= 5 && When(sheet, i) != nil
  }

  /// Whether the words behind a header end with "Reply" or "Reply to" its author: a story's byline has none.
  private static func isAnswered(_ sheet: Sheet, from first: Int, author: String?) -> Bool {
    // "Vant says:" without a time is looked for below a heading only.
    guard first > 0, mayTellTime(sheet, first - 1) else { return false }
    var i = first
    while i < sheet.blocks.count, i < first + 60 {
      if isFooter(sheet, i), i > first {
        let words = sheet.text[sheet.blocks[i].span].lowercased()
        if words.hasPrefix("reply to ") {
          return author.map { words.hasSuffix(" " + $0.lowercased()) } ?? false
        }
        if words.contains("reply") { return true }
      } else if sheet.marker(i).map({ $0.effect != .aside }) ?? false {
        return false
      } else if sheet.shapes[i].words <= 16, mayTellTime(sheet, i) {
        return false
      }
      i += 1
    }
    return false
  }

  /// What pages print under a comment: "Reply", "Reply to Old Salt", "Like", "• Reply • Share ›".
  private static func isFooter(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    guard shape.words <= 7, !shape.endsSentence else { return false }
    if sheet.marker(i)?.words == "reply to" { return true }
    let words = Tokens.cut(sheet.text, in: sheet.blocks[i].span).filter(\.isWord)
    guard let first = words.first else { return true }
    if first.key == "reply", words.count > 1, words[1].key == "to" { return true }
    return words.allSatisfy { footers.contains($0.key) }
  }

  private static let footers: WordSet = [
    "reply", "replies", "share", "like", "likes", "dislike", "report", "abuse", "flag", "edit", "edited",
    "permalink",
    "upvote", "downvote", "vote", "votes", "up", "down", "log", "in", "to", "link", "quote", "recommend",
    "this",
    "comment", "loading", "see", "more", "view", "hide", "show", "minimize", "inappropriate", "as",
  ]

  private static func isTitle(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    return sheet.blocks[i].blankBefore && (4...20).contains(shape.words)
      && (!shape.endsSentence || shape.endsQuestion) && shape.innerStops == 0
  }
}
