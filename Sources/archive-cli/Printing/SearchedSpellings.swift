internal import Archive

/// What is said on stderr about the reading of a query, by every command that takes one.
enum SearchedSpellings {
  /// With `why` everything about it, else what was left out of it or searched beside it. The query has its spellings.
  static func tell(_ query: Query, why: Bool, _ format: ListingFormat) {
    let explanation = Explanation(query)
    if why {
      for line in explanation.lines { Output.remark(line) }
      return
    }
    for note in query.notes where note.kind == .leftOut { Output.remark(note.text) }
    var seen = Set<String>()
    let also = explanation.items.flatMap(\.spellings).map(\.text).filter { seen.insert($0).inserted }
    if format == .text, !also.isEmpty {
      Output.remark("also searched: \(also.joined(separator: ", ")) (--exact to stop)")
    }
  }
}
