import Foundation
import Testing

@testable import Archive

@Suite("Web archives that are damaged, or made to keep a reader busy")
struct HostileWebArchiveTests {
  let scratch = try? Scratch()

  private func record(_ word: String) -> [UInt8] {
    let page = "<p>The \(word) wall gave way on Monday.</p>"
    return Array(
      """
      WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\n\
      Content-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n
      """.utf8)
  }

  private let broken = Array("WARC/1.0\r\nWARC-Type: resource\r\n\r\nno length\r\n\r\n".utf8)

  /// The words of the pages, and what is wrong; gives up after so many batches.
  private func read(_ name: String, _ bytes: [UInt8]) throws -> (words: [String], problems: [String]) {
    let scratch = try #require(scratch)
    try scratch.write(name, bytes)
    var stream = try WebArchiveStream(try scratch.found(name))
    var words: [String] = []
    var problems: [String] = []
    for _ in 0..<1000 {
      guard let batch = stream.next() else { return (words, problems) }
      let found = batch.captures()
      words += found.captures.compactMap {
        $0.text.description.split(separator: " ").dropFirst().first.map(String.init)
      }
      problems += found.problems.map(\.description)
    }
    Issue.record("has no end")
    return (words, problems)
  }

  // A quarter of a megabyte of these took minutes, and a line each.
  @Test(
    "Gzip marks without a member behind them are passed over as one fault",
    arguments: [[0x1F, 0x8B, 8, 0], [0x1F, 0x8B, 8], [0x1F], [0x1F, 0x8B, 8, 8, 1]] as [[UInt8]])
  func falseHeads(_ mark: [UInt8]) throws {
    try expectLinear(240_000 / mark.count) { count in
      let flood = Array(repeatElement(mark, count: count).joined())
      let (words, problems) = try read("f.warc.gz", gzip(record("red")) + flood + gzip(record("green")))
      #expect(words.first == "red")
      // A mark that announces a name takes all up to the next zero for it: there patience ends before the flood.
      if mark.count < 3 || mark.last == 0 { #expect(words == ["red", "green"]) }
      #expect((1...3).contains(problems.count), "\(problems)")
    }
  }

  @Test("Small members are read in time that grows with the file")
  func smallMembers() throws {
    let member = gzip(record("red"))
    try expectLinear(5000) { count in
      let (words, problems) = try read("s.warc.gz", Array(repeatElement(member, count: count).joined()))
      #expect(words.count == count)
      #expect(problems == [])
    }
  }

  @Test(
    "Of a web archive full of broken records some are named, the rest are counted", arguments: [false, true])
  func manyProblems(_ isGzipped: Bool) throws {
    let one = isGzipped ? gzip(broken) : broken
    let last = isGzipped ? gzip(record("red")) : record("red")
    let bytes = Array(repeatElement(one, count: 3000).joined()) + last
    let (words, problems) = try read(isGzipped ? "b.warc.gz" : "b.warc", bytes)
    #expect(words == ["red"])
    #expect(problems.count == CaptureLimits.problems + 1)
    #expect(
      problems.last?.hasSuffix(": 2950 more records could not be read") == true, "\(problems.suffix(1))")
  }

  @Test("A broken record is named with the offset of its gzip member in the file")
  func offsets() throws {
    let members = [record("red"), broken, record("green"), broken].map { gzip($0) }
    var starts: [Int] = [0]
    for member in members { starts.append((starts.last ?? 0) + member.count) }
    let (words, problems) = try read("o.warc.gz", members.flatMap { $0 })
    #expect(words == ["red", "green"])
    #expect(
      problems.map { $0.prefix(while: { $0 != "," && $0 != ";" }) } == [
        "o.warc.gz: the record at byte \(starts[1]) does not say how long it is",
        "o.warc.gz: the record at byte \(starts[3]) does not say how long it is",
      ])
  }

  @Test("A record in the middle of a gzip member is named with the member and its place inside")
  func offsetInside() throws {
    let (_, problems) = try read("i.warc.gz", gzip(record("red")) + gzip(record("blue") + broken))
    let place = "\(record("blue").count) bytes into the gzip member at byte \(gzip(record("red")).count)"
    #expect(problems.count == 1)
    #expect(problems.first?.contains(place) == true, "\(problems)")
  }

  @Test("A broken record of a plain file is named with its offset")
  func offsetPlain() throws {
    let (_, problems) = try read("p.warc", record("red") + broken + record("green"))
    #expect(problems.first?.contains("at byte \(record("red").count) ") == true, "\(problems)")
  }

  @Test(
    "When the disk gives up, that is said once, and the file counts as not read to its end",
    arguments: ["d.warc", "d.warc.gz", "d.jsonl", "d.jsonl.gz"])
  func deadDisk(_ name: String) throws {
    let scratch = try #require(scratch)
    let path = try scratch.write(name, Array("{}\n".utf8))
    var source = try RecordSource(try scratch.found(name))
    // Nothing can be read any more through what the file is open as.
    let deaf = open("/dev/null", O_WRONLY)
    defer { close(deaf) }
    for descriptor in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
      if let target, target.hasSuffix((path as NSString).lastPathComponent), target.contains("capture-"),
        target.hasSuffix(path.suffix(40)), let number = Int32(descriptor)
      {
        dup2(deaf, number)
      }
    }
    var problems: [String] = []
    for _ in 0..<20 {
      guard let batch = source.next() else { break }
      problems += batch.problems.map(\.description)
    }
    #expect(problems.count == 1, "\(problems)")
    let isOver = source.next() == nil
    let isCutShort = source.isCutShort
    #expect(isOver)
    #expect(isCutShort)
  }

  @Test("A file that is cut off has been read to its end", arguments: ["c.warc.gz", "c.jsonl.gz"])
  func cutOff(_ name: String) throws {
    let scratch = try #require(scratch)
    try scratch.write(name, Array(gzip(record("red")).dropLast(12)))
    var source = try RecordSource(try scratch.found(name))
    var problems = 0
    while let batch = source.next() { problems += batch.captures().problems.count }
    #expect(problems > 0)
    let isCutShort = source.isCutShort
    #expect(!isCutShort)
  }
}
