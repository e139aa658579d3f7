/// The persons of an article while they are being put together: which names are one person.
struct Roster: Sendable {
  /// Someone in the making.
  struct Entry: Sendable {
    var keys: [WordKey]
    /// Indices into the groups of names.
    var groups: [Int]
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

  private(set) var entries: [Entry] = []
  /// Entries by the last word of their names, at most `crowd` for each.
  private var byLast: [UInt64: [Int]] = [:]
  /// Entries by any other word.
  private var byOther: [UInt64: [Int]] = [:]

  private static let crowd = 16

  let words: StoryWords
  private(set) var candidates: [NameCandidate]
  private(set) var groups: [NameGroup]

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
  }

  /// "Rival Ana Vantry" where the article has "Ana Vantry" as well: the first word is no part of the name.
  private mutating func cutForeignWords() {
    let known = Set(groups.lazy.filter { $0.keys.count > 1 }.map { NameGroup.hash($0.keys) })
    var isCut = false
    for group in groups
    where group.keys.count > 2 && known.contains(NameGroup.hash(Array(group.keys.dropFirst()))) {
      let first = candidates[group.places[0]].name.lowerBound
      let next = words.traits[first + 1]
      guard !words.traits[first].has([.given, .family, .particle]), next.has(.given),
        words.tokens[first + 1].isWord
      else { continue }
      for place in group.places {
        candidates[place].name = (candidates[place].name.lowerBound + 1)..<candidates[place].name.upperBound
      }
      isCut = true
    }
    if isCut { groups = NameGroup.groups(of: candidates, in: words) }
  }

  // MARK: Evidence

  /// "Vant said" and "Mr Vant" speak for "Orlo Vant".
  private mutating func joinSignsOfSingles() {
    var byLast: [UInt64: [Int]] = [:]
    var byFirst: [UInt64: [Int]] = [:]
    for (index, group) in groups.enumerated() where group.keys.count > 1 {
      if byLast[group.keys.last!.bits, default: []].count < Self.crowd {
        byLast[group.keys.last!.bits, default: []].append(index)
      }
      if byFirst[group.keys[0].bits, default: []].count < Self.crowd {
        byFirst[group.keys[0].bits, default: []].append(index)
      }
    }
    for single in groups where single.keys.count == 1 {
      let key = single.keys[0].bits
      var signs: NameCandidate.Signs = .surnameAlone
      if single.signs.contains(.titled) { signs.insert(.courtesy) }
      if single.signs.contains(.speaks) { signs.insert(.surnameSpeaks) }
      for index in byLast[key] ?? [] { groups[index].signs.formUnion(signs) }
      for index in byFirst[key] ?? [] where byLast[key] == nil { groups[index].signs.insert(.firstAlone) }
    }
  }

  /// Whether a sentence behind one of the places begins with "He" or "She".
  private func isFollowedByPronoun(_ group: NameGroup) -> Bool {
    let story = words.story
    for place in group.places.prefix(8) {
      let next = candidates[place].sentence + 1
      guard next < story.sentences.count else { continue }
      for i in story.sentences[next].prefix(3) where story.tokens[i].isWord {
        if story.tokens[i].key == "he" || story.tokens[i].key == "she" { return true }
        break
      }
    }
    return false
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
    let fitting = (byLast[group.keys.last!.bits] ?? []).filter {
      isSpelling(group.keys, of: entries[$0].keys) && agree(group.gender, entries[$0].gender)
    }
    if fitting.count == 1 {
      groups[index].person = fitting[0]
      entries[fitting[0]].groups.append(index)
      if entries[fitting[0]].gender == nil { entries[fitting[0]].gender = group.gender }
      return
    }
    groups[index].person = entries.count
    let best = candidates[group.places[0]]
    enter(
      Entry(
        keys: group.keys, groups: [index], gender: group.gender ?? genderOfName(best.name),
        best: group.places[0]))
  }

  private mutating func enter(_ entry: Entry) {
    let number = entries.count
    entries.append(entry)
    if byLast[entry.keys.last!.bits, default: []].count < Self.crowd {
      byLast[entry.keys.last!.bits, default: []].append(number)
    }
    for key in entry.keys.dropLast() where byOther[key.bits, default: []].count < Self.crowd {
      byOther[key.bits, default: []].append(number)
    }
  }

