/// Names of authors as pages state them, each by itself.
enum AuthorNames {
  /// The names in a list of statements, each once: "By Dana Whitlock and Sam Iyer, The Harbour Post" gives two.
  static func read(_ stated: [String], _ outlets: [String]) -> [String] {
    var names: [String] = []
    for words in stated {
      for name in split(words, outlets) where !names.contains(where: { WordKey($0) == WordKey(name) }) {
        names.append(name)
      }
    }
    return names.count <= 20 ? names : Array(names.prefix(20))
  }

  /// Statements, and the names in each.
  static let examples: [(words: String, names: [String])] = [
    ("Dana Whitlock", ["Dana Whitlock"]),
    ("By Dana Whitlock and Sam Iyer", ["Dana Whitlock", "Sam Iyer"]),
    ("Dana Whitlock, Sam Iyer & Lee Roe", ["Dana Whitlock", "Sam Iyer", "Lee Roe"]),
    ("Dana Whitlock, harbourpost.example", ["Dana Whitlock"]),
    ("Dana Whitlock | dana@harbourpost.example", ["Dana Whitlock"]),
    ("Dana Whitlock, Chief Reporter", ["Dana Whitlock"]),
    ("https://harbourpost.example/people/dana", []),
  ]

  private static func split(_ words: String, _ outlets: [String]) -> [String] {
    // A list that begins with a comma has lost its name: what is left is the paper's.
    guard words.utf8.count <= 400, words.first != "," else { return [] }
    // An address is nobody's name, and what stands before one is a site's.
    if words.contains("://") { return [] }
    var rest = words[...]
    for opening in ["by ", "written by ", "words by ", "story by ", "posted by ", "from ", "by: "] {
      if rest.lowercased().hasPrefix(opening) { rest = rest.dropFirst(opening.count) }
    }
    var names: [String] = []
    var isLater = false
    for part in segments(rest) {
      defer { isLater = true }
      let name = trimmed(part)
      guard isName(name) else { continue }
      // What follows a name and is the paper's, a place or an office, is nobody.
      if isLater, outlets.contains(where: { WordKey($0) == WordKey(name) }) || isOffice(name) { continue }
      names.append(name)
    }
    return names
  }

  private static func segments(_ words: Substring) -> [Substring] {
    var parts: [Substring] = []
    for part in words.split(whereSeparator: { ",;|&•·\n/".contains($0) }) {
      let ands = part.split(separator: " ", omittingEmptySubsequences: true)
        .split { $0.lowercased() == "and" }
      for words in ands {
        if let first = words.first, let last = words.last {
          parts.append(part[first.startIndex..<last.endIndex])
        }
      }
    }
    return parts
  }

  private static func trimmed(_ words: Substring) -> String {
    var words = words
    while let first = words.first, first.isWhitespace || first == ":" || first == "-" { words.removeFirst() }
    while let last = words.last, last.isWhitespace || ":-–—".contains(last) { words.removeLast() }
    if words.lowercased().hasPrefix("by ") { words = words.dropFirst(3) }
    // "ByDana Whitlock": the space was a gap between two elements.
    if words.hasPrefix("By"), let third = words.dropFirst(2).first, third.isUppercase {
      words = words.dropFirst(2)
    }
    if words.lowercased().hasPrefix("and ") { words = words.dropFirst(4) }
    return String(words)
  }

  private static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count >= 2, bytes.count <= 80, !bytes.contains(0x40), !name.contains("http") else {
      return false
    }
    // Dates and "3 min read" stand beside names; a pen name may end in a number.
    if let first = bytes.first, first &- 0x30 < 10 || first == 0x28 { return false }
    if bytes.contains(0x20), bytes.contains(where: { $0 &- 0x30 < 10 }) { return false }
    if ["by", "and", "with", "facebook", "twitter", "instagram", "linkedin", "email", "share", "follow"]
      .contains(WordKey(name))
    {
      return false
    }
    // A domain: a dot with letters on both sides, and no space.
    if !bytes.contains(0x20), let dot = bytes.lastIndex(of: 0x2E), dot + 2 < bytes.count, dot > 2 {
      return false
    }
    return name.split(separator: " ").count <= 8
  }

  private static func isOffice(_ words: String) -> Bool {
    words.split(separator: " ").contains { offices.contains(WordKey($0)) }
  }

  /// Whether a name is a desk's and not a person's: "Web Desk", "admin".
  static func isDesk(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.contains { desks.contains(WordKey($0)) }
  }

  private static let offices = WordSet(
    words: """
      reporter editor writer correspondent columnist officer head director contributor producer staff chief senior
      journalist manager analyst president professor special bureau news times post press daily network photographer
      associate jr
      """)
  private static let desks = WordSet(
    words:
      "admin administrator webmaster staff desk newsroom redazione redaktion redaction editors webdesk editorial"
  )
}
