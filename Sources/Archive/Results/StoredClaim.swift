/// A claim as it was stored: who said what, and where the words stand.
public struct StoredClaim: Sendable {
  /// Words and their place in the capture's text, in Unicode scalars.
  public struct Excerpt: Hashable, Sendable {
    public var text: String
    public var start: Int
    public var end: Int
  }

  public struct Source: Hashable, Sendable {
    /// The words that name the source here: "He".
    public var words: Excerpt
    /// person, organization, document, anonymous or unknown.
    public var kind: String
    /// The full name when it is known: "Samira Qandalji".
    public var name: String?
  }

  public var id: Int
  public var article: ArticleLine
  /// direct, indirect or mixed.
  public var kind: String
  /// asserted, negated, hypothetical or future.
  public var modality: String
  /// The rule that found it.
  public var pattern: String
  /// The claim inside which it stands.
  public var parent: Int?
  public var source: Source?
  public var cue: Excerpt?
  /// What is attributed; its parts are joined by " … ".
  public var content: Excerpt
  /// Where the parts stand; one unless the cue interrupts the words.
  public var parts: [Range<Int>]
}

/// Reads claims back with their spans.
struct ClaimReader: ~Copyable {
  private let spans: Statement

  /// The columns that `claim(from:)` reads, from `claims`, `articles` and `outlets`.
  static let columns = """
    claims.id, claims.kind, claims.modality, claims.pattern, claims.parent_id, claims.source, claims.source_kind,
    claims.source_words, claims.person_id IS NOT NULL OR claims.organization_id IS NOT NULL, claims.cue,
    claims.content,
    """ + ArticleLine.columns

  init(_ connection: borrowing Connection) throws {
    spans = try connection.prepare(
      "SELECT part, capture_start, length FROM claim_spans WHERE claim_id = ? ORDER BY capture_start")
  }

  /// Decodes a row of ``columns`` and adds the spans.
  func claim(from row: inout Row) throws -> StoredClaim {
    let id: Int = row.next()
    let kind: String = row.next()
    let modality: String = row.next()
    let pattern: String = row.next()
    let parent: Int? = row.next()
    let source: String? = row.next()
    let sourceKind: String? = row.next()
    let words: String? = row.next()
    let isResolved: Bool = row.next()
    let cue: String? = row.next()
    let content: String = row.next()
    let article = ArticleLine(row: &row)

    var places: [String: [Range<Int>]] = [:]
    try spans.bind(.integer(id))
    while var row = try spans.next() {
      let part: String = row.next()
      let start: Int = row.next()
      places[part, default: []].append(start..<start + row.next())
    }
    func excerpt(_ part: String, _ text: String?) -> StoredClaim.Excerpt? {
      guard let text, let first = places[part]?.first, let last = places[part]?.last else { return nil }
      return StoredClaim.Excerpt(text: text, start: first.lowerBound, end: last.upperBound)
    }
    return StoredClaim(
      id: id, article: article, kind: kind, modality: modality, pattern: pattern, parent: parent,
      source: excerpt("source", words).map {
        StoredClaim.Source(
          words: $0, kind: sourceKind ?? "unknown", name: isResolved || source != words ? source : nil)
      },
      cue: excerpt("cue", cue),
      content: excerpt("content", content) ?? StoredClaim.Excerpt(text: content, start: 0, end: 0),
      parts: places["content"] ?? [])
  }
}
