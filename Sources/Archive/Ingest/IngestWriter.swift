/// Writes portions in the order of the walk, many articles in one transaction.
struct IngestWriter: ~Copyable {
  private var archive: ArchiveWriter
  private let time: String
  private(set) var report = IngestReport()
  private(set) var lastFile = ""
  private var clock: StageClock
  /// The file of records that is being written: its row, and what it was before.
  private struct Records {
    var original: Int
    var name: String
    var location: String
    var older: CaptureStore.Known?
    /// Whether some of its records are in the archive already: an ingest was cut short in the middle of it.
    var goesOn = false
  }

  private var records: Records?
  /// Whether the file of records that comes now is in the archive as it is.
  private var isHeld = false
  private var uncommitted = 0
  private var isBulk = false
  /// The problems of the portion that is being written.
  private var told: [CaptureProblem] = []

  /// From so much text on, the indexes are merged when everything is in.
  private static let bulk = 2 << 20
  /// So much text goes into one transaction. Each writes nearly all pages of the names in a large archive, so many short ones
  /// write several times as much; and readers wait while one is committed, and see its articles then.
  static let transaction = 12 << 20

  /// - Parameter isTimed: whether somebody wants to know what the steps take.
  init(path: String, time: String, isTimed: Bool, within limits: CacheLimits = .standard) throws {
    let archive = try ArchiveWriter(path: path, within: limits)
    clock = StageClock(isRunning: isTimed)
    self.archive = archive
    self.time = time
  }

  /// Writes one portion; gives the problems in it, for those who print them.
  mutating func write(_ portion: Portion) throws -> [CaptureProblem] {
    clock.lapWaiting()
    report.readBytes += portion.bytes
    if let times = portion.times { report.times = (report.times ?? StageTimes()) + times }
    told = []
    archive.take(portion.words)
    for entry in portion.entries { try write(entry) }
    clock.lap(.store)
    if uncommitted > Self.transaction { try commit() }
    return told
  }

  /// Makes lasting what was written, and leaves the indexes as a search likes them.
  mutating func finish() throws {
    clock.lapWaiting()
    try commit(goesOn: false)
    try countLeftNames()
    if isBulk {
      try mergeIndexes()
      try? archive.keepJournal(false)
    }
    report.persons = max(0, archive.newPersons)
    clock.lap(.commit)
    if let times = clock.times { report.times = (report.times ?? StageTimes()) + times }
  }

  /// Counts the names that another ingest has left uncounted, where this one has had nothing to write. It may be under way
  /// and do so itself: what cannot be written now is left for whoever writes next.
  private mutating func countLeftNames() throws {
    guard try archive.hasUncountedNames() else { return }
    do {
      try archive.begin()
      try archive.commit()
    } catch let error as SQLiteError where error.kind == .busy {
      archive.rollback()
    }
  }

  /// An archive that is more than half new is written anew into one segment; else what has come in is brought together
  /// with as much of the rest as has its size. Everything is in by now: where another program holds the lock, or this
  /// one is to stop, the rest is left for the next ingest.
  private mutating func mergeIndexes() throws {
    do {
      try archive.index(.few)
      if report.isStopped { return }
      let isMostlyNew = try (report.added + report.replaced) * 2 > archive.articleCount()
      try archive.mergeIndexes(all: isMostlyNew)
    } catch let error as SQLiteError where error.kind == .busy {}
  }

  /// Notes that the rest is left for another time.
  mutating func stop() { report.isStopped = true }

  /// Takes back what was not committed.
  mutating func abandon() {
    archive.rollback()
    guard isBulk else { return }
    try? archive.index(.few)
    try? archive.keepJournal(false)
  }

  /// How far it has come.
  var progress: IngestProgress {
    IngestProgress(
      articles: report.added + report.replaced + report.known, bytes: report.readBytes, file: lastFile)
  }

  mutating func passedOver(_ kinds: PassedOver) { report.passedOver = kinds }

  /// - Parameter goesOn: whether more may follow.
  private mutating func commit(goesOn: Bool = true) throws {
    try archive.writeWaiting()
    clock.lap(.index)
    try archive.commit(goesOn: goesOn && isBulk)
    // What is in is in: that this fails is no reason to say otherwise.
    if isBulk { try? archive.keepJournal(true) }
    if isBulk, try archive.areIndexesCrowded() {
      do { try archive.mergeIndexes(all: false) } catch let error as SQLiteError where error.kind == .busy {}
    }
    clock.lap(.commit)
    uncommitted = 0
  }

