/// The keywords under a story: "war, Syria, ferries", or one a line under "Tags".
enum Tags {
  /// The tags that a block lists; empty when it is no list of them.
  static func read(_ sheet: Sheet, _ block: Int) -> [String] {
    let shape = sheet.shapes[block]
    let span = sheet.blocks[block].span
    let labelled = sheet.marker(block)?.kind == .tags
    guard span.count <= 600, labelled || shape.commas >= 2 else { return [] }
    var items = split(sheet.text[span])
    if labelled, let first = items.first {
      // "Tags: ports" begins with the label.
      if let colon = first.firstIndex(of: ":") {
        items[0] = trimmed(first[first.index(after: colon)...])
      } else {
        items.removeFirst()
      }
      items.removeAll { $0.isEmpty }
      return items.allSatisfy { wordCount($0) <= 6 } ? items : []
    }
    guard items.count >= 3, !shape.endsSentence, !shape.endsOpen, shape.digits * 4 <= shape.letters else {
      return []
    }
    guard sheet.marker(block) == nil, shape.innerStops == 0 else { return [] }
    guard items.allSatisfy({ (1...5).contains(wordCount($0)) }) else { return [] }
    return items
  }

  /// Lines, and the tags in each; empty for what is no list of them.
  static let examples: [(line: String, tags: [String])] = [
    (
      "ferries, Port Authority (PA), harbour towns, weather",
      ["ferries", "Port Authority (PA)", "harbour towns", "weather"]
    ),
    ("Tags: ports, ferries", ["ports", "ferries"]),
    ("The mayor, a tall man, said so.", []),
    ("Port reopens after storm, mayor says", []),
  ]

  private static func split(_ line: String) -> [String] {
    line.split(separator: ",").map { trimmed($0) }
  }

  private static func trimmed(_ item: Substring) -> String {
    var item = item
    while let first = item.first, first.isWhitespace { item.removeFirst() }
    while let last = item.last, last.isWhitespace { item.removeLast() }
    return String(item)
  }

  private static func wordCount(_ item: String) -> Int { item.utf8.split(separator: 0x20).count }
}
