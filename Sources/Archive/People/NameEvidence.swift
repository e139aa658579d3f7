/// Weighs what speaks for a person: the words of the name and the signs of all its places.
///
/// "Orlo Vant" alone proves nothing; "Gen. Orlo Vant", "Elena Vant", "Orlo Vant, chief of …" do. A name
/// becomes a row at ``needed`` points.
struct NameEvidence {
  let words: StoryWords
  static let needed = 3

  /// The points of a group of two words or more.
  func points(_ group: NameGroup, _ candidate: NameCandidate) -> Int {
    let isShouted = group.signs.contains(.label)
    guard
      var own = points(
        of: candidate.name, isTitled: group.signs.contains(.titled) || isShouted, isShouted: isShouted)
    else { return -10 }
    var signs = group.signs
    if words.traits[candidate.name.lowerBound].has(.familyFirst), signs.contains(.firstAlone) {
      // "Lin" of "Lin Guomei" is the family name.
      signs.remove(.firstAlone)
      signs.insert(.surnameAlone)
    }
    if isUnknown(candidate.name), !signs.isDisjoint(with: [.speaks, .who, .surnameSpeaks]) { own += 1 }
    return own + points(signs)
  }

  /// Two or three capitalised words that no table has: they speak more often for a person than for a body.
  private func isUnknown(_ name: Range<Int>) -> Bool {
    (2...3).contains(name.count)
      && name.allSatisfy {
        words.traits[$0].intersection([
          .male, .female, .doubtful, .family, .familyFirst, .headThatIsName, .particle,
        ])
          == words.traits[$0] && words.tokens[$0].isWord
      }
  }

  func points(_ signs: NameCandidate.Signs) -> Int {
    var points = 0
    for (sign, weight) in Self.weights where signs.contains(sign) { points += weight }
    return points
  }

  private static let weights: [(NameCandidate.Signs, Int)] = [
    (.titled, 4), (.roleBefore, 3), (.roleBehind, 3), (.age, 3), (.who, 2), (.label, 4), (.pronounBehind, 1),
    (.speaks, 1), (.courtesy, 4),
    (.called, 2),
    (.surnameAlone, 1), (.surnameSpeaks, 1), (.firstAlone, -2), (.article, -4), (.placed, -1),
    (.pronounFollows, 1),
  ]

  /// What the words themselves tell; nil when one of them rules a person out.
  func points(of name: Range<Int>, isTitled: Bool, isShouted: Bool = false) -> Int? {
    var points = 0
    let first = name.lowerBound
    var last = name.upperBound - 1
    while last > first, words.traits[last].has(.suffix) || words.tokens[last].kind != .word {
      if words.traits[last].has(.suffix) { points += 2 }
      last -= 1
    }
    if last > first, Self.isKnownPair(words.tokens[first].key, words.tokens[first + 1].key) { return nil }
    for i in first...last {
      let token = words.tokens[i]
      let traits = words.traits[i]
      guard token.isWord, i == first || !words.isQuote(i - 1) else { continue }
      if token.flags.contains(.digit) || token.key == "&" { return nil }
      if token.flags.contains(.dotted) {
        if traits.has(.country) || (i == last && i > first && token.span.count > 2) { return nil }
        points += i == first ? 1 : 2
        continue
      }
      if token.flags.contains(.allCaps), token.end - token.start > 2, !isShouted { return nil }
      let isName = traits.has([.given, .family])
      if traits.has([.legalForm, .knownOrganization]) && !isName { return nil }
      if traits.has([.organizationHead, .placeHead]), !(i == last && traits.has([.headThatIsName, .family])) {
        if !(isName && i == first) { return nil }
      }
      if traits.has([.people, .calendar, .thing, .unnamed, .document, .body]) && !isName { return nil }
      if i == last, traits.has([.role, .title, .modifier]), !isName { return nil }
      if traits.has(.opener) && !isName && !traits.has([.particle]) { return nil }
      if traits.has(.place) && (!isName || i == last && last > first) {
        let isBehindGiven =
          i == last && words.traits[first].has(.given) && !words.traits[first].has(.doubtful)
        if !isName && !(isTitled && i == last) && !isBehindGiven { return nil }
        points -= 2
      }
      if i == first, traits.has(.given) {
        points += traits.has(.doubtful) ? 1 : 3
      } else if traits.has(.given), !traits.has(.doubtful) {
        points += 1
      }
      if i == last, traits.has(.family) { points += 1 }
      if i == last, i > first, FamilyNames.isCelticShape(token, words.story.text) { points += 1 }
      if i == first, last > first, traits.has(.familyFirst), !traits.has(.opener) {
        points += isGivenBehindFamily(name) ? 2 : 1
      }
      if i > first, traits.has(.particle) || token.flags.contains(.hyphen) && words.core(of: i) != token.key {
        points += 2
      }
    }
    if name.count > 5 { points -= 2 }
    return points
  }

  /// "Guomei" behind "Lin", "Jong-rin" behind "Bae": one word or two that no table has, or a small second half.
  private func isGivenBehindFamily(_ name: Range<Int>) -> Bool {
    let rest = name.dropFirst()
    if rest.count == 1, words.isSmallCompound(rest.lowerBound) { return true }
    return rest.count <= 2
      && rest.allSatisfy { words.traits[$0].subtracting([.familyFirst, .male, .female, .doubtful]) == [] }
  }

  private static func isKnownPair(_ first: WordKey, _ second: WordKey) -> Bool {
    pairs[WordKey(bits: NameGroup.hash(NameGroup.hash(NameGroup.hash([]), first), second))] != nil
  }

  private static let pairs = WordTable<Void>(
    OrganizationWords.pairs.map { pair in
      (WordKey(bits: NameGroup.hash(WordKey.all(in: pair).prefix(2))), ())
    })
}
