import Foundation
import Newsprint

/// The articles that are measured with: a file of records for the archive, and packed for plain C.
struct Corpus {
  let records: String
  let packed: String
  let articles: Int
  /// Bytes of the articles' text.
  let text: Double

  /// Invented articles, or those of a file of records.
  init(in work: WorkFolder, size: Int, seed: UInt64, records file: String?) throws {
    packed = work.new("articles.packed")
    if let file {
      records = file
      (articles, text) = try Corpus.pack(file, into: packed)
    } else {
      records = work.new("articles.jsonl")
      text = try Corpus.write(size, seed: seed, records: records, packed: packed)
      articles = size
    }
  }

  /// Writes invented articles; gives the bytes of their text.
  static func write(_ count: Int, seed: UInt64, records: String, packed: String?) throws -> Double {
    var press = Newsprint(seed: seed)
    var lines = try Output(records)
    var pack = try packed.map(Output.init)
    var bytes = 0
    let encoder = JSONEncoder()
    for _ in 0..<count {
      let article = press.article()
      lines.append(try encoder.encode(Line(article)))
      lines.append([0x0A])
      pack?.append(packing: [article.outlet, article.url, article.published, article.headline, article.text])
      bytes += article.text.utf8.count
    }
    try lines.close()
    try pack?.close()
    return Double(bytes)
  }

  /// Packs the records of a file for plain C; gives how many there are, and the bytes of their text.
  private static func pack(_ file: String, into packed: String) throws -> (Int, Double) {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe))
    var pack = try Output(packed)
    var count = 0
    var text = 0
    for line in bytes.split(separator: 0x0A) {
      guard let record = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
        continue
      }
      func first(_ keys: String...) -> String { keys.lazy.compactMap { record[$0] as? String }.first ?? "" }
      let body = first("text", "body", "content", "articleBody")
      pack.append(packing: [
        first("outlet", "site", "publisher"), first("url", "link") + "#\(count)", first("published", "date"),
        first("headline", "title"), body,
      ])
      count += 1
      text += body.utf8.count
    }
    try pack.close()
    guard count > 0 else { throw Trouble("\(file): no records") }
    return (count, Double(text))
  }
}

/// An article as a crawl keeps it.
private struct Line: Encodable {
  var id, url, outlet, author, published, headline, text: String

  init(_ article: NewsArticle) {
    (id, url, outlet, author) = (article.id, article.url, article.outlet, article.author)
    (published, headline, text) = (article.published, article.headline, article.text)
  }
}

/// A file that is written a megabyte at a time.
private struct Output {
  private let file: FileHandle
  private var waiting = Data()

  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw Trouble("\(path): cannot be written") }
    self.file = file
  }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    waiting.append(contentsOf: bytes)
    if waiting.count > 1 << 20 { flush() }
  }

  /// Each field with its length before it.
  mutating func append(packing fields: [String]) {
    for field in fields {
      withUnsafeBytes(of: UInt32(field.utf8.count)) { waiting.append(contentsOf: $0) }
      append(field.utf8)
    }
  }

  private mutating func flush() {
    file.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  mutating func close() throws {
    flush()
    try file.close()
  }
}
