import Testing

@testable import Archive

/// Newsprint with what a careful reader finds in it.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  /// One line behind the newsprint: "cue: said".
  struct Note: Sendable {
    var key: String
    var value: String
    var line: Int
  }

  let document: String
  let path: String
  /// The line of the document where the block begins.
  let line: Int
  let section: String
  /// It stands under "Not yet right": the program does not read it so yet.
  let isKnownLimit: Bool
  private(set) var lines: [String] = []
  private(set) var notes: [Note] = []
  private var isBehindNewsprint = false

  init(document: String, path: String, line: Int, section: String, isKnownLimit: Bool) {
    self.document = document
    self.path = path
    self.line = line
    self.section = section
    self.isKnownLimit = isKnownLimit
  }

  var testDescription: String { "\(document):\(line) \(section): \(lines.first ?? "")" }

  // MARK: From the document

  mutating func append(_ text: String, at number: Int) {
    if !isBehindNewsprint {
      if text == "---" { isBehindNewsprint = true } else { lines.append(text) }
    } else if text.hasPrefix(" "), let last = notes.indices.last {
      notes[last].value += " " + text.normalized
    } else if !text.isEmpty {
      let key = text.prefix { $0 != ":" }
      notes.append(
        Note(key: String(key), value: String(text.dropFirst(key.count + 1)).normalized, line: number))
    }
  }

  mutating func close() {
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  // MARK: As it is read

  /// The newsprint as it stands, its line ends inside paragraphs included.
  var asPrinted: Story { story(joining: "\n") }

  /// The newsprint with every paragraph on one line.
  var onOneLine: Story { story(joining: " ") }

  private func story(joining mark: String) -> Story {
    var paragraphs: [String] = []
    for group in lines.split(separator: "", omittingEmptySubsequences: true) {
      paragraphs.append(group.joined(separator: mark))
    }
    var text = ""
    var zones: [Zone] = []
    for paragraph in paragraphs {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      let isHeadline = paragraph.hasPrefix("# ")
      text += isHeadline ? String(paragraph.dropFirst(2)) : paragraph
      zones.append(Zone(isHeadline ? .headline : .body, TextSpan(start: start, end: text.utf8.count)))
    }
    return Story(Text(text), paragraphs: zones)
  }

  /// Where a failure is shown: the line of the document, not of the test.
  func location(_ line: Int? = nil) -> SourceLocation {
    SourceLocation(fileID: "Specification/\(document)", filePath: path, line: line ?? self.line, column: 1)
  }
}

extension StringProtocol {
  /// The words with one blank between them, whatever white space parts them on the page.
  var normalized: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// What makes an example unreadable, and the line where it stands.
struct SpecificationError: Error {
  let line: Int
  let what: String
}

extension SpecificationError {
  init(_ note: SpecificationExample.Note, _ what: String) { self.init(line: note.line, what: what) }
}
