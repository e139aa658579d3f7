internal import Archive

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the program is told by its surroundings.
enum Environment {
  /// A variable that is set and not empty.
  static func value(of name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// `archive.db` here or in the nearest folder above, as a relative path; nil when there is none.
  static func nearestArchive() -> String? {
    var path = "archive.db"
    for _ in 0..<64 {
      if access(path, F_OK) == 0 { return path }
      path = "../" + path
    }
    return nil
  }

  /// Whether something is there; a link that leads nowhere is something, too.
  static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat((path.bytes + [0]).map { CChar(bitPattern: $0) }, &status) == 0 || errno != ENOENT
  }

  /// The arguments as bytes: a file's name need not be UTF-8.
  static func rawArguments() -> [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { i in
      CommandLine.unsafeArgv[i].map { argument in
        Array(UnsafeBufferPointer(start: argument, count: strlen(argument))).map { UInt8(bitPattern: $0) }
      }
    }
  }

  /// Now, in UTC: "2024-05-01T12:00:00Z".
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
