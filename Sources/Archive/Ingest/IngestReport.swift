/// What an ingest did.
public struct IngestReport: Sendable {
  /// Articles that are new in the archive.
  public var added = 0
  /// Articles whose file had changed.
  public var replaced = 0
  /// Captures that the archive has already, by their bytes.
  public var known = 0
  /// Files whose bytes have not changed since they were captured.
  public var unchangedFiles = 0
  /// Files that were read.
  public var files = 0
  /// Claims of the articles that were added or replaced.
  public var claims = 0
  /// Persons named in those articles, each counted once for an article.
  public var persons = 0
  /// Bytes of text that were read.
  public var bytes = 0
  /// Files that are not read, by their ending: ".html" → 12.
  public var passedOver: [String: Int] = [:]
  /// How many files or records could not be read.
  public var problems = 0

  public init() {}

  /// Whether the archive is other than it was.
  public var changedSomething: Bool { added + replaced > 0 }
}

/// How far an ingest has come.
public struct IngestProgress: Sendable {
  public var articles: Int
  /// Bytes of text read so far.
  public var bytes: Int
  /// The file that is being read.
  public var file: String
}
