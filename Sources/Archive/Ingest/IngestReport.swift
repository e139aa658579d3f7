/// What an ingest did.
public struct IngestReport: Sendable {
  /// Articles that are new in the archive.
  public internal(set) var added = 0
  /// Articles whose file had changed.
  public internal(set) var replaced = 0
  /// Captures that the archive has already, by their bytes.
  public internal(set) var known = 0
  /// Files that are in the archive, whether they were read now or had not changed since.
  public internal(set) var files = 0
  /// Claims of the articles that were added or replaced.
  public internal(set) var claims = 0
  /// By how many persons the archive has grown.
  public internal(set) var persons = 0
  /// Bytes of text of the articles that were added or replaced.
  public internal(set) var bytes = 0
  /// Bytes of the files that were looked at, as they lie on disk.
  public internal(set) var readBytes = 0
  /// Files that are not read, by kind.
  public internal(set) var passedOver = PassedOver()
  /// How many files or records could not be read, or not to their end.
  public internal(set) var problems = 0
  /// How many of them are there as a whole, and were read up to a limit.
  public internal(set) var readInPart = 0
  /// Whether it was stopped before everything was read.
  public internal(set) var isStopped = false
  /// What each step took, when that was asked for.
  public internal(set) var times: StageTimes?

  public init() {}
}

/// How far an ingest has come.
public struct IngestProgress: Sendable {
  /// Articles written so far, and captures that were known.
  public var articles: Int
  /// Bytes of files read so far.
  public var bytes: Int
  /// The file that was written last.
  public var file: String
}
