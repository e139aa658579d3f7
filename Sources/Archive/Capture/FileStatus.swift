#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of a file, folder or link.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, link, special }

  /// Which file it is, whatever its name: two links to one file have the same.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  var kind: Kind
  var identity: Identity
  var size: Int
  var modified: Int
  var mode: Int

  /// Of a file that the archive keeps.
  init(_ kept: KeptFile) {
    kind = .file
    identity = Identity(device: 0, number: 0)
    (size, modified, mode) = (kept.size, 0, 0o100644)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Int(status.st_mtimespec.tv_sec)
    #else
      modified = Int(status.st_mtim.tv_sec)
    #endif
    mode = Int(status.st_mode)
  }
}

/// A call of the system that failed, in the user's words.
struct SystemError: Error, Hashable, Sendable {
  var code: Int32

  /// What the last call has left.
  static var last: SystemError { SystemError(code: errno) }

  /// What a file that gives less than it has is taken for.
  static let inputOutput = EIO

  var isMissing: Bool { code == ENOENT || code == ENOTDIR || code == ELOOP }

  var message: String {
    switch code {
    case ENOENT, ENOTDIR: "no such file or folder"
    case EACCES, EPERM: "may not be read (no permission)"
    case ELOOP: "is a link that leads to itself"
    case ENAMETOOLONG: "its path is too long"
    case EMFILE, ENFILE: "too many files are open"
    case EISDIR: "is a folder"
    case EIO: "the disk could not read it"
    default: "could not be read (" + String(cString: strerror(code)) + ")"
    }
  }
}
