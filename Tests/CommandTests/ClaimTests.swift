import Foundation
import Testing

@testable import Archive

@Suite("archive claims")
struct ClaimTests {
  private typealias Object = [String: Any]

  /// The words that claims attribute.
  private func contents(_ arguments: String..., on desk: Desk) async throws -> [String] {
    let run = try await desk.archive(["claims", "--json", "--limit", "0"] + arguments)
    let contents = try run.objects().compactMap { ($0["content"] as? Object)?["text"] as? String }
    #expect(run.status == (contents.isEmpty ? 1 : 0))
    return contents
  }

  @Test("A claim says who, how, what and where")
  func text() async throws {
    let desk = try await Desk.withArchive()
    let run = try await desk.archive("claims", "paperweight")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.out.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(lines[0] == "Samira Qandalji (Samira Qandalji, who has waited for it since spring) said:")
    #expect(lines[1] == "  “It is a handsome paperweight.”")
    #expect(lines[2].hasPrefix("  direct · claim "))
    #expect(lines[2].hasSuffix("· news/crawl.jsonl#2"))
  }

  @Test("--by finds what a source is quoted as saying, under any name for it")
  func by() async throws {
    let desk = try await Desk.withArchive()
    let lindqvist = try await contents("--by", "Lindqvist", on: desk)
    #expect(lindqvist.contains("the work would begin in May"))
    // "She declined to say …": the pronoun's claim is hers as well.
    #expect(lindqvist.contains("to say what it would cost"))
    #expect(try await contents("--by", "Ruta Lindqvist", on: desk) == lindqvist)
    #expect(try await contents("by:Lindqvist", on: desk) == lindqvist)
    #expect(try await contents("--by", "Nobody Atall", on: desk) == [])
  }

  @Test("--kind, --source, --pattern, --article and --outlet narrow the list to what they say")
  func narrowed() async throws {
    let desk = try await Desk.withArchive()
    let all = try await desk.archive("claims", "--json", "--limit", "0").objects()
    let harbour = try desk.article("Harbour wall at Orlo to be raised before winter")
    let narrowings: [([String], (Object) -> Bool)] = [
      (["--kind", "direct"], { $0["kind"] as? String == "direct" }),
      (["--kind", "mixed"], { $0["kind"] as? String == "mixed" }),
      (["--source", "person"], { ($0["source"] as? Object)?["kind"] as? String == "person" }),
      (["--source", "anonymous"], { ($0["source"] as? Object)?["kind"] as? String == "anonymous" }),
      (["--pattern", "source-cue-content"], { $0["pattern"] as? String == "source-cue-content" }),
      (["--article", "\(harbour)"], { ($0["article"] as? Object)?["id"] as? Int == harbour }),
      (
        ["--outlet", "Levant Ledger"], { ($0["article"] as? Object)?["outlet"] as? String == "Levant Ledger" }
      ),
    ]
    for (option, holds) in narrowings {
      let expected = all.filter(holds).compactMap { $0["id"] as? Int }
      let run = try await desk.archive(["claims", "--json", "--limit", "0"] + option)
      #expect(!expected.isEmpty && expected.count < all.count, "\(option) would show nothing")
      #expect(try run.objects().compactMap { $0["id"] as? Int } == expected, "\(option)")
    }
    #expect(try await contents("--pattern", "no-such-pattern", on: desk) == [])
  }

  @Test("Every claim has the promised keys, and its words are the capture's at the place that it names")
  func slices() async throws {
    let desk = try await Desk.withArchive()
    let claims = try await desk.archive("claims", "--json", "--limit", "0").objects()
    #expect(claims.count > 10)
    for claim in claims {
      #expect(
        Set(claim.keys).isSuperset(
          of: ["id", "article", "kind", "pattern", "parent", "source", "cue", "content"]))
      let capture = try #require((claim["article"] as? Object)?["capture"] as? String)
      let text = Array(try #require(Newsroom.texts[capture]).unicodeScalars)
      func words(_ place: Object) -> String? {
        guard let start = place["start"] as? Int, let end = place["end"] as? Int, 0 <= start, start < end,
          end <= text.count
        else { return nil }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[start..<end])
        return String(words)
      }
      for part in ["source", "cue"] {
        guard let place = claim[part] as? Object else { continue }
        #expect(words(place) == place["text"] as? String, "\(capture): \(part)")
      }
      let content = try #require(claim["content"] as? Object)
      let parts = try #require(content["parts"] as? [Object])
      #expect(parts.compactMap(words).joined(separator: " … ") == content["text"] as? String, "\(capture)")
      #expect(content["start"] as? Int == parts.first?["start"] as? Int)
      #expect(content["end"] as? Int == parts.last?["end"] as? Int)
    }
  }

  @Test("In the database substr(body, start + 1, length) gives the words of every span")
  func spans() async throws {
    let database = try await Desk.withArchive().database()
    let spans = try database.prepare(
      """
      SELECT claim_spans.part, substr(articles.body, start + 1, length), claims.source_words, claims.cue, claims.content
        FROM claim_spans
        JOIN claims ON claims.id = claim_spans.claim_id
        JOIN articles ON articles.id = claims.article_id
       WHERE start IS NOT NULL
      """)
    var count = 0
    while var row = try spans.next() {
      count += 1
      let part: String = row.next()
      let words: String = row.next()
      let source: String? = row.next()
      let cue: String? = row.next()
      let content: String = row.next()
      switch part {
      case "source": #expect(words == source)
      case "cue": #expect(words == cue)
      default: #expect(content.components(separatedBy: " … ").contains(words))
      }
    }
    #expect(count > 30)
    #expect(
      try database.integer(
        "SELECT count(*) FROM claims WHERE id NOT IN (SELECT claim_id FROM claim_spans WHERE part = 'content')"
      )
        == 0)
  }

  @Test("Split quotations are one claim, and the name behind a pronoun is known")
  func whole() async throws {
    let desk = try await Desk.withArchive()
    let split = try #require(try await desk.archive("claims", "--json", "counted by:Zubani").objects().first)
    let content = try #require(split["content"] as? Object)
    #expect(content["text"] as? String == "\"No lorry was turned back,\" … \"Not one, and I counted them.\"")
    #expect((content["parts"] as? [Object])?.count == 2)
    #expect((split["source"] as? Object)?["name"] as? String == "Haitham Zubani")

    let database = try desk.database()
    let said = try database.prepare(
      "SELECT outlet, published, headline, source, cue, content FROM who_said_what WHERE content LIKE '%onions were good'"
    )
    var row = try #require(try said.next())
    let columns: [String] = (0..<6).map { _ in row.next() }
    #expect(
      columns == [
        "Levant Ledger", "2021-03-05", "Five tankers were carrying onions", "Samira Qandalji", "said",
        "the onions were good",
      ])
  }
}
