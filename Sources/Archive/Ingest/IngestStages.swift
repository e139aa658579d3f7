/// The steps of an ingest one after another, on one core: for whoever wants to know what each of them costs.
///
/// ``NewsArchive/ingest(_:into:at:isTimed:isStopped:problem:progress:)`` does the same work on as many cores as there are, and is
/// what a program should call. Here some articles at a time go through one step, then through the next, and
/// the caller looks at the clock in between.
///
///     var stages = try IngestStages([FilePath("crawl.jsonl")], into: "new.db")
///     while try stages.next(done: { stage in spent[stage] += clock.lap() }) {}
public struct IngestStages: ~Copyable {
  /// So many articles, or so many bytes of them, go through a step together.
  private static let articlesAtOnce = 64
  private static let bytesAtOnce = 1 << 20

  /// How many articles have gone through, and what was found in them.
  public private(set) var articles = 0
  public private(set) var claims = 0
  public private(set) var mentions = 0
  /// Bytes of decoded text.
  public private(set) var bytes = 0
  /// What could not be read, in its order.
  public private(set) var problems: [CaptureProblem] = []

  private var walk: FileWalk
  private var reader = CaptureReader()
  private var records: RecordSource?
  private var waiting: ArraySlice<(capture: Capture, original: Int)> = []
  private var recordsOriginal = 0
  private var toldProblems = 0
  private var keptProblems = 0
  private var writer: ArchiveWriter?
  private var words: ArticleWordsBuilder?
  private var uncommitted = 0
  private var isOver = false

  /// - Parameter archive: a new archive that is written; nil when nothing is to be stored.
  public init(_ paths: [FilePath], into archive: String?) throws {
    writer = nil
    if let archive {
      writer = try ArchiveWriter(path: archive)
      try writer?.index(.many)
    }
    // Behind the writer: an archive is left out of the walk once it is there.
    walk = FileWalk(paths, leavingOut: archive.map { FilePath($0) })
  }

  /// Takes some articles through all steps; false when there are no more.
  ///
  /// - Parameter done: called behind each step.
  public mutating func next(done: (IngestStage) -> Void) throws -> Bool {
    if isOver { return false }
    try writer?.begin()
    let found = try read(done)
    done(.read)
    var rows = extract(found.map(\.capture), done)
    done(.rows)
    if writer != nil {
      if words == nil { words = try ArticleWordsBuilder() }
      for i in rows.indices { try words?.add(&rows[i]) }
      if let gathered = words?.take() { writer?.take(gathered) }
      done(.index)
    }
    for (i, (capture, original)) in found.enumerated() {
      var finds = Finds.rows(rows[i])
      _ = try writer?.add(CaptureFacts(capture), &finds, original: original, over: nil)
    }
    for problem in problems[keptProblems...] {
      try writer?.add(problem, ofWholeFile: problem.line == nil)
    }
    keptProblems = problems.count
    done(.store)
    isOver = found.isEmpty
    try settle(done)
    return !isOver
  }

  private mutating func extract(_ captures: [Capture], _ done: (IngestStage) -> Void) -> [ArticleRows] {
    let pages = captures.map { Extraction.page($0) }
    done(.zones)
    let stories = zip(pages, captures).map { Extraction.story($0, $1) }
    done(.words)
    let people = zip(stories, pages).map { Extraction.people($0, $1) }
    done(.people)
    let claims = zip(stories, people).map { Extraction.claims($0, $1) }
    done(.attribution)
    let rows = captures.indices.map { Extraction.rows(captures[$0], pages[$0], people[$0], claims[$0]) }
    articles += captures.count
    self.claims += claims.reduce(0) { $0 + $1.count }
    mentions += people.reduce(0) { $0 + $1.mentions.count }
    bytes += captures.reduce(0) { $0 + $1.text.utf8.count }
    return rows
  }

  /// As `IngestWriter` does: indexes and commits now and then and at the end.
  private mutating func settle(_ done: (IngestStage) -> Void) throws {
    guard writer != nil else { return }
    if isOver || bytes - uncommitted > IngestWriter.transaction {
      try writer?.writeWaiting()
      done(.index)
      try writer?.commit(goesOn: !isOver)
      if isOver { try writer?.index(.few) }
      uncommitted = bytes
      done(.commit)
    }
  }

  private mutating func read(_ done: (IngestStage) -> Void) throws -> [(capture: Capture, original: Int)] {
    var found: [(capture: Capture, original: Int)] = []
    var size = 0
    while found.count < Self.articlesAtOnce, size < Self.bytesAtOnce {
      if let next = waiting.popFirst() {
        size += next.capture.text.utf8.count
        found.append(next)
      } else if let batch = records?.next() {
        let original = recordsOriginal
        let (captures, problems) = batch.captures()
        waiting = captures.map { ($0, original) }[...]
        self.problems += problems
      } else if records != nil {
        if records?.isCutShort != true { try writer?.endRecords(recordsOriginal) }
        records = nil
      } else if let file = walk.next() {
        try open(file, done)
      } else {
        problems += walk.problems[toldProblems...]
        toldProblems = walk.problems.count
        break
      }
    }
    return found
  }

  private mutating func open(_ file: FoundFile, _ done: (IngestStage) -> Void) throws {
    let original: Original
    do throws(CaptureProblem) {
      if file.format.isOneArticle {
        // Its bytes are compressed while it is read: a small share, counted as reading.
        let (whole, capture) = try reader.read(file)
        waiting = [(capture, 0)]
        original = whole
      } else {
        done(.read)
        original = try reader.original(of: file)
        done(.compress)
        records = try RecordSource(file)
      }
    } catch {
      problems.append(error)
      return
    }
    if records != nil {
      recordsOriginal = try writer?.beginRecords(original, over: nil, at: Self.time) ?? 0
    } else if let (capture, _) = waiting.first {
      waiting = [(capture, try writer?.add(original, over: nil, at: Self.time) ?? 0)]
    }
  }

  /// No clock is asked.
  private static let time = "1970-01-01T00:00:00Z"
}
