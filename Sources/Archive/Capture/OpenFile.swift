#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed when nobody holds it any more.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  private let isOurs: Bool

  /// The program's standard input, which stays open.
  static var standardInput: OpenFile { OpenFile(descriptor: 0, isOurs: false) }

  private init(descriptor: Int32, isOurs: Bool) {
    self.descriptor = descriptor
    self.isOurs = isOurs
  }

  deinit { if isOurs { _ = close(descriptor) } }

  /// Opens for reading; does not wait for the other end of a pipe.
  init(_ path: FilePath) throws(SystemError) { try self.init(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) }

  /// Opens a folder to list it.
  init(folder path: FilePath) throws(SystemError) { try self.init(path, O_RDONLY | O_DIRECTORY) }

  /// A path longer than the system takes in one call is opened piece by piece, each from the one before.
  private init(_ path: FilePath, _ flags: Int32) throws(SystemError) {
    let longest = Int(PATH_MAX) - 1
    var rest = path.bytes[...]
    var folder: Int32 = AT_FDCWD
    while rest.count > longest {
      guard let slash = rest.prefix(longest).lastIndex(of: 0x2F), slash > rest.startIndex else {
        if folder != AT_FDCWD { _ = close(folder) }
        throw SystemError(code: ENAMETOOLONG)
      }
      let inner = OpenFile.open(rest[..<slash], in: folder, O_RDONLY | O_DIRECTORY)
      let failure = SystemError.last
      if folder != AT_FDCWD { _ = close(folder) }
      guard inner >= 0 else { throw failure }
      folder = inner
      rest = rest[(slash + 1)...].drop { $0 == 0x2F }
    }
    let opened = OpenFile.open(rest, in: folder, flags)
    let failure = SystemError.last
    if folder != AT_FDCWD { _ = close(folder) }
    guard opened >= 0 else { throw failure }
    self.init(descriptor: opened, isOurs: true)
  }

  private static func open(_ path: ArraySlice<UInt8>, in folder: Int32, _ flags: Int32) -> Int32 {
    (path.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { name in
      guard let start = name.baseAddress else { return -1 }
      return openat(folder, start, flags | O_CLOEXEC)
    }
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Appends up to `count` bytes; gives how many there were, 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(SystemError) -> Int {
    var got = -1
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      repeat { got = systemRead(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
      length = max(0, got)
    }
    guard got >= 0 else { throw .last }
    if bytes.isEmpty && bytes.capacity < chunk.count {
      bytes = chunk
    } else {
      bytes.append(contentsOf: chunk)
    }
    return got
  }
}

/// `read` of the system, which a method of the same name hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
