import Foundation
import Testing

@testable import Archive

@Suite("A claim proved in the bytes that were captured")
struct VerifyTests {
  /// The proofs of every claim of an archive.
  private func proofs(_ desk: Desk) throws -> [ClaimProof] {
    let archive = try NewsArchive(path: desk.path + "/archive.db")
    var ids: [Int] = []
    try archive.claims(matching: ClaimSelection()) { ids.append($0.id) }
    return try ids.compactMap { try archive.proof(ofClaim: $0) }
  }

  @Test("Every claim of every kind of file is proved, and its bytes are its words")
  func everyKind() async throws {
    let desk = try await Desk.withArchive()
    let proofs = try proofs(desk)
    #expect(proofs.count > 10)
    for proof in proofs {
      #expect(proof.isProved, "\(proof.file.name) \(proof.fault ?? "")")
      #expect(proof.words.allSatisfy { $0.bytes != nil })
    }
    for proof in proofs where proof.base == .file && proof.record == nil {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path + "/" + proof.file.name))
      for words in proof.words {
        let found = try #require(words.bytes)
        #expect(String(decoding: bytes[found], as: UTF8.self) == words.text)
      }
    }
  }

  @Test(
    "Words are found behind every encoding, escape and element",
    arguments: [
      (
        "page.html",
        "<p>“The pier&#39;s <b>safe</b>,” said&nbsp;Anna Kim, the mayor of Orlo.</p><p>“Go on,” Kim said.</p>",
        String.Encoding.utf8, "“The pier&#39;s <b>safe</b>,”"
      ),
      (
        "old.txt", "“Le café est fermé,” said Anna Kim, the mayor of Orlo.", .windowsCP1252,
        "“Le café est fermé,”"
      ),
      ("wide.txt", "“The pier is safe,” said Anna Kim, the mayor of Orlo.", .utf16, "“The pier is safe,”"),
      (
        "feed.jsonl",
        #"{"text": "\u201cThe caf\u00e9\/pier is safe,\u201d said Anna Kim, the mayor of Orlo."}"#,
        .utf8,
        #"\u201cThe caf\u00e9\/pier is safe,\u201d"#
      ),
      (
        "list.json",
        #"{"articles": [{"text": "Rain."}, {"text": "“It’s safe,” said Anna Kim, the mayor."}]}"#, .utf8,
        "“It’s safe,”"
      ),
    ])
  func ways(_ name: String, _ text: String, _ encoding: String.Encoding, _ written: String) async throws {
    let desk = try Desk()
    let bytes = try #require(text.data(using: encoding))
    try desk.write(name, bytes)
    _ = try await desk.archive("ingest", name)
    let proof = try #require(try proofs(desk).first)
    #expect(proof.isProved, "\(proof)")
    let content = try #require(proof.words.first { $0.part == .content }?.bytes)
    let found = String(data: bytes[content], encoding: encoding == .utf16 ? .utf16LittleEndian : encoding)
    #expect(found == written)
  }

  @Test("Of a page in a web archive, the range is that of the archive, unpacked")
  func webArchive() async throws {
    let page = "<html><p>“The pier is safe,” said Anna Kim, the mayor of Orlo.</p></html>"
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    let record =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://orlo.example/a\r\nContent-Length: \(answer.utf8.count)\r\n\r\n"
      + answer + "\r\n\r\n"
    let desk = try Desk()
    try desk.write("crawl.warc", record)
    _ = try await desk.archive("ingest", "crawl.warc")
    let proof = try #require(try proofs(desk).first)
    #expect(proof.isProved && proof.record == 1 && proof.base == .file)
    let content = try #require(proof.words.first { $0.part == .content }?.bytes)
    #expect(String(decoding: Array(record.utf8)[content], as: UTF8.self) == "“The pier is safe,”")
  }

  @Test("An original that was tampered with proves nothing, and says so")
  func tampered() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(
      "UPDATE sqlar SET data = zeroblob(length(data)) WHERE name = 'news/harbour.txt'")
    let proof = try #require(try proofs(desk).first { $0.file.name == "news/harbour.txt" })
    #expect(!proof.isProved && !proof.file.isIntact)
    let told = try await desk.archive("verify", "\(proof.claim.id)")
    #expect(told.status == 2)
    #expect(told.out.contains("not proved: the archive's copy of the file is not what was captured"))
  }

  @Test("A claim that was changed by hand is not proved")
  func changed() async throws {
    let desk = try await Desk.withArchive()
    let id = try #require(try proofs(desk).first { $0.file.name == "news/harbour.txt" }?.claim.id)
    try desk.database().execute("UPDATE claims SET content = 'It never rains.' WHERE id = \(id)")
    let told = try await desk.archive("verify", "\(id)")
    #expect(
      told.status == 2 && told.out.contains("not proved: the file holds other words there"), "\(told.out)")
  }

  @Test("A file at hand is compared with the one that was captured")
  func compared() async throws {
    let desk = try await Desk.withArchive()
    let id = try #require(try proofs(desk).first { $0.file.name == "news/harbour.txt" }?.claim.id)
    let same = try await desk.archive("verify", "\(id)", "--file", "news/harbour.txt")
    #expect(same.status == 0 && same.out.contains("same as: news/harbour.txt"), "\(same)")
    let other = try await desk.archive("verify", "\(id)", "--file", "news/appeal.txt")
    #expect(other.status == 2 && other.out.contains("not: news/appeal.txt"), "\(other)")
  }

  @Test("What is printed as JSON names the file, its hash and the range of every word")
  func json() async throws {
    let desk = try await Desk.withArchive()
    let proof = try #require(try proofs(desk).first { $0.file.name == "news/crawl.jsonl" })
    let out = try await desk.archive("verify", "\(proof.claim.id)", "--json").out
    let object = try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    #expect(object["proved"] as? Bool == true)
    #expect((object["file"] as? [String: Any])?["sha256"] as? String == proof.file.sha256)
    #expect((object["words"] as? [[String: Any]])?.allSatisfy { $0["bytes"] is [String: Any] } == true)
    #expect(try await desk.archive("verify", "999999").status == 2)
  }

  @Test(
    "Places that someone has made nonsense of prove nothing, and stop nothing",
    arguments: [
      "content_capture_start = NULL", "content_length = -5", "content_capture_start = -1",
      "content_length = 9223372036854775807", "content_capture_start = 9223372036854775807",
      "source_length = 0", "cue_capture_start = 100000",
    ])
  func nonsense(_ change: String) async throws {
    let desk = try await Desk.withArchive()
    let id = try #require(try proofs(desk).first { $0.file.name == "news/harbour.txt" }?.claim.id)
    try desk.database().execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE claims SET \(change) WHERE id = \(id)")
    let told = try await desk.archive("verify", "\(id)")
    #expect(told.status == 2 && told.out.contains("not proved"), "\(told)")
    #expect(try await desk.archive("claims", "--limit", "0").status == 0)
  }

  @Test("Words at the end of a file that is cut off inside a letter are pointed at as far as there are bytes")
  func cutOff() async throws {
    let desk = try Desk()
    let text = "The pier is safe, said Anna Kim, the mayor of Orlo, and it will be open on Monday"
    let bytes = try #require(text.data(using: .utf32))
    try desk.write("wide.txt", bytes + [0x2E, 0x00])
    _ = try await desk.archive("ingest", "wide.txt")
    for proof in try proofs(desk) { #expect(proof.isProved) }
  }

  @Test("An original that was emptied is not given out as one")
  func emptied() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE sqlar SET sz = 0, data = x'' WHERE name = 'news/harbour.txt'")
    let id = try #require(try proofs(desk).first { $0.file.name == "news/harbour.txt" }?.claim.article.id)
    #expect(try await desk.archive("show", "\(id)", "--original").status == 2)
  }
}
