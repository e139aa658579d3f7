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
    switch kind {
    case .person: content = .person(PersonName(spelling, roles: roles))
    case .organization: content = .organization(OrganizationName(spelling))
    case .outlet: content = .outlet(OutletTitle(spelling))
    }
    folded = FullName.fold(spelling, of: kind)
  }

  /// The folded name; the name in small letters where nothing of it is of a known script.
  static func fold(_ spelling: String, of kind: NamedKind) -> String {
    let folded = AliasTable.folded(spelling)
    if folded.isEmpty { return spelling.lowercased() }
    if kind == .person { return folded }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
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

  /// Whether two telling words of the roles are the same: every country has its ministers and its envoys, but few
  /// have a minister of the harbour.
  func sharesRole(with other: FullName) -> Bool {
    guard case .person(let a) = content, case .person(let b) = other.content else { return false }
    return a.roles.intersection(b.roles).count > 1
  }
}
