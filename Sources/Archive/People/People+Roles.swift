/// Whom "the minister", "the Russian general", "the official" stand for.
extension People {
  /// The one person in the role that the words before and at a noun name; nil when nobody or more than one fits.
  ///
  /// First those who were called so; the phrase's other words narrow the choice. Then those whose role the
  /// word covers ("the diplomat"), as long as nobody unnamed was introduced by it.
  func person(inRole head: Int, from start: Int) -> Int? {
    let key = words.tokens[head].key
    let noun = RoleText.nouns[key] ?? key
    let nations = nations(in: start..<head)
    let named = namedBodies(in: start..<head)
    var fitting: [Int] = []
    var covered: [Int] = []
    for person in persons.indices.prefix(100) {
      let entry = entries[person]
      if !nations.isEmpty, !roster.entries[entry].nations.isEmpty,
        !roster.entries[entry].nations.contains(where: nations.contains)
      {
        continue
      }
      if !named.isEmpty, !roster.entries[entry].roleWords.contains(where: named.contains) { continue }
      let gender = roster.entries[entry].gender
      if words.traits[head].has(.womanly), gender == .male { continue }
      if words.traits[head].has(.manly), gender == .female { continue }
      if roster.entries[entry].roles.contains(noun) { fitting.append(person) }
      if RoleKinds.word(noun, covers: roster.entries[entry].roles) { covered.append(person) }
    }
    if let one = only(of: fitting, nations: nations, start..<head) {
      // Another whom the word covers, too, has had the word since: "an expert" may be "the analyst".
      guard nations.isEmpty, !covered.allSatisfy({ $0 == one }), !isRecent(one, before: head) else {
        return one
      }
      guard let near = salient(among: covered, before: head, within: 2), near != one else { return one }
      return nil
    }
    if !fitting.isEmpty { return salient(among: fitting, before: head, within: 2) }
    guard !introduced.contains(key) else { return nil }
    if let one = only(of: covered, nations: nations, start..<head) {
      return salient(among: [one], before: head, within: 10)
    }
    return salient(among: covered, before: head, within: 4)
  }

  /// Named or meant in the last sentences.
  private func isRecent(_ person: Int, before token: Int) -> Bool {
    personFocus.strongest(before: token, in: sentence(of: token), within: 3) { $0 == person ? 1 : 0 } != nil
  }

  /// The words of organizations that the phrase names: "the Reform Party's leader" leads that party.
  private func namedBodies(in phrase: Range<Int>) -> [WordKey] {
    phrase.compactMap { i in
      guard namingAt[i] >= 0, namings[Int(namingAt[i])].organization != nil, words.tokens[i].isWord,
        !words.traits[i].has([.opener, .particle, .people, .country])
      else { return nil }
      return words.tokens[i].key
    }
  }

  private func nations(in range: Range<Int>) -> [UInt32] {
    range.compactMap { Nations.key(of: $0, in: words) }
  }

  /// The one who is left when every word of the phrase has had its say.
  private func only(of fitting: [Int], nations: [UInt32], _ phrase: Range<Int>) -> Int? {
    var fitting = fitting
    if fitting.count > 1, !nations.isEmpty {
      let narrowed = fitting.filter { entry(of: $0).nations.contains(where: nations.contains) }
      if !narrowed.isEmpty { fitting = narrowed }
    }
    for i in phrase where fitting.count > 1 && words.tokens[i].isWord && !words.traits[i].has(.opener) {
      let narrowed = fitting.filter { entry(of: $0).roleWords.contains(words.tokens[i].key) }
      if !narrowed.isEmpty { fitting = narrowed }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Of several who fit the one who is being talked about, when the others are not.
  private func salient(among fitting: [Int], before token: Int, within distance: Int) -> Int? {
    guard !fitting.isEmpty else { return nil }
    return personFocus.strongest(before: token, in: sentence(of: token), within: distance, margin: 1.15) {
      fitting.contains($0) ? 1 : 0
    }
  }
}
