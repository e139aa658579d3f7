/// An attributed statement: a source, a cue, a content (Pareti 2015, PARC; Newell et al. 2018, PolNeAR).
///
/// A claim says that a text attributes these words to that source. It never says that they are true.
public struct Claim: Hashable, Sendable {
  /// How the content is given.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// In quotation marks.
    case direct
    /// In the outlet's words.
    case indirect
    /// In the outlet's words with quoted ones among them.
    case mixed
  }

  /// Whether the words were said, as far as the cue tells.
  public enum Modality: String, Hashable, Sendable, CaseIterable {
    /// "said"
    case asserted
    /// "did not say"
    case negated
    /// "if he says", "could say"
    case hypothetical
    /// "will announce"
    case future
  }

  public var kind: Kind
  /// The name of the pattern that found it, so that a wrong claim can be traced to its rule.
  public var pattern: String
  public var source: Source?
  /// The words that attribute: "said", "according to". nil for a bare quotation.
  public var cue: TextSpan?
  /// What is attributed; more than one part when the cue interrupts it.
  public var content: [TextSpan]
  public var modality: Modality = .asserted
  /// The claim inside whose content this one stands: an index into the article's claims.
  public var parent: Int?

  public init(
    kind: Kind, pattern: String, source: Source?, cue: TextSpan?, content: [TextSpan],
    modality: Modality = .asserted, parent: Int? = nil
  ) {
    self.kind = kind
    self.pattern = pattern
    self.source = source
    self.cue = cue
    self.content = content
    self.modality = modality
    self.parent = parent
  }
}

/// Who is quoted.
public struct Source: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organization, document, anonymous, unknown
  }

  /// The words that name the source at this place, appositive and all.
  public var span: TextSpan
  public var kind: Kind
  /// The full name when it is known: "Samira Qandalji" for "Qandalji" and for "she"; nil when nobody can tell.
  public var name: String?
  /// An index into the article's persons, when the source is one of them.
  public var person: Int?
  /// An index into the article's organizations, when the source is one of them.
  public var organization: Int?

  public init(
    span: TextSpan, kind: Kind, name: String? = nil, person: Int? = nil, organization: Int? = nil
  ) {
    self.span = span
    self.kind = kind
    self.name = name
    self.person = person
    self.organization = organization
  }
}
