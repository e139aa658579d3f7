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
    var index: [UInt64: Int] = [:]
    for (place, candidate) in candidates.enumerated() {
      let keys = Self.keys(of: candidate.name, in: words)
      guard !keys.isEmpty else { continue }
      let group = index[hash(keys)] ?? groups.count
      if group == groups.count {
        index[hash(keys)] = group
        groups.append(NameGroup(keys: keys))
      }
      groups[group].places.append(place)
      groups[group].signs.formUnion(candidate.signs)
      if let gender = candidate.gender { groups[group].gender = gender }
    }
    return groups
  }

  static func keys(of name: Range<Int>, in words: StoryWords) -> [WordKey] {
    var keys: [WordKey] = []
    for i in name where words.tokens[i].isWord && !words.traits[i].has(.suffix) {
      keys.append(words.core(of: i))
    }
    return keys
  }

  static func hash(_ keys: [WordKey]) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for key in keys { hash = (hash ^ key.bits) &* 0xD6E8_FEB8_6659_FD93 ^ (hash >> 29) }
    return hash
  }
}
