/// A name as it is looked up and compared: one of a person, an organization or an outlet.
///
///     FullName("Haitham al-Zoubani", of: .person).folded     // "haitham al zoubani"
///     FullName("al-Zoubani", of: .person).isFull             // false: one word may be anyone
struct FullName: Sendable {
  private enum Content: Sendable {
    case person(PersonName)
    case organization(OrganizationName)
    case outlet(OutletTitle)
  }

  let spelling: String
  /// Without case, accents, apostrophes and hyphens: spellings that fold alike are the same.
  let folded: String
  private let content: Content

  init(_ spelling: String, of kind: NamedKind, roles: [String] = []) {
    self.spelling = spelling
    let words: [NameLetters]
    switch kind {
    case .person:
      let parts = NameParts(spelling)
      words = parts.words
      content = .person(PersonName(spelling, parts, roles: roles))
    case .organization:
      words = NameParts.cut(spelling)
      content = .organization(OrganizationName(spelling, words))
    case .outlet:
      words = NameParts.cut(spelling)
      content = .outlet(OutletTitle(spelling))
    }
    folded = FullName.fold(spelling, words, of: kind)
  }

  /// The folded name; the name in small letters where nothing of it is of a known script.
  static func fold(_ spelling: String, of kind: NamedKind) -> String {
    fold(spelling, NameParts.cut(spelling), of: kind)
  }

  private static func fold(_ spelling: String, _ words: [NameLetters], of kind: NamedKind) -> String {
    if words.isEmpty { return spelling.lowercased() }
    let hasArticle = kind != .person && words.count > 1 && words[0].equals("the")
    return words.dropFirst(hasArticle ? 1 : 0).joinedText
  }

  /// Whether the name is enough to know its bearer by in another article.
  var isFull: Bool {
    switch content {
    case .person(let name): name.parts.count + name.initials.count > 1
    case .organization, .outlet: true
    }
  }

  /// What names that may be one have in common.
  var keys: [String] {
    switch content {
    case .person(let name): name.pairKeys
    case .organization(let name): name.keys
    case .outlet(let title): title.keys
    }
  }

  /// Are the two one, and by which rule? Both are names of the same kind.
  func compared(to other: FullName) -> JoinRule {
    switch (content, other.content) {
    case (.person(let a), .person(let b)): JoinRule(a.compared(to: b))
    case (.organization(let a), .organization(let b)): a.compared(to: b).rule
    case (.outlet(let a), .outlet(let b)): a.compared(to: b).rule
    default: preconditionFailure("a person is compared with persons alone")
    }
  }

  /// What the rules say of two persons of whom articles tell these roles, when the names alone leave it in doubt; nil
  /// where the roles say nothing.
  ///
  /// Two telling words of one role must be in one role of the other: every country has its ministers and its envoys,
  /// but few have a minister of the harbour.
  static func rule(
    for one: FullName, _ roles: [ToldRole], and other: FullName, _ otherRoles: [ToldRole]
  ) -> JoinRule? {
    for role in roles {
      guard let same = otherRoles.first(where: { $0.agrees(with: role) }) else {
        continue
      }
      return JoinRule.between(
        FullName(one.spelling, of: .person, roles: [role.text]),
        FullName(other.spelling, of: .person, roles: [same.text]))
    }
    return nil
  }
}

/// A role that an article tells of a person: with two telling words at least, so that another one can have them, too.
struct ToldRole: Sendable {
  let text: String
  /// Each once; they are few.
  private let words: [WordKey]

  /// nil for a role like "minister", which very many have.
  init?(_ text: String) {
    words = Array(RoleWords.telling([text]))
    if words.count < 2 { return nil }
    self.text = text
  }

  /// Whether two telling words of one are in the other.
  func agrees(with other: ToldRole) -> Bool {
    var isOne = false
    for word in words where other.words.contains(word) {
      if isOne { return true }
      isOne = true
    }
    return false
  }
}
