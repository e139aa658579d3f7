/// A person's full name as it is compared across articles, with the roles that speak for or against.
///
///     let first = PersonName("Sergei Varlamov", roles: ["envoy"])
///     first.compared(to: PersonName("Sergej Warlamow")).outcome   // .same, by the rule "same-words"
public struct PersonName: Sendable {
  /// The parts without particles, suffix and initials.
  let parts: [NamePart]
  /// Single letters, where they stand: how many parts are before each.
  let initials: [(letter: UInt8, before: Int)]
  let suffix: NameSuffix?
  let roles: Set<WordKey>
  /// Written as in a list: "Carver, Edda".
  let isFamilyFirst: Bool
  public let name: String

  public init(_ name: String, roles: [String] = []) { self.init(name, NameParts(name), roles: roles) }

  /// The same for a name that is cut already.
  init(_ name: String, _ cut: NameParts, roles: [String]) {
    self.name = name
    isFamilyFirst = name.utf8.contains(0x2C)
    var parts: [NamePart] = []
    var initials: [(letter: UInt8, before: Int)] = []
    var suffix: NameSuffix?
    for (i, part) in cut.core.enumerated() {
      if i > 0, let found = NameSuffix(part.letters) {
        suffix = found
      } else if part.isInitial {
        initials.append((part.letters[0], parts.count))
      } else {
        parts.append(part)
      }
    }
    self.parts = parts
    self.initials = initials
    self.suffix = suffix
    self.roles = RoleWords.telling(roles)
  }

  /// What possible partners have in common: a key for each pair of words, readable and hashable.
  ///
  /// Two names that `compared(to:)` calls the same or doubtful share one, initials aside. At most 32.
  public var pairKeys: [String] {
    var keys: [String] = []
    let words = parts.prefix(4).map { $0.sound.keys.prefix(4).map(\.text) }
    for i in words.indices {
      for j in words.indices where j > i {
        for first in words[i] {
          for second in words[j] where keys.count < 32 {
            let key = first < second ? first + " " + second : second + " " + first
            if !keys.contains(key) { keys.append(key) }
          }
        }
      }
    }
    return keys
  }
}

/// What tells father from son.
enum NameSuffix: Hashable, Sendable {
  case junior, senior, second, third, fourth

  init?(_ word: NameLetters) {
    if word.equals("jr") || word.equals("junior") {
      self = .junior
    } else if word.equals("sr") || word.equals("senior") {
      self = .senior
    } else if word.equals("ii") {
      self = .second
    } else if word.equals("iii") {
      self = .third
    } else if word.equals("iv") {
      self = .fourth
    } else {
      return nil
    }
  }
}

/// The words of a role that say something: "minister", "harbour", not "former", "of", "the".
enum RoleWords {
  static func telling(_ roles: [String]) -> Set<WordKey> {
    var words: Set<WordKey> = []
    for var role in roles {
      let isPlain = role.withUTF8 { bytes in
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
        var start = 0
        for _ in 0..<longest {
          while start < bytes.count, !isLetter(bytes[start]) { start += 1 }
          var end = start
          while end < bytes.count, isLetter(bytes[end]) { end += 1 }
          if end == start { break }
          if end - start > 2 { words.insert(WordKey(folding: bytes, start, end)) }
          start = end
        }
        return true
      }
      if isPlain { continue }
      for word in role.split(whereSeparator: { !$0.isLetter }).prefix(longest) where word.utf8.count > 2 {
        words.insert(WordKey(word))
      }
    }
    return words.filter { !empty.contains($0) }
  }

  /// So many words of a role are looked at.
  private static let longest = 24

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let empty: WordSet = [
    "the", "and", "for", "former", "then", "new", "acting", "deputy", "vice", "senior", "chief", "head", "mr",
    "mrs", "ms", "dr", "sir", "late", "his", "her", "its", "their", "who", "was", "has", "said", "official",
    "spokesman", "spokeswoman", "spokesperson", "member", "leader", "man", "woman",
  ]
}
