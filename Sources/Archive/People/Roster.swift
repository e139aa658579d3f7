/// The persons of an article while they are being put together: which names are one person.
struct Roster: Sendable {
  /// Someone in the making.
  struct Entry: Sendable {
    var keys: SharedSlice<WordKey>
    var gender: Title.Gender?
    /// The candidate whose spelling is the name.
    var best: Int
    /// The nouns by which the article may come back to them: "minister", "general".
    var roles: [WordKey] = []
    /// All words of titles and roles, to tell "the Iranian minister" from "the Russian minister".
    var roleWords: [WordKey] = []
    /// The countries that their titles and roles name.
    var nations: [UInt32] = []
  }

  var entries: [Entry] = []
  /// Entries by the last word of their names, at most `crowd` for each.
  var byLast = WordLists()
  /// Entries by any other word.
  var byOther = WordLists()

  private static let crowd = 16

  let words: StoryWords
  private(set) var candidates: [NameCandidate]
  var groups: [NameGroup]

  init(_ words: StoryWords, _ candidates: [NameCandidate]) {
    self.words = words
    self.candidates = candidates
    groups = NameGroup.groups(of: candidates, in: words)
    cutForeignWords()
    joinSignsOfSingles()
    admitFullNames()
    admitTitledSingles()
    splitByGender()
    assignSingles()
    assignParts()
  }

  /// "Rival Ana Vantry" where the article has "Ana Vantry" as well: the first word is no part of the name.
  private mutating func cutForeignWords() {
    guard groups.contains(where: { $0.keys.count > 2 }) else { return }
    var known = WordMap(expecting: groups.count)
    for index in groups.indices where groups[index].keys.count > 1 {
      known.set(WordKey(bits: NameGroup.hash(groups[index].keys)), to: index)
    }
    var isCut = false
    for index in groups.indices where groups[index].keys.count > 2 {
      let group = groups[index]
      guard known[WordKey(bits: NameGroup.hash(group.keys.dropFirst()))] != nil else { continue }
      let first = candidates[group.places[0]].name.lowerBound
      let next = words.traits[first + 1]
      guard !words.traits[first].has([.given, .family, .particle]), next.has(.given), !next.has(.doubtful)
      else {
        continue
      }
      for place in group.places {
        candidates[place].name = (candidates[place].name.lowerBound + 1)..<candidates[place].name.upperBound
        candidates[place].lead = candidates[place].name.lowerBound
      }
      isCut = true
    }
    if isCut { groups = NameGroup.groups(of: candidates, in: words) }
  }

  // MARK: Evidence

  /// "Vant said" and "Mr Vant" speak for "Orlo Vant".
  private mutating func joinSignsOfSingles() {
    let several = groups.count { $0.keys.count > 1 }
    var byLast = WordLists(expecting: several)
    var byFirst = WordLists(expecting: several)
    for index in groups.indices where groups[index].keys.count > 1 {
      let last = groups[index].keys[groups[index].keys.count - 1]
      if byLast.count(last) < Self.crowd { byLast.append(index, to: last) }
      let first = groups[index].keys[0]
      if byFirst.count(first) < Self.crowd { byFirst.append(index, to: first) }
    }
    for single in groups.indices where groups[single].keys.count == 1 {
      let key = groups[single].keys[0]
      var signs: NameCandidate.Signs = .surnameAlone
      if groups[single].signs.contains(.titled) { signs.insert(.courtesy) }
      if groups[single].signs.contains(.speaks) { signs.insert(.surnameSpeaks) }
      let named = byLast[key]
      for index in named { groups[index].signs.formUnion(signs) }
      if named.count > 0 { continue }
      for index in byFirst[key] { groups[index].signs.insert(.firstAlone) }
    }
  }

  /// Whether a sentence behind one of the places begins with "He" or "She".
  func isFollowedByPronoun(_ group: NameGroup) -> Bool { pronounsBehind(group) > 0 }

