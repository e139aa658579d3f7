#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that are too many for memory, in a file without a name: it is gone when nobody holds it any more, and when
/// the program dies.
///
/// Written by one owner, then read from anywhere: reading moves no position.
final class TemporaryFile: Sendable {
  private let descriptor: Int32

  /// The folders for such files, the first that can be written: those that SQLite tries, in its order.
  /// https://sqlite.org/tempfiles.html#temporary_file_storage_locations
  private static var folders: [String] {
    var folders: [String] = []
    for name in ["SQLITE_TMPDIR", "TMPDIR"] {
      if let folder = getenv(name), folder.pointee != 0 { folders.append(String(cString: folder)) }
    }
    return folders + ["/var/tmp", "/usr/tmp", "/tmp", "."]
  }

  init() throws(SystemError) {
    var failure = SystemError(code: ENOENT)
    for folder in Self.folders {
      var template = (folder + "/archive-XXXXXX").utf8CString.map { $0 }
      let opened = mkstemp(&template)
      if opened >= 0 {
        _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
        _ = unlink(&template)
        descriptor = opened
        return
      }
      failure = .last
    }
    throw failure
  }

  deinit { _ = close(descriptor) }

  /// Writes bytes behind what was written before.
  func append(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { throw .last }
      done += put
    }
  }

  /// Up to `count` bytes from an offset on; none at the end.
  func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var got = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      repeat {
        got = pread(descriptor, buffer.baseAddress, count, off_t(offset))
      } while got < 0 && errno == EINTR
      length = max(0, got)
    }
    guard got >= 0 else { throw .last }
    return bytes
  }
}
