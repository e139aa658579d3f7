/// Words with the style that they are to have.
struct StyledText: Hashable, Sendable {
  var text: String
  var style: Style?

  init(_ text: String, _ style: Style? = nil) {
    self.text = text
    self.style = style
  }
}

/// Breaks running text into lines of a terminal: one pass, by columns, never by grapheme.
///
/// The text must be visible already. White space of any length is one space; a word that is longer than a line
/// is broken where the line ends; the wide letters of East Asia may part anywhere.
struct Wrapping {
  private let terminal: Terminal
  private let width: Int
  private let indent: String
  private let hanging: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0
  private var word = ""
  private var wordWidth = 0
  private var hasSpace = false
  /// The style in which the line ends, and the one in which the word begins and ends.
  private var lineStyle: Style?
  private var wordStyles: (first: Style?, last: Style?) = (nil, nil)

  /// The lines, each with its indentation; one line when the terminal has no width.
  ///
  /// All lines but the first are indented by `hanging` columns more.
  static func lines(
    of pieces: [StyledText], indent: Int = 0, hanging: Int = 0, on terminal: Terminal
  ) -> [String] {
    var wrapping = Wrapping(indent: indent, hanging: hanging, terminal: terminal)
    for piece in pieces { wrapping.add(piece) }
    return wrapping.finished()
  }

  private init(indent: Int, hanging: Int, terminal: Terminal) {
    self.terminal = terminal
    self.indent = String(repeating: " ", count: indent)
    self.hanging = hanging
    width = terminal.width.map { max($0 - indent, 8) } ?? .max
  }

  /// The columns of the line that is being filled.
  private var room: Int { lines.isEmpty ? width : max(width - hanging, 8) }

  private mutating func add(_ piece: StyledText) {
    let style = terminal.hasColor ? piece.style : nil
    var isOpen = false
    for scalar in piece.text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        close(&isOpen)
        endWord()
        hasSpace = true
        continue
      }
      let width = DisplayWidth.of(scalar)
      if width == 2 || wordWidth + width > max(self.width - hanging, 8) {
        close(&isOpen)
        endWord()
      }
      if word.isEmpty { wordStyles.first = style }
      wordStyles.last = style
      if let style, !isOpen {
        word += style.on
        isOpen = true
      }
      word.unicodeScalars.append(scalar)
      wordWidth += width
    }
    close(&isOpen)
  }

  private mutating func close(_ isOpen: inout Bool) {
    if isOpen { word += Style.off }
    isOpen = false
  }

  /// Puts the word that has come to its end on this line or the next.
  private mutating func endWord() {
    guard wordWidth > 0 || !word.isEmpty else { return }
    let space = hasSpace && lineWidth > 0 ? 1 : 0
    if lineWidth > 0, lineWidth + space + wordWidth > room {
      endLine()
      (line, lineWidth) = (word, wordWidth)
    } else {
      append(space == 1 ? " " : "")
      lineWidth += space + wordWidth
    }
    lineStyle = wordStyles.last
    (word, wordWidth, hasSpace) = ("", 0, false)
  }

  /// Adds the word to the line; a style that goes on from one to the other is left on.
  private mutating func append(_ space: String) {
    if let style = wordStyles.first, style == lineStyle, !line.isEmpty {
      line.unicodeScalars.removeLast(Style.off.unicodeScalars.count)
      line += space
      line.unicodeScalars.append(contentsOf: word.unicodeScalars.dropFirst(style.on.unicodeScalars.count))
    } else {
      line += space + word
    }
  }

  private mutating func finished() -> [String] {
    endWord()
    if !line.isEmpty { endLine() }
    return lines
  }

  private mutating func endLine() {
    lines.append((lines.isEmpty ? indent : indent + String(repeating: " ", count: hanging)) + line)
  }
}
