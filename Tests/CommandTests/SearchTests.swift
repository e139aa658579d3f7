import Foundation
import Testing

@testable import Archive

@Suite("archive search")
struct SearchTests {
  /// The files whose articles a query finds.
  private func found(_ arguments: [String], on desk: Desk) async throws -> Set<String> {
    let run = try await desk.archive(["search", "--json", "--limit", "0"] + arguments)
    let captures = try run.objects().compactMap { ($0["article"] as? [String: Any])?["capture"] as? String }
    #expect(run.status == (captures.isEmpty ? 1 : 0))
    #expect(Set(captures).count == captures.count, "a hit came twice")
    return Set(captures.map { String($0.dropFirst("news/".count)) })
  }

  @Test(
    "Words, phrases, OR, - and * find what one expects",
    arguments: [
      ("onions", ["appeal.txt", "crawl.jsonl#1"]),
      ("ONIONS colonel", ["appeal.txt"]),
      ("onions AND colonel", ["appeal.txt"]),
      ("\"handsome paperweight\"", ["crawl.jsonl#2"]),
      ("\"paperweight handsome\"", []),
      ("propeller OR paperweight", ["crawl.jsonl#2", "wire.ndjson.gz#1"]),
      ("onions -colonel", ["crawl.jsonl#1"]),
      ("onions NOT colonel", ["crawl.jsonl#1"]),
      ("orlo (ferry OR wall)", ["harbour.txt", "wire.ndjson.gz#1"]),
      ("prop*", ["wire.ndjson.gz#1"]),
      ("prop", []),
      ("cafe strasse", ["cafe.md"]),
      ("cafe \"strasse\"", []),
      ("cafe naive", ["cafe.md"]),
      ("日本", ["cafe.md"]),
      ("lorries outlet:orna", ["garrison.txt"]),
      ("lorries outlet:ledger", []),
      ("since:2021-03-05", ["appeal.txt", "crawl.jsonl#1", "crawl.jsonl#2"]),
      ("until:2019", ["wire.ndjson.gz#1"]),
      ("since:2021 until:2021-03", ["crawl.jsonl#1", "harbour.txt"]),
      ("person:Lindqvist", ["harbour.txt"]),
      ("by:Qandalji", ["crawl.jsonl#1", "crawl.jsonl#2"]),
      ("by:\"Samira Qandalji\" smelt", ["crawl.jsonl#1"]),
      ("by:Zubani kind:mixed", ["garrison.txt"]),
      ("onions kind:direct", ["appeal.txt", "crawl.jsonl#1"]),
    ])
  func finds(_ query: String, in files: [String]) async throws {
    let desk = try await Desk.withArchive()
    // garrison.txt has onions among its related links, which are not its body.
    #expect(try await found([query], on: desk) == Set(files))
  }

