/// One way in which pages head a reader's comment, with examples: each says who wrote it, and when.
///
/// A form reads the header that begins at a block. It is `sure` when nothing but a comment begins like that;
/// the others count below a heading for comments, or behind another comment, or with "Reply" behind their words.
struct CommentForm: Sendable {
  struct Header: Sendable {
    var author: String?
    var day: Day?
    /// How many blocks it has.
    var count: Int
    var sure = false
  }

  var name: String
  /// Reads the block with this number; the line is the block cut into words, once for all forms.
  var read: @Sendable (Sheet, Int, CommentLine) -> Header?
  /// The lines of a header, and its author and day, "-" where there is none.
  var examples: [(lines: String, author: String, day: String)]

  static let all = [twice, replyTo, speaks, posted, bullet, spokeOn, nameAndDate, nameThenDate]

  /// wpDiscuz prints the name for the picture and for the reader.
  static let twice = CommentForm(
    name: "name-name-date",
    read: { sheet, i, _ in
      guard isName(sheet, i), i + 2 < sheet.blocks.count, let date = When(sheet, i + 2) else { return nil }
      let name = sheet.text[sheet.blocks[i].span]
      guard sheet.text[sheet.blocks[i + 1].span] == name else { return nil }
      return Header(author: name, day: date.day, count: 3, sure: true)
    },
    examples: [("Old Salt\nOld Salt\nMarch 4, 2018", "Old Salt", "2018-03-04")])

  /// An answer, of which the page prints whom it answers and not who wrote it.
  static let replyTo = CommentForm(
    name: "reply-to-date",
    read: { sheet, i, _ in
      guard sheet.marker(i)?.words == "reply to", i + 1 < sheet.blocks.count, let date = When(sheet, i + 1)
      else { return nil }
      return Header(author: nil, day: date.day, count: 2, sure: true)
    },
    examples: [("Reply to   Old Salt\nMarch 6, 2018", "-", "2018-03-06")])

  /// WordPress.
  static let speaks = CommentForm(
    name: "name-says",
    read: { sheet, i, line in
      guard line.words.count <= 8, let verb = line.words.last, CommentLine.verbs.contains(verb.key),
        line.endsOpen
      else { return nil }
      guard let author = line.name(before: verb) else { return nil }
      guard i + 1 < sheet.blocks.count, let date = When(sheet, i + 1) else {
        return Header(author: author, day: nil, count: 1)
      }
      return Header(author: author, day: date.day, count: 2, sure: true)
    },
    examples: [
      ("Harbour Cat says:\nMay 13, 2021 at 9:15 am", "Harbour Cat", "2021-05-13"),
      ("Old Salt wrote:\n3 years ago", "Old Salt", "-"), ("Old Salt said...", "Old Salt", "-"),
    ])

  static let posted = CommentForm(
    name: "posted-by",
    read: { sheet, i, line in
      guard line.words.count > 2, line.words.count <= 16, line.words[1].key == "by",
        let first = line.words.first, CommentLine.posting.contains(first.key), let date = line.date
      else { return nil }
      guard let author = line.name(from: line.words[1].end, before: date.span.start) else { return nil }
      return Header(author: author, day: date.day(), count: 1, sure: first.key == "comment")
    },
    examples: [
      ("Posted by Old Salt on May 13, 2021 at 9:15 AM", "Old Salt", "2021-05-13"),
      ("Comment by Harbour Cat — 13 May 2021 @ 09:15", "Harbour Cat", "2021-05-13"),
      ("Posted by: Old Salt | 13 May 2021 at 09:15", "Old Salt", "2021-05-13"),
    ])

  /// Disqus.
  static let bullet = CommentForm(
    name: "name-bullet-when",
    read: { sheet, i, line in
      guard sheet.shapes[i].words <= 12, sheet.blocks[i].span.count <= 100,
        let bullet = CommentLine.bullet(sheet, i)
      else { return nil }
      let span = sheet.blocks[i].span
      guard let date = When(sheet, TextSpan(start: bullet.end, end: span.end)) else { return nil }
      // "Old Salt > Harbour Cat • 3 years ago": an answer.
      guard let author = line.name(from: span.start, before: bullet.start) else { return nil }
      return Header(author: author, day: date.day, count: 1)
    },
    examples: [
      ("Old Salt • 3 years ago", "Old Salt", "-"), ("Harbour Cat • 13 May 2021", "Harbour Cat", "2021-05-13"),
      ("Old Salt > Harbour Cat • a year ago", "Old Salt", "-"),
    ])

  static let spokeOn = CommentForm(
    name: "name-on-date-said",
    read: { sheet, i, line in
      guard line.words.count <= 14, line.endsOpen, let date = line.date,
        let verb = line.words.first(where: { CommentLine.verbs.contains($0.key) }),
        verb.start > line.span.start
      else { return nil }
      let author =
        date.span.start > verb.start
        ? line.name(before: verb) : line.name(from: line.span.start, before: date.span.start)
      guard let author else { return nil }
      return Header(author: author, day: date.day(), count: 1, sure: true)
    },
    examples: [
      ("Old Salt on May 13, 2021 at 9:15 am said:", "Old Salt", "2021-05-13"),
      ("Old Salt wrote on 13 May 2021:", "Old Salt", "2021-05-13"),
    ])

  static let nameAndDate = CommentForm(
    name: "name-date-time",
    read: { sheet, i, line in
      guard line.words.count <= 10, let date = line.date, date.span.start > line.span.start, line.hasTime,
        let author = line.name(from: line.span.start, before: date.span.start)
      else { return nil }
      return Header(author: author, day: date.day(), count: 1)
    },
    examples: [
      ("Old Salt, 13 May 2021 at 09:15", "Old Salt", "2021-05-13"),
      ("Old Salt on 13 May 2021 at 09:15", "Old Salt", "2021-05-13"),
    ])

