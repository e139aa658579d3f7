/// The records of a file that holds many, be they JSON or a web archive's, batch after batch.
///
///     var records = try RecordSource(file)
///     while let batch = records.next() { … }
///     if !records.isCutShort { /* the file has been read to its end */ }
struct RecordSource: ~Copyable {
  private var json: RecordStream?
  private var pages: WebArchiveStream?
  /// Whether the disk gave up before the end: the rest may be had another time.
  private(set) var isCutShort = false
  /// How far the file has been read, in bytes as it lies on disk.
  private(set) var position = 0

  /// Reads the file as the archive keeps it.
  init(_ file: FoundFile, kept: KeptFile) {
    if file.format == .webArchive {
      pages = WebArchiveStream(file, reading: FileBytes(kept, isGzipped: false))
    } else {
      json = RecordStream(file, reading: FileBytes(kept, isGzipped: file.isGzipped))
    }
  }

  /// Opens the file, and reads as much of it as there was when it was found.
  init(_ file: FoundFile) throws(CaptureProblem) {
    if file.format == .webArchive {
      pages = try WebArchiveStream(file, upTo: file.size)
    } else {
      json = try RecordStream(file, upTo: file.size)
    }
  }

  /// The next records, or problems, or both; nil at the end.
  mutating func next() -> RecordBatch? {
    let batch = json?.next() ?? pages?.next()
    position = json?.position ?? pages?.position ?? 0
    isCutShort = json?.isCutShort == true || pages?.isCutShort == true
    return batch
  }
}
