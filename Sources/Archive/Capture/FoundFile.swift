/// A file that can be read, as the walk has found it.
public struct FoundFile: Hashable, Sendable {
  /// By which it is opened.
  public var path: FilePath
  /// Where it is: absolute, without links, the same whatever way it was named.
  public var location: String
  /// How the archive shows it: "wire/a.txt" below the folder "wire" that was walked, "a.txt" when the file
  /// itself was named. Relative and without "..".
  public var name: String
  public var format: FileFormat
  public var isGzipped: Bool
  /// Bytes as found.
  public var size: Int
  /// Last modification in seconds since 1970.
  public var modified: Int
  /// Kind and access permissions, as `stat` has them.
  public var mode: Int

  public init(
    path: FilePath, location: String, name: String, format: FileFormat, isGzipped: Bool = false,
    size: Int = 0, modified: Int = 0, mode: Int = 0o100644
  ) {
    self.path = path
    self.location = location
    self.name = name
    self.format = format
    self.isGzipped = isGzipped
    self.size = size
    self.modified = modified
    self.mode = mode
  }
}