  @Test("The filters are options, too")
  func options() async throws {
    let desk = try await Desk.withArchive()
    #expect(
      try await found(["--outlet", "Levant Ledger", "--since", "2022"], on: desk) == ["crawl.jsonl#2"])
    #expect(try await found(["--until", "2019-12-31", "orlo"], on: desk) == ["wire.ndjson.gz#1"])
    #expect(try await found(["--person", "Qandalji", "pump"], on: desk) == ["crawl.jsonl#2"])
  }

  @Test("A name is found under its other spellings, unless it is quoted or --exact is given")
  func spellings() async throws {
    let desk = try await Desk.withArchive()
    let all: Set = ["crawl.jsonl#1", "crawl.jsonl#2", "garrison.txt"]
    #expect(try await found(["At-Tanf"], on: desk) == all)
    #expect(try await found(["al-Tanf"], on: desk) == all)
    #expect(try await found(["Tanf"], on: desk) == all)
    #expect(try await found(["--exact", "At-Tanf"], on: desk) == ["garrison.txt"])
    #expect(try await found(["\"At-Tanf\""], on: desk) == ["garrison.txt"])
    let why = try await desk.archive("search", "--why", "At-Tanf")
    #expect(why.errors.contains("Tanf"))
    #expect(try await desk.archive("search", "At-Tanf").errors == "also searched: Tanf (--exact to stop)\n")
  }

  @Test("Persons, claims and comments are searched with --in and in:")
  func scopes() async throws {
    let desk = try await Desk.withArchive()
    for query in [["--in", "comments", "cousin"], ["in:comments cousin"]] {
      let run = try await desk.archive(["search"] + query)
      #expect(run.status == 0)
      #expect(run.out.contains("My cousin has counted them twice."))
    }
    for query in [["--in", "claims", "paperweight"], ["in:claims paperweight"]] {
      let run = try await desk.archive(["search", "--json"] + query)
      let claim = try #require(try run.objects().first)
      #expect((claim["content"] as? [String: Any])?["text"] as? String == "“It is a handsome paperweight.”")
    }
    for query in [["--in", "persons", "Qandalji"], ["in:persons Qandalji"]] {
      let run = try await desk.archive(["search", "--json"] + query)
      #expect(try run.objects().map { $0["name"] as? String } == ["Samira Qandalji"])
    }
    #expect(try await desk.archive("search", "cousin").status == 1)
  }

  @Test("A hit shows headline, outlet, day, number, file and the passage")
  func text() async throws {
    let desk = try await Desk.withArchive()
    let number = try desk.article("Five tankers were carrying onions")
    let run = try await desk.archive("search", "smelt engineer")
    #expect(run.errors == "")
    #expect(
      run.out.hasPrefix(
        """
          1  Five tankers were carrying onions
             Levant Ledger · 2021-03-05 · article \(number) · news/crawl.jsonl#1
        """), "\(run.out)")
    #expect(run.out.contains("“I have smelt every one of them,” said Samira Qandalji"))
  }

  @Test("--limit is how many are printed, and 0 is all")
  func limit() async throws {
    let desk = try await Desk.withArchive()
    for (limit, count) in [("1", 1), ("3", 3), ("0", 7), ("100", 7)] {
      let run = try await desk.archive("search", "--json", "--limit", limit)
      #expect(try run.objects().count == count)
    }
    let ranks = try await desk.archive("search", "--json", "--limit", "0", "orlo OR onions").objects()
      .compactMap { $0["rank"] as? Int }
    #expect(ranks == Array(1...ranks.count))
  }

  @Test("--json has the promised keys, and the match is marked")
  func json() async throws {
    let desk = try await Desk.withArchive()
    let hit = try #require(try await desk.archive("search", "--json", "propeller").objects().first)
    #expect(Set(hit.keys).isSuperset(of: ["rank", "article", "snippet", "matched"]))
    let article = try #require(hit["article"] as? [String: Any])
    #expect(
      Set(article.keys).isSuperset(of: ["id", "external_id", "capture", "headline", "outlet", "published"]))
    #expect((hit["snippet"] as? String)?.contains("«propeller»") == true)
    #expect(hit["matched"] as? [String] == ["propeller"])
  }

  @Test("--csv has a line of column names, even over nothing")
  func csv() async throws {
    let desk = try await Desk.withArchive()
    let head = "rank,id,headline,outlet,published,capture,snippet,matched\r\n"
    let number = try desk.article("Ferry to Orlo runs again")
    let run = try await desk.archive("search", "--csv", "propeller")
    #expect(
      run.out.hasPrefix(
        head + "1,\(number),Ferry to Orlo runs again,Kestrel Wire,2019-10-02,news/wire.ndjson.gz#1,"))
    let nothing = try await desk.archive("search", "--csv", "nowhere")
    #expect(nothing.out == head)
    #expect(nothing.status == 1)
  }

  @Test("Nothing found is exit status 1, nothing on standard output, and a word why")
  func nothing() async throws {
    let desk = try await Desk.withArchive()
    let run = try await desk.archive("search", "zeppelin")
    #expect(run.status == 1)
    #expect(run.out == "")
    #expect(run.errors == "nothing found: no article has “zeppelin”\n")
    #expect(try await desk.archive("search", "--json", "zeppelin").errors == "")
  }

  @Test(
    "Whatever is typed is a query",
    arguments: [
      "", " ", "\"", "\"open", "open\"", "\"\"", "''", "*", "***", "-", "-*", "--", "AND", "OR", "NOT",
      "OR OR OR",
      "a AND", "NOT NOT a", "(", ")", "((((((a", ")))a(((", "()", "title:", "body:onions", "outlet:",
      "since:",
      "since:yesterday", "kind:loud", "in:nowhere", "person:\"", "by:*", "-outlet:orna", "don't", "covid-19",
      "U.S.", "C++", "a^b", "{a b} : c", "^onions", "NEAR(a b, 3)", "a + b", "'; DROP TABLE articles; --",
      "%s%n",
      "\\", "\u{1B}[2J", "\u{202E}abc", "🙂", "e\u{301}\u{301}\u{301}", "\u{FFFF}", "日本 OR", "1e999", "rank:1",
      "articles_fts", "rowid:1", "-h", "-v -x", "a\nb\r\nc\t", "\"a\" \"b\" \"", "a OR -b", "-a -b",
      "(a -b) OR",
    ])
  func hostile(_ query: String) async throws {
    try await isAQuery(query)
  }

  @Test(
    "A query of thousands of words or brackets is answered",
    arguments: [
      String(repeating: "onions ", count: 5000), String(repeating: "(", count: 20_000) + "a",
      String(repeating: "a OR ", count: 5000), String(repeating: "\"", count: 20_001),
      "a " + String(repeating: "-", count: 20_000), String(repeating: "a-", count: 10_000),
      "a" + String(repeating: "\u{301}", count: 20_000),
    ])
  func long(_ query: String) async throws {
    try await isAQuery(query)
  }

  private func isAQuery(_ query: String) async throws {
    let desk = try await Desk.withArchive()
    for scope in ["articles", "claims", "persons", "comments"] {
      let run = try await desk.archive("search", "--in", scope, query)
      #expect([0, 1].contains(run.status), "\(scope): \(run.errors)")
      for word in ["archive: ", "fts5", "SQL", "syntax", "database", "no such"] {
        #expect(!run.errors.contains(word), "\(scope): \(run.errors)")
      }
      #expect(run.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
    #expect(try await [0, 1].contains(desk.archive("claims", query).status))
    #expect(try await [0, 1].contains(desk.archive("persons", query).status))
  }

  @Test(
    "An archive in WAL mode is searched where no log can be made beside it")
  func writeAheadLog() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("PRAGMA journal_mode = WAL")
    // A folder in its place: the log's index cannot be opened, as on a medium that cannot be written.
    try desk.write("archive.db-shm/keep", "")
    #expect(try await desk.archive("search", "onions").status == 0)
  }
}
