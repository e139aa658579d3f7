/// Are two spellings one name, and by which rule?
///
///     NameMatch.rule("al-Boukamal", "Abu Kamal")?.name   // "same-sound"
///     NameMatch.rule("Hassan", "Hussein")                // nil
public enum NameMatch {
  /// The first rule that brings the two together; nil when none does. Each may have several words.
  public static func rule(_ a: some StringProtocol, _ b: some StringProtocol) -> NameRule? {
    rule(NameParts(a), NameParts(b))
      ?? (AliasTable.shipped.share(String(a), String(b)) ? .alias : nil)
  }

  /// The same for names that are read already; without the aliases, which are about spellings.
  public static func rule(_ a: NameParts, _ b: NameParts) -> NameRule? {
    guard !a.words.isEmpty, !b.words.isEmpty else { return nil }
    if a.words == b.words { return a.script == b.script ? .sameLetters : .otherScript }
    let first = a.core
    let second = b.core
    guard !first.isEmpty, !second.isEmpty else { return nil }
    if first.count == second.count {
      if a.script == b.script, zip(first, second).allSatisfy({ $0.letters == $1.letters }) { return .article }
      if zip(first, second).allSatisfy({ $0.matches($1) }) {
        return a.script == b.script ? .sameSound : .otherScript
      }
      if first.count > 1, inAnyOrder(first, second) { return .wordOrder }
    }
    let joined = NameSound(joining: first)
    if first.count + second.count > 2, joined.soundsLike(NameSound(joining: second)) { return .joined }
    return nil
  }

  /// Whether every part has a partner of its own; both have the same number of parts.
  private static func inAnyOrder(_ a: [NamePart], _ b: [NamePart]) -> Bool {
    var open = b
    for part in a {
      guard let k = open.firstIndex(where: { $0.matches(part) }) else { return false }
      open.remove(at: k)
    }
    return true
  }
}

extension NameParts {
  /// The parts that tell names apart: without bin, de, van, unless nothing else is there.
  public var core: [NamePart] {
    let core = parts.filter { !$0.isParticle }
    return core.isEmpty ? parts : core
  }

  /// The keys of the whole name: those of its parts in the order of the alphabet, and behind `=` those of all
  /// parts run together. Two names of several words that can match share one. At most 72.
  public var keys: [String] {
    var combinations: [[String]] = [[]]
    for part in core {
      let own = part.sound.keys.isEmpty ? [part.description] : part.sound.keys.map(\.text)
      combinations = combinations.flatMap { start in own.map { start + [$0] } }
      if combinations.count > 64 { combinations = Array(combinations.prefix(64)) }
    }
    let joined = NameSound(joining: core).keys.map(\.text).filter { $0.utf8.count > 3 }
    return combinations.map { $0.sorted().joined(separator: " ") } + joined.map { "=" + $0 }
  }
}

extension NamePart {
  /// Whether the two can be spellings of one word: the same letters, or much the same sounds.
  public func matches(_ other: NamePart) -> Bool {
    letters == other.letters || sound.soundsLike(other.sound)
  }
}

extension NameSound {
  /// The sounds of several parts run together.
  public init(joining parts: some Sequence<NamePart>) {
    self.init()
    for part in parts { append(part.sound) }
  }
}
