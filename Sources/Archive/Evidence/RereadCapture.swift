/// A capture read once more from the bytes that the archive keeps, with the way back from its words to them.
struct RereadCapture {
  /// Its text, as it was read when it was captured if nothing has changed since.
  let text: Text
  /// SHA-256 of what was captured.
  let sha256: [UInt8]
  /// Where `bytes` begins in what the file holds, unpacked; nil when they do not stand there as they are.
  let offset: Int?
  /// What holds the text: a file unpacked, a line of JSON, a page.
  private let bytes: [UInt8]
  private let decoded: Decoded
  private let form: Form

  private enum Form {
    /// The decoded bytes are the text.
    case plain
    /// The text is the string of JSON at this span.
    case string(TextSpan)
    /// The text was rendered from a page.
    case page
  }

  /// Reads the capture of a kept file anew; nil when the file has no such record any more.
  ///
  /// - Parameters:
  ///   - file: named as it was when it was found, which says what is in it.
  ///   - record: the number of the record; nil: the whole file.
  static func read(
    _ kept: KeptFile, of file: FoundFile, record: Int?
  ) throws(CaptureProblem) -> RereadCapture? {
    guard let record else { return try RereadCapture(file, kept) }
    var records = RecordSource(file, kept: kept)
    while let batch = records.next() {
      guard let raw = batch.records.first(where: { $0.number == record }) else { continue }
      do throws(ReadingFault) { return try RereadCapture(raw, of: batch) } catch {
        throw CaptureProblem(file, line: raw.line, error.reason)
      }
    }
    return nil
  }

  private init(_ file: FoundFile, _ kept: KeptFile) throws(CaptureProblem) {
    var source = FileBytes(kept, isGzipped: false)
    sha256 = SHA256.digest(of: try source.readAll(file))
    var unpacked = FileBytes(kept, isGzipped: file.isGzipped)
    bytes = try unpacked.readAll(file)
    offset = 0
    do throws(ReadingFault) {
      decoded = try file.format == .html ? Decoded(html: bytes) : Decoded(bytes)
    } catch {
      throw CaptureProblem(file, error.reason)
    }
    form = file.format == .html ? .page : .plain
    text = RereadCapture.text(decoded, form)
  }

  private init(_ raw: RawRecord, of batch: RecordBatch) throws(ReadingFault) {
    let record = Array(batch.bytes[raw.span.range])
    if batch.isWebArchive {
      let found = try record.withUnsafeBufferPointer { (bytes) throws(ReadingFault) in
        try WebArchiveRecord(bytes)
      }
      offset = found.contentStart.map { raw.offset + $0 }
      switch found.content {
      case .page(let page, let charset):
        (bytes, form) = (page, .page)
        decoded = try Decoded(html: page, declared: charset)
      case .text(let words):
        (bytes, form) = (words, .plain)
        decoded = try Decoded(words)
      case .nothing: throw ReadingFault("the record holds nothing to be read")
      }
    } else {
      (bytes, offset) = (record, batch.encoding == nil ? raw.offset : nil)
      let census = UTF8Census(of: record)
      decoded =
        census.malformed == 0 && census.nuls == 0
        ? Decoded(text: Text(utf8: record), encoding: "utf-8") : try Decoded(record)
      let parsed = try decoded.text.utf8.withUnsafeBufferPointer { (bytes) throws(ReadingFault) in
        try Record(bytes)
      }
      guard let span = parsed.textSpan else { throw ReadingFault("the record has no text") }
      form = .string(span)
    }
    sha256 = SHA256.digest(of: bytes)
    text = RereadCapture.text(decoded, form)
  }

  private static func text(_ decoded: Decoded, _ form: Form) -> Text {
    let text =
      switch form {
      case .plain: decoded.text
      case .string(let span):
        decoded.text.utf8.withUnsafeBufferPointer { Text(utf8: JSONReader($0).string(span)) }
      case .page: SavedPage(html: decoded.text).text
      }
    return text.withoutEscapeSequences
  }

  /// The bytes of `offset`'s file in which the words at each of these scalars of the text stand; nil where they
  /// cannot be pointed at.
  func places(of words: [Range<Int>]) -> [Range<Int>?] {
    let way = DecodedPlaces(bytes, decoded)
    let scalars = ByteOffsets(text)
    let page: PagePlaces? =
      if case .page = form { PagePlaces(page: decoded.text, rendered: text) } else { nil }
    return words.map { words in
      let inText = scalars[words.lowerBound]..<scalars[words.upperBound]
      let inDecoded: Range<Int>? =
        switch form {
        case .plain: inText
        case .string(let span):
          decoded.text.utf8.withUnsafeBufferPointer { JSONReader($0).range(of: inText, inString: span) }
        case .page: page?.range(of: words)
        }
      guard let found = inDecoded.flatMap({ way.range(of: $0) }) else { return nil }
      let start = offset ?? 0
      return found.lowerBound + start..<found.upperBound + start
    }
  }

  /// The words at these scalars of the text; nil when it is shorter.
  func words(at scalars: Range<Int>) -> String? {
    let offsets = ByteOffsets(text)
    guard scalars.lowerBound >= 0, scalars.upperBound <= offsets.count else { return nil }
    return text[TextSpan(start: offsets[scalars.lowerBound], end: offsets[scalars.upperBound])]
  }
}
