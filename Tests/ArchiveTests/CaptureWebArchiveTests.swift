import Foundation
import Testing

@testable import Archive

@Suite("Web archives")
struct CaptureWebArchiveTests {
  let scratch = try? Scratch()

  private func record(_ type: String, _ block: [UInt8], uri: String, more: String = "") -> [UInt8] {
    let head = """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Date: 2021-03-05T09:00:00Z\r\n\(more)\
      Content-Length: \(block.count)\r\n\r\n
      """
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private func answer(_ body: [UInt8], status: String = "200 OK", head: String = "") -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\n\(head)\r\n".utf8) + body
  }

  private func story(_ word: String) -> [UInt8] {
    Array(
      "<html><body><h1>The \(word) wall</h1><p>The \(word) wall gave way on Monday.</p></body></html>".utf8)
  }

  private func read(_ name: String, _ bytes: [UInt8]) throws -> (captures: [Capture], problems: [String]) {
    let scratch = try #require(scratch)
    try scratch.write(name, bytes)
    var stream = try WebArchiveStream(try scratch.found(name))
    var captures: [Capture] = []
    var problems: [String] = []
    while let batch = stream.next() {
      let found = batch.captures()
      captures += found.captures
      problems += found.problems.map(\.description)
    }
    return (captures, problems)
  }

  private var crawl: [[UInt8]] {
    [
      record("warcinfo", Array("software: test\r\n".utf8), uri: "-"),
      record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8), uri: "https://a.example/1"),
      record("response", answer(story("red")), uri: "https://a.example/1"),
      record(
        "response", answer([], status: "301 Moved", head: "Location: /\r\n"), uri: "https://a.example/2"),
      record("response", answer(story("lost"), status: "404 Not Found"), uri: "https://a.example/3"),
      record(
        "response", Array("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n".utf8) + [1, 2, 3],
        uri: "https://a.example/4"),
      record("resource", story("green"), uri: "https://a.example/5", more: "Content-Type: text/html\r\n"),
    ]
  }

  @Test(
    "Pages are read from responses and resources; requests, redirections, errors and pictures are not",
    arguments: ["crawl.warc", "crawl.warc.gz"])
  func reads(_ name: String) throws {
    let bytes = name.hasSuffix(".gz") ? crawl.flatMap { gzip($0) } : crawl.flatMap { $0 }
    let (captures, problems) = try read(name, bytes)
    #expect(problems == [])
    #expect(captures.map(\.record) == [3, 7])
    #expect(captures.map { $0.stated?.url } == ["https://a.example/1", "https://a.example/5"])
    #expect(
      captures.map { $0.text.description } == [
        "The red wall\n\nThe red wall gave way on Monday.",
        "The green wall\n\nThe green wall gave way on Monday.",
      ])
    #expect(captures.first?.seen == Day(year: 2021, month: 3, day: 5))
    // A page without a day of its own was published when it was fetched, or before.
    #expect(
      captures.first.map { Page(reading: $0).publication.notAfter } == Day(year: 2021, month: 3, day: 5))
  }

  @Test("One gzip member around the whole file is read as many are")
  func oneMember() throws {
    #expect(try read("one.warc.gz", gzip(crawl.flatMap { $0 })).captures.count == 2)
  }

  @Test("Bodies in chunks and compressed bodies are put together")
  func encoded() throws {
    let body = story("blue")
    let half = body.count / 2
    var chunked: [UInt8] = []
    for part in [body[..<half], body[half...]] {
      chunked += Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8)
    }
    chunked += Array("0\r\n\r\n".utf8)
    let records = [
      record("response", answer(chunked, head: "Transfer-Encoding: chunked\r\n"), uri: "https://a.example/1"),
      record("response", answer(gzip(body), head: "Content-Encoding: gzip\r\n"), uri: "https://a.example/2"),
      // The fields are there, and the bytes are plain: many writers leave it so.
      record(
        "response", answer(body, head: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        uri: "https://a.example/3"),
    ]
    let (captures, problems) = try read("encoded.warc", records.flatMap { $0 })
    #expect(problems == [])
    #expect(
      captures.map { $0.text.description.prefix(13) } == ["The blue wall", "The blue wall", "The blue wall"])
  }

  @Test("The text records of a WET file are read as whole pages")
  func wet() throws {
    let text = """
      Skip to main content
      Home
      Sport
      The red wall falls
      \(GazettePage.paragraphs.joined(separator: "\n"))
      Share this article
      Sign up for our newsletter
      """
    let (captures, _) = try read(
      "crawl.warc.wet.gz", gzip(record("conversion", Array(text.utf8), uri: "https://a.example/1")))
    let capture = try #require(captures.first)
    #expect(capture.text.description == text)
    #expect(capture.isWholePage)
    let body = Page(reading: capture).body.map { capture.text[$0] }
    #expect(body == [GazettePage.paragraphs.joined(separator: "\n")])
  }

  @Test("The server's charset is believed where the page says nothing")
  func charset() throws {
    let page: [UInt8] = Array("<p>".utf8) + [0xCE, 0xF0, 0xEB, 0xEE] + Array(" harbour</p>".utf8)
    let block = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n".utf8) + page
    let (captures, _) = try read("c.warc", record("response", block, uri: "https://a.example/1"))
    #expect(captures.first?.text.description == "Орло harbour")
    #expect(captures.first?.encoding == "windows-1251")
  }

  @Test("A damaged member is named with its place, and the rest is read")
  func damagedMember() throws {
    var members = crawl.map { gzip($0) }
    let place = members[0].count + members[1].count
    for i in 12..<members[2].count - 8 { members[2][i] = 0xFF }
    let (captures, problems) = try read("bad.warc.gz", members.flatMap { $0 })
    #expect(captures.map { $0.stated?.url } == ["https://a.example/5"])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("bad.warc.gz: the record at byte \(place) ") == true, "\(problems)")
  }

  @Test("A record that is cut off is named, and what came before is read")
  func cutOff() throws {
    let whole = crawl.flatMap { $0 }
    let (captures, problems) = try read("cut.warc", Array(whole.dropLast(60)))
    #expect(captures.count == 1)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("is cut off") == true, "\(problems)")
    let member = crawl.map { gzip($0) }
    let (zipped, complaints) = try read("cut.warc.gz", Array(member.flatMap { $0 }.dropLast(30)))
    #expect(zipped.count == 1)
    #expect(complaints.count == 1, "\(complaints)")
  }

  @Test(
    "Behind a record with a wrong length reading goes on with the next",
    arguments: ["Content-Length: 7\r\n", "Content-Length: -5\r\n", "Content-Length: many\r\n", ""])
  func wrongLength(_ field: String) throws {
    let broken = Array(
      "WARC/1.0\r\nWARC-Type: response\r\n\(field)\r\nHTTP/1.1 200 OK\r\n\r\n<p>Lost</p>\r\n\r\n".utf8)
    let (captures, problems) = try read("length.warc", broken + crawl.flatMap { $0 })
    #expect(captures.count == 2)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("length.warc: the record at byte 0 ") == true, "\(problems)")
  }

  @Test("Bytes of any kind end in a complaint, not in a crash")
  func random() throws {
    var random = Seeded(5)
    for round in 0..<60 {
      var bytes = crawl.flatMap { round % 2 == 0 ? $0 : gzip($0) }
      for _ in 0...random.below(20) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      _ = try read("random\(round).warc" + (round % 2 == 0 ? "" : ".gz"), bytes)
    }
  }
}
