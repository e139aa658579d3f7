internal import Archive

/// Rows as RFC 4180 has them: CRLF behind each, quotation marks where a cell needs them.
enum CSV {
  static func row(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (i, text) in cells.enumerated() {
      if i > 0 { bytes.append(0x2C) }
      append(cell(text), to: &bytes)
    }
    bytes += [0x0D, 0x0A]
    return bytes
  }

  /// The text of one cell, without what a spreadsheet would run as a formula.
  ///
  /// A cell that begins with = + - or @ gets an apostrophe before it (OWASP, "CSV injection"); numbers keep
  /// their sign. One that begins so behind apostrophes gets one more, so that `text(of:)` knows them apart.
  static func cell(_ text: String) -> String {
    let text = visible(text)
    return isFormula(text.drop { $0 == "'" }) ? "'" + text : text
  }

  /// The text that a cell was printed for.
  static func text(of cell: String) -> String {
    let bare = cell.drop { $0 == "'" }
    let text = bare.startIndex > cell.startIndex && isFormula(bare) ? String(cell.dropFirst()) : cell
    return text.contains("\\u{") ? EscapedText.read(text) : text
  }

  private static func isFormula(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
    return first == "=" || first == "@" || ((first == "+" || first == "-") && Double(text) == nil)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let needsMarks =
      text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || text.hasPrefix(" ")
      || text.hasSuffix(" ")
    guard needsMarks else { return bytes += Array(text.utf8) }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
