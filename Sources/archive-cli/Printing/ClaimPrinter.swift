internal import Archive

/// Prints claims: who said it, then the sentence with what was said marked in it, then where it stands.
///
///     [12] Anna Kim (spokeswoman Kim) said:
///       «The bridge will open on Monday», spokeswoman Kim said in Orlo.
///       indirect · Herald · 2017-11-14 · article 3 · wire/orlo.txt
struct ClaimPrinter {
  private var printer: any Printer
  private(set) var count = 0

  init(_ format: ListingFormat) { printer = format.printer(of: StoredClaim.self) }

  mutating func add(_ claim: StoredClaim) throws {
    count += 1
    try printer.add(claim)
  }

  mutating func finish() throws { try printer.finish() }
}

extension StoredClaim: Printable {
  static var columns: [String] {
    [
      "id", "parent", "article", "outlet", "published", "not_before", "not_after", "headline", "kind",
      "modality",
      "source", "source_kind", "name", "cue", "content", "pattern", "capture", "sentence",
    ]
  }

  var cells: [String] {
    [
      "\(id)", parent.map { "\($0)" } ?? "", "\(article.id)", article.outlet ?? "", article.published ?? "",
      article.notBefore ?? "", article.notAfter ?? "", article.headline ?? "", kind, modality,
      source?.words.text ?? "", source?.kind ?? "", source?.name ?? "", cue?.text ?? "", content.text,
      pattern,
      article.capture, passage?.text ?? "",
    ]
  }

  func lines(on terminal: Terminal) -> [String] {
    Wrapping.lines(of: [StyledText("[\(id)] ", .dim)] + head + [StyledText(colon, .dim)], on: terminal)
      + Wrapping.lines(of: evidence(on: terminal), indent: 2, on: terminal)
      + Wrapping.lines(
        of: [StyledText("\(kindAndModality)\(nesting) · \(article.facts())", .dim)], indent: 2, on: terminal)
  }

  /// Who is quoted, by name and as the article has it there, and the words that attribute.
  var head: [StyledText] {
    var pieces: [StyledText] = []
    if let source {
      let words = visible(source.words.text)
      pieces.append(StyledText(source.name.map { visible($0) } ?? words, .name))
      if let name = source.name, name != source.words.text { pieces.append(StyledText(" (\(words))")) }
    } else {
      pieces.append(StyledText("(nobody named)", .dim))
    }
    if let cue { pieces.append(StyledText((isColon(cue) ? "" : " ") + visible(cue.text), .cue)) }
    return pieces
  }

  /// A colon can be the cue itself: "ORLO MAYOR: bridge to open".
  private var colon: String { cue.map(isColon) == true ? "" : ":" }
  private func isColon(_ cue: Excerpt) -> Bool { cue.text == ":" }

  /// The sentences around the claim with the content marked; the content alone where they are not there any more.
  private func evidence(on terminal: Terminal) -> [StyledText] {
    guard let passage else { return [StyledText(visible(content.text), .content)] }
    let marked = MarkedText(terminal: terminal, detail: .contents)
    let marks = spans.map { MarkedText.Mark(part: $0.part, range: $0.captureStart..<$0.captureEnd) }
    var pieces: [StyledText] = []
    for (i, part) in passage.parts.enumerated() {
      if i > 0 { pieces.append(StyledText(" … ", .dim)) }
      if part.isCutBefore { pieces.append(StyledText("…", .dim)) }
      pieces += marked.pieces(of: part.text, from: part.start, marks).map {
        StyledText(visible($0.text), $0.style)
      }
      if part.isCutBehind { pieces.append(StyledText("…", .dim)) }
    }
    return Self.shortened(pieces, article: article.id)
  }

  /// At most so many letters of a passage in a list: a page of a book can stand in one pair of quotation marks.
  private static let longest = 2000

  private static func shortened(_ pieces: [StyledText], article: Int) -> [StyledText] {
    var room = longest
    for (i, piece) in pieces.enumerated() {
      let length = piece.text.unicodeScalars.count
      if length <= room {
        room -= length
        continue
      }
      let rest = pieces[i...].reduce(-room) { $0 + $1.text.unicodeScalars.count }
      let cut = String(String.UnicodeScalarView(piece.text.unicodeScalars.prefix(room)))
      return pieces[..<i] + [
        StyledText(cut, piece.style),
        StyledText("… (\(rest) letters more: `archive show \(article)`)", .dim),
      ]
    }
    return pieces
  }

  /// " · inside [11]": what someone says that someone else said.
  var nesting: String { parent.map { " · inside [\($0)]" } ?? "" }

  /// "direct", and "indirect, negated" when the words were not simply said.
  var kindAndModality: String { modality == "asserted" ? kind : "\(kind), \(modality)" }
}
