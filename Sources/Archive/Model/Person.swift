/// Words of the text that name someone: "Col. Haitham al-Zoubani", later "Zoubani", later "he".
public struct Mention: Hashable, Sendable {
  /// Where the name stands, without title and role.
  public var span: TextSpan
  /// Who is meant: an index into the article's persons.
  public var person: Int

  public init(span: TextSpan, person: Int) {
    self.span = span
    self.person = person
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
