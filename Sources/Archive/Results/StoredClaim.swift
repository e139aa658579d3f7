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

  /// Where words of the claim stand, in Unicode scalars.
  public struct Span: Hashable, Sendable {
    public enum Part: String, Hashable, Sendable { case source, cue, content }

    public var part: Part
    /// The offset in the capture's text.
    public var captureStart: Int
    /// The offset in the body; nil when the words stand outside it, in the headline.
    public var start: Int?
    public var length: Int

    public var captureEnd: Int { captureStart + length }
    /// The place in the body; nil when the words stand outside it.
    public var body: Range<Int>? { start.map { $0..<$0 + length } }
  }

  /// What someone needs, beside the offsets, to find the words again without this archive.
  public struct Evidence: Hashable, Sendable {
    /// The file's row in `sqlar`.
    public var file: String
    /// Of the file as it was found, as hexadecimal digits.
    public var fileSHA256: String
    /// The number of the record in it; nil for the whole file.
    public var record: Int?
    /// Of the record's bytes, or the file's.
    public var captureSHA256: String
    /// How they were read as text.
    public var encoding: String
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
  /// Every span of the claim, in the order of the capture's text.
  public var spans: [Span]
  /// From which bytes the article was read; nil when its capture was taken away by hand.
  public var evidence: Evidence?
  /// The sentences around the claim; nil when they were changed by hand and no longer hold its words.
  public var passage: ClaimPassage?
}

/// Reads claims back with their spans and the sentences around them.
struct ClaimReader: ~Copyable {
  private let spans: Statement
  private let texts: Statement
  private let heads: Statement
  private let captures: Statement
  /// The article whose claims are being read: it is cut into sentences once.
  private var finder: (article: Int, passages: PassageFinder, evidence: StoredClaim.Evidence?)?

  /// The columns that `claim(from:)` reads, from `claims`, `articles` and `outlets`.
  static let columns = """
    claims.id, claims.kind, claims.modality, claims.pattern, claims.parent_id, claims.source, claims.source_kind,
    claims.source_words, claims.person_id IS NOT NULL OR claims.organization_id IS NOT NULL, claims.cue,
    claims.content,
    """ + ArticleLine.columns

  init(_ connection: borrowing Connection) throws {
    let spans = try connection.prepare(
      "SELECT part, capture_start, start, length FROM claim_spans WHERE claim_id = ? ORDER BY capture_start")
    let texts = try connection.prepare("SELECT body, headline, standfirst FROM articles WHERE id = ?")
    let heads = try connection.prepare(
      """
      SELECT kind, start, length FROM zones
       WHERE article_id = ? AND kind IN ('headline', 'standfirst') ORDER BY start
      """)
    let captures = try connection.prepare(
      """
      SELECT originals.name, lower(hex(originals.sha256)), captures.record, lower(hex(captures.sha256)),
             captures.encoding
        FROM captures JOIN originals ON originals.id = captures.original_id
       WHERE captures.article_id = ?
       ORDER BY captures.current DESC, originals.current DESC, captures.id LIMIT 1
      """)
    self.spans = spans
    self.texts = texts
    self.heads = heads
    self.captures = captures
  }

  /// Decodes a row of ``columns`` and adds the spans.
  mutating func claim(from row: inout Row) throws -> StoredClaim {
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

    let places = try self.spans(of: id)
    let surroundings = try surroundings(of: article.id)
    func excerpt(_ part: StoredClaim.Span.Part, _ text: String?) -> StoredClaim.Excerpt? {
      let places = places.filter { $0.part == part }
      guard let text, let first = places.first, let last = places.last else { return nil }
      return StoredClaim.Excerpt(text: text, start: first.captureStart, end: last.captureEnd)
    }
    return StoredClaim(
      id: id, article: article, kind: kind, modality: modality, pattern: pattern, parent: parent,
      source: excerpt(.source, words).map {
        StoredClaim.Source(
          words: $0, kind: sourceKind ?? "unknown", name: isResolved || source != words ? source : nil)
      },
      cue: excerpt(.cue, cue),
      content: excerpt(.content, content) ?? StoredClaim.Excerpt(text: content, start: 0, end: 0),
      parts: places.filter { $0.part == .content }.map { $0.captureStart..<$0.captureEnd },
      spans: places, evidence: surroundings.evidence,
      passage: surroundings.passages.passage(of: places, content: content))
  }

  private func spans(of claim: Int) throws -> [StoredClaim.Span] {
    var places: [StoredClaim.Span] = []
    try spans.bind(.integer(claim))
    while var row = try spans.next() {
      let part: String = row.next()
      let captureStart: Int = row.next()
      let start: Int? = row.next()
      let length: Int = row.next()
      guard let part = StoredClaim.Span.Part(rawValue: part) else { continue }
      // What someone wrote into the table by hand may be no place at all.
      let longest = Int(Int32.max)
      guard 1...longest ~= length, 0...longest ~= captureStart, 0...longest ~= start ?? 0 else { continue }
      places.append(StoredClaim.Span(part: part, captureStart: captureStart, start: start, length: length))
    }
    return places
  }

  private func evidence(of article: Int) throws -> StoredClaim.Evidence? {
    try captures.bind(.integer(article))
    guard var row = try captures.next() else { return nil }
    let evidence = StoredClaim.Evidence(
      file: row.next(), fileSHA256: row.next(), record: row.next(), captureSHA256: row.next(),
      encoding: row.next())
    captures.reset()
    return evidence
  }

  private mutating func surroundings(
    of article: Int
  ) throws -> (passages: PassageFinder, evidence: StoredClaim.Evidence?) {
    if let finder, finder.article == article { return (finder.passages, finder.evidence) }
    var (body, headline, standfirst): (String, String?, String?) = ("", nil, nil)
    try texts.bind(.integer(article))
    while var row = try texts.next() {
      body = row.next()
      headline = row.next()
      standfirst = row.next()
    }
    var found: [PassageFinder.Head] = []
    try heads.bind(.integer(article))
    while var row = try heads.next() {
      let kind: String = row.next()
      let start: Int = row.next()
      let length: Int = row.next()
      // A record may state another headline than the one that its text has.
      guard let text = kind == "headline" ? headline : standfirst, text.unicodeScalars.count == length else {
        continue
      }
      found.append(PassageFinder.Head(text: text, start: start, length: length))
    }
    let passages = PassageFinder(body: body, heads: found)
    let evidence = try evidence(of: article)
    finder = (article, passages, evidence)
    return (passages, evidence)
  }
}