  static let nameThenDate = CommentForm(
    name: "name-then-date",
    read: { sheet, i, _ in
      guard isName(sheet, i), i + 1 < sheet.blocks.count, let date = When(sheet, i + 1),
        !sheet.blocks[i + 1].blankBefore || sheet.blocks[i].blankBefore
      else { return nil }
      return Header(author: sheet.text[sheet.blocks[i].span], day: date.day, count: 2)
    },
    examples: [
      ("Old Salt\n13 May 2021 at 09:15", "Old Salt", "2021-05-13"),
      ("Harbour Cat\n3 years ago", "Harbour Cat", "-"),
    ])

  private static func isName(_ sheet: Sheet, _ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    return shape.words <= 5 && shape.letters > 0 && !shape.endsSentence && !shape.endsOpen
      && shape.digits <= 4
      && sheet.blocks[i].span.count <= 50 && sheet.marker(i) == nil
  }
}

/// When a comment was written: a line that is a full date and hardly more, or "3 years ago", which gives no day.
struct When: Sendable {
  var day: Day?

  init?(_ sheet: Sheet, _ i: Int) {
    let shape = sheet.shapes[i]
    guard shape.words <= 6, sheet.blocks[i].span.count <= 40 else { return nil }
    self.init(sheet, sheet.blocks[i].span)
  }

  init?(_ sheet: Sheet, _ span: TextSpan) {
    guard span.count <= 60 else { return nil }
    if let date = PrintedDate.first(in: sheet.text, span), date.year != nil {
      day = date.day()
      return
    }
    let words = Tokens.cut(sheet.text, in: span).filter { $0.isWord || $0.kind == .number }
    guard (2...4).contains(words.count), words[words.count - 1].key == "ago",
      words[0].kind == .number || Self.counts.contains(words[0].key),
      Self.units.contains(words[words.count - 2].key)
    else { return nil }
  }

  private static let counts: WordSet = ["a", "an", "one", "about", "over", "last"]
  private static let units: WordSet = [
    "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days",
    "week",
    "weeks", "month", "months", "year", "years",
  ]
}

/// One line that may head a comment, cut into words.
struct CommentLine: Sendable {
  let span: TextSpan
  /// Empty for a line that is too long for a header.
  var words: [Token] = []
  private let sheet: Sheet

  /// A header is no longer than this many bytes.
  private static let longest = 110

  init(_ sheet: Sheet, _ i: Int) {
    self.sheet = sheet
    span = sheet.blocks[i].span
    guard span.count <= Self.longest, sheet.shapes[i].words <= 16 else { return }
    words = Tokens.cut(sheet.text, in: span)
    words.removeAll { !$0.isWord }
  }

  /// Ends with a colon or trails off, as in "Old Salt says:", "Old Salt said...".
  var endsOpen: Bool {
    guard let last = words.last else { return false }
    let rest = sheet.text[sheet.text.trimmed(TextSpan(start: last.end, end: span.end))]
    return rest == ":" || rest == "..." || rest == "…" || rest.hasSuffix(":")
  }

  /// The full date in the line.
  var date: PrintedDate? {
    guard !words.isEmpty, let date = PrintedDate.first(in: sheet.text, span), date.year != nil else {
      return nil
    }
    return date
  }

  /// "09:15": a digit, a colon, a digit.
  var hasTime: Bool {
    let bytes = sheet.text.utf8
    var i = span.start + 1
    while i + 1 < span.end {
      if bytes[i] == 0x3A, bytes[i - 1] &- 0x30 < 10, bytes[i + 1] &- 0x30 < 10 { return true }
      i += 1
    }
    return false
  }

  func name(before verb: Token) -> String? { name(from: span.start, before: verb.start) }

  /// The name between two places of the line, without the words and marks that lead to the date.
  func name(from start: Int, before end: Int) -> String? {
    guard start < end else { return nil }
    var parts = sheet.text[TextSpan(start: start, end: end)].split(whereSeparator: \.isWhitespace)
    if let answer = parts.firstIndex(where: { $0 == ">" || $0 == "›" || $0 == "→" }) {
      parts.removeSubrange(answer...)
    }
    while let last = parts.last, Self.links.contains(String(last)) { parts.removeLast() }
    while let first = parts.first, Self.links.contains(String(first)) { parts.removeFirst() }
    if let last = parts.last, let mark = last.last, ",:|".contains(mark) {
      parts[parts.count - 1] = last.dropLast()
    }
    guard !parts.isEmpty, parts.count <= 5 else { return nil }
    let name = parts.joined(separator: " ")
    return name.utf8.count <= 50 ? name : nil
  }

  private static let links: Set<String> = [
    "on", "at", "|", "-", "–", "—", "•", "·", ":", ",", "wrote", "said", "says",
  ]

  /// Where the bullet stands that parts the name from the time.
  static func bullet(_ sheet: Sheet, _ i: Int) -> TextSpan? {
    let bytes = sheet.text.utf8
    let span = sheet.blocks[i].span
    var at = span.start
    while at + 1 < span.end {
      if bytes[at] == 0xE2, at + 2 < span.end, bytes[at + 1] == 0x80, bytes[at + 2] == 0xA2 {
        return TextSpan(start: at, end: at + 3)  // •
      }
      if bytes[at] == 0xC2, bytes[at + 1] == 0xB7 { return TextSpan(start: at, end: at + 2) }  // ·
      at += 1
    }
    return nil
  }

  static let verbs: WordSet = ["says", "said", "wrote", "writes", "commented"]
  static let posting: WordSet = ["posted", "comment", "written", "submitted", "added"]
}
