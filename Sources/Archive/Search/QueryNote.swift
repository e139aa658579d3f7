extension Query {
  /// Something about the reading of a query that the one who typed it may want to know.
  public struct Note: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// Part of the query was not searched for: worth a line on stderr.
      case leftOut
      /// It was searched, perhaps not as meant: for `--why`.
      case reading
    }

    public var kind: Kind
    /// One sentence without a full stop, beginning small: "the brackets do not match".
    public var text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }
}

/// Gathers what is to be said about a query, so that a thousand stars give one line.
struct QueryNotes {
  /// Typed pieces that hold nothing to search for: `***`.
  private var wordless = Shown()
  /// Terms behind the limit.
  private var beyond = Shown()
  private var strayOperators = Shown()
  private var notes: [Query.Note] = []

  mutating func add(wordless text: String) { wordless.add(text) }
  mutating func add(beyondLimit text: String) { beyond.add(text) }
  mutating func add(strayOperator text: String) { strayOperators.add(text) }

  /// A whole query that asks for nothing: `((`, `""`. Not said where something of it has been named already.
  mutating func add(nothingIn text: String) {
    let isTold = wordless.count > 0 || notes.contains { $0.kind == .leftOut }
    if isTold || text.unicodeScalars.allSatisfy(QueryLexer.isSpace) { return }
    add(.leftOut, "“\(Query.shortened(text))” has no word to search for")
  }

  /// Adds a note unless there are a dozen, or the same one, already.
  mutating func add(_ kind: Query.Note.Kind, _ text: @autoclosure () -> String) {
    guard notes.count < 12 else { return }
    let note = Query.Note(kind, text())
    if !notes.contains(note) { notes.append(note) }
  }

  func all() -> [Query.Note] {
    var all = notes
    if beyond.count > 0 {
      all.append(
        Query.Note(
          .leftOut, "only the first \(Query.Limits.words) words were searched for; left out: \(beyond)"))
    }
    if wordless.count > 0 {
      all.append(Query.Note(.leftOut, "\(wordless) has no letter or digit to search for"))
    }
    if strayOperators.count > 0 {
      all.append(
        Query.Note(.reading, "\(strayOperators) joins nothing here (in quotation marks it is a word)"))
    }
    return all
  }

  /// The first few of many pieces of text, and how many there were.
  private struct Shown: CustomStringConvertible {
    private var first: [String] = []
    private(set) var count = 0

    mutating func add(_ text: String) {
      count += 1
      if first.count < 3 { first.append("“" + Query.shortened(text) + "”") }
    }

    var description: String {
      first.joined(separator: ", ") + (count > first.count ? " and \(count - first.count) more" : "")
    }
  }
}
