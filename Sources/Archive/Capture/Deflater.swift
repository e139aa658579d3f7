import CZlib

/// Compresses bytes chunk by chunk into the form that SQLite's archive tables hold: zlib's.
///
/// One deflater serves many files, one after the other: setting zlib up costs as much as a short article.
/// https://sqlite.org/sqlar.html
struct Deflater: ~Copyable {
  /// zlib keeps the address of its state's owner, so that must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output: [UInt8] = []

  /// Of zlib's levels: on news, 1 takes two fifths of the time of 6, for a twelfth more bytes.
  static let level: Int32 = 1

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    deflateInit_(stream, Deflater.level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The number of compressed bytes that nobody has taken.
  var count: Int { output.count }

  /// The compressed bytes that are ready; what follows goes on behind them.
  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  mutating func append(_ bytes: [UInt8]) { feed(bytes, Z_NO_FLUSH) }

  /// The compressed bytes of all that was appended; begins anew.
  mutating func finish() -> [UInt8] {
    feed([], Z_FINISH)
    let compressed = output
    reset()
    return compressed
  }

  /// Forgets what was appended.
  mutating func reset() {
    deflateReset(stream)
    output = []
  }

  /// What a row of an archive table holds for a file: the bytes compressed, or as they are if that is no longer.
  mutating func compact(_ bytes: [UInt8]) -> [UInt8] {
    output.reserveCapacity(bytes.count / 2 + 64)
    append(bytes)
    let compressed = finish()
    return compressed.count < bytes.count ? compressed : bytes
  }

  private mutating func feed(_ bytes: [UInt8], _ flush: Int32) {
    bytes.withUnsafeBufferPointer { input in
      // zlib reads from next_in and does not write there; it is not declared so.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      var left = input.count
      repeat {
        let step = min(left, Int(UInt32.max))
        stream.pointee.avail_in = UInt32(step)
        left -= step
        drain(left == 0 ? flush : Z_NO_FLUSH)
      } while left > 0
    }
    stream.pointee.next_in = nil
  }

  /// Takes what zlib has ready until it wants more input.
  private mutating func drain(_ flush: Int32) {
    var state = Z_OK
    let room = max(256, min(64 << 10, Int(stream.pointee.avail_in) / 2))
    repeat {
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, length in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(room)
        state = deflate(stream, flush)
        length = room - Int(stream.pointee.avail_out)
      }
      output.append(contentsOf: piece)
    } while stream.pointee.avail_out == 0 && state != Z_STREAM_END
  }
}
