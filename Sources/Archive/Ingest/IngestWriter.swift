/// Writes portions in the order of the walk, many articles in one transaction.
struct IngestWriter: ~Copyable {
  private var archive: ArchiveWriter
  private let time: String
  private(set) var report = IngestReport()
  private(set) var readBytes = 0
  private(set) var lastFile = ""
  /// The file of records that is being written: its row, and what it was before.
  private struct Records {
    var original: Int
    var older: CaptureStore.Known?
  }

  private var records: Records?
  private var uncommitted = 0
  private var unindexed = 0
  private var isBulk = false

  /// Text that goes into one transaction. A reader sees an article when its transaction is done.
  static let transaction = 64 << 20
  /// Text that is indexed at a time, while others are still reading.
  static let indexed = 8 << 20
  /// From so much text on, FTS5 gets more memory for its terms.
  private static let bulk = 2 << 20

  init(path: String, time: String) throws {
    archive = try ArchiveWriter(path: path)
    self.time = time
  }

  /// Writes one portion; gives the problems in it, for those who print them.
  mutating func write(_ portion: Portion) throws -> [CaptureProblem] {
    var problems: [CaptureProblem] = []
    for entry in portion.entries {
      if case .problem(let problem) = entry { problems.append(problem) }
      try write(entry)
    }
    if uncommitted > Self.transaction {
      try commit()
    } else if unindexed > Self.indexed {
      try archive.writeWaiting()
      unindexed = 0
    }
    return problems
  }

  /// Makes lasting what was written, and leaves the indexes as a search likes them.
  mutating func finish() throws {
    try archive.removeUnnamed()
    try commit()
    if isBulk { try archive.gatherTerms(megabytes: 1) }
  }

  /// Takes back what was not committed.
  mutating func abandon() { archive.rollback() }

  /// How far it has come.
  var progress: IngestProgress {
    IngestProgress(articles: report.added + report.replaced + report.known, bytes: readBytes, file: lastFile)
  }

  mutating func passedOver(_ kinds: PassedOver) { report.passedOver = kinds }

  private mutating func commit() throws {
    try archive.commit()
    uncommitted = 0
    unindexed = 0
  }

  private mutating func write(_ entry: Portion.Entry) throws {
    switch entry {
    case .unchanged(let file):
      report.files += 1
      report.known += try archive.heldCaptures(at: file.location)
      try forgetProblems(of: file.location)
      lastFile = file.name
    case .problem(let problem):
      report.problems += 1
      try archive.begin()
      try archive.addProblem(
        location: problem.location, name: problem.name, line: problem.line, message: problem.message)
    case .file(let original, let capture, let rows):
      try write(original, capture, rows)
    case .recordsBegin(let original):
      try archive.begin()
      try archive.clearProblems(location: original.location)
      let older = try archive.original(at: original.location)
      let id = try archive.beginRecords(original, over: older, at: time)
      records = Records(original: id, older: older)
      note(original)
    case .record(let capture, let rows):
      // Its file could not be kept, and was named for that.
      guard let records else { return }
      try archive.begin()
      try count(archive.add(capture, rows, original: records.original, over: records.older), rows)
    case .recordsEnd:
      if let records { try archive.endRecords(records.original) }
      records = nil
    }
  }

  private mutating func write(_ original: Original, _ capture: CaptureFacts, _ rows: ArticleRows?) throws {
    note(original)
    if rows == nil, try archive.original(at: original.location)?.sha256 == original.sha256 {
      report.known += 1
      try forgetProblems(of: original.location)
      return
    }
    try archive.begin()
    // Asked under the lock: what another ingest has just written counts.
    let older = try archive.original(at: original.location)
    if older?.sha256 == original.sha256 {
      report.known += 1
      return
    }
    try archive.clearProblems(location: original.location)
    let id = try archive.add(original, over: older, at: time)
    try count(archive.add(capture, rows, original: id, over: older), rows)
  }

  /// A file that can be read again has no problem; what is wrong with its lines is as it was.
  private mutating func forgetProblems(of location: String) throws {
    guard try archive.hasProblem(location: location) else { return }
    try archive.begin()
    try archive.clearProblem(location: location)
  }

  private mutating func note(_ original: Original) {
    report.files += 1
    readBytes += original.size
    lastFile = original.name
  }

  private mutating func count(_ outcome: ArchiveWriter.Outcome, _ rows: ArticleRows?) throws {
    switch outcome {
    case .added: report.added += 1
    case .replaced: report.replaced += 1
    case .known:
      report.known += 1
      return
    }
    guard let rows else { return }
    report.claims += rows.claims.count
    report.bytes += rows.body.count
    uncommitted += rows.body.count
    unindexed += rows.body.count
    if !isBulk, report.bytes > Self.bulk {
      isBulk = true
      try archive.gatherTerms(megabytes: 64)
    }
  }
}
