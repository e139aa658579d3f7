/// A file's bytes as the archive will keep them, on their way there: in memory, or, of a large crawl, on disk.
///
/// So the memory of an ingest does not depend on how long a file of records is.
public struct PackedBytes: Sendable {
  /// Whoever has more goes to disk.
  static let inMemory = 4 << 20
  /// So many bytes are in memory when it is read from there.
  private static let piece = 1 << 20

  private var memory: [UInt8]
  private var disk: TemporaryFile?
  public private(set) var count: Int

  init(_ bytes: [UInt8] = []) {
    memory = bytes
    count = bytes.count
  }

  mutating func append(_ bytes: [UInt8]) throws(SystemError) {
    count += bytes.count
    if let disk { return try disk.append(bytes) }
    memory.append(contentsOf: bytes)
    if memory.count > Self.inMemory {
      let file = try TemporaryFile()
      try file.append(memory)
      disk = file
      memory = []
    }
  }

  /// All of it, when it is in memory.
  var whole: [UInt8]? { disk == nil ? memory : nil }

  /// Gives it piece by piece, in order.
  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    guard let disk else { return try body(memory) }
    var done = 0
    while done < count {
      let piece = try disk.read(min(Self.piece, count - done), at: done)
      guard !piece.isEmpty else { throw SystemError(code: SystemError.inputOutput) }
      try body(piece)
      done += piece.count
    }
  }
}
