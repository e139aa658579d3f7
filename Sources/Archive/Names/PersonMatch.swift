extension PersonName {
  /// Are the two one person, and by which rule?
  public func compared(to other: PersonName) -> PersonRule {
    if parts.isEmpty || other.parts.isEmpty { return .oneWord }
    if suffix != other.suffix { return .suffix }
    let (short, long) = parts.count <= other.parts.count ? (self, other) : (other, self)
    let partners = short.partners(in: long)
    let matched = partners.count
    if !short.initials.isEmpty || !long.initials.isEmpty,
      let rule = initialsRule(short, long, matched: matched)
    {
      return rule
    }
    guard short.parts.count > 1 else { return .oneWord }
    guard matched == short.parts.count else { return .otherWords }
    let near = zip(short.parts, partners).allSatisfy { part, k in
      part.letters == long.parts[k].letters || part.sound.soundsTheSame(long.parts[k].sound)
    }
    let sameRole = !roles.isDisjoint(with: other.roles)
    if short.parts.count == long.parts.count {
      guard inOrder(partners) || isFamilyFirst != other.isFamilyFirst && isRotated(partners) else {
        return sameRole && near ? .orderWithRole : .otherOrder
      }
      return near ? .sameWords : sameRole ? .likeWordsWithRole : .likeWords
    }
    if sameRole, near { return .insideWithRole }
    return near && matched > 2 && partners[0] == 0 && inOrder(partners) ? .threeInside : .inside
  }

  private func inOrder(_ partners: [Int]) -> Bool {
    zip(partners, partners.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// "Carver, Edda Louise" for "Edda Louise Carver": what stands before the comma goes to the end.
  private func isRotated(_ partners: [Int]) -> Bool {
    zip(partners, partners.dropFirst()).count { $0 > $1 } == 1
      && (partners.last ?? 0) < (partners.first ?? 0)
  }

  /// For each part, in order, which part of the longer name is its spelling; parts without one are left out.
  private func partners(in other: PersonName) -> [Int] {
    var taken: [Int] = []
    let others = other.parts.indices
    for part in parts {
      let exact = others.first { other.parts[$0].letters == part.letters && !taken.contains($0) }
      if let k = exact ?? others.first(where: { !taken.contains($0) && other.parts[$0].matches(part) }) {
        taken.append(k)
      }
    }
    return taken
  }

  /// What initials decide: they contradict, or they are all that is known of the given name; nil for nothing.
  private func initialsRule(_ short: PersonName, _ long: PersonName, matched: Int) -> PersonRule? {
    guard matched > 0 else { return nil }
    for initial in short.initials {
      let letters = long.initials.map(\.letter) + long.parts.map { $0.letters[0] }
      if !letters.contains(initial.letter), long.parts.count + long.initials.count > short.parts.count {
        return .initialsDiffer
      }
    }
    for initial in long.initials where !short.initials.isEmpty {
      let letters = short.initials.map(\.letter) + short.parts.map { $0.letters[0] }
      if !letters.contains(initial.letter) { return .initialsDiffer }
    }
    return short.parts.count == 1 && matched == 1 && long.parts.count == 2 ? .initial : nil
  }
}
