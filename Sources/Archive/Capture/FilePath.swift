/// A path as the system has it: bytes, which need not be UTF-8.
///
///     FilePath("wire").appending(name).description   // "wire/caf\xE9.txt" where a byte is no UTF-8
public struct FilePath: Hashable, Sendable {
  /// Without a NUL byte; "." when nothing was given.
  public let bytes: [UInt8]

  public init(bytes: some Sequence<UInt8>) {
    let kept = bytes.filter { $0 != 0 }
    self.bytes = kept.isEmpty ? [0x2E] : kept
  }

  public init(_ path: String) { self.init(bytes: path.utf8) }

  /// The path of an entry in this folder.
  public func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.last == 0x2F ? bytes + name : bytes + [0x2F] + name)
  }

  /// What stands behind the last slash: [] for "/", "wire" for "crawl/wire/".
  public var lastComponent: [UInt8] {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x2F { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x2F { start -= 1 }
    return Array(bytes[start..<end])
  }
}

extension FilePath: CustomStringConvertible {
  /// Valid UTF-8 from which the bytes can be had back: a byte that is no UTF-8 is written `\xE9`.
  public var description: String { FilePath.printable(bytes) }

  /// Reads what `description` has written.
  public init(printed: String) {
    let text = Array(printed.utf8)
    var bytes: [UInt8] = []
    var offset = 0
    while offset < text.count {
      if text[offset] == 0x5C, offset + 3 < text.count, text[offset + 1] == 0x78,
        let high = hexadecimalValue(text[offset + 2]), let low = hexadecimalValue(text[offset + 3])
      {
        bytes.append(UInt8(high << 4 | low))
        offset += 4
      } else {
        bytes.append(text[offset])
        offset += 1
      }
    }
    self.init(bytes: bytes)
  }

  static func printable(_ bytes: [UInt8]) -> String {
    let isPlain = UTF8Census(of: bytes).malformed == 0 && !bytes.contains(0x5C)
    if isPlain { return String(decoding: bytes, as: UTF8.self) }
    var printed: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let width = scalarWidth(bytes, at: offset)
      // A backslash that would read as an escape of ours is written as one.
      let isEscape = bytes[offset] == 0x5C && offset + 1 < bytes.count && bytes[offset + 1] == 0x78
      if width == 0 || isEscape {
        printed.append(contentsOf: "\\x".utf8)
        printed.append(contentsOf: hexadecimal([bytes[offset]]).uppercased().utf8)
      } else {
        printed.append(contentsOf: bytes[offset..<offset + width])
      }
      offset += max(1, width)
    }
    return String(decoding: printed, as: UTF8.self)
  }

  /// The width of the scalar at `offset`; 0 when none is well-formed there.
  private static func scalarWidth(_ bytes: [UInt8], at offset: Int) -> Int {
    for width in 1...4 where offset + width <= bytes.count {
      if UTF8Census(of: Array(bytes[offset..<offset + width])).malformed == 0 { return width }
    }
    return 0
  }
}
