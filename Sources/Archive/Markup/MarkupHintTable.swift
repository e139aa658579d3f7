/// Looks words of class names up.
struct MarkupHintTable: Sendable {
  private struct Entry: Sendable {
    var rest: [WordKey]
    var hints: MarkupHints
    var isWhole: Bool
  }

  private let byFirst: WordTable<[Entry]>
  static let standard = MarkupHintTable(MarkupHintRule.all)

  private init(_ rules: [MarkupHintRule]) {
    var groups: [String: [Entry]] = [:]
    for rule in rules {
      let words = rule.words.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      groups[first, default: []].append(
        Entry(rest: words.dropFirst().map { WordKey($0) }, hints: rule.hints, isWhole: rule.isWhole))
    }
    byFirst = WordTable(groups.map { ($0.key, $0.value) })
  }

  /// The hints in the words of one attribute.
  ///
  ///     hints(in: "post-1204 related_posts hasSidebar")   // .story, .related
  func hints(in value: UnsafeBufferPointer<UInt8>) -> MarkupHints {
    var found: MarkupHints = []
    // A class list longer than this is a machine's.
    let end = min(value.count, 400)
    var i = 0
    while i < end {
      let stop = nextSpace(value, i, end)
      found.formUnion(hintsOfName(value, i, stop))
      i = stop + 1
    }
    return found
  }

  private func nextSpace(_ value: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, value[i] > 0x20 { i += 1 }
    return i
  }

  /// Of one name: "article__body--wide" has the words article, body, wide.
  private func hintsOfName(_ value: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> MarkupHints {
    var words: (WordKey, WordKey, WordKey, WordKey, WordKey, WordKey) = (
      .none, .none, .none, .none, .none, .none
    )
    var count = 0
    var i = start
    while i < end, count < 6 {
      while i < end, !isWordByte(value[i]) { i += 1 }
      let first = i
      if i < end { i += 1 }
      while i < end, isWordByte(value[i]), !(isCapital(value[i]) && !isCapital(value[i - 1])) { i += 1 }
      if i > first {
        withUnsafeMutableBytes(of: &words) {
          $0.bindMemory(to: WordKey.self)[count] = WordKey(folding: value, first, i)
        }
        count += 1
      }
    }
    if count == 0 || Self.negations.contains(words.0) { return [] }
    return withUnsafeBytes(of: words) { hints(of: $0.bindMemory(to: WordKey.self), count) }
  }

  private func hints(of words: UnsafeBufferPointer<WordKey>, _ count: Int) -> MarkupHints {
    var found: MarkupHints = []
    var storyEnd = 0
    for i in 0..<count {
      guard let entries = byFirst[words[i]] else { continue }
      for entry in entries where i + entry.rest.count < count {
        if entry.isWhole, i > 0 || entry.rest.count + 1 != count { continue }
        var matches = true
        for (n, word) in entry.rest.enumerated() where words[i + 1 + n] != word { matches = false }
        guard matches else { continue }
        found.formUnion(entry.hints)
        if !entry.hints.isDisjoint(with: [.body, .story]) {
          storyEnd = max(storyEnd, i + 1 + entry.rest.count)
        } else if i >= storyEnd, !entry.hints.isDisjoint(with: .outside) {
          // "article-body__share-bar" is a share bar: the part of a part comes last.
          found.subtract([.body, .story])
        }
      }
    }
    return found
  }

  /// "has-sidebar" holds none, and "tag-newsletter" tells what a story is about.
  private static let negations = WordSet(
    words: "has with without no is not tag category cat topic js lg md sm xl")

  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  @inline(__always)
  private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
