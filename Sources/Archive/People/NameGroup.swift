/// One spelling of a name with all its places in an article.
struct NameGroup: Sendable {
  /// The words as they are compared: articles cut off, marks and suffixes left out.
  var keys: [WordKey]
  /// Indices into the candidates.
  var places: [Int] = []
  var signs: NameCandidate.Signs = []
  var gender: Title.Gender?
  /// The person it was merged into; nil while nobody.
  var person: Int?

  /// The candidates' names grouped by their words, in order of first appearance.
  static func groups(of candidates: [NameCandidate], in words: StoryWords) -> [NameGroup] {
    var groups: [NameGroup] = []
    var index = WordLists()
    // Filled anew for each candidate, and kept by the first of a spelling only.
    var keys: [WordKey] = []
    for (place, candidate) in candidates.enumerated() {
      keys.removeAll(keepingCapacity: true)
      append(keysOf: candidate.name, in: words, to: &keys)
      guard !keys.isEmpty else { continue }
      let hash = WordKey(bits: hash(keys))
      let group = index.first(hash) ?? groups.count
      if group == groups.count {
        index.append(group, to: hash)
        groups.append(NameGroup(keys: Array(keys[...])))
      }
      groups[group].places.append(place)
      groups[group].signs.formUnion(candidate.signs)
      if let gender = candidate.gender { groups[group].gender = gender }
    }
    return groups
  }

  static func keys(of name: Range<Int>, in words: StoryWords) -> [WordKey] {
    var keys: [WordKey] = []
    append(keysOf: name, in: words, to: &keys)
    return keys
  }

  private static func append(keysOf name: Range<Int>, in words: StoryWords, to keys: inout [WordKey]) {
    for i in name where words.tokens[i].isWord && !words.traits[i].has(.suffix) {
      keys.append(words.core(of: i))
    }
  }

  static func hash(_ keys: [WordKey]) -> UInt64 {
    keys.reduce(0x9E37_79B9_7F4A_7C15) { hash($0, $1) }
  }

  /// The hash of words with one more behind them.
  @inline(__always)
  static func hash(_ words: UInt64, _ key: WordKey) -> UInt64 {
    (words ^ key.bits) &* 0xD6E8_FEB8_6659_FD93 ^ (words >> 29)
  }
}
