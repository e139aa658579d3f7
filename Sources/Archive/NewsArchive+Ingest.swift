extension NewsArchive {
  /// Reads files and folders into the archive at `path`, making it where there is none.
  ///
  /// Files are read and searched for people and claims on several tasks, as many at a time as there are cores,
  /// beside one task that writes. What is read has an order, that of the walk, and so have the articles' numbers. A file that cannot be
  /// read is told through `problem`, kept in the archive, and does not stop the rest. Memory holds a few portions,
  /// whatever the size of the corpus.
  ///
  /// - Parameters:
  ///   - paths: files and folders; "-" is standard input.
  ///   - time: now, in UTC, as ISO 8601; no date in the archive comes from a clock that the library reads.
  ///   - isStopped: asked behind every few articles; once true, what is written stays, and the rest is left for
  ///     another time.
  ///   - isTimed: whether the report says what each step took.
  /// - Throws: one line that names the archive, when it cannot be written; what was committed stays.
  public static func ingest(
    _ paths: [FilePath], into path: String, at time: String, isTimed: Bool = false,
    isStopped: () -> Bool = { false }, problem: (CaptureProblem) -> Void = { _ in },
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws -> IngestReport {
    var writer = try IngestWriter(path: path, time: time, isTimed: isTimed)
    let feed = IngestFeed(paths, archive: path, isTimed: isTimed)
    var isCutShort = false
    do {
      try await withThrowingTaskGroup(of: Portion?.self) { group in
        var early: [Int: Portion] = [:]
        var due = 0
        var running = 0
        var isRead = false
        while true {
          if isStopped() || Task.isCancelled {
            isCutShort = true
            break
          }
          // The system runs as many as there are cores. So many are begun that none stands idle while the writer
          // is busy, and no more: what they have found is in memory.
          while running + early.count < Self.portionsAhead, !isRead {
            group.addTask { await IngestReader.portion(from: feed) }
            running += 1
          }
          guard let finished = try await group.next() else { break }
          running -= 1
          guard let portion = finished else {
            isRead = true
            continue
          }
          early[portion.number] = portion
          while !isStopped(), let next = early.removeValue(forKey: due) {
            due += 1
            for found in try writer.write(next) { problem(found) }
            progress(writer.progress)
          }
        }
        group.cancelAll()
      }
      if isCutShort || Task.isCancelled { writer.stop() }
      try writer.finish()
    } catch {
      writer.abandon()
      throw error
    }
    writer.passedOver(await feed.passedOver)
    return writer.report
  }

  /// How many bytes the files at these paths have that an ingest would read: what all of it comes to. Walks the
  /// folders, which takes a second for some hundred thousand files, and reads none.
  public static func size(of paths: [FilePath]) -> Int {
    FileWalk(paths.filter { $0.bytes != [0x2D] }).reduce(0) { $0 + $1.size }
  }

  /// How many portions are being read or wait for an earlier one.
  private static let portionsAhead = 12
}
