/// The bytes of a file from its start to where it ended when it was opened, inflated when it is gzipped.
struct FileBytes: ~Copyable {
  private let file: OpenFile?
  private var kept: KeptBytes?
  private var inflater: Inflater?
  private var left: Int
  private var end: Int
  /// What the system said when the file was opened.
  let status: FileStatus

  /// Reads a file as the archive keeps it.
  init(_ kept: KeptFile, isGzipped: Bool) {
    status = FileStatus(kept)
    left = kept.size
    end = left
    inflater = isGzipped ? Inflater() : nil
    self.kept = KeptBytes(kept)
    file = nil
  }

  /// - Parameter inflating: false gives the bytes of a gzipped file as found.
  init(_ found: FoundFile, inflating: Bool = true) throws(SystemError) {
    try self.init(try OpenFile(found.path), inflating: found.isGzipped && inflating)
  }

  private init(_ file: consuming OpenFile, inflating: Bool) throws(SystemError) {
    status = try file.status()
    left = status.kind == .file ? status.size : 0
    end = left
    inflater = inflating ? Inflater() : nil
    kept = nil
    self.file = consume file
  }

  /// Opens a file to read it all; what is wrong is said with its name.
  ///
  /// - Parameter limit: where to stop, when the file is known to have been shorter before.
  static func open(
    _ found: FoundFile, inflating: Bool = true, upTo limit: Int = .max
  ) throws(CaptureProblem) -> FileBytes {
    do throws(SystemError) {
      var bytes = try FileBytes(found, inflating: inflating)
      bytes.left = min(bytes.left, limit)
      bytes.end = bytes.left
      if bytes.status.kind == .file { return bytes }
    } catch {
      throw CaptureProblem(found, error.message)
    }
    throw CaptureProblem(found, "is not a file any more")
  }

  /// Whether the file goes on behind where reading ends: someone is writing to it.
  var hasGrown: Bool { ((try? file?.status().size) ?? 0) > end }

  /// How many bytes of the file, as it lies on disk, have been read.
  var position: Int { end - left }

  /// Appends the next bytes, at most about `CaptureLimits.chunk`; false at the end.
  mutating func read(into bytes: inout [UInt8]) throws(ReadingFault) -> Bool {
    inflater == nil ? try readFile(into: &bytes) > 0 : try readInflated(into: &bytes)
  }

  /// All that is left, when one article may have as much.
  mutating func readAll(_ found: FoundFile) throws(CaptureProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(left, CaptureLimits.article))
    do throws(ReadingFault) {
      while try read(into: &bytes) {
        if bytes.count > CaptureLimits.article { throw ReadingFault(CaptureLimits.tooLongForArticle) }
      }
    } catch {
      throw CaptureProblem(found, error.reason)
    }
    return bytes
  }

  private mutating func readFile(into bytes: inout [UInt8]) throws(ReadingFault) -> Int {
    // A file that grows while it is read ends where it ended at first.
    guard left > 0 else { return 0 }
    let room = min(left, CaptureLimits.chunk)
    if let got = try kept?.read(room, into: &bytes) {
      left -= got
      return got
    }
    do throws(SystemError) {
      let got = try file?.read(room, into: &bytes) ?? 0
      left -= got
      return got
    } catch {
      throw ReadingFault(error.message, ofDisk: true)
    }
  }

  private mutating func readInflated(into bytes: inout [UInt8]) throws(ReadingFault) -> Bool {
    let before = bytes.count
    while bytes.count == before {
      if inflater?.isDone != false { return false }
      if inflater?.wantsInput == true {
        var input: [UInt8] = []
        guard try readFile(into: &input) > 0 else {
          if inflater?.isInsideMember == true { throw ReadingFault("is a gzip file that was cut off") }
          return false
        }
        inflater?.give(input)
      }
      if let reason = inflater?.read(CaptureLimits.chunk, into: &bytes) { throw ReadingFault(reason) }
    }
    return true
  }
}

/// Why a file's bytes cannot be had, without the file's name: "is a damaged gzip file".
struct ReadingFault: Error, Hashable, Sendable {
  var reason: String
  /// Whether the system did not give the bytes: what they are is not known, and another time it may.
  var isOfDisk: Bool

  init(_ reason: String, ofDisk isOfDisk: Bool = false) {
    self.reason = reason
    self.isOfDisk = isOfDisk
  }
}