  private mutating func write(_ entry: Portion.Entry) throws {
    switch entry {
    case .unchanged(let file):
      report.files += 1
      report.known += try archive.heldCaptures(at: file.location)
      try forgetProblems(of: file.location)
      lastFile = file.name
    case .problem(let problem):
      try keep(problem, ofWholeFile: true)
    case .recordProblem(let problem):
      if !isHeld { try keep(problem, ofWholeFile: false) }
    case .file(let original, let capture, let finds):
      try write(original, capture, finds)
    case .recordsBegin(let original):
      try archive.begin()
      note(original)
      let older = try archive.original(at: original.location)
      // The feed could not ask, or another ingest was quicker.
      isHeld = older?.sha256 == original.sha256 && older?.isComplete == true
      if isHeld {
        report.known += try archive.heldCaptures(at: original.location)
        return
      }
      try archive.clearProblems(location: original.location)
      let id = try archive.beginRecords(original, over: older, at: time)
      records = Records(
        original: id, name: original.name, location: original.location, older: older, goesOn: id == older?.id)
      // A large file by itself: with articles behind it, it would spill, and keep searches waiting until they are in.
      if original.data.whole == nil { try commit() }
    case .record(let capture, var finds):
      // Its file is held as it is; or could not be kept, and was named for that.
      guard let records else { return }
      try archive.begin()
      // Also one whose article has another text by now: it is kept as evidence, and is no article of its own again.
      if records.goesOn, try archive.hasCapture(of: records.original, record: capture.record) {
        report.known += 1
        return
      }
      try count(archive.add(capture, &finds, original: records.original, over: records.older), finds)
      try tellUnread(in: finds, capture.record, records.name, records.location)
    case .recordsEnd(let isWhole):
      // What was cut short is read anew the next time.
      if let records, isWhole { try archive.endRecords(records.original) }
      records = nil
      isHeld = false
    }
  }

  private mutating func keep(_ problem: CaptureProblem, ofWholeFile isWhole: Bool) throws {
    report.problems += 1
    told.append(problem)
    try archive.begin()
    try archive.add(problem, ofWholeFile: isWhole)
  }

  private mutating func write(_ original: Original, _ capture: CaptureFacts, _ finds: Finds) throws {
    var finds = finds
    note(original)
    if case .unread = finds, let older = try archive.original(at: original.location), older.isCaptured,
      older.sha256 == original.sha256
    {
      report.known += 1
      try forgetProblems(of: original.location)
      return
    }
    try archive.begin()
    // Asked under the lock: what another ingest has just written counts.
    let older = try archive.original(at: original.location)
    if let older, older.sha256 == original.sha256 {
      // A file that is kept without a capture gets what is missing.
      if older.isCaptured {
        report.known += 1
      } else {
        try count(archive.add(capture, &finds, original: older.id, over: nil), finds)
        try tellUnread(in: finds, nil, original.name, original.location)
      }
      return
    }
    try archive.clearProblems(location: original.location)
    let id = try archive.add(original, over: older, at: time)
    try count(archive.add(capture, &finds, original: id, over: older), finds)
    try tellUnread(in: finds, nil, original.name, original.location)
  }

  /// Names an article that was too long to be read to its end.
  private mutating func tellUnread(
    in finds: Finds, _ record: Int?, _ name: String, _ location: String
  ) throws {
    guard finds.isReadInPart else { return }
    report.readInPart += 1
    let which = record.map { "record \($0) " } ?? ""
    try keep(
      CaptureProblem(name: name, location: location, message: which + CaptureLimits.longerThanReading),
      ofWholeFile: false)
  }

  /// A file that can be read again has no problem; what is wrong with its records is as it was.
  private mutating func forgetProblems(of location: String) throws {
    guard try archive.hasProblem(location: location) else { return }
    try archive.begin()
    try archive.clearProblem(location: location)
  }

  private mutating func note(_ original: Original) {
    report.files += 1
    lastFile = original.name
  }

  private mutating func count(_ outcome: ArchiveWriter.Outcome, _ finds: Finds) throws {
    switch outcome {
    case .added: report.added += 1
    case .replaced: report.replaced += 1
    case .known:
      report.known += 1
      return
    }
    guard case .rows(let rows) = finds else { return }
    report.claims += rows.claims.count
    report.bytes += rows.body.count
    uncommitted += rows.body.count
    if !isBulk, report.bytes > Self.bulk {
      isBulk = true
      try archive.index(.many)
    }
  }
}
