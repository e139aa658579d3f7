#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in one folder of the disk, sorted by name.
struct Folder: Sendable {
  struct Entry: Hashable, Sendable {
    var name: [UInt8]
    /// Of a link, the link's own; nil when the system would not say.
    var status: FileStatus?
  }

  var entries: [Entry] = []
  /// Which folder it is, by whatever name it was reached.
  var identity: FileStatus.Identity

  /// Lists a folder; its descriptor is closed when this returns.
  init(_ path: FilePath) throws(SystemError) {
    let file = try OpenFile(folder: path)
    identity = try file.status().identity
    // closedir() closes its descriptor: it gets one of its own.
    let listed = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard listed >= 0 else { throw .last }
    guard let stream = fdopendir(listed) else {
      let failure = SystemError.last
      _ = close(listed)
      throw failure
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = Folder.name(of: UnsafeRawPointer(entry))
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(Entry(name: name, status: Folder.status(of: name, in: file)))
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Read in place: the entry in the stream's buffer may be shorter than the type says.
  private static func name(of entry: UnsafeRawPointer) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = entry.advanced(by: offset)
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  private static func status(of name: [UInt8], in folder: borrowing OpenFile) -> FileStatus? {
    var status = stat()
    let descriptor = folder.descriptor
    let result = (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { name -> Int32 in
      guard let start = name.baseAddress else { return -1 }
      return fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW)
    }
    return result == 0 ? FileStatus(status) : nil
  }
}

extension FilePath {
  /// The absolute path without links, "." and ".."; an error when there is nothing there.
  func resolved() throws(SystemError) -> FilePath {
    let found = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { path in
      path.baseAddress.flatMap { realpath($0, nil) }
    }
    guard let found else { throw .last }
    defer { free(found) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: found, count: strlen(found)))
  }

  /// What the path leads to, through links.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    let result = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { path -> Int32 in
      guard let start = path.baseAddress else { return -1 }
      return stat(start, &status)
    }
    guard result == 0 else { throw .last }
    return FileStatus(status)
  }
}
