/// One spelling of a name with all its places in an article.
struct NameGroup: Sendable {
  /// The words as they are compared: articles cut off, marks and suffixes left out.
  var keys: SharedSlice<WordKey>
  /// Indices into the candidates.
  var places: SharedSlice<Int>
  var signs: NameCandidate.Signs = []
  var gender: Title.Gender?
  /// The person it was merged into; nil while nobody.
  var person: Int?

  /// The candidates' names grouped by their words, in order of first appearance.
  static func groups(of candidates: [NameCandidate], in words: StoryWords) -> [NameGroup] {
    // All groups lie in one array for their words and one for their places.
    var keys: [WordKey] = []
    keys.reserveCapacity(candidates.count * 2)
    var found: [Found] = []
    found.reserveCapacity(candidates.count)
    var groupOf = [Int32](repeating: -1, count: candidates.count)
    var index = WordMap(expecting: candidates.count)
    for (place, candidate) in candidates.enumerated() {
      let start = keys.count
      append(keysOf: candidate.name, in: words, to: &keys)
      if keys.count == start { continue }
      let hash = WordKey(bits: hash(keys[start...]))
      let group = index[hash] ?? found.count
      if group == found.count {
        index.set(hash, to: group)
        found.append(Found(keys: start..<keys.count))
      } else {
        keys.removeLast(keys.count - start)
      }
      groupOf[place] = Int32(group)
      found[group].places += 1
      found[group].signs.formUnion(candidate.signs)
      if let gender = candidate.gender { found[group].gender = gender }
    }
    return groups(found, keys, places(of: found, groupOf))
  }

  /// A group while its candidates are being counted.
  private struct Found {
    var keys: Range<Int>
    var places = 0
    var signs: NameCandidate.Signs = []
    var gender: Title.Gender?
  }

  /// The candidates of the first group, those of the second, and so on.
  private static func places(of found: [Found], _ groupOf: [Int32]) -> [Int] {
    var next: [Int] = []
    next.reserveCapacity(found.count)
    var count = 0
    for group in found {
      next.append(count)
      count += group.places
    }
    var places = [Int](repeating: 0, count: count)
    for (place, group) in groupOf.enumerated() where group >= 0 {
      places[next[Int(group)]] = place
      next[Int(group)] += 1
    }
    return places
  }

  private static func groups(_ found: [Found], _ keys: [WordKey], _ places: [Int]) -> [NameGroup] {
    var groups: [NameGroup] = []
    groups.reserveCapacity(found.count)
    var start = 0
    for group in found {
      groups.append(
        NameGroup(
          keys: SharedSlice(keys, group.keys), places: SharedSlice(places, start..<start + group.places),
          signs: group.signs, gender: group.gender))
      start += group.places
    }
    return groups
  }

  private static func append(keysOf name: Range<Int>, in words: StoryWords, to keys: inout [WordKey]) {
    for i in name where words.tokens[i].isWord && !words.traits[i].has(.suffix) {
      keys.append(words.core(of: i))
    }
  }

  static func hash(_ keys: some Sequence<WordKey>) -> UInt64 {
    keys.reduce(0x9E37_79B9_7F4A_7C15) { hash($0, $1) }
  }

  /// The hash of words with one more behind them.
  @inline(__always)
  static func hash(_ words: UInt64, _ key: WordKey) -> UInt64 {
    (words ^ key.bits) &* 0xD6E8_FEB8_6659_FD93 ^ (words >> 29)
  }
}