  /// How many of the first places are followed by a sentence that begins with "He" or "She".
  func pronounsBehind(_ group: NameGroup) -> Int {
    let story = words.story
    return group.places.prefix(8).count { place in
      let next = candidates[place].sentence + 1
      guard next < story.sentences.count,
        let first = story.sentences[next].prefix(3).first(where: { story.tokens[$0].isWord })
      else { return false }
      return story.tokens[first].key == "he" || story.tokens[first].key == "she"
    }
  }

  // MARK: Full names

  private mutating func admitFullNames() {
    let evidence = NameEvidence(words: words)
    var admitted: [Int] = []
    for index in groups.indices where groups[index].keys.count > 1 {
      let group = groups[index]
      var points = evidence.points(group, candidates[group.places[0]])
      if points == NameEvidence.needed - 1, isFollowedByPronoun(group) { points += 1 }
      if points >= NameEvidence.needed { admitted.append(index) }
    }
    // The fullest first, so that shorter spellings find them.
    admitted.sort {
      groups[$0].keys.count != groups[$1].keys.count ? groups[$0].keys.count > groups[$1].keys.count : $0 < $1
    }
    for index in admitted { admit(index) }
  }

  private mutating func admit(_ index: Int) {
    let group = groups[index]
    let fitting = byLast[group.keys[group.keys.count - 1]].filter {
      isSpelling(group.keys, of: entries[$0].keys) && agree(group.gender, entries[$0].gender)
    }
    if fitting.count == 1 {
      groups[index].person = fitting[0]
      if entries[fitting[0]].gender == nil { entries[fitting[0]].gender = group.gender }
      return
    }
    groups[index].person = entries.count
    let best = bestPlace(of: group)
    enter(
      Entry(
        keys: group.keys, gender: group.gender ?? genderOfName(candidates[best].name),
        best: best))
  }

  /// The first place; in a transcript the first that is not all in capitals.
  private func bestPlace(of group: NameGroup) -> Int {
    guard group.signs.contains(.label) else { return group.places[0] }
    return group.places.first { !words.tokens[candidates[$0].name.upperBound - 1].flags.contains(.allCaps) }
      ?? group.places[0]
  }

  mutating func enter(_ entry: Entry) {
    let number = entries.count
    if number == 0 { entries.reserveCapacity(8) }
    entries.append(entry)
    let last = entry.keys[entry.keys.count - 1]
    if byLast.count(last) < Self.crowd { byLast.append(number, to: last) }
    for key in entry.keys.dropLast() where byOther.count(key) < Self.crowd { byOther.append(number, to: key) }
  }

  /// Whether the words of a shorter name are those of a longer one: "Ana Vant" of "Ana Maria Vant", "A. Vant" of "Ana Vant".
  private func isSpelling(_ short: SharedSlice<WordKey>, of long: SharedSlice<WordKey>) -> Bool {
    guard short.last == long.last, short.count >= 2 else { return short == long }
    if short.first != long.first, !isInitial(short[0], of: long[0]) {
      return short.count < long.count && long.suffix(short.count).elementsEqual(short)
    }
    var i = 1
    for key in short.dropFirst().dropLast() {
      while i < long.count, long[i] != key, !isInitial(key, of: long[i]) { i += 1 }
      if i == long.count { return isInitialKey(key) }
      i += 1
    }
    return true
  }

  /// "a." is one letter and a dot.
  private func isInitialKey(_ key: WordKey) -> Bool { key.bits & 0xFF == 0x2E && key.bits <= 0xFFFF }

  private func isInitial(_ key: WordKey, of other: WordKey) -> Bool {
    guard isInitialKey(key), other.bits >> 63 == 0, other.bits != 0 else { return false }
    var bits = other.bits
    while bits > 0xFF { bits >>= 8 }
    return bits == key.bits >> 8
  }

  func agree(_ a: Title.Gender?, _ b: Title.Gender?) -> Bool { a == nil || b == nil || a == b }

  func genderOfName(_ name: Range<Int>) -> Title.Gender? {
    for i in name {
      let traits = words.traits[i]
      if traits.has(.male) != traits.has(.female) { return traits.has(.male) ? .male : .female }
      if traits.has(.given) { return nil }
    }
    return nil
  }
}
