/// What a file's name says that is in it.
public enum FileFormat: Hashable, Sendable {
  case text, markdown
  /// A page as it was saved.
  case html
  /// One JSON object a line, or several objects one after the other.
  case records
  /// One JSON text: an article, or a list of them.
  case json
  /// WARC: pages as a crawler fetched them; WET: their texts.
  case webArchive

  /// Whether the file is one article, rather than a place for records.
  public var isOneArticle: Bool { self == .text || self == .markdown || self == .html }

  /// The endings that are read, each also with ".gz" behind it.
  static let endings: [(ending: String, format: FileFormat)] = [
    ("txt", .text), ("md", .markdown), ("jsonl", .records), ("ndjson", .records), ("json", .json),
    ("html", .html), ("htm", .html), ("xhtml", .html),
    ("warc", .webArchive), ("wet", .webArchive),
  ]
}

/// A file's name taken apart: what is in it, and whether it is compressed.
///
///     FileKind(name: Array("wire.JSONL.gz".utf8))   // .records, gzipped
struct FileKind: Hashable, Sendable {
  /// nil when no such file is read.
  var format: FileFormat?
  var isGzipped = false
  /// What to count it under when it is passed over: ".html", ".pdf.gz"; "" without an ending.
  var ending = ""

  init(name: [UInt8]) {
    var parts = name.split(separator: 0x2E, omittingEmptySubsequences: false).dropFirst().suffix(2).map(
      FileKind.lowered)
    if parts.last == "gz" {
      isGzipped = true
      parts.removeLast()
    }
    guard let last = parts.last, !last.isEmpty, last.utf8.count <= 10 else {
      ending = isGzipped ? ".gz" : ""
      return
    }
    format = FileFormat.endings.first { $0.ending == last }?.format
    ending = "." + last + (isGzipped ? ".gz" : "")
  }

  private static func lowered(_ part: ArraySlice<UInt8>) -> String {
    String(decoding: part.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
