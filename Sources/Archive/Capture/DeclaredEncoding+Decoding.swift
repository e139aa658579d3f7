#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension DeclaredEncoding {
  /// The bytes as UTF-8 without NUL, each byte that stands for nothing as U+FFFD; nil when so many do that the
  /// bytes are in another encoding, or the system does not know this one.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = Converter(from: name) else { return nil }
    return converter.convert(bytes)
  }

  /// The likeliest encoding of bytes that nobody declares; nil when they look Western.
  ///
  /// Letters of another script stand side by side, and a Western accent stands among letters of ASCII. Which
  /// script it is tells the language that the page names, or the places where most letters are.
  static func guess(_ bytes: [UInt8]) -> DeclaredEncoding? {
    var pairs = 0
    var singles = 0
    var small = 0
    var capital = 0
    let sample = bytes.prefix(200_000)
    for i in sample.indices.dropFirst() where sample[i] >= 0x80 {
      if sample[i - 1] >= 0x80 { pairs += 1 } else { singles += 1 }
      if sample[i] >= 0xE0 { small += 1 } else if sample[i] >= 0xC0 { capital += 1 }
    }
    guard pairs > singles * 2 else { return nil }
    let language = pageLanguage(bytes)
    if let label = byLanguage.first(where: { language.hasPrefix($0.language) })?.labels.first(where: {
      named($0)?.decode(bytes) != nil
    }) {
      return named(label)
    }
    // Most letters of a Cyrillic text are small: the upper quarter in Windows, the lower one in KOI8.
    if small + capital > pairs { return named(small > capital ? "windows-1251" : "koi8-r") }
    return nil
  }

  private static let byLanguage: [(language: String, labels: [String])] = [
    ("ja", ["shift_jis", "euc-jp"]), ("zh", ["gb18030", "big5"]), ("ko", ["euc-kr"]),
    ("ru", ["windows-1251", "koi8-r"]), ("uk", ["windows-1251"]), ("bg", ["windows-1251"]),
    ("sr", ["windows-1251"]), ("ar", ["windows-1256"]), ("fa", ["windows-1256"]), ("ur", ["windows-1256"]),
    ("el", ["windows-1253"]), ("he", ["windows-1255"]), ("th", ["windows-874"]),
  ]

  /// What stands behind "lang=" at the top of the page.
  private static func pageLanguage(_ bytes: [UInt8]) -> String {
    let top = String(
      decoding: bytes.prefix(4096).filter { $0 < 0x80 && $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
    guard let found = top.split(separator: " ").first(where: { $0.hasPrefix("lang=") }) else { return "" }
    return found.dropFirst(5).prefix(2).lowercased()
  }
}

/// The system's converter, closed when it is let go.
private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// nil when one byte in twenty stands for nothing.
  func convert(_ bytes: [UInt8]) -> [UInt8]? {
    var converted: [UInt8] = []
    converted.reserveCapacity(bytes.count * 3 / 2 + 16)
    var faults = 0
    var input = bytes
    let room = 64 << 10
    input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let before = left
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
          var free = room
          _ = iconv(handle, &next, &left, &target, &free)
          count = room - free
        }
        converted.append(contentsOf: piece)
        // It stops where the room ends, and at what stands for nothing.
        if piece.count < room - 16, left > 0 {
          faults += 1
          converted.append(scalar: 0xFFFD)
          left -= 1
          next = next.map { $0 + 1 }
        } else if left == before, piece.isEmpty {
          break
        }
      }
    }
    // Some hold a letter back until they know what follows.
    var rest = [CChar](repeating: 0, count: 16)
    let held = rest.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var free = buffer.count
      _ = iconv(handle, nil, nil, &target, &free)
      return buffer.count - free
    }
    converted += rest[..<held].map { UInt8(bitPattern: $0) }
    if faults * 20 > bytes.count { return nil }
    guard converted.contains(0) else { return converted }
    return converted.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}
