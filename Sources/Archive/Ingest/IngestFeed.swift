/// Hands out what is to be read, in the order of the walk, to whoever asks next.
///
/// Walking, reading records and compressing their file happen here, off the writer's path. The feed has a
/// connection of its own, for reading, to ask what the archive knows already.
actor IngestFeed {
  /// Work for one reader.
  enum Load: Sendable {
    case files([FoundFile])
    case records(RecordBatch, of: FoundFile)
    /// Nothing to be read: passed on to the writer as it is.
    case done([Portion.Entry])
  }

  private static let filesAtOnce = 32
  private static let bytesAtOnce = 512 << 10

  private var walk: FileWalk
  private var input: RecordStream?
  private var held: FoundFile?
  private var toldProblems = 0
  private var number = 0
  private let known: KnownCaptures?

  init(walk: FileWalk, known: consuming KnownCaptures?) {
    self.walk = walk
    self.known = known
  }

  /// The next load with its number; nil when everything has been handed out.
  func next() -> (number: Int, load: Load)? {
    guard let load = nextLoad() else { return nil }
    defer { number += 1 }
    return (number, load)
  }

  /// What the walk has left alone.
  var passedOver: PassedOver { walk.passedOver }

  /// Whether an article was read from the same bytes before: then it need not be read again.
  func isKnown(_ sha256: [UInt8]) -> Bool { (try? known?.has(bytes: sha256)) ?? false }

  /// The problems of the walk that have not been told yet.
  private func newProblems() -> [Portion.Entry] {
    defer { toldProblems = walk.problems.count }
    return walk.problems[toldProblems...].map { .problem($0) }
  }
}
