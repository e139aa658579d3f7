/// What a capture turns out to be when it is read: the story, what surrounds it, and what it says of itself.
///
/// nil means that the page does not say.
public struct Page: Sendable {
  /// The labelled stretches, in reading order.
  public var zones: [Zone] = []
  /// The paragraphs of the story (headline, standfirst and body) with the zone each stands in.
  /// A paragraph may hold line ends: hard-wrapped text is read through.
  public var paragraphs: [Zone] = []

  /// The headline's words, and where they stand (nil when a record states them beside its text).
  public var headline: String?
  public var standfirst: TextSpan?
  /// The byline as printed: "By Anna Kim and Omar Haddad, Reuters".
  public var byline: String?
  public var authors: [String] = []
  /// The dateline's place as printed: "DAMASCUS".
  public var dateline: String?
  /// The wire service that the story credits.
  public var agency: String?
  public var outlet: String?
  /// Who carried another outlet's story.
  public var republisher: String?
  public var section: String?
  public var url: String?
  public var tags: [String] = []
  public var comments: [Comment] = []
  public var publication = Publication()
  /// How much text of the story, in bytes, stands behind the limit up to which it was read; hardly ever more than 0.
  public var unread = 0

  public init() {}

  /// The body zones in order; joined by a blank line they are the article's body.
  public var body: [TextSpan] { zones.filter { $0.kind == .body }.map(\.span) }
}

/// When a story was published, as far as the page tells, and how we know.
public struct Publication: Hashable, Sendable {
  /// Where a date was found.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    case record, url, dateline, byline, text
    /// What a saved page says of itself where no reader looks: JSON-LD, Open Graph, <meta>.
    case metadata
    /// An element of a saved page that holds a time.
    case time
  }

  public var day: Day?
  public var evidence: Evidence?
  /// Not published before this day, when only a bound is known.
  public var notBefore: Day?
  /// Not published after this day: the first comment's date, for one.
  public var notAfter: Day?

  public init(day: Day? = nil, evidence: Evidence? = nil, notBefore: Day? = nil, notAfter: Day? = nil) {
    self.day = day
    self.evidence = evidence
    self.notBefore = notBefore
    self.notAfter = notAfter
  }
}

/// What a reader wrote under the story.
public struct Comment: Hashable, Sendable {
  public var author: String?
  public var day: Day?
  /// Its words, without author and date.
  public var text: TextSpan

  public init(author: String? = nil, day: Day? = nil, text: TextSpan) {
    self.author = author
    self.day = day
    self.text = text
  }
}
