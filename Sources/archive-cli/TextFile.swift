#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A small file that a command is told to read.
enum TextFile {
  /// Its bytes; "-" is standard input. Throws one line that names the file.
  static func read(_ name: String) throws -> [UInt8] {
    let descriptor = name == "-" ? 0 : open(name, O_RDONLY)
    guard descriptor >= 0 else { throw Trouble("\(name): \(String(cString: strerror(errno)))") }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw Trouble("\(name): \(String(cString: strerror(errno)))")
      }
      bytes += chunk[..<count]
    }
  }
}

/// read(2), under a name that no method hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
