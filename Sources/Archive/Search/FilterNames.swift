/// What someone means who types a filter that there is not.
enum FilterNames {
  /// The words that other programs use for our filters (notmuch, Gmail, Datasette, newsroom systems).
  private static let elsewhere: [String: Query.Filter.Key] = [
    "site": .outlet, "publisher": .outlet, "paper": .outlet, "publication": .outlet, "domain": .outlet,
    "source": .by, "speaker": .by, "said": .by, "from": .by,
    "name": .person, "people": .person, "persons": .person, "who": .person,
    "after": .since, "begin": .since, "start": .since, "newer": .since, "date": .since,
    "before": .until, "end": .until, "older": .until,
    "type": .kind, "is": .kind,
  ]

  /// What other programs filter by, and this one does not.
  private static let unknown: Set<String> = [
    "lang", "language", "title", "intitle", "headline", "body", "text", "intext", "url", "inurl", "link",
    "tag",
    "section", "category", "topic", "country", "filetype", "filename",
  ]

  /// What is said of a name before a colon that is no filter's; nil when it is just a word.
  static func complaint(about name: String) -> String? {
    if let meant = meant(by: name) { return "did you mean “\(meant.rawValue):”?" }
    if !unknown.contains(name) { return nil }
    return "the filters are " + Query.Filter.Key.allCases.map { $0.rawValue + ":" }.joined(separator: " ")
  }

  /// The filter that a name stands for elsewhere, or that it misspells by a letter; nil when it is just a word.
  static func meant(by name: String) -> Query.Filter.Key? {
    if let key = elsewhere[name] { return key }
    let typed = Array(name.utf8)
    guard (3...10).contains(typed.count) else { return nil }
    return (Query.Filter.Key.allCases.map { ($0.rawValue, $0) } + elsewhere.map { ($0.key, $0.value) })
      .filter { $0.0.utf8.count >= 4 && isOneLetterOff(typed, Array($0.0.utf8)) }
      .min { $0.0 < $1.0 }?.1
  }

  /// Whether one letter more, less, other or two swapped make the first into the second.
  private static func isOneLetterOff(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let (x, y) = (a[head...], b[head...])
    if x.count == y.count {
      if x.dropFirst().elementsEqual(y.dropFirst()) { return true }
      return x.count >= 2 && x.dropFirst(2).elementsEqual(y.dropFirst(2)) && x.first == y.dropFirst().first
        && y.first == x.dropFirst().first
    }
    return x.count > y.count ? x.dropFirst().elementsEqual(y) : y.dropFirst().elementsEqual(x)
  }
}
