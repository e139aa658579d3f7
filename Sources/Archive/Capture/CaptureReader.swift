/// Reads files that are one article each, and the bytes of any file as the archive keeps them.
///
/// Holds what can be used again from file to file: one reader for each worker. Touches the disk, and nothing else.
///
///     var reader = CaptureReader()
///     let (original, capture) = try reader.read(file)
struct CaptureReader: ~Copyable {
  private var deflater = Deflater()

  init() {}

  /// A whole file: its bytes to be kept, and its text.
  mutating func read(_ file: FoundFile) throws(CaptureProblem) -> (original: Original, capture: Capture) {
    var bytes = try FileBytes.open(file, inflating: false)
    guard bytes.status.size <= CaptureLimits.article else {
      throw CaptureProblem(file, CaptureLimits.tooLongForArticle)
    }
    return try read(try bytes.readAll(file), of: file, bytes.status)
  }

  /// The one article that comes through standard input. Its name is made from its bytes.
  mutating func readStandardInput() throws(CaptureProblem) -> (original: Original, capture: Capture) {
    var file = FoundFile(
      path: FilePath("-"), location: "standard input", name: "standard input", format: .text)
    let input = OpenFile.standardInput
    var found: [UInt8] = []
    do throws(SystemError) {
      while found.count <= CaptureLimits.article, try input.read(CaptureLimits.chunk, into: &found) > 0 {}
    } catch {
      throw CaptureProblem(file, error.message)
    }
    guard found.count <= CaptureLimits.article else {
      throw CaptureProblem(file, CaptureLimits.tooLongForArticle)
    }
    let (text, _) = try text(of: found, file)
    let sha256 = SHA256.digest(of: found)
    file.name = "stdin-\(hexadecimal(sha256.prefix(6))).txt"
    file.location = "-/\(file.name)"
    return (
      Original(
        name: file.name, location: file.location, mode: file.mode, modified: 0, size: found.count,
        sha256: sha256,
        data: PackedBytes(deflater.compact(found))),
      Capture(path: file.name, sha256: sha256, text: text.text, encoding: text.encoding)
    )
  }

  /// The bytes of a file of records, to be kept beside what `RecordStream` reads from it.
  ///
  /// A second reading costs little, since the system still has them.
  mutating func original(of file: FoundFile) throws(CaptureProblem) -> Original {
    // What has been written since the file was found is left for the next time, as `RecordStream` leaves it.
    var bytes = try FileBytes.open(file, inflating: false, upTo: file.size)
    var hash = SHA256()
    var size = 0
    var kept = PackedBytes()
    do {
      while true {
        var chunk: [UInt8] = []
        guard try bytes.read(into: &chunk) else { break }
        size += chunk.count
        hash.update(chunk)
        try keep(chunk, asItIs: file.isGzipped, in: &kept)
      }
      if !file.isGzipped { try kept.append(deflater.finish()) }
      // Hardly ever: a file of records that does not shrink is a few lines long.
      if !file.isGzipped, kept.count >= size { kept = try uncompressed(file, size) }
    } catch {
      deflater.reset()
      throw problem(with: file, error)
    }
    return Original(
      name: file.name, location: file.location, mode: bytes.status.mode, modified: bytes.status.modified,
      size: size, sha256: hash.finish(), data: kept)
  }

  private mutating func keep(_ chunk: [UInt8], asItIs: Bool, in kept: inout PackedBytes) throws {
    if asItIs {
      try kept.append(chunk)
    } else {
      deflater.append(chunk)
      if deflater.count > CaptureLimits.chunk { try kept.append(deflater.take()) }
    }
    guard kept.count <= CaptureLimits.original else {
      throw ReadingFault("is longer than \(CaptureLimits.original >> 20) MB even when compressed; split it")
    }
  }

  private func uncompressed(_ file: FoundFile, _ size: Int) throws -> PackedBytes {
    var bytes = try FileBytes.open(file, inflating: false, upTo: size)
    var kept = PackedBytes()
    var chunk: [UInt8] = []
    while try bytes.read(into: &chunk) {
      try kept.append(chunk)
      chunk = []
    }
    return kept
  }

  private func problem(with file: FoundFile, _ error: any Error) -> CaptureProblem {
    switch error {
    case let problem as CaptureProblem: problem
    case let fault as ReadingFault: CaptureProblem(file, fault.reason)
    case let error as SystemError:
      CaptureProblem(file, "could not be kept for a moment on disk: \(error.message)")
    default: CaptureProblem(file, "could not be read")
    }
  }

  private mutating func read(
    _ found: [UInt8], of file: FoundFile, _ status: FileStatus
  ) throws(CaptureProblem) -> (original: Original, capture: Capture) {
    let (decoded, isInflated) = try text(of: found, file)
    let isPage = file.format == .html
    if isPage, decoded.text.count > CaptureLimits.page {
      throw CaptureProblem(
        file, "is longer than \(CaptureLimits.page >> 20) MB, the most that a page may have")
    }
    let page = isPage ? SavedPage(html: decoded.text) : nil
    if let page, page.text.isEmpty { throw CaptureProblem(file, "is a page without words") }
    let sha256 = SHA256.digest(of: found)
    let original = Original(
      name: file.name, location: file.location, mode: status.mode, modified: status.modified,
      size: found.count,
      sha256: sha256, data: PackedBytes(isInflated ? found : deflater.compact(found)))
    let stated = file.format == .markdown ? FrontMatter.facts(in: decoded.text) : nil
    let capture = Capture(
      path: file.name, sha256: sha256, text: page?.text ?? decoded.text, stated: stated,
      encoding: decoded.encoding, markup: page?.markup,
      seen: isPage ? Day(epochSeconds: status.modified) : nil)
    return (original, capture)
  }

  /// The text in a file's bytes, and whether they had to be inflated for it.
  private func text(of found: [UInt8], _ file: FoundFile) throws(CaptureProblem) -> (Decoded, Bool) {
    do throws(ReadingFault) {
      let bytes = try file.isGzipped ? inflated(found) : found
      let decoded = try file.format == .html ? Decoded(html: bytes) : Decoded(bytes)
      guard !decoded.text.trimmed(decoded.text.all).isEmpty else { throw ReadingFault("is empty") }
      return (decoded, file.isGzipped)
    } catch {
      throw CaptureProblem(file, error.reason)
    }
  }

  private func inflated(_ found: [UInt8]) throws(ReadingFault) -> [UInt8] {
    var inflater = Inflater()
    var bytes: [UInt8] = []
    inflater.give(found)
    while !inflater.wantsInput, !inflater.isDone {
      if let reason = inflater.read(CaptureLimits.chunk, into: &bytes) { throw ReadingFault(reason) }
      if bytes.count > CaptureLimits.article { throw ReadingFault(CaptureLimits.tooLongForArticle) }
    }
    if inflater.isInsideMember { throw ReadingFault("is a gzip file that was cut off") }
    return bytes
  }
}
