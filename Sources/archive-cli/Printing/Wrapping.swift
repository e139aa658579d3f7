/// Words with the style that they are to have.
struct StyledText: Hashable, Sendable {
  var text: String
  var style: Style?

  init(_ text: String, _ style: Style? = nil) {
    self.text = text
    self.style = style
  }
}

/// Breaks running text into lines of a terminal: one pass over its bytes, by columns, never by grapheme.
///
/// The text must be visible already. White space of any length is one space; a word that is longer than a line
/// is broken where the line ends; the wide letters of East Asia may part anywhere.
struct Wrapping {
  private let terminal: Terminal
  private let width: Int
  private let indent: String
  private let hanging: Int
  private var lines: [String] = []
  private var line: [UInt8] = []
  private var lineWidth = 0
  private var word: [UInt8] = []
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

  /// The columns of the longest word that is not broken.
  private var longest: Int { max(width - hanging, 8) }

  private mutating func add(_ piece: StyledText) {
    let style = terminal.hasColor ? piece.style : nil
    var text = piece.text
    text.withUTF8 { bytes in
      var isOpen = false
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte == 0x20 || byte == 0x0A || byte == 0x09 {
          close(&isOpen)
          endWord()
          hasSpace = true
          i += 1
          continue
        }
        let (first, columns) = Self.letter(bytes, i)
        if columns == 2 || wordWidth + columns > longest {
          close(&isOpen)
          endWord()
        }
        open(&isOpen, style)
        var end = first
        wordWidth += columns
        // Letters of ASCII have a column each: as many as there is room for go together.
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80, wordWidth < longest {
          end += 1
          wordWidth += 1
        }
        word += bytes[i..<end]
        i = end
      }
      close(&isOpen)
    }
  }

  /// Where the letter at a place of valid UTF-8 ends, and how many columns it takes.
  private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (end: Int, columns: Int) {
    let lead = bytes[start]
    if lead < 0x80 { return (start + 1, 1) }
    let end = min(start + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), bytes.count)
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return (end, scalar.map(DisplayWidth.of) ?? 0)
  }

  private mutating func open(_ isOpen: inout Bool, _ style: Style?) {
    if word.isEmpty { wordStyles.first = style }
    wordStyles.last = style
    guard let style, !isOpen else { return }
    word += style.on.utf8
    isOpen = true
  }

  private mutating func close(_ isOpen: inout Bool) {
    if isOpen { word += Style.off.utf8 }
    isOpen = false
  }

  /// Puts the word that has come to its end on this line or the next.
  private mutating func endWord() {
    guard wordWidth > 0 || !word.isEmpty else { return }
    let space = hasSpace && lineWidth > 0 ? 1 : 0
    if lineWidth > 0, lineWidth + space + wordWidth > room {
      endLine()
      swap(&line, &word)
      lineWidth = wordWidth
    } else {
      append(space: space == 1)
      lineWidth += space + wordWidth
    }
    lineStyle = wordStyles.last
    word.removeAll(keepingCapacity: true)
    (wordWidth, hasSpace) = (0, false)
  }

  /// Adds the word to the line; a style that goes on from one to the other is left on.
  private mutating func append(space: Bool) {
    let goesOn = wordStyles.first != nil && wordStyles.first == lineStyle && !line.isEmpty
    if goesOn { line.removeLast(Style.off.utf8.count) }
    if space { line.append(0x20) }
    line += goesOn ? word[(wordStyles.first?.on.utf8.count ?? 0)...] : word[...]
  }

  private mutating func finished() -> [String] {
    endWord()
    if !line.isEmpty { endLine() }
    return lines
  }

  private mutating func endLine() {
    let start = lines.isEmpty ? indent : indent + String(repeating: " ", count: hanging)
    lines.append(start + String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
  }
}
