internal import Archive
internal import ArgumentParser

/// The patterns by which claims are found: name, number of claims, what it finds, an example.
enum PatternListing {
  static func print(_ counts: [String: Int], _ format: ListingFormat) throws {
    var printer = format.printer(of: PatternLine.self)
    for pattern in CuePattern.all {
      try printer.add(PatternLine(pattern, claims: counts[pattern.name] ?? 0))
    }
    // An archive that another version has filled may hold patterns that this one no longer has.
    let known = Set(CuePattern.all.map(\.name))
    for (name, claims) in counts.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      try printer.add(
        PatternLine(name: name, help: "A pattern of another version.", example: "", claims: claims))
    }
    try printer.finish()
  }

  /// Throws what there is to say about a name that neither this program nor the archive has for a pattern.
  static func check(_ name: String, in archive: borrowing NewsArchive) throws {
    let names = CuePattern.all.map(\.name)
    if names.contains(name) { return }
    if try archive.patternCounts(matching: ClaimSelection(pattern: name)).isEmpty {
      let hint = Misspelling.hint(name, among: names)
      throw ValidationError(
        "there is no pattern “\(name)”\(hint.isEmpty ? "; `archive claims --patterns` lists them" : hint)")
    }
  }
}

/// One pattern with what it has found.
struct PatternLine {
  var name: String
  var help: String
  /// An example as `archive show` would print it in a pipe.
  var example: String
  var claims: Int

  init(name: String, help: String, example: String, claims: Int) {
    self.name = name
    self.help = help
    self.example = example
    self.claims = claims
  }

  init(_ pattern: CuePattern, claims: Int) {
    self.init(
      name: pattern.name, help: pattern.help,
      example: pattern.examples.first { $0.contains("<") }.map(Self.marked) ?? "", claims: claims)
  }

  /// From the marks of the table of patterns to those of the article: "[Kim] {said} <no>" to "_Kim_ *said* «no»".
  private static func marked(_ example: String) -> String {
    var text = ""
    for scalar in example.unicodeScalars {
      switch scalar {
      case "[", "]": text += "_"
      case "{", "}": text += "*"
      case "<": text += "«"
      case ">": text += "»"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension PatternLine: Printable {
  static var columns: [String] { ["name", "claims", "help", "example"] }

  var cells: [String] { [name, "\(claims)", help, example] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("claims", claims)
      json.field("help", help)
      json.field("example", example)
    }
  }

  func lines(on terminal: Terminal) -> [String] {
    let count = claims == 1 ? "1 claim" : "\(claims) claims"
    return Wrapping.lines(
      of: [StyledText(visible(name), .bold), StyledText(" · \(count)", .dim)], on: terminal)
      + Wrapping.lines(of: [StyledText(visible(help))], indent: 2, on: terminal)
      + Wrapping.lines(of: [StyledText(visible(example), .dim)], indent: 2, hanging: 2, on: terminal)
  }
}
