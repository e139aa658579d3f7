import CZlib
import Foundation
import Testing

@testable import Archive

@Suite("Reading one article")
struct CaptureReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("SHA-256 of nothing, of three letters and of many chunks")
  func hashes() {
    #expect(
      hexadecimal(SHA256.digest(of: [])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    let abc = Array("abc".utf8)
    #expect(
      hexadecimal(SHA256.digest(of: abc))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var hash = SHA256()
    for byte in abc { hash.update([byte]) }
    #expect(hash.finish() == SHA256.digest(of: abc))
  }

  @Test(
    "A file's bytes are kept so that SQLite's archive mode gives them back",
    arguments: [0, 5, 3_400, 700_000])
  func keeps(_ size: Int) throws {
    let line = Array("The bridge at Orlo opened on Monday. ".utf8)
    let bytes = (0..<size).map { line[$0 % line.count] }
    var deflater = Deflater()
    for _ in 0..<2 {
      let kept = deflater.compact(bytes)
      if size < 20 {
        #expect(kept == bytes)
      } else {
        #expect(kept.count < bytes.count)
        var back = [UInt8](repeating: 0, count: size)
        var count = UInt(size)
        #expect(uncompress(&back, &count, kept, UInt(kept.count)) == Z_OK)
        #expect(back == bytes && count == UInt(size))
      }
    }
    var random = Seeded(17)
    let noise = random.bytes(5_000)
    #expect(deflater.compact(noise) == noise)
  }

  @Test("A text file is one capture; compressed, its bytes are kept as they are")
  func reads() throws {
    var reader = CaptureReader()
    let text = "BRIDGE OPENS\r\n\r\nORLO — It opened.\r\n"
    try scratch.write("a.txt", text)
    try scratch.write("b.txt.gz", gzip(Array(text.utf8)))
    let plain = try reader.read(try scratch.found("a.txt"))
    #expect(
      plain.capture.text.description == text && plain.capture.name == "a.txt" && plain.capture.stated == nil)
    #expect(plain.original.size == text.utf8.count && plain.original.sha256 == plain.capture.sha256)
    let packed = try reader.read(try scratch.found("b.txt.gz"))
    #expect(packed.capture.text.description == text)
    #expect(packed.original.data.whole == gzip(Array(text.utf8)))
    #expect(packed.original.sha256 == SHA256.digest(of: gzip(Array(text.utf8))))
  }

  @Test("The bytes of a file of records are kept in one row, compressed unless that is longer")
  func originals() throws {
    var reader = CaptureReader()
    let json = String(repeating: "{\"title\":\"Orlo\"}\n", count: 60_000)
    try scratch.write("crawl.jsonl", json)
    try scratch.write("short.jsonl", "{}")
    let long = try reader.original(of: try scratch.found("crawl.jsonl"))
    #expect(long.size == json.utf8.count && long.data.count < long.size / 50)
    #expect(long.sha256 == SHA256.digest(of: Array(json.utf8)))
    #expect(try reader.original(of: try scratch.found("short.jsonl")).data.whole == Array("{}".utf8))
  }

  @Test("A large file of records waits on disk, not in memory, and is the same bytes")
  func large() throws {
    var reader = CaptureReader()
    var dice = SystemRandomNumberGenerator()
    var json = Array("{\"title\":\"".utf8)
    while json.count < 9 << 20 { json.append(UInt8.random(in: 0x30...0x7A, using: &dice) & 0x7B) }
    json += Array("\"}\n".utf8)
    try scratch.write("crawl.jsonl", json)
    let original = try reader.original(of: try scratch.found("crawl.jsonl"))
    #expect(original.data.whole == nil && original.data.count < original.size)
    var packed: [UInt8] = []
    var pieces = 0
    try original.data.forEachPiece { piece in
      packed += piece
      pieces += 1
    }
    #expect(pieces > 4 && packed.count == original.data.count)
    let kept = KeptFile(name: "crawl.jsonl", data: packed, size: original.size)
    #expect(SHA256.digest(of: kept) == SHA256.digest(of: json))
    #expect(original.sha256 == SHA256.digest(of: json))
  }

  @Test(
    "What cannot be read is named",
    arguments: [
      ("a.txt", [], "a.txt: is empty"), ("a.txt", Array(" \r\n\t".utf8), "a.txt: is empty"),
      ("a.txt", gzip([65]), "a.txt: looks like a gzip file; name it .gz"),
      ("a.md.gz", [65, 66], "a.md.gz: is not a gzip file"),
      (
        "a.txt.gz", Array(gzip(Array(repeating: 65, count: 900)).dropLast(9)),
        "a.txt.gz: is a gzip file that was cut off"
      ),
    ] as [(String, [UInt8], String)])
  func refuses(_ name: String, _ bytes: [UInt8], as problem: String) throws {
    try scratch.write(name, bytes)
    let file = try scratch.found(name)
    var named: String?
    var reader = CaptureReader()
    do { _ = try reader.read(file) } catch { named = error.description }
    #expect(named == problem)
  }

  @Test("A file that inflates without end is refused early, as an article and as records")
  func bombs() throws {
    let bomb = gzip(Array(repeating: 0x20, count: 80 << 20))
    #expect(bomb.count < 100_000)
    try scratch.write("bomb.txt.gz", bomb)
    try scratch.write("bomb.jsonl.gz", bomb)
    var named: String?
    var reader = CaptureReader()
    do { _ = try reader.read(try scratch.found("bomb.txt.gz")) } catch { named = "\(error)" }
    #expect(named == "bomb.txt.gz: inflates to more than 250 times its size; refused")
    var stream = try RecordStream(try scratch.found("bomb.jsonl.gz"))
    #expect(
      stream.next()?.problems.map(\.description) == [
        "bomb.jsonl.gz: inflates to more than 250 times its size; refused"
      ])
    #expect(stream.next() == nil)
  }

  @Test(
    "What stands between dashes at the top of a Markdown file is what it says of itself",
    arguments: [
      (
        "---\ntitle: \"Bridge: it opens\"\nauthor: [Dana Whitlock, 'Sam Iyer']\ndate: 2021-03-04\n---\n\nIt opened.",
        ["Bridge: it opens", "2021-03-04", "Dana Whitlock|Sam Iyer"]
      ),
      (
        "---\r\nauthors:\r\n  - Dana Whitlock\r\n  - Sam Iyer\r\nlayout: post\r\n---\r\n",
        [nil, nil, "Dana Whitlock|Sam Iyer"]
      ),
      ("---\nlayout: post\n---\n", nil), ("---\ntitle: never closed\n\nIt opened.", nil),
      ("It opened.\n---\ntitle: x\n---\n", nil),
    ] as [(String, [String?]?)])
  func frontMatter(_ text: String, says expected: [String?]?) {
    let facts = FrontMatter.facts(in: Text(text))
    #expect(facts.map { [$0.headline, $0.published, $0.authors.joined(separator: "|")] } == expected)
  }
}
