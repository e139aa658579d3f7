/// Turns a load into a portion: reads the files, finds everything in them. Several run at a time, as many as there are cores.
enum IngestReader {
  /// The next portion of the feed; nil when the feed has no more.
  static func portion(from feed: IngestFeed) async -> Portion? {
    guard let (number, load) = await feed.next() else { return nil }
    var entries: [Portion.Entry]
    switch load {
    case .entries(let ready): entries = ready
    case .files(let files): entries = await read(files, feed)
    case .standardInput: entries = await readStandardInput(feed)
    case .keep(let file): entries = [keep(file)]
    case .records(let batch): entries = await read(batch, feed)
    }
    return Portion(number: number, entries: entries)
  }

  private static func read(_ files: [FoundFile], _ feed: IngestFeed) async -> [Portion.Entry] {
    var found: [(Original, Capture)] = []
    var entries: [Portion.Entry] = []
    readAll(files, &found, &entries)
    return await entries + self.entries(for: found, feed)
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

  private static func readStandardInput(_ feed: IngestFeed) async -> [Portion.Entry] {
    let found: (Original, Capture)
    do throws(CaptureProblem) {
      var reader = CaptureReader()
      found = try reader.readStandardInput()
    } catch {
      return [.problem(error)]
    }
    return await entries(for: [found], feed)
  }

  private static func entries(for found: [(Original, Capture)], _ feed: IngestFeed) async -> [Portion.Entry] {
    let known = await feed.areKnown(found.map(\.1.sha256))
    return zip(found, known).map { file, isKnown in
      let (original, capture) = file
      return .file(
        original, CaptureFacts(capture), isKnown ? .unread(capture) : .rows(Extraction.rows(from: capture))
      )
    }
  }

  private static func read(_ batch: RecordBatch, _ feed: IngestFeed) async -> [Portion.Entry] {
    let (captures, problems) = batch.captures()
    let known = await feed.areKnown(captures.map(\.sha256))
    let records = zip(captures, known).map { capture, isKnown in
      Portion.Entry.record(
        CaptureFacts(capture), isKnown ? .unread(capture) : .rows(Extraction.rows(from: capture)))
    }
    return records + problems.map { .recordProblem($0) }
  }
}
