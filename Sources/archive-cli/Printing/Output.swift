internal import Archive
internal import ArgumentParser
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The program's two streams: results on standard output, everything else on standard error.
///
/// What is handed over must be ``visible(_:_:)`` already, but for remarks and complaints, which make
/// themselves so. Results are gathered and written in large pieces; a terminal gets every line at once.
enum Output {
  /// Nobody reads any more (`archive export | head`): done, without a word.
  static let closed = ExitCode(0)

  private static let stream = Mutex(OutputStream(descriptor: 1))

  static func line(_ text: String) throws {
    try stream.withLock { try $0.write(Array(text.utf8), endLine: true) }
  }

  static func lines(_ lines: [String]) throws {
    for text in lines { try line(text) }
  }

  /// Bytes as they are, line end and all.
  static func write(_ bytes: [UInt8]) throws {
    try stream.withLock { try $0.write(bytes, endLine: false) }
  }

  /// Ends the line of JSON, prints it, and empties the writer for the next one.
  static func write(line json: inout JSONWriter) throws {
    json.endLine()
    try write(json.bytes)
    json.removeAll()
  }

  /// Writes what has been gathered.
  static func flush() throws { try stream.withLock { try $0.flush() } }

  /// What went wrong, as one line on standard error: "archive: news.db: not an archive".
  static func complain(_ text: String) { tell("archive: " + visible(text)) }

  /// Something that is no result: how a query was read, what was left out.
  static func remark(_ text: String) { tell(Terminal.errors.styled(visible(text), .dim)) }

  /// Ends the program with what the argument parser has to say: help goes to standard output, a complaint
  /// about the arguments, which quotes them, to standard error.
  static func leave(saying text: String, _ code: ExitCode) -> Never {
    var code = code
    do {
      if text.isEmpty || code != .success {
        try flush()
        if !text.isEmpty { tell(visible(text, .kept)) }
      } else {
        try line(visible(text, .kept))
        try flush()
      }
    } catch {
      if code == .success, !(error is ExitCode) { code = .trouble }
    }
    exit(code.rawValue)
  }

  private static func tell(_ text: String) {
    try? flush()
    ProgressLine.clear()
    var errors = OutputStream(descriptor: 2)
    // Whoever closed standard error did not want to hear it.
    try? errors.write(Array(text.utf8), endLine: true)
    try? errors.flush()
  }
}

/// Bytes on their way to a file descriptor.
struct OutputStream {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private let isTerminal: Bool
  private var hasFailed = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    // A closed pipe is an answer of write(), not the end of the program: an ingest goes on without its reader.
    signal(SIGPIPE, SIG_IGN)
  }

  mutating func write(_ bytes: [UInt8], endLine: Bool) throws {
    pending += bytes
    if endLine { pending.append(0x0A) }
    if isTerminal || pending.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    defer { pending.removeAll(keepingCapacity: true) }
    if hasFailed { return }
    var written = 0
    while written < pending.count {
      let count = pending.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count >= 0 {
        written += count
        continue
      }
      let code = errno
      if code == EINTR { continue }
      if code == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, 1000)
        continue
      }
      hasFailed = true
      if code == EPIPE { throw Output.closed }
      throw Trouble("standard output: \(String(cString: strerror(code)))")
    }
  }
}

/// write(2), under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
