/// One thing found on disk: a file, or one record of a file of records.
public struct Capture: Sendable {
  /// The file as the user named it, below the folder that was walked: "wire/a.txt".
  public var path: String
  /// Which record of a JSONL file, counted from 1 by line; nil for a file that is one article.
  public var record: Int?
  /// SHA-256 of what was captured: the file's bytes as found, or the record's.
  public var sha256: [UInt8]
  /// The decoded text: of a record, its text value. Commands to a terminal are blanks in it, scalar for scalar
  /// (``Text/withoutEscapeSequences``). Offsets in everything below point into it.
  public var text: Text
  /// What a record says of itself; nil for a file that is one article.
  public var stated: StatedFacts?
  /// How the bytes were read as text: "utf-8", "windows-1252" …
  public var encoding: String
  /// Where the text stood on a saved page, and what the page says of itself; nil for what was no page.
  public var markup: PageMarkup?
  /// Whether the text is that of a whole web page with all that surrounds a story, though a record holds it.
  public var isWholePage: Bool
  /// The latest day on which the page can have been published: it was fetched or saved then. nil when nobody knows.
  public var seen: Day?

  public init(
    path: String, record: Int? = nil, sha256: [UInt8] = [], text: Text, stated: StatedFacts? = nil,
    encoding: String = "utf-8", markup: PageMarkup? = nil, isWholePage: Bool = false,
    seen: Day? = nil
  ) {
    self.path = path
    self.record = record
    self.sha256 = sha256
    self.text = text.withoutEscapeSequences
    self.stated = stated
    self.encoding = encoding
    self.markup = markup
    self.isWholePage = isWholePage
    self.seen = seen
  }

  /// "wire/a.txt", or "crawl.jsonl#17" for the record on line 17.
  public var name: String { record.map { "\(path)#\($0)" } ?? path }
}

/// What a record says of itself, which wins over what its text suggests.
///
/// nil means that the record has no such key, or an empty value.
public struct StatedFacts: Hashable, Sendable {
  /// The record's own "id": the key under which a script finds its article again.
  public var externalID: String?
  public var url: String?
  public var headline: String?
  public var authors: [String] = []
  /// The date as the record has it; a `Day` is read from it when it is one.
  public var published: String?
  public var outlet: String?

  public init() {}
}
