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

  @Test("A claim says who, how, what and where, in the sentence that it stands in")
  func text() async throws {
    let desk = try await Desk.withArchive()
    let run = try await desk.archive("claims", "paperweight")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.out.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    let number = try #require(
      try await desk.archive("claims", "--json", "paperweight").objects().first?["id"])
    #expect(
      lines[0] == "[\(number)] Samira Qandalji (Samira Qandalji, who has waited for it since spring) said:")
    #expect(
      lines[1]
        == "  Samira Qandalji, who has waited for it since spring, said: «“It is a handsome paperweight.”»")
    #expect(lines[2] == "  direct · Levant Ledger · 2022-01-10 · article 4 · news/crawl.jsonl#2")
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

  @Test(
    "The sentence of a claim is the capture's at the place that it names, and holds source, cue and content")
  func sentences() async throws {
    let desk = try await Desk.withArchive()
    for claim in try await desk.archive("claims", "--json", "--limit", "0").objects() {
      let capture = try #require((claim["article"] as? Object)?["capture"] as? String)
      let text = Array(try #require(Newsroom.texts[capture]).unicodeScalars)
      let sentence = try #require(claim["sentence"] as? Object, "\(capture): no sentence")
      let parts = try #require(sentence["parts"] as? [Object]).map { part in
        (part["start"] as? Int ?? 0)..<(part["end"] as? Int ?? 0)
      }
      let words = parts.map { part in
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[part])
        return String(words)
      }
      #expect(words.joined(separator: " … ") == sentence["text"] as? String, "\(capture)")
      let content = claim["content"] as? Object
      for place in [claim["source"] as? Object, claim["cue"] as? Object]
        + (content?["parts"] as? [Object] ?? [])
      {
        guard let start = place?["start"] as? Int, let end = place?["end"] as? Int else { continue }
        #expect(parts.contains { $0.contains(start) && $0.contains(end - 1) }, "\(capture)")
      }
    }
  }

  @Test(
    "A claim comes with whole sentences: one, the two that a quotation fills, the headline, or those that are apart",
    arguments: [
      (
        "“Lamps”", "",
        "Lamps were lit on Friday. The mayor, Anna Kim, said the lamps were “very old”. Nobody laughed.",
        "The mayor, Anna Kim, said «the lamps were “very old”»."
      ),
      (
        "two", "",
        "It rained. “We are wet. We are cold,” said Anna Kim, the mayor, on Friday. The rain went on.",
        "«“We are wet. We are cold,”» said Anna Kim, the mayor, on Friday."
      ),
      (
        "headline", "Mayor of Orlo: Bridge will stay shut until May\n\n",
        "The bridge at Orlo was shut on Friday after a crack had been seen in it by two anglers.",
        "Mayor of Orlo: «Bridge will stay shut until May»"
      ),
      (
        "apart", "",
        """
        Anna Kim, the mayor of Orlo, said the bridge was safe.

        It was shut on Friday after a crack had been seen in it.

        “We look at every stone of it twice a year.”
        """,
        "Anna Kim, the mayor of Orlo, said the bridge was safe. … «“We look at every stone of it twice a year.”»"
      ),
      (
        "wrapped", "",
        """
        The ferry to Orlo runs again after three weeks. The captain
        of the boat, Ibo Marne, said on Wednesday that she had never
        been as sound as this and that nobody had missed her in the
        town. The harbour office had no comment.
        """,
        "The captain of the boat, Ibo Marne, said on Wednesday «that she had never been as sound as this and that nobody had missed her in the town»."
      ),
    ])
  func around(_ what: String, _ headline: String, _ body: String, _ evidence: String) async throws {
    let desk = try Desk()
    try desk.write("page.txt", headline + body + "\n")
    _ = try await desk.archive("ingest", "page.txt")
    let run = try await desk.archive("claims")
    #expect(run.out.split(separator: "\n").contains { $0 == "  " + evidence }, "\(run.out)")
  }

  @Test("A content as long as a book is cut in the list with a clear mark, and whole in JSON")
  func long() async throws {
    let desk = try Desk()
    let speech = "“" + String(repeating: "We count onions and onions count us. ", count: 300) + "Good night.”"
    try desk.write("page.txt", "The mayor, Anna Kim, said: \(speech)\n")
    _ = try await desk.archive("ingest", "page.txt")
    let line = try #require(try await desk.archive("claims").out.split(separator: "\n").dropFirst().first)
    #expect(line.count < 2200)
    #expect(line.hasSuffix(" letters more: `archive show 1`)"))
    let claim = try await desk.archive("claims", "--json").objects().first
    #expect((claim?["content"] as? Object)?["text"] as? String == speech)
  }

  @Test("A page without a full stop gives the neighbourhood of a claim, with … where it goes on")
  func endless() async throws {
    let desk = try Desk()
    let words = String(repeating: "onions and onions ", count: 500)
    try desk.write("page.txt", "\(words) The mayor, Anna Kim, said “we have seen the lamps” \(words)\n")
    _ = try await desk.archive("ingest", "page.txt")
    for claim in try await desk.archive("claims", "--json").objects() {
      let content = try #require((claim["content"] as? Object)?["text"] as? String)
      let sentence = try #require((claim["sentence"] as? Object)?["text"] as? String)
      #expect(sentence.count < content.count + 4000)
    }
  }

  @Test("Words that were changed by hand are not passed off as evidence")
  func changed() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE articles SET body = 'It was quiet.'")
    let run = try await desk.archive("claims", "paperweight")
    #expect(run.out.split(separator: "\n").dropFirst().first == "  “It is a handsome paperweight.”")
    #expect(try await desk.archive("claims", "--json", "paperweight").objects().first?["sentence"] is NSNull)
    let article = try desk.article("A pump without a motor")
    #expect(try await desk.archive("show", "\(article)").out.contains("  “It is a handsome paperweight.”\n"))
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

  @Test("Every pattern is listed with what it finds, an example, and the number of its claims")
  func patterns() async throws {
    let desk = try await Desk.withArchive()
    let listed = try await desk.archive("claims", "--patterns", "--json").objects()
    #expect(listed.compactMap { $0["name"] as? String } == CuePattern.all.map(\.name))
    let database = try desk.database()
    for pattern in listed {
      let name = try #require(pattern["name"] as? String)
      #expect(
        try database.integer("SELECT count(*) FROM claims WHERE pattern = '\(name)'") == pattern["claims"]
          as? Int)
      #expect((pattern["example"] as? String)?.contains("»") == true, "\(name)")
      #expect((pattern["help"] as? String)?.isEmpty == false)
    }
    let text = try await desk.archive("claims", "--patterns").out
    #expect(text.contains("\n  *According to* _the ministry_, «the bridge was closed in May».\n"))
    let ledger = try await desk.archive("claims", "--patterns", "--json", "--outlet", "Levant Ledger")
      .objects()
    let all = try await desk.archive("claims", "--json", "--limit", "0", "--outlet", "Levant Ledger")
      .objects()
    #expect(ledger.compactMap { $0["claims"] as? Int }.reduce(0, +) == all.count)
  }

  @Test("A pattern that an archive of another version holds can be asked for")
  func foreignPattern() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE claims SET pattern = 'ask-the-oracle' WHERE id = 1")
    #expect(try await desk.archive("claims", "--pattern", "ask-the-oracle").status == 0)
    #expect(try await desk.archive("claims", "--patterns").out.contains("ask-the-oracle · 1 claim\n"))
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