  /// Whether the words of a shorter name are those of a longer one: "Ana Vant" of "Ana Maria Vant", "A. Vant" of "Ana Vant".
  private func isSpelling(_ short: [WordKey], of long: [WordKey]) -> Bool {
    guard short.last == long.last, short.count >= 2 else { return short == long }
    if short.first != long.first, !isInitial(short[0], of: long[0]) {
      return short.count < long.count && Array(long.suffix(short.count)) == short
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

  private func agree(_ a: Title.Gender?, _ b: Title.Gender?) -> Bool { a == nil || b == nil || a == b }

  private func genderOfName(_ name: Range<Int>) -> Title.Gender? {
    for i in name {
      let traits = words.traits[i]
      if traits.has(.male) != traits.has(.female) { return traits.has(.male) ? .male : .female }
      if traits.has(.given) { return nil }
    }
    return nil
  }

  // MARK: Single words

  /// "President Vant" is a person although the article has no full name.
  private mutating func admitTitledSingles() {
    for index in groups.indices where groups[index].keys.count == 1 && groups[index].person == nil {
      let group = groups[index]
      guard person(for: group.keys[0], gender: nil, lead: nil) == nil, byLast[group.keys[0].bits] == nil
      else { continue }
      guard
        let place = group.places.first(where: {
          candidates[$0].signs.contains(.titled) && isTitle(candidates[$0])
        })
          ?? (speaksAlone(group) ? group.places[0] : nil)
      else { continue }
      let i = candidates[place].name.lowerBound
      let traits = words.traits[i]
      if traits.has([
        .opener, .thing, .title, .role, .organizationHead, .legalForm, .people, .place, .knownOrganization,
        .placeHead, .modifier,
      ]),
        !traits.has(.given) || traits.has([.place, .thing, .title])
      {
        continue
      }
      if words.tokens[i].flags.contains(.allCaps) || words.tokens[i].flags.contains(.digit) { continue }
      groups[index].person = entries.count
      enter(
        Entry(keys: group.keys, groups: [index], gender: group.gender ?? genderOfName(i..<i + 1), best: place)
      )
    }
  }

  private func isTitle(_ candidate: NameCandidate) -> Bool {
    var i = candidate.name.lowerBound - 1
    while i > candidate.lead, words.tokens[i].is(".") { i -= 1 }
    return i >= candidate.lead && words.traits[i].has([.title, .office])
  }

  /// A lone name that speaks and is followed by "he": "Vant said. He …", more than once.
  private func speaksAlone(_ group: NameGroup) -> Bool {
    group.places.count > 1 && group.signs.contains(.speaks) && !group.signs.contains(.article)
      && !group.signs.contains(.placed) && isFollowedByPronoun(group)
  }

  /// "Mr Vantry" where the article's only full name is "Elena Vantry": another person of the same surname.
  private mutating func splitByGender() {
    for index in groups.indices where groups[index].keys.count == 1 && groups[index].person == nil {
      let group = groups[index]
      guard let person = person(for: group.keys[0], gender: nil, lead: nil),
        let gender = entries[person].gender
      else { continue }
      guard let first = group.places.first(where: { !agree(candidates[$0].gender, gender) }) else { continue }
      let other = group.places.filter {
        !agree(candidates[$0].gender, gender)
          || candidates[$0].gender == nil && candidates[$0].signs.contains(.titled)
      }
      // Given names mislead; an office that only the lone surname has makes it another person.
      guard other.contains(where: { !RoleText(candidates[$0], in: words).nouns.isEmpty }) else {
        entries[person].gender = candidates[first].gender
        continue
      }
      var split = NameGroup(keys: group.keys)
      split.places = other
      split.signs = group.signs
      split.gender = candidates[first].gender
      split.person = entries.count
      groups[index].places.removeAll { other.contains($0) }
      if groups[index].places.isEmpty { groups[index].person = entries.count }
      enter(Entry(keys: group.keys, groups: [groups.count], gender: split.gender, best: first))
      groups.append(split)
    }
  }

  private mutating func assignSingles() {
    for index in groups.indices where groups[index].person == nil {
      let group = groups[index]
      guard group.keys.count == 1, !group.signs.contains(.article) else { continue }
      if let person = person(for: group.keys[0], gender: nil, lead: nil) {
        groups[index].person = person
        entries[person].groups.append(index)
      }
    }
  }

  /// Names that speak and are nobody's: companies and bodies without a telling word ("Vantex said").
  func bodies() -> [OrganizationCandidate] {
    let evidence = NameEvidence(words: words)
    var found: [OrganizationCandidate] = []
    for group in groups where group.person == nil && group.signs.contains(.speaks) {
      let name = candidates[group.places[0]].name
      guard byLast[group.keys.last!.bits] == nil, byOther[group.keys[0].bits] == nil else { continue }
      guard group.keys.count > 1 || group.places.count > 1,
        evidence.points(of: name, isTitled: false) ?? 9 <= 0
      else { continue }
      if name.contains(where: { words.traits[$0] != [] || words.tokens[$0].kind != .word }) { continue }
      for place in group.places {
        let name = candidates[place].name
        found.append(
          OrganizationCandidate(name: name, head: name.upperBound - 1, abbreviation: nil, isFull: true))
      }
    }
    return found
  }

  /// The one person whom a single word names: whose name ends in it, or else holds it.
  ///
  /// nil when nobody or more than one fits; gender and the words of a title narrow the choice.
  func person(for key: WordKey, gender: Title.Gender?, lead: [WordKey]?) -> Int? {
    for table in [byLast, byOther] {
      guard var fitting = table[key.bits] else { continue }
      if let gender { fitting = fitting.filter { agree(gender, entries[$0].gender) } }
      if fitting.count > 1, let lead {
        let narrowed = fitting.filter { entry in lead.contains { entries[entry].roles.contains($0) } }
        if narrowed.count == 1 { return narrowed[0] }
      }
      return fitting.count == 1 ? fitting[0] : nil
    }
    return nil
  }

  /// Takes in what titles and appositions tell of a person.
  mutating func note(_ role: RoleText, of person: Int) {
    for noun in role.nouns where !entries[person].roles.contains(noun) && entries[person].roles.count < 12 {
      entries[person].roles.append(noun)
    }
    entries[person].roleWords.append(
      contentsOf: role.all.prefix(max(0, 60 - entries[person].roleWords.count)))
    for nation in role.nations where entries[person].nations.count < 6 {
      entries[person].nations.append(nation)
    }
  }
}
