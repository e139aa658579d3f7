/// What stands between two lines of dashes at the top of a Markdown file.
///
///     ---
///     title: "Bridge opens in Orlo"
///     author: [Dana Whitlock, Sam Iyer]
///     date: 2021-03-04
///     ---
///
/// Only what such blocks hold is read of YAML: one key a line, words with or without quotation marks, lists in
/// brackets or one item a line. The keys are those of a record. The block stays in the text.
enum FrontMatter {
  /// nil when the text does not begin with such a block, or it says nothing of the article.
  static func facts(in text: Text) -> StatedFacts? {
    guard let lines = lines(of: text) else { return nil }
    var facts = StatedFacts()
    var found: [Int: [String]] = [:]
    var key: Int?
    for line in lines {
      if line.hasPrefix("- "), let key {
        found[key, default: []].append(contentsOf: values("\(line.dropFirst(2))"))
      } else if let colon = line.firstIndex(of: ":") {
        key = Array(line[..<colon].utf8).withUnsafeBufferPointer { RecordKeys.rank(of: $0) }
        if let key { found[key] = values(String(line[line.index(after: colon)...])) }
      }
    }
    func first(_ fact: RecordKeys.Fact) -> [String] {
      RecordKeys.ranks(of: fact).lazy.compactMap { found[$0] }.first { !$0.isEmpty } ?? []
    }
    facts.externalID = first(.id).first
    facts.url = first(.url).first
    facts.headline = first(.headline).first
    facts.published = first(.published).first
    facts.outlet = first(.outlet).first
    facts.authors = first(.authors)
    return facts == StatedFacts() ? nil : facts
  }

  /// No block is longer than this many bytes: behind it, a line of dashes is a line of dashes.
  private static let longest = 16 << 10

  /// The lines between the dashes, without white space around them.
  private static func lines(of text: Text) -> [String]? {
    let top = text.utf8.prefix(longest)
    var lines = top.split(omittingEmptySubsequences: false) { $0 == 0x0A }
      .map { line in text[text.trimmed(TextSpan(start: line.startIndex, end: line.endIndex))] }
    guard lines.first == "---" else { return nil }
    lines.removeFirst()
    guard let end = lines.firstIndex(where: { $0 == "---" || $0 == "..." }) else { return nil }
    return Array(lines[..<end])
  }

  /// `a`, `"a"` or `[a, "b"]`.
  private static func values(_ written: String) -> [String] {
    let words = Array(trimmed(written).utf8)
    guard words.first == 0x5B, words.last == 0x5D else {
      return [unquoted(words[...])].filter { !$0.isEmpty }
    }
    var items: [ArraySlice<UInt8>] = []
    var start = 1
    var quote: UInt8?
    for i in 1..<words.count {
      let byte = words[i]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 {
        quote = byte
      } else if byte == 0x2C || i == words.count - 1 {
        items.append(words[start..<i])
        start = i + 1
      }
    }
    return items.map(unquoted).filter { !$0.isEmpty }
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let words = trimmed(String(decoding: bytes, as: UTF8.self))
    guard let mark = words.utf8.first, mark == 0x22 || mark == 0x27, words.utf8.count >= 2,
      words.utf8.last == mark
    else { return words }
    return String(words.dropFirst().dropLast())
  }

  private static func trimmed(_ string: String) -> String {
    let text = Text(string)
    return text[text.trimmed(text.all)]
  }
}
