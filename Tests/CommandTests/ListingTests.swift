import Foundation
import Testing

@testable import Archive

@Suite("archive show, persons, outlets, stats and export")
struct ListingTests {
  private typealias Object = [String: Any]

  @Test(
    "An article is shown with what it says it is, its body with the claims marked in it, and the list of them"
  )
  func show() async throws {
    let desk = try await Desk.withArchive()
    let number = try desk.article("Harbour wall at Orlo to be raised before winter")
    let run = try await desk.archive("show", "\(number)")
    #expect(run.status == 0)
    let first = try #require(
      try desk.database().integer("SELECT id FROM claims WHERE content = 'the work would begin in May'"))
    for line in [
      "Harbour wall at Orlo to be raised before winter",
      "Northmark Press · 2021-03-03 · article \(number) · news/harbour.txt",
      "byline: By Anna Kim and Omar Haddad",
      "dateline: ORLO",
      "_Lindqvist_ *said* «the work would begin in May»[\(first)]. _She_ *declined* «to say what it would cost»[\(first + 1)].",
      "[\(first + 1)] Ruta Lindqvist (She) declined · indirect, negated · source-cue-infinitive",
    ] {
      #expect(run.out.split(separator: "\n").contains { $0 == line }, "\(line)\n\(run.out)")
    }
  }

  @Test("show --json is the exported article with its claims, as claims --json prints them")
  func showJSON() async throws {
    let desk = try await Desk.withArchive()
    let number = try desk.article("Harbour wall at Orlo to be raised before winter")
    let shown = try await desk.archive("show", "--json", "\(number)").out
    let exported = try #require(
      try await desk.archive("export").out.split(separator: "\n").first { $0.hasPrefix("{\"id\":\(number),") }
    )
    let claims = try await desk.archive("claims", "--json", "--limit", "0", "--article", "\(number)").out
    let listed = claims.split(separator: "\n").joined(separator: ",")
    #expect(shown == "\(exported.dropLast()),\"claims\":[\(listed)]}\n")
  }

  @Test("show --body is the body and nothing else")
  func showBody() async throws {
    let desk = try await Desk.withArchive()
    let number = try desk.article("A pump without a motor")
    #expect(try await desk.archive("show", "--body", "\(number)").out == Newsroom.pump + "\n")
  }

  @Test("An article that is not there is one line and exit status 2")
  func showNothing() async throws {
    let run = try await Desk.withArchive().archive("show", "99")
    #expect(run.out == "")
    #expect(run.errors == "archive: archive.db: no article 99; `archive search` prints the numbers\n")
    #expect(run.status == 2)
  }

  @Test("Persons are listed with their spellings and roles, and found by any spelling")
  func persons() async throws {
    let desk = try await Desk.withArchive()
    let all = try await desk.archive("persons", "--json").objects()
    #expect(all.first?["name"] as? String == "Samira Qandalji")
    #expect(all.first?["articles"] as? Int == 2)
    let zubani = try await desk.archive("persons", "--json", "Zubani").objects()
    #expect(zubani.count == 1)
    #expect(zubani.first?["name"] as? String == "Haitham Zubani")
    #expect(zubani.first?["aliases"] as? [String] == ["Zubani"])
    #expect((zubani.first?["roles"] as? [String])?.contains("commander of the eastern road") == true)
    #expect(try await desk.archive("persons", "Nobody").status == 1)
    let csv = try await desk.archive("persons", "--csv", "Lindqvist")
    #expect(
      csv.out.contains("id,name,articles,claims,aliases,roles\r\n")
        && csv.out.contains(",Ruta Lindqvist,1,3,Lindqvist,"))
  }

  @Test("Outlets are listed with their articles, claims and days")
  func outlets() async throws {
    let run = try await Desk.withArchive().archive("outlets", "--csv")
    #expect(
      run.out.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map { [$0[1], $0[2], $0[4], $0[5], $0[6]] } == [
          ["name", "articles", "first", "last", "undated"],
          ["Levant Ledger", "2", "2021-03-05", "2022-01-10", "0"],
          ["Kestrel Wire", "1", "2019-10-02", "2019-10-02", "0"],
          ["Northmark Press", "1", "2021-03-03", "2021-03-03", "0"],
          ["Orlo Gazette", "1", "2020-06-14", "2020-06-14", "0"], ["Orna", "1", "", "", "1"],
        ])
  }

  @Test("Statistics agree with the tables")
  func stats() async throws {
    let desk = try await Desk.withArchive()
    let stats = try #require(try await desk.archive("stats", "--json").objects().first)
    let counts = try desk.rowCounts()
    for table in ["articles", "outlets", "persons", "organizations", "claims", "comments"] {
      #expect(stats[table] as? Int == counts[table], "\(table)")
    }
    #expect(stats["files"] as? Int == 6)
    #expect(stats["without_outlet"] as? Int == 1)
    #expect(stats["first"] as? String == "2019-10-02")
    #expect(stats["last"] as? String == "2022-01-10")
    #expect((stats["dates"] as? [String: Int])?["undated"] == 1)
    #expect(try await desk.archive("stats").out.hasPrefix("articles              7  published 2019-10-02 to"))
  }

  @Test(
    "Every article is exported with the promised keys; its zones cover every word; its body is the body zones"
  )
  func export() async throws {
    let desk = try await Desk.withArchive()
    let articles = try await desk.archive("export").objects()
    #expect(Set(articles.compactMap { $0["capture"] as? String }) == Set(Newsroom.texts.keys))
    for article in articles {
      #expect(
        Set(article.keys).isSuperset(of: [
          "id", "external_id", "capture", "sha256", "url", "headline", "standfirst", "byline", "authors",
          "dateline", "outlet", "agency", "republisher", "section", "published", "published_evidence",
          "not_before", "not_after", "body", "zones", "tags", "comments", "persons",
        ]))
      let capture = try #require(article["capture"] as? String)
      let text = Array(try #require(Newsroom.texts[capture]).unicodeScalars)
      var covered = [Bool](repeating: false, count: text.count)
      var body: [String] = []
      for zone in try #require(article["zones"] as? [Object]) {
        let (start, end) = (zone["start"] as? Int ?? -1, zone["end"] as? Int ?? -1)
        try #require(0 <= start && start < end && end <= text.count, "\(capture)")
        for i in start..<end { covered[i] = true }
        if zone["kind"] as? String == "body" {
          var words = String.UnicodeScalarView()
          words.append(contentsOf: text[start..<end])
          body.append(String(words))
        }
      }
      #expect(body.joined(separator: "\n\n") == article["body"] as? String, "\(capture)")
      let left = text.indices.filter { !covered[$0] && text[$0].properties.isAlphabetic }
      #expect(left.isEmpty, "\(capture): words in no zone")
    }
  }
}
