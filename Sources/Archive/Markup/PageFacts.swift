/// What a page says of itself, word for word and in its order; what is believed is decided where a page is read.
public struct PageFacts: Sendable {
  /// What is told.
  public enum Matter: UInt8, Hashable, Sendable, CaseIterable {
    case headline, description, author, published, modified, outlet, section, tag, url, body
  }

  /// Where it is told.
  public enum Origin: UInt8, Hashable, Sendable, CaseIterable {
    /// JSON-LD about an article.
    case linkedData
    /// JSON-LD about the page or the site.
    case linkedPage
    case openGraph
    case twitter
    case dublinCore
    /// Another <meta> name of common use: "author", "date", "parsely-pub-date".
    case meta
    case microdata
    case canonical
    /// <link rel="alternate" hreflang>: where the page stands in its own language.
    case alternate
    /// The <title>.
    case title
    /// An element on the page: <time>, rel="author", a class that says so.
    case element
  }

  public struct Fact: Hashable, Sendable {
    public var matter: Matter
    public var origin: Origin
    public var words: String
    /// Where the element stands in the rendered text; nil for what is not shown.
    public var span: TextSpan?
    /// What the elements around it are.
    public var hints: MarkupHints = []
  }

  public var facts: [Fact] = []

  public init() {}

  /// The first that is told of a matter by one of these.
  public func first(_ matter: Matter, _ origins: Origin...) -> String? {
    for origin in origins {
      if let fact = facts.first(where: { $0.matter == matter && $0.origin == origin }) { return fact.words }
    }
    return nil
  }

  public func all(_ matter: Matter, _ origin: Origin) -> [String] {
    facts.filter { $0.matter == matter && $0.origin == origin }.map(\.words)
  }

  mutating func add(
    _ matter: Matter, _ origin: Origin, _ words: String, span: TextSpan? = nil, hints: MarkupHints = []
  ) {
    // A page with more facts than this tells nothing with them.
    guard facts.count < 2000 else { return }
    facts.append(Fact(matter: matter, origin: origin, words: words, span: span, hints: hints))
  }
}
