internal import Archive

/// Prints the hits of a search.
///
/// On a terminal a hit is what a newsroom's cutting shows: headline, then where and when, then the passage.
///
///      1  Garrison at Orlo is relieved
///         Herald · 2017-11-14 · article 3 · wire/orlo.txt
///         … the convoy had reached Orlo before dawn, the spokesman …
///
/// Why so: the headline is what one scans, so it stands alone and bold; the number before the file is what
/// `archive show` takes; the passage is wrapped and indented so that headlines form a column. In a pipe the
/// lines are the same, unstyled and unwrapped, and the matches are plain words, as ripgrep's and notmuch's are:
/// whoever wants them marked asks for --json or --csv.
struct HitPrinter {
  private var printer: any Printer
  private let format: ListingFormat
  /// How many hits there are in all, where that is known.
  private let total: Int?
  /// At most so many are printed; 0: all.
  private let limit: Int
  private(set) var count = 0

  init(_ format: ListingFormat, limit: Int, total: Int? = nil) {
    printer = format.printer(of: Hit.self)
    self.format = format
    self.total = total
    self.limit = limit
  }

  mutating func add(_ hit: Hit) throws {
    count += 1
    try printer.add(hit)
  }

  mutating func finish() throws {
    try printer.finish()
    guard format == .text, count > 0, count == limit else { return }
    if let total {
      if total > count { Output.remark("\(count) of \(total); --limit 0 shows all") }
    } else {
      Output.remark("the first \(count); --limit 0 shows all there are")
    }
  }
}

extension Hit: Printable {
  static var columns: [String] {
    ["rank", "id", "headline", "outlet", "published", "capture", "snippet", "matched"]
  }

  var cells: [String] {
    [
      "\(rank)", "\(article.id)", article.headline ?? "", article.outlet ?? "", article.published ?? "",
      article.capture, snippet.text(), matched.joined(separator: "; "),
    ]
  }

  func lines(on terminal: Terminal) -> [String] {
    let number = String(rank)
    let rank = String(repeating: " ", count: max(0, 3 - number.count)) + number
    let indent = 5
    let headline =
      article.headline.map { [StyledText(visible($0), .bold)] } ?? [StyledText("(no headline)", .dim)]
    var lines = Wrapping.lines(of: headline, indent: indent, on: terminal)
    if let first = lines.first {
      lines[0] = terminal.styled(rank, .dim) + String(first.dropFirst(min(rank.count, indent)))
    }
    lines += Wrapping.lines(
      of: [StyledText(remark + article.facts(), .dim)], indent: indent, on: terminal)
    let passage = snippet.pieces.map { StyledText(visible($0.text), $0.isMatch ? .match : nil) }
    return lines + Wrapping.lines(of: passage, indent: indent, on: terminal)
  }
}

extension Hit {
  /// "comment by Anna Kim, 2017-11-15 · ": a reader's words are never taken for the outlet's.
  private var remark: String {
    guard comment != nil else { return "" }
    let by = author.map { "comment by " + visible($0) } ?? "comment, unsigned"
    return by + (date.map { ", " + visible($0) } ?? "") + " · "
  }
}

extension ArticleLine {
  /// Outlet, day, number and file, as far as they are known: "Herald · 2017-11-14 · article 3 · wire/orlo.txt".
  func facts() -> String {
    [outlet, day, "article \(id)", capture]
      .compactMap { $0 }
      .map { visible($0) }
      .joined(separator: " · ")
  }

  /// The day of publication, or what is known of it.
  private var day: String {
    if let published { return published }
    switch (notBefore, notAfter) {
    case (let from?, let to?): return "between \(from) and \(to)"
    case (let from?, nil): return "\(from) or later"
    case (nil, let to?): return "\(to) or earlier"
    case (nil, nil): return "undated"
    }
  }
}
