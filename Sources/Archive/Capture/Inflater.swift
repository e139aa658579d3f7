import CZlib

/// Undoes gzip chunk by chunk, one member after the other as `cat a.gz b.gz` leaves them.
struct Inflater: ~Copyable {
  /// zlib keeps the address of its state's owner, so that must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  /// What is to be inflated yet.
  private var input: [UInt8] = []
  private var offset = 0
  /// Whether a member stands half-finished: a cut-off file, when there is no more input.
  private(set) var isInsideMember = false
  private var taken = 0
  private var given = 0
  /// Whether the last member has been read and what follows is none.
  private(set) var isDone = false
  /// How many members have been read to their ends.
  private(set) var members = 0
  /// Whether the bytes are our own, of which no bomb is made.
  var isTrusted = false

  /// What the bytes are compressed as.
  enum Format: Int32 {
    // 15 bits of window, and 16 for "gzip and nothing else"; without a sign, no head at all.
    case gzip = 31
    case zlib = 15
    case bare = -15
  }

  init(_ format: Format = .gzip) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    inflateInit2_(stream, format.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Whether all that was given is used up.
  var wantsInput: Bool { offset == input.count }

  /// How many bytes of what was given are to be inflated yet.
  var unread: Int { input.count - offset }

  mutating func give(_ bytes: [UInt8], from start: Int = 0) {
    input = bytes
    offset = start
  }

  /// Appends at most `room` bytes of what was compressed; the reason when it is no gzip, or a bomb.
  mutating func read(_ room: Int, into bytes: inout [UInt8]) -> String? {
    var state = Z_OK
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, length in
      input.withUnsafeBufferPointer { input in
        stream.pointee.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + offset) }
        stream.pointee.avail_in = UInt32(input.count - offset)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(room)
        state = inflate(stream, Z_NO_FLUSH)
        length = room - Int(stream.pointee.avail_out)
        taken += input.count - offset - Int(stream.pointee.avail_in)
        offset = input.count - Int(stream.pointee.avail_in)
      }
    }
    given += piece.count
    bytes.append(contentsOf: piece)
    return judge(state)
  }

  private mutating func judge(_ state: Int32) -> String? {
    isInsideMember = state != Z_STREAM_END
    switch state {
    case Z_STREAM_END:
      inflateReset(stream)
      members += 1
      // What follows the last member and is no member, zeros of a tape for one, is not looked at.
      if offset < input.count, input[offset] != 0x1F { isDone = true }
    case Z_OK, Z_BUF_ERROR: break
    default: return given == 0 ? "is not a gzip file" : "is a damaged gzip file"
    }
    if !isTrusted, given > CaptureLimits.inflatedFreely, given / max(1, taken) > CaptureLimits.inflation {
      return "inflates to more than \(CaptureLimits.inflation) times its size; refused"
    }
    return nil
  }
}
