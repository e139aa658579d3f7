/// One record of a file as its bytes stand there.
struct RawRecord: Hashable, Sendable {
  /// Its bytes in the batch.
  var span: TextSpan
  /// How the archive counts it, from 1: by line in JSONL, else one after the other.
  var number: Int
  /// The line of the file that it begins on, from 1.
  var line: Int
  /// Where it begins in what the file holds, inflated; of a file that had to be decoded as a whole, in its text.
  var offset = 0
}

/// Some records of one file, in order: a piece of work for one worker.
struct RecordBatch: Sendable {
  var file: FoundFile
  var bytes: [UInt8]
  var records: [RawRecord]
  /// What was wrong with the file itself up to here: it was cut off, a line was too long.
  var problems: [CaptureProblem] = []
  /// How the file was encoded, when it was not UTF-8 and had to be decoded as a whole.
  var encoding: String?
  /// Whether the records are those of a web archive, else JSON.
  var isWebArchive = false
}

extension RecordBatch {
  /// The captures in the batch, and what is wrong with the records that give none. Pure.
  func captures() -> (captures: [Capture], problems: [CaptureProblem]) {
    var captures: [Capture] = []
    var problems = self.problems
    captures.reserveCapacity(records.count)
    var skipped = 0
    bytes.withUnsafeBufferPointer { bytes in
      for record in records {
        do throws(ReadingFault) {
          let raw = UnsafeBufferPointer(rebasing: bytes[record.span.range])
          let found = try isWebArchive ? page(in: raw, record) : capture(of: raw, record)
          if let found { captures.append(found) }
        } catch {
          skipped += 1
          if skipped > CaptureLimits.problems { continue }
          let which = record.number == record.line ? "" : "record \(record.number): "
          problems.append(CaptureProblem(file, line: record.line, "\(which)\(error.reason); record skipped"))
        }
      }
    }
    if skipped > CaptureLimits.problems {
      let more = skipped - CaptureLimits.problems
      let line = records.last?.line
      problems.append(
        CaptureProblem(file, line: line, "\(more) more records up to this line could not be read"))
    }
    return (captures, problems)
  }

  /// The page that a record of a web archive holds; nil when it holds none.
  private func page(
    in raw: UnsafeBufferPointer<UInt8>, _ record: RawRecord
  ) throws(ReadingFault) -> Capture? {
    let found = try WebArchiveRecord(raw)
    var stated = StatedFacts()
    stated.url = found.address
    switch found.content {
    case .nothing: return nil
    case .page(let bytes, let charset):
      guard bytes.count <= CaptureLimits.page else {
        throw ReadingFault("is longer than \(CaptureLimits.page >> 20) MB, the most that a page may have")
      }
      guard !bytes.isEmpty else { return nil }
      let decoded = try Decoded(html: bytes, declared: charset)
      let page = SavedPage(html: decoded.text)
      guard !page.text.isEmpty else { return nil }
      return Capture(
        path: file.name, record: record.number, sha256: SHA256.digest(of: bytes), text: page.text,
        stated: stated, encoding: decoded.encoding, markup: page.markup, seen: found.fetched)
    case .text(let bytes):
      guard !bytes.isEmpty else { return nil }
      let decoded = try Decoded(bytes)
      guard !decoded.text.trimmed(decoded.text.all).isEmpty else { return nil }
      return Capture(
        path: file.name, record: record.number, sha256: SHA256.digest(of: bytes), text: decoded.text,
        stated: stated, encoding: decoded.encoding, isWholePage: true, seen: found.fetched)
    }
  }

  private func capture(
    of raw: UnsafeBufferPointer<UInt8>, _ record: RawRecord
  ) throws(ReadingFault) -> Capture {
    let census = UTF8Census(of: raw)
    let sha256 = SHA256.digest(of: raw)
    var parsed: Record
    var encoding = "utf-8"
    if census.malformed == 0 && census.nuls == 0 {
      parsed = try Record(raw)
    } else {
      // A line in an older encoding: decoded first, then read.
      let decoded = try Decoded(Array(raw))
      encoding = decoded.encoding
      parsed = try decoded.text.utf8.withUnsafeBufferPointer { (bytes) throws(ReadingFault) in
        try Record(bytes)
      }
    }
    return Capture(
      path: file.name, record: record.number, sha256: sha256, text: parsed.text, stated: parsed.stated,
      encoding: self.encoding ?? encoding)
  }
}
