import Foundation
import Testing

@testable import Archive

@Suite("archive ingest: saved pages and web archives")
struct SavedPageCommandTests {
  static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lamp ferry sails again - Orlo Gazette</title>
    <meta property="og:site_name" content="Orlo Gazette">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp ferry sails again",
    "datePublished":"2021-04-02T06:00:00Z","author":{"@type":"Person","name":"Dana Whitlock"}}</script></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Lamp ferry sails again</h1><div class="article-body">
    <p>The lamp ferry left Orlo on Friday for the first time since the harbour wall gave way.</p>
    <p>“She sails as well as she ever did,” said Émile Ngata, who steers her, “and the lamps are all lit.”</p>
    <p>The port authority said that the wall would be finished before the autumn storms.</p></div></article>
    <footer>All rights reserved</footer></body></html>
    """

  private func desk() async throws -> (Desk, [String: Any]) {
    let desk = try Desk()
    try desk.write("saved/ferry.html", Self.page)
    try desk.write("saved/page.mhtml", "x")
    try desk.write("saved/page.pdf", "%PDF-")
    let run = try await desk.archive("ingest", "saved")
    #expect(run.status == 0)
    #expect(run.out.contains("1 new article"))
    #expect(run.out.hasSuffix("passed over: 1 .mhtml, 1 .pdf\n"))
    let article = try #require(try await desk.archive("export").objects().first)
    return (desk, article)
  }

  @Test("A saved page becomes an article with what it says of itself")
  func article() async throws {
    let (_, article) = try await desk()
    #expect(article["headline"] as? String == "Lamp ferry sails again")
    #expect(article["outlet"] as? String == "Orlo Gazette")
    #expect(article["authors"] as? [String] == ["Dana Whitlock"])
    #expect(article["published"] as? String == "2021-04-02")
    #expect(article["published_evidence"] as? String == "metadata")
    let body = try #require(article["body"] as? String)
    #expect(body.hasPrefix("The lamp ferry left Orlo") && body.hasSuffix("autumn storms."))
  }

  @Test("Who said what is found in it, with places in the text that was rendered")
  func claims() async throws {
    let (desk, article) = try await desk()
    let zones = try #require(article["zones"] as? [[String: Any]])
    let claims = try await desk.archive("claims", "--json", "--by", "Ngata").objects()
    let claim = try #require(claims.first)
    let source = try #require(claim["source"] as? [String: Any])
    #expect(source["name"] as? String == "Émile Ngata")
    // The rendered text is the page's words in its order: the spans lie in the body's zone.
    let start = try #require(source["start"] as? Int)
    let body = try #require(zones.first { $0["kind"] as? String == "body" })
    #expect(start > (body["start"] as? Int ?? .max) && start < (body["end"] as? Int ?? 0))
  }

  @Test("The page's own bytes come back as they were")
  func original() async throws {
    let (desk, article) = try await desk()
    let id = try #require(article["id"] as? Int)
    #expect(try await desk.archive("show", "\(id)", "--original").out == Self.page)
    let missing = try await desk.archive("show", "99", "--original")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("no article 99"))
    #expect(try await desk.archive("show", "\(id)", "--original", "--json").status == 64)
  }

  @Test("The same page again changes nothing")
  func again() async throws {
    let (desk, _) = try await desk()
    let before = try desk.rowCounts()
    #expect(try await desk.archive("ingest", "saved").out.contains("0 new articles, 1 known"))
    #expect(try desk.rowCounts() == before)
  }

  @Test("A web archive gives an article for each page, and names the record that is broken")
  func webArchive() async throws {
    let desk = try Desk()
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Self.page
    let record = """
      WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/ferry\r\n\
      WARC-Date: 2021-04-03T00:00:00Z\r\nContent-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n
      """
    try desk.write("crawl.warc", record + "WARC/1.1\r\nContent-Length: x\r\n\r\n")
    let run = try await desk.archive("ingest", "crawl.warc")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "archive: crawl.warc: the record at byte \(record.utf8.count) does not say how long it is; record skipped\n"
    )
    let article = try #require(try await desk.archive("export").objects().first)
    #expect(article["capture"] as? String == "crawl.warc#1")
    #expect(article["url"] as? String == "https://gazette.example/ferry")
    #expect(article["published"] as? String == "2021-04-02")
    #expect(try await desk.archive("ingest", "crawl.warc").out.contains("0 new articles, 1 known"))
  }

  @Test("A page without words is named, and the others are read")
  func empty() async throws {
    let desk = try Desk()
    try desk.write("a.html", "<script>x</script>")
    try desk.write("b.html", Self.page)
    let run = try await desk.archive("ingest", "a.html", "b.html")
    #expect(run.status == 2)
    #expect(run.errors == "archive: a.html: is a page without words\n")
    #expect(run.out.contains("1 new article"))
  }
}
