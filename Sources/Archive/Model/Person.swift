/// Words of the text that name a person or an organization: "Col. Haitham al-Zoubani", later "Zoubani".
public struct Mention: Hashable, Sendable {
  /// What the name does at its place.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// It stands in the words that name the source of a claim.
    case source
    case mentioned
  }

  /// Where the name stands, without title and role.
  public var span: TextSpan
  /// The person who is meant: an index into the article's persons. nil when an organization is.
  public var person: Int?
  /// The organization that is meant: an index into the article's organizations. nil when a person is.
  public var organization: Int?
  public var role: Role

  public init(span: TextSpan, person: Int? = nil, organization: Int? = nil, role: Role = .mentioned) {
    self.span = span
    self.person = person
    self.organization = organization
    self.role = role
  }
}

/// Someone whom an article names.
public struct Person: Hashable, Sendable {
  /// The fullest spelling that the article has, without titles: "Haitham al-Zoubani".
  public var name: String
  /// What the article says they are: "Col.", "chief of the operational directorate".
  public var roles: [String]
  /// Other spellings in the article: "Zoubani", "Colonel Zoubani".
  public var aliases: [String]

  public init(name: String, roles: [String] = [], aliases: [String] = []) {
    self.name = name
    self.roles = roles
    self.aliases = aliases
  }
}

/// A body that an article names: a ministry, an army, a company, a party, an agency.
public struct Organization: Hashable, Sendable {
  public var name: String
  /// Its short form where the article gives one: "SDF" of "Syrian Democratic Forces (SDF)".
  public var abbreviation: String?

  public init(name: String, abbreviation: String? = nil) {
    self.name = name
    self.abbreviation = abbreviation
  }
}
