/// Names of one word: whose they are, and which of them are people in their own right.
extension Roster {
  /// "President Vant" is a person although the article has no full name.
  mutating func admitTitledSingles() {
    for index in groups.indices where groups[index].keys.count == 1 && groups[index].person == nil {
      let key = groups[index].keys[0]
      // Mostly nothing at any place speaks for a person.
      let speaking: NameCandidate.Signs = [.titled, .speaks, .age, .roleBehind, .label]
      guard !groups[index].signs.isDisjoint(with: speaking) else { continue }
      guard person(for: key, gender: nil, at: nil) == nil, byLast.count(key) == 0 else { continue }
      let group = groups[index]
      guard
        let place = group.places.first(where: {
          candidates[$0].signs.contains(.titled) && isTitle(candidates[$0])
        })
          ?? (speaksAlone(group) || isDescribed(group) || group.signs.contains(.label)
            ? group.places[0] : nil)
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
      // "V-Mobil": a letter and a hyphen make a brand.
      let token = words.tokens[i]
      if token.flags.contains(.digit) || token.span.count > 1 && words.story.text[token.start + 1] == 0x2D {
        continue
      }
      if words.tokens[i].flags.contains(.allCaps), !group.signs.contains(.label) { continue }
      groups[index].person = entries.count
      enter(
        Entry(keys: group.keys, gender: group.gender ?? genderOfName(i..<i + 1), best: place)
      )
    }
  }

  private func isTitle(_ candidate: NameCandidate) -> Bool {
    // "The Queen Orla": ships, inns and trains are called so.
    if words.word(candidate.lead - 1, is: "the"), words.traits[candidate.lead].has([.manly, .womanly]),
      !words.mark(candidate.lead + 1, is: ".")
    {
      return false
    }
    var i = candidate.name.lowerBound - 1
    while i > candidate.lead, words.tokens[i].is(".") { i -= 1 }
    return i >= candidate.lead && words.traits[i].has([.title, .office])
  }

  /// A lone name that speaks and is followed by "he": "Vant said. He …", more than once.
  ///
  /// Firms are called by one word, too: a name that no table has must be followed so twice.
  private func speaksAlone(_ group: NameGroup) -> Bool {
    guard group.places.count > 1, group.signs.contains(.speaks),
      group.signs.isDisjoint(with: [.article, .placed])
    else { return false }
    let isName = words.traits[candidates[group.places[0]].name.lowerBound].has([.given, .family])
    return pronounsBehind(group) >= (isName ? 1 : 2)
  }

  /// "Vantyo, 45," or "Vantyo, a fisherman," whom the article names again: many people have one name.
  private func isDescribed(_ group: NameGroup) -> Bool {
    if group.signs.contains(.age) { return true }
    guard group.places.count > 1, group.signs.contains(.roleBehind),
      group.signs.isDisjoint(with: [.article, .placed])
    else { return false }
    return group.places.prefix(4).contains { place in
      candidates[place].signs.contains(.roleBehind)
        && isClosed(candidates[place])
        && RoleText(candidates[place], in: words).nouns.contains { !Roles.alsoOfBodies.contains($0) }
    }
  }

  /// A comma ends the role: in "near Vantport, a pilot said" it is the subject of what follows.
  private func isClosed(_ candidate: NameCandidate) -> Bool {
    let sentence = words.story.sentences[candidate.sentence]
    let start = candidate.name.upperBound + 1
    guard start < sentence.upperBound else { return false }
    let end = Apposition(words, at: start, end: sentence.upperBound).role?.upperBound ?? start
    return words.mark(end, is: ",") || end < sentence.upperBound && words.word(end, is: "who")
  }

