/// Hands out what is to be read, in the order of the walk, to whichever reader asks next.
///
/// Walking and cutting files of records happen here, off the writer's path. The feed has a
/// connection of its own, for reading, to ask what the archive knows already.
actor IngestFeed {
  /// Work for one reader.
  enum Load: Sendable {
    case files([FoundFile])
    case standardInput
    case records(RecordBatch)
    /// The bytes of a file of records, to be kept while its records are read.
    case keep(FoundFile)
    /// Nothing to be read: passed on to the writer as it is.
    case entries([Portion.Entry])
  }

  /// A load, its place in the order of the walk, and what came before it.
  struct Handout: Sendable {
    var number: Int
    var load: Load
    /// Bytes of files, as they lie on disk, that it is made of.
    var bytes: Int
    var times: StageTimes?
  }

  /// So many files, or so many bytes of them, make one load: enough to make handing over cheap.
  private static let filesAtOnce = 128
  private static let bytesAtOnce = 512 << 10

  private var walk: FileWalk
  private var wantsStandardInput: Bool
  private var reader = CaptureReader()
  private var records: RecordSource?
  /// A file of records that was met while a load of other files was gathered.
  private var held: FoundFile?
  private var toldProblems = 0
  private var number = 0
  /// How far the file of records has been read.
  private var position = 0
  private let known: KnownCaptures?
  nonisolated let isTimed: Bool

  /// - Parameter isTimed: whether somebody wants to know what the steps take.
  init(_ paths: [FilePath], archive: String, isTimed: Bool) {
    self.isTimed = isTimed
    walk = FileWalk(paths.filter { $0.bytes != [0x2D] }, leavingOut: FilePath(archive))
    wantsStandardInput = paths.contains { $0.bytes == [0x2D] }
    known = KnownCaptures.open(path: archive)
  }

  /// The next load; nil when everything has been handed out.
  func next() -> Handout? {
    var clock = StageClock(isRunning: isTimed)
    guard let load = nextLoad() else { return nil }
    defer { number += 1 }
    clock.lap(.read)
    return Handout(number: number, load: load, bytes: bytes(of: load), times: clock.times)
  }

  /// Of a file of records, what has been read of it since the last load.
  private func bytes(of load: Load) -> Int {
    if case .files(let files) = load { return files.reduce(0) { $0 + $1.size } }
    let before = position
    position = records?.position ?? 0
    return max(0, position - before)
  }

  /// What the walk has left alone.
  var passedOver: PassedOver { walk.passedOver }

  /// Which of these bytes an article was read from before: those need not be read again.
  func areKnown(_ digests: [[UInt8]]) -> [Bool] {
    digests.map { isKnown($0) }
  }

  private func isKnown(_ sha256: [UInt8]) -> Bool {
    guard known != nil else { return false }
    return (try? known?.has(bytes: sha256)) ?? false
  }

  private func wasCaptured(_ file: FoundFile) -> Bool {
    guard known != nil else { return false }
    return ((try? known?.original(at: file.location)) ?? nil) != nil
  }

  private func isUnchanged(_ original: Original) -> Bool {
    guard known != nil else { return false }
    return (try? known?.original(at: original.location)) == original.sha256
  }

  private func nextLoad() -> Load? {
    if let batch = records?.next() { return .records(batch) }
    if records != nil {
      let isWhole = records?.isCutShort != true
      records = nil
      return .entries([.recordsEnd(isWhole: isWhole)])
    }
    if let file = held {
      held = nil
      return begin(file)
    }
    if wantsStandardInput {
      wantsStandardInput = false
      return .standardInput
    }
    var files: [FoundFile] = []
    var bytes = 0
    while files.count < Self.filesAtOnce, bytes < Self.bytesAtOnce, let file = walk.next() {
      if !file.format.isOneArticle {
        if files.isEmpty { return begin(file) }
        held = file
        break
      }
      files.append(file)
      bytes += file.size
    }
    if !files.isEmpty { return .files(files) }
    let problems = newProblems()
    return problems.isEmpty ? nil : .entries(problems)
  }

  /// Opens a file of records.
  ///
  /// Of a place where nothing was captured before, the records are handed out while another task compresses the
  /// file; else its bytes are looked at first, since nothing may have changed.
  private func begin(_ file: FoundFile) -> Load {
    do throws(CaptureProblem) {
      guard wasCaptured(file) else {
        records = try RecordSource(file)
        return .keep(file)
      }
      let original = try reader.original(of: file)
      if isUnchanged(original) { return .entries([.unchanged(file)]) }
      records = try RecordSource(file)
      return .entries([.recordsBegin(original)])
    } catch {
      return .entries([.problem(error)])
    }
  }

  /// The problems of the walk that have not been told yet.
  private func newProblems() -> [Portion.Entry] {
    defer { toldProblems = walk.problems.count }
    return walk.problems[toldProblems...].map { .problem($0) }
  }
}
