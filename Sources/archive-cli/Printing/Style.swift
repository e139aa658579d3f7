/// How words stand out on a terminal. Everywhere else they are plain words.
enum Style: String, Sendable {
  /// A headline.
  case bold = "1"
  /// What one looks at second: outlet, day, number, file.
  case dim = "2"
  /// What the query found, in the colour that grep and ripgrep use.
  case match = "1;31"
  /// Who is quoted.
  case name = "36"
  /// The words that attribute.
  case cue = "33"
  /// What is attributed.
  case content = "32"

  /// What switches it on.
  var on: String { "\u{1B}[\(rawValue)m" }
  /// What switches every style off.
  static let off = "\u{1B}[0m"
}

extension Terminal {
  /// The text in a style, where there are styles. The text must be visible already.
  func styled(_ text: String, _ style: Style) -> String {
    hasColor && !text.isEmpty ? style.on + text + Style.off : text
  }
}
