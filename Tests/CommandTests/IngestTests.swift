import Foundation
import Testing

@testable import Archive

@Suite("archive ingest")
struct IngestTests {
  @Test("A folder becomes an archive, and one line says what is in it")
  func folder() async throws {
    let desk = try Desk.withNews()
    let run = try await desk.archive("ingest", "news")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let claims = try desk.database().integer("SELECT count(*) FROM claims") ?? 0
    let persons = try desk.database().integer("SELECT count(*) FROM persons") ?? 0
    #expect(claims > 10 && persons > 1)
    #expect(
      run.out
        == "archive.db: 7 new articles, \(claims) claims, \(persons) new persons\npassed over: 1 .csv, 1 .jpg, 1 hidden\n"
    )
  }

  @Test("The figures of a run are one JSON object")
  func figures() async throws {
    let desk = try Desk.withNews()
    let run = try await desk.archive("ingest", "--json", "news")
    let figures = try #require(try run.objects().first)
    #expect(figures["added"] as? Int == 7)
    #expect(figures["files"] as? Int == 6)
    #expect(figures["passed_over"] as? Int == 3)
    #expect(figures["problems"] as? Int == 0)
  }

  @Test("What each step took is told on request, and what was read how fast when it was much")
  func timings() async throws {
    let desk = try Desk.withNews()
    let table = try await desk.archive("ingest", "--timings", "news").out
    let named = ["step", "read", "zones", "people", "attribution", "store", "index", "commit", "all"]
    for step in named { #expect(table.contains("\n\(step) "), "\(table)") }
    #expect(table.contains(" s by the clock; the writer had nothing to write for "))

    let figures = try #require(
      try await desk.archive("ingest", "--timings", "--json", "news").objects().first)
    let steps = try #require(figures["milliseconds"] as? [String: Int])
    #expect(steps.keys.contains("read") && steps.keys.contains("waited"))

    // A megabyte of one article.
    let line = "The harbour master said the quay would open in spring, and Anna Kim wrote it all down.\n"
    try desk.write("long.txt", "Harbour to open\n\n" + String(repeating: line, count: 11_600))
    let run = try await desk.archive("ingest", "long.txt")
    #expect(run.out.contains("; 1.0 MB in ") && run.out.hasSuffix(" MB/s\n"), "\(run.out)")
  }

  @Test("A crawl of many megabytes is kept to the byte, and its records are read")
  func largeCrawl() async throws {
    let desk = try Desk()
    var crawl = Data()
    while crawl.count < 7 << 20 {
      let noise = (0..<8192).map { _ in String(UInt8.random(in: 0...255), radix: 36) }.joined()
      crawl += Data(
        Newsroom.record(["title": "Noise", "text": "The mayor said the port is open. \(noise)"]).utf8)
    }
    try desk.write("crawl.jsonl", crawl)
    let run = try await desk.archive("ingest", "crawl.jsonl")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let packed = try desk.database().integer("SELECT length(data) FROM sqlar") ?? 0
    #expect(packed > PackedBytes.inMemory && packed < crawl.count)
    #expect(try await desk.archive("check").out == "the archive is sound\n")
    #expect(try await desk.archive("verify", "1").status == 0)
    #expect(try await desk.archive("ingest", "crawl.jsonl").out.hasPrefix("archive.db: 0 new articles, "))
  }

  @Test("How much there is to read is known without reading it")
  func size() throws {
    let desk = try Desk()
    try desk.write("news/a.txt", "Twelve bytes")
    try desk.write("news/deep/b.jsonl", "{}\n")
    try desk.write("news/c.jpg", "not read")
    #expect(NewsArchive.size(of: [FilePath(desk.path + "/news")]) == 15)
  }

  @Test(
    "The same folder again changes nothing, however it is named",
    arguments: [
      ["news"], ["./news/"], ["news", "news"], ["news/../news"], ["news/harbour.txt", "news"], [],
    ])
  func again(_ paths: [String]) async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    let before = try desk.rowCounts()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path + "/archive.db"))
    let run = try await desk.archive(["ingest"] + paths)
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("archive.db: 0 new articles, "), "\(run.out)")
    if paths == ["news"] { #expect(run.out.contains(", 7 known, 0 claims\n")) }
    #expect(try desk.rowCounts() == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.path + "/archive.db")) == bytes)
  }

  @Test("A file that is named twice in one run is read once")
  func namedTwice() async throws {
    let desk = try Desk.withNews()
    let run = try await desk.archive("ingest", "news/harbour.txt", "./news/harbour.txt", "news")
    #expect(run.status == 0)
    #expect(try desk.rowCounts()["articles"] == 7)
    #expect(try desk.rowCounts()["captures"] == 7)
    #expect(try desk.rowCounts()["sqlar"] == 6)
  }

  @Test("The same story under another name is one article with two captures")
  func copied() async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    try desk.write("news/again/copy.txt", Newsroom.harbour)
    _ = try await desk.archive("ingest", "news")
    let database = try desk.database()
    #expect(try database.integer("SELECT count(*) FROM articles") == 7)
    #expect(
      try database.integer(
        """
        SELECT count(*) FROM captures JOIN articles ON articles.id = captures.article_id
         WHERE headline LIKE 'Harbour wall%'
        """) == 2)
  }

  @Test("A changed file replaces its article under the same number and keeps what it was")
  func changedFile() async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    let number = try desk.article("Harbour wall at Orlo to be raised before winter")
    try desk.write(
      "news/harbour.txt", Newsroom.harbour.replacingOccurrences(of: "before winter", with: "after all"))
    let run = try await desk.archive("ingest", "news")
    #expect(run.status == 0)
    #expect(run.out.contains("0 new articles, 1 replaced"), "\(run.out)")
    #expect(try desk.article("Harbour wall at Orlo to be raised after all") == number)
    #expect(try await desk.archive("search", "\"before winter\"").status == 1)
    #expect(try await desk.archive("search", "\"raised after all\"").status == 0)

    let database = try desk.database()
    #expect(try database.integer("SELECT count(*) FROM articles") == 7)
    #expect(
      try database.integer("SELECT count(*) FROM captures WHERE current = 0 AND article_id = \(number)") == 1)
    #expect(
      try database.integer(
        """
        SELECT sz FROM sqlar JOIN originals USING (name)
         WHERE sqlar.name LIKE 'superseded/%/news/harbour.txt' AND current = 0
        """) == Newsroom.harbour.utf8.count)
    #expect(try database.integer("SELECT count(*) FROM sqlar WHERE name = 'news/harbour.txt'") == 1)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("An article that was replaced has the same people and claims as one that is read for the first time")
  func replacedAlike() async throws {
    let changed = Newsroom.harbour.replacingOccurrences(of: "before winter", with: "after all")
    let desk = try Desk()
    try desk.write("news/harbour.txt", Newsroom.harbour)
    _ = try await desk.archive("ingest", "news")
    try desk.write("news/harbour.txt", changed)
    _ = try await desk.archive("ingest", "news")
    let fresh = try Desk()
    try fresh.write("news/harbour.txt", changed)
    _ = try await fresh.archive("ingest", "news")
    for table in [
      "persons", "person_spellings", "person_namings", "mentions", "claims", "claim_parts", "outlets",
    ] {
      #expect(try desk.rowCounts()[table] == fresh.rowCounts()[table], "\(table)")
    }
    #expect(try #require(fresh.rowCounts()["person_namings"]) > 0)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("A file that is changed and changed back has its first text again")
  func changedBack() async throws {
    let desk = try Desk()
    let changed = Newsroom.harbour.replacingOccurrences(of: "before winter", with: "after all")
    for text in [Newsroom.harbour, changed, Newsroom.harbour] {
      try desk.write("news/harbour.txt", text)
      _ = try await desk.archive("ingest", "news")
    }
    #expect(try desk.article("Harbour wall at Orlo to be raised before winter") == 1)
    #expect(try await desk.archive("search", "\"after all\"").status == 1)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("The number of an article that was deleted is never given to another")
  func numbersStay() async throws {
    let desk = try Desk()
    try desk.write("news/harbour.txt", Newsroom.harbour)
    _ = try await desk.archive("ingest", "news")
    let database = try desk.database()
    try database.execute("DELETE FROM articles")
    try desk.write("news/other.txt", "A bridge for Orlo\n\nThe mayor said the bridge would open on Monday.\n")
    _ = try await desk.archive("ingest", "news/other.txt")
    #expect(try desk.article("A bridge for Orlo") == 2)
  }

  @Test("A changed record replaces the article with the same id; the others stay as they are")
  func changedRecord() async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    let (onions, pump) = (
      try desk.article("Five tankers were carrying onions"), try desk.article("A pump without a motor")
    )
    try desk.write(
      "news/crawl.jsonl",
      Newsroom.record(["id": "r-0", "title": "A new first line", "text": "The mayor said it rained."])
        + Newsroom.crawl.replacingOccurrences(of: "without a motor", with: "with a motor"))
    let run = try await desk.archive("ingest", "news")
    #expect(run.out.contains("1 new article, 1 replaced"), "\(run.out)")
    #expect(try desk.article("A pump with a motor") == pump)
    #expect(try desk.article("Five tankers were carrying onions") == onions)
    #expect(try desk.rowCounts()["articles"] == 8)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("A broken line is named with its file, the rest is stored, and the complaint goes when it is mended")
  func brokenLine() async throws {
    let desk = try Desk()
    let (one, two) = (
      Newsroom.record(["id": "a", "title": "One", "text": "The mayor said it rained."]),
      Newsroom.record(["id": "b", "title": "Two", "text": "The mayor said it snowed."])
    )
    try desk.write("crawl.jsonl", one + "{\"id\": broken\n" + two)
    let run = try await desk.archive("ingest", "crawl.jsonl")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("archive: crawl.jsonl:2: "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.out == "archive.db: 2 new articles, 2 claims, 1 could not be read\n", "\(run.out)")
    #expect(try desk.database().integer("SELECT line FROM problems WHERE name = 'crawl.jsonl'") == 2)
    #expect(try await desk.archive("stats").out.contains("crawl.jsonl:2: "))

    try desk.write("crawl.jsonl", one + "{\"id\": \"c\", \"title\": \"Mended\", \"text\": \"Fine.\"}\n" + two)
    let mended = try await desk.archive("ingest", "crawl.jsonl")
    #expect(mended.status == 0)
    #expect(mended.errors == "")
    #expect(try desk.rowCounts()["problems"] == 0)
    #expect(try desk.rowCounts()["articles"] == 3)
  }

  @Test("An article of 9 MB is kept and searched whole, and named because it was read in part")
  func longArticle() async throws {
    let desk = try Desk()
    let opening = "A pump for Orlo\n\nThe pump is here, said Anna Kimball.\n\n"
    let text = opening + String(repeating: "x", count: 9 << 20) + "\n\nCisterns, said Tarek Sorel.\n"
    try desk.write("long.txt", text)
    let run = try await desk.archive("ingest", "long.txt")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "archive: long.txt: has more than 8 MB of text: it is kept and searched whole, but who is named and who said what was looked for in the first 8 MB\n"
    )
    #expect(
      run.out.hasPrefix("archive.db: 1 new article, 1 claim, 1 new person, 1 read in part"), "\(run.out)")
    #expect(try await desk.archive("search", "cisterns").status == 0)
    #expect(try await desk.archive("claims", "--by", "Sorel").status == 1)
    #expect(try desk.database().integer("SELECT whole FROM problems WHERE name = 'long.txt'") == 0)
    #expect(try await desk.archive("check").status == 0)

    let again = try await desk.archive("ingest", "long.txt")
    #expect(again.out.hasPrefix("archive.db: 0 new articles, 1 known, 0 claims"), "\(again.out)")
    #expect(try desk.rowCounts()["problems"] == 1)

    try desk.write("long.jsonl", Newsroom.record(["id": "a", "title": "One", "text": text + "More."]))
    let record = try await desk.archive("ingest", "long.jsonl")
    #expect(record.errors.hasPrefix("archive: long.jsonl: record 1 has more than 8 MB"), "\(record.errors)")
  }

  @Test("What could not be read in a web archive is remembered when nothing has changed")
  func brokenWebArchive() async throws {
    let desk = try Desk()
    let page = "<html><body><h1>The red wall</h1><p>The red wall gave way on Monday.</p></body></html>"
    let record = """
      WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/1\r\n\
      Content-Type: text/html\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n
      """
    try desk.write("news/crawl.warc", "no record\r\n" + record)
    for _ in 1...3 {
      _ = try await desk.archive("ingest", "news")
      #expect(try desk.rowCounts()["problems"] == 1)
      #expect(try desk.rowCounts()["articles"] == 1)
    }
  }

  @Test("The memory that a bulk load asked for is given back by the next ingest, should the load have died")
  func memoryGivenBack() async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    try desk.database().execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('hashsize', 67108864)")
    try desk.write("news/one.txt", "A pump for Orlo\n\nThe pump is here, said Anna Kim.\n")
    _ = try await desk.archive("ingest", "news")
    #expect(
      try desk.database().integer("SELECT v FROM articles_fts_config WHERE k = 'hashsize'") == 1 << 20)
  }

  @Test("A file that is not there is named, and the rest is stored")
  func missing() async throws {
    let desk = try Desk.withNews()
    let run = try await desk.archive("ingest", "nowhere.txt", "news")
    #expect(run.status == 2)
    #expect(run.errors == "archive: nowhere.txt: no such file or folder\n")
    #expect(run.out.hasPrefix("archive.db: 7 new articles, "), "\(run.out)")
    #expect(try desk.rowCounts()["problems"] == 0)
  }

  @Test("A mistyped path alone makes no archive")
  func onlyMissing() async throws {
    let desk = try Desk()
    let run = try await desk.archive("ingest", "nowhere")
    #expect(run.status == 2)
    #expect(run.errors == "archive: nowhere: no such file or folder\n")
    #expect(!desk.has("archive.db"))
  }

  @Test("An empty folder is no trouble")
  func emptyFolder() async throws {
    let desk = try Desk()
    let run = try await desk.archive("ingest")
    #expect(run.out == "archive.db: 0 new articles, 0 claims\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("One article comes in by standard input")
  func standardInput() async throws {
    let desk = try Desk()
    let run = try await desk.archive(["ingest", "-"], input: Newsroom.harbour)
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("archive.db: 1 new article, "), "\(run.out)")
    #expect(try desk.article("Harbour wall at Orlo to be raised before winter") == 1)
    #expect(try await desk.archive(["ingest", "-"], input: Newsroom.harbour).out.contains("1 known"))
    #expect(try desk.rowCounts()["articles"] == 1)
  }

  @Test("A compressed file is read as what is in it")
  func compressed() async throws {
    let desk = try await Desk.withArchive()
    #expect(try desk.article("Ferry to Orlo runs again") > 0)
    let run = try await desk.archive("search", "--json", "propeller")
    let article = try #require(try run.objects().first?["article"] as? [String: Any])
    #expect(article["capture"] as? String == "news/wire.ndjson.gz#1")
    #expect(article["external_id"] as? String == "w-1")
  }

  @Test(
    "The archive is the one that is named, else $ARCHIVE_DB, else the nearest one above, else a new one here")
  func whichArchive() async throws {
    let desk = try Desk.withNews()
    _ = try await desk.archive(["ingest", "news/cafe.md"], environment: ["ARCHIVE_DB": "desk.db"])
    #expect(desk.has("desk.db") && !desk.has("archive.db"))
    _ = try await desk.archive(
      ["ingest", "news/harbour.txt", "--db", "named.db"], environment: ["ARCHIVE_DB": "desk.db"])
    #expect(desk.has("named.db") && !desk.has("archive.db"))
    _ = try await desk.archive("ingest", "news")
    #expect(desk.has("archive.db"))
    _ = try await desk.archive(["ingest", "garrison.txt"], in: "news")
    #expect(!desk.has("news/archive.db"))

    func outlets(_ arguments: String..., environment: [String: String] = [:]) async throws -> Set<String> {
      let run = try await desk.archive(
        ["outlets", "--json"] + arguments, environment: environment, in: "news")
      return Set(try run.objects().compactMap { $0["name"] as? String })
    }
    #expect(try await outlets(environment: ["ARCHIVE_DB": "../desk.db"]) == ["Orlo Gazette"])
    #expect(
      try await outlets("--db", "../named.db", environment: ["ARCHIVE_DB": "../desk.db"])
        == ["Northmark Press"])
    #expect(try await outlets().count == 5)
  }
}

extension Desk {
  /// An archive that was made in this very folder, so that its files are known at their places.
  static func withArchiveOfItsOwn() async throws -> Desk {
    let desk = try Desk.withNews()
    _ = try await desk.archive("ingest", "news")
    return desk
  }

  /// The number of the one article with this headline; 0 when there is none, or more than one.
  func article(_ headline: String) throws -> Int {
    let database = try database()
    let find = try database.prepare("SELECT id FROM articles WHERE headline = ?")
    try find.bind(.text(headline))
    var numbers: [Int] = []
    while var row = try find.next() { numbers.append(row.next()) }
    return numbers.count == 1 ? numbers[0] : 0
  }
}
