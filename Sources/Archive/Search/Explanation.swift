/// How a query was read and what was searched for it: what `--why` prints.
public struct Explanation: Hashable, Sendable {
  /// One term, or words that were taken for one name.
  public struct Item: Hashable, Sendable {
    public enum Reading: String, Hashable, Sendable {
      case word, phrase, prefix
      /// In quotation marks.
      case exact
      /// Several words that may be one name.
      case name

      /// What it means for the search, in words.
      public var help: String {
        switch self {
        case .word: "a word"
        case .phrase: "words side by side"
        case .prefix: "words that begin so"
        case .exact: "exactly these words, side by side"
        case .name: "a name"
        }
      }
    }

    /// As typed.
    public var text: String
    public var reading: Reading
    /// Must not occur.
    public var isExcluded: Bool
    /// The other spellings that were searched, with the rule that brought each.
    public var spellings: [Spelling]
  }

  public var items: [Item]
  public var filters: [Query.Filter]
  public var notes: [Query.Note]

  /// What is said of a query; of its spellings when an archive was asked for them (``NewsArchive/spelled(_:)``).
  public init(_ query: Query) {
    let spellings = query.spellings?.names ?? [:]
    var items: [Item] = []
    Self.collect(query.expression, isExcluded: false, spellings, into: &items)
    let typed = Set(items.map(\.text))
    for (name, found) in spellings.sorted(by: { $0.key.text < $1.key.text }) where !typed.contains(name.text)
    {
      items.append(Item(text: name.text, reading: .name, isExcluded: false, spellings: found))
    }
    self.items = items
    filters = query.filters
    notes = query.notes
  }

  private static func collect(
    _ expression: Query.Expression?, isExcluded: Bool, _ spellings: [Query.Name: [Spelling]],
    into items: inout [Item]
  ) {
    switch expression {
    case nil: break
    case .term(let term):
      items.append(
        Item(
          text: term.text, reading: Item.Reading(term), isExcluded: isExcluded,
          spellings: spellings[Query.Name([term])] ?? []))
    case .not(let inner): collect(inner, isExcluded: !isExcluded, spellings, into: &items)
    case .all(let members), .any(let members):
      for member in members { collect(member, isExcluded: isExcluded, spellings, into: &items) }
    }
  }
}

extension Explanation.Item.Reading {
  init(_ term: Query.Term) {
    self =
      switch (term.form, term.isPrefix) {
      case (_, true): .prefix
      case (.quoted, _): .exact
      case (.plain, _): term.words.count > 1 ? .phrase : .word
      }
  }
}

extension Explanation: CustomStringConvertible {
  /// One line for each term, filter and note.
  public var lines: [String] {
    items.map { item in
      let also = item.spellings.map {
        "\($0.text) (\(([$0.rule] + $0.without.map { "not in " + $0 }).joined(separator: ", ")))"
      }.joined(separator: ", ")
      return "\(item.isExcluded ? "without " : "")\(item.text): \(item.reading.help)"
        + (also.isEmpty ? "" : "; also \(also)")
    }
      + filters.map {
        "\($0.isExcluded ? "-" : "")\($0.key.rawValue):\($0.value): \($0.isExcluded ? "not " : "")\($0.key.help)"
      }
      + notes.map { "note: \($0.text)" }
  }

  public var description: String { lines.joined(separator: "\n") }
}
