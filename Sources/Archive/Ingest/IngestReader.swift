/// Turns a load into a portion: reads the files, finds everything in them. Several run at a time, as many as there are cores.
enum IngestReader {
  /// The next portion of the feed; nil when the feed has no more.
  static func portion(from feed: IngestFeed) async -> Portion? {
    guard !Task.isCancelled, let handout = await feed.next() else { return nil }
    var clock = StageClock(isRunning: feed.isTimed)
    var entries: [Portion.Entry]
    switch handout.load {
    case .entries(let ready): entries = ready
    case .files(let files): entries = await read(files, feed, &clock)
    case .standardInput: entries = await readStandardInput(feed, &clock)
    case .keep(let file):
      entries = [keep(file)]
      clock.lap(.compress)
    case .records(let batch): entries = await read(batch, feed, &clock)
    }
    // Some of it may not have been looked through then.
    if Task.isCancelled { return nil }
    let words = gatherWords(in: &entries)
    clock.lap(.index)
    var portion = Portion(
      number: handout.number, entries: entries, words: words, bytes: handout.bytes, times: handout.times)
    if let before = handout.times, let times = clock.times { portion.times = before + times }
    return portion
  }

  /// The words of the articles for the indexes; nil where the writer is to gather them: of a few articles, or when that
  /// has failed (no memory), which it will tell when it does so again.
  ///
  /// Whatever is gathered here has to be put together with the rest, word by word: of a file with one record that costs more
  /// than it saves.
  private static func gatherWords(in entries: inout [Portion.Entry]) -> ArticleWords? {
    guard entries.reduce(0, { $0 + $1.bodyBytes }) >= worthGathering,
      var builder = try? ArticleWordsBuilder()
    else { return nil }
    do {
      for i in entries.indices { try entries[i].gatherWords(&builder) }
    } catch { return nil }
    return builder.take()
  }

  /// Bytes of text.
  private static let worthGathering = 64 << 10

  private static func read(
    _ files: [FoundFile], _ feed: IngestFeed, _ clock: inout StageClock
  ) async -> [Portion.Entry] {
    var found: [(Original, Capture)] = []
    var entries: [Portion.Entry] = []
    readAll(files, &found, &entries)
    clock.lap(.read)
    return await entries + self.entries(for: found, feed, &clock)
  }

  /// Apart from the waiting, since a reader of files stays on its task.
  private static func readAll(
    _ files: [FoundFile], _ found: inout [(Original, Capture)], _ problems: inout [Portion.Entry]
  ) {
    var reader = CaptureReader()
    for file in files {
      do throws(CaptureProblem) {
        found.append(try reader.read(file))
      } catch {
        problems.append(.problem(error))
      }
    }
  }

  private static func keep(_ file: FoundFile) -> Portion.Entry {
    do throws(CaptureProblem) {
      var reader = CaptureReader()
      return .recordsBegin(try reader.original(of: file))
    } catch {
      return .problem(error)
    }
  }

  private static func readStandardInput(
    _ feed: IngestFeed, _ clock: inout StageClock
  ) async -> [Portion.Entry] {
    let found: (Original, Capture)
    do throws(CaptureProblem) {
      var reader = CaptureReader()
      found = try reader.readStandardInput()
    } catch {
      return [.problem(error)]
    }
    clock.lap(.read)
    return await entries(for: [found], feed, &clock)
  }

  private static func entries(
    for found: [(Original, Capture)], _ feed: IngestFeed, _ clock: inout StageClock
  ) async -> [Portion.Entry] {
    let finds = await finds(in: found.map(\.1), feed, &clock)
    return zip(found, finds).map { .file($0.0, CaptureFacts($0.1), $1) }
  }

  private static func read(
    _ batch: RecordBatch, _ feed: IngestFeed, _ clock: inout StageClock
  ) async -> [Portion.Entry] {
    let (captures, problems) = batch.captures()
    clock.lap(.read)
    let finds = await finds(in: captures, feed, &clock)
    return zip(captures, finds).map { .record(CaptureFacts($0), $1) } + problems.map { .recordProblem($0) }
  }

  /// What is found in each capture; one whose bytes the archive knows is not looked through.
  private static func finds(
    in captures: [Capture], _ feed: IngestFeed, _ clock: inout StageClock
  ) async -> [Finds] {
    let known = await feed.areKnown(captures.map(\.sha256))
    clock.skip()
    // Of an ingest that was stopped nobody writes what is read now.
    if Task.isCancelled { return [] }
    return zip(captures, known).map { capture, isKnown in
      isKnown ? .unread(capture) : .rows(Extraction.rows(from: capture, &clock))
    }
  }
}
