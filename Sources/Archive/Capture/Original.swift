/// A captured file as it was found: its bytes, packed for SQLite's archive table.
public struct Original: Sendable {
  /// Its name in the archive: relative, "wire/a.txt".
  public var name: String
  /// Where it was found: an absolute path, by which a changed file is known again.
  public var location: String
  /// Access permissions, as `stat` has them.
  public var mode: Int
  /// Last modification in seconds since 1970.
  public var modified: Int
  /// The number of bytes as found.
  public var size: Int
  /// SHA-256 of the bytes as found.
  public var sha256: [UInt8]
  /// The bytes, zlib-compressed; as they are where that is not smaller. https://sqlite.org/sqlar.html
  public var data: PackedBytes

  init(
    name: String, location: String, mode: Int, modified: Int, size: Int, sha256: [UInt8], data: PackedBytes
  ) {
    self.name = name
    self.location = location
    self.mode = mode
    self.modified = modified
    self.size = size
    self.sha256 = sha256
    self.data = data
  }
}
