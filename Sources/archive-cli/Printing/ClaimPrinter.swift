internal import Archive

/// Prints claims: who said what, then where it stands.
///
///     Anna Kim (spokeswoman Kim) said:
///       The bridge will open on Monday
///       indirect · claim 12 · Herald · 2017-11-14 · article 3 · wire/orlo.txt
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
      "source", "source_kind", "name", "cue", "content", "pattern", "capture",
    ]
  }

  var cells: [String] {
    [
      "\(id)", parent.map { "\($0)" } ?? "", "\(article.id)", article.outlet ?? "", article.published ?? "",
      article.notBefore ?? "", article.notAfter ?? "", article.headline ?? "", kind, modality,
      source?.words.text ?? "", source?.kind ?? "", source?.name ?? "", cue?.text ?? "", content.text,
      pattern,
      article.capture,
    ]
  }

  func lines(on terminal: Terminal) -> [String] {
    head(on: terminal)
      + Wrapping.lines(of: [StyledText(visible(content.text))], indent: 2, on: terminal)
      + Wrapping.lines(
        of: [StyledText("\(kindAndModality) · claim \(id)\(nesting) · \(article.facts())", .dim)], indent: 2,
        on: terminal)
  }

  /// Who is quoted, by name and as the article has it there, and the words that attribute.
  func head(on terminal: Terminal) -> [String] {
    var pieces: [StyledText] = []
    if let source {
      let words = visible(source.words.text)
      pieces.append(StyledText(source.name.map { visible($0) } ?? words, .name))
      if let name = source.name, name != source.words.text { pieces.append(StyledText(" (\(words))")) }
    } else {
      pieces.append(StyledText("(nobody named)", .dim))
    }
    if let cue {
      // A colon can be the cue itself: "ORLO MAYOR: bridge to open".
      let words = visible(cue.text)
      pieces.append(StyledText(words == ":" ? ":" : " \(words):", .dim))
    }
    return Wrapping.lines(of: pieces, on: terminal)
  }

  /// " inside claim 11": what someone says that someone else said.
  var nesting: String { parent.map { " inside claim \($0)" } ?? "" }

  /// "direct", and "indirect, negated" when the words were not simply said.
  var kindAndModality: String { modality == "asserted" ? kind : "\(kind), \(modality)" }
}
