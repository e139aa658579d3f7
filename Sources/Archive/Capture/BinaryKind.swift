/// Files that are no text, by the bytes they begin with.
struct BinaryKind: Sendable {
  /// With its article: "a gzip file".
  var name: String
  var start: [UInt8]
  /// Whether a text may begin with these letters, too.
  var saysMore = false
  /// What the user can do about it.
  var advice: String? = nil

  static let known = [
    BinaryKind(name: "a gzip file", start: [0x1F, 0x8B], advice: "name it .gz"),
    BinaryKind(name: "an SQLite database", start: Array("SQLite format 3\0".utf8)),
    BinaryKind(name: "a PDF", start: Array("%PDF-".utf8)),
    BinaryKind(name: "a zip file or office document", start: [0x50, 0x4B, 0x03, 0x04]),
    BinaryKind(name: "an older office document", start: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    BinaryKind(name: "a JPEG picture", start: [0xFF, 0xD8, 0xFF]),
    BinaryKind(name: "a PNG picture", start: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    BinaryKind(name: "a GIF picture", start: Array("GIF89a".utf8), saysMore: true),
    BinaryKind(name: "an xz file", start: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    BinaryKind(name: "a bzip2 file", start: Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26]),
    BinaryKind(name: "a Zstandard file", start: [0x28, 0xB5, 0x2F, 0xFD]),
    BinaryKind(name: "a program", start: [0x7F, 0x45, 0x4C, 0x46]),
    BinaryKind(name: "a sound or video file", start: Array("RIFF".utf8), saysMore: true),
  ]

  /// Why a file that begins like this is not read: "looks like a gzip file; name it .gz".
  ///
  /// What begins with letters that may open a text must go on with what no text holds.
  static func reason(against bytes: [UInt8]) -> String? {
    guard let kind = known.first(where: { bytes.starts(with: $0.start) }) else { return nil }
    if kind.saysMore, !bytes.prefix(64).contains(where: { $0 < 0x09 }) { return nil }
    return "looks like \(kind.name)" + (kind.advice.map { "; \($0)" } ?? "")
  }
}
