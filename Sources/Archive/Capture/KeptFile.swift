/// A file's bytes as the archive keeps them, in SQLite's archive format. https://sqlite.org/sqlar.html
struct KeptFile: Sendable {
  /// Its name in the archive: "wire/a.txt".
  var name: String
  /// Packed by zlib; raw when they are as many as the file had.
  var data: [UInt8]
  /// How many bytes the file had.
  var size: Int
}

/// Gives the bytes of a kept file piece by piece, so that a long one is never in memory as a whole.
struct KeptBytes: ~Copyable {
  private let file: KeptFile
  private var inflater: Inflater?
  private var offset = 0

  init(_ file: KeptFile) {
    self.file = file
    if file.data.count != file.size {
      var inflater = Inflater(.zlib)
      inflater.isTrusted = true
      inflater.give(file.data)
      self.inflater = consume inflater
    } else {
      inflater = nil
    }
  }

  /// Appends up to `count` bytes; gives how many there were, 0 at the end.
  mutating func read(_ count: Int, into bytes: inout [UInt8]) throws(ReadingFault) -> Int {
    if inflater == nil {
      let end = min(offset + count, file.data.count)
      bytes.append(contentsOf: file.data[offset..<end])
      defer { offset = end }
      return end - offset
    }
    let before = bytes.count
    while bytes.count == before, inflater?.members == 0 {
      let isStarved = inflater?.wantsInput == true
      if inflater?.read(count, into: &bytes) != nil || (isStarved && bytes.count == before) {
        throw ReadingFault("is damaged in the archive")
      }
    }
    return bytes.count - before
  }
}

extension SHA256 {
  /// Of a kept file as it was found; nil when its copy is damaged. Memory holds a piece of it at a time.
  static func digest(of file: KeptFile) -> [UInt8]? {
    var bytes = KeptBytes(file)
    var hash = SHA256()
    var size = 0
    do throws(ReadingFault) {
      while true {
        var piece: [UInt8] = []
        guard try bytes.read(CaptureLimits.chunk, into: &piece) > 0 else { break }
        size += piece.count
        // What comes to more than the file had was not packed by us.
        guard size <= file.size else { return nil }
        hash.update(piece)
      }
    } catch { return nil }
    return size == file.size ? hash.finish() : nil
  }
}

extension FoundFile {
  /// A kept file as the walk found it: its name there says what is in it.
  init(_ kept: KeptFile, at location: String) {
    let name = location.utf8.split(separator: 0x2F).last.map(Array.init) ?? Array(kept.name.utf8)
    let kind = FileKind(name: name)
    self.init(
      path: FilePath(location), location: location, name: kept.name, format: kind.format ?? .text,
      isGzipped: kind.isGzipped, size: kept.size)
  }
}