  /// "Mr Vantry" where the article's only full name is "Elena Vantry": another person of the same surname.
  mutating func splitByGender() {
    for index in groups.indices where groups[index].keys.count == 1 && groups[index].person == nil {
      let key = groups[index].keys[0]
      guard let person = person(for: key, gender: nil, at: nil), let gender = entries[person].gender else {
        continue
      }
      let group = groups[index]
      guard let first = group.places.first(where: { !agree(candidates[$0].gender, gender) }) else { continue }
      let other = group.places.filter {
        !agree(candidates[$0].gender, gender)
          || candidates[$0].gender == nil && candidates[$0].signs.contains(.titled)
      }
      // Given names mislead; an office that only the lone surname has makes it another person.
      guard other.contains(where: { isTitle(candidates[$0]) && candidates[$0].gender == nil }) else {
        entries[person].gender = candidates[first].gender
        continue
      }
      let split = NameGroup(
        keys: group.keys, places: SharedSlice(other), signs: group.signs, gender: candidates[first].gender,
        person: entries.count)
      groups[index].places = SharedSlice(group.places.filter { !other.contains($0) })
      if groups[index].places.isEmpty { groups[index].person = entries.count }
      enter(Entry(keys: group.keys, gender: split.gender, best: first))
      groups.append(split)
    }
  }

  mutating func assignSingles() {
    for index in groups.indices where groups[index].person == nil {
      guard groups[index].keys.count == 1, !groups[index].signs.contains(.article) else { continue }
      let key = groups[index].keys[0]
      if let person = person(for: key, gender: nil, at: nil) {
        groups[index].person = person
      }
    }
  }

  /// "De la Vanta" of "María de la Vanta y Robles": several words inside one person's name.
  mutating func assignParts() {
    for index in groups.indices where groups[index].person == nil && groups[index].keys.count > 1 {
      let keys = groups[index].keys
      guard !groups[index].signs.contains(.article) else { continue }
      let fitting = byOther[keys[0]].filter { entries[$0].keys.holds(keys) }
      guard fitting.count == 1 else { continue }
      groups[index].person = fitting[0]
    }
  }

  /// Names that speak and are nobody's: companies and bodies without a telling word ("Vantex said").
  func bodies() -> [OrganizationCandidate] {
    let evidence = NameEvidence(words: words)
    var found: [OrganizationCandidate] = []
    for index in groups.indices where groups[index].person == nil && groups[index].signs.contains(.speaks) {
      let group = groups[index]
      let name = candidates[group.places[0]].name
      guard byLast.count(group.keys[group.keys.count - 1]) == 0, byOther.count(group.keys[0]) == 0 else {
        continue
      }
      if !group.signs.isDisjoint(with: [.pronounBehind, .who, .placed]) { continue }
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
  /// nil when nobody or more than one fits; gender and the titles at the place narrow the choice.
  func person(for key: WordKey, gender: Title.Gender?, at place: NameCandidate?) -> Int? {
    let last = byLast.count(key)
    let count = last > 0 ? last : byOther.count(key)
    // Mostly nobody has the name, or one person has.
    if count == 0 { return nil }
    if count == 1, gender == nil { return last > 0 ? byLast.first(key) : byOther.first(key) }
    var fitting = Array(last > 0 ? byLast[key] : byOther[key])
    if let gender { fitting = fitting.filter { agree(gender, entries[$0].gender) } }
    if fitting.count > 1, let place {
      let lead = RoleText(place, in: words).nouns
      let narrowed = fitting.filter { entry in lead.contains { entries[entry].roles.contains($0) } }
      if narrowed.count == 1 { return narrowed[0] }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Takes in what titles and appositions tell of a person.
  mutating func note(_ role: RoleText, of person: Int) {
    if entries[person].roleWords.isEmpty {
      entries[person].roleWords.reserveCapacity(12)
      entries[person].roles.reserveCapacity(4)
    }
    for stretch in role.stretches {
      for i in stretch.words where words.tokens[i].isWord {
        if let noun = role.noun(at: i, in: stretch), entries[person].roles.count < 12,
          !entries[person].roles.contains(noun)
        {
          entries[person].roles.append(noun)
        }
        if entries[person].roleWords.count < 60 { entries[person].roleWords.append(words.tokens[i].key) }
        if entries[person].nations.count < 6, let nation = Nations.key(of: i, in: words) {
          entries[person].nations.append(nation)
        }
      }
    }
  }
}

extension SharedSlice<WordKey> {
  /// Whether these keys stand in a row among them.
  fileprivate func holds(_ part: SharedSlice<WordKey>) -> Bool {
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
