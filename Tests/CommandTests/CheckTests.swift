import Testing

@testable import Archive

@Suite("archive check, and changes by hand")
struct CheckTests {
  static let indexes = ["articles_fts", "claims_fts", "comments_fts", "person_aliases_fts"]

  @Test("A sound archive is said to be sound, and not changed")
  func sound() async throws {
    let run = try await Desk.withArchive().archive("check")
    #expect(run.out == "the archive is sound\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test(
    "What was broken by hand is told with its table, and --repair mends what can be derived",
    arguments: [
      ("an article deleted without its rows", "DELETE FROM articles WHERE id = 3", "claims"),
      (
        "claims deleted without their other parts",
        "DELETE FROM claims WHERE id IN (SELECT claim_id FROM claim_parts)", "claim_parts"
      ),
      ("organizations deleted", "DELETE FROM organizations", "mentions"),
      (
        "people whom no article names any more",
        "PRAGMA foreign_keys = ON; DELETE FROM articles WHERE headline LIKE 'Harbour wall%'", "persons"
      ),
      ("a person deleted", "DELETE FROM persons WHERE id = 1", "person_spellings"),
      (
        "a row inserted without its index entry",
        "INSERT INTO comments (article_id, position, text) VALUES (3, 9, 'never indexed')", "comments_fts"
      ),
      ("an index emptied", "INSERT INTO claims_fts(claims_fts) VALUES ('delete-all')", "claims_fts"),
    ])
  func repaired(_ what: String, by sql: String, at place: String) async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(sql)
    let check = try await desk.archive("check")
    #expect(check.status == 2)
    #expect(check.out.split(separator: "\n").contains { $0.hasPrefix(place + ": ") }, "\(check.out)")
    let again = try await desk.archive("check")
    #expect(again.out == check.out, "looking has changed something")
    let repair = try await desk.archive("check", "--repair")
    #expect(repair.status == 0, "\(repair.out)")
    #expect(repair.out == "repaired; the archive is sound\n")
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("A repair leaves every article and every original as it was")
  func leavesAlone() async throws {
    let desk = try await Desk.withArchive()
    let before = try await desk.archive("export").out
    let counts = try desk.rowCounts()
    _ = try await desk.archive("check", "--repair")
    #expect(try await desk.archive("export").out == before)
    #expect(try desk.rowCounts() == counts)
  }

  @Test("Words changed under a claim's span are told, since nothing can mend them")
  func words() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE articles SET body = 'x' || body")
    let run = try await desk.archive("check")
    #expect(run.status == 2)
    #expect(run.out.contains("claim_spans: "))
    #expect(try await desk.archive("check", "--repair").status == 2)
  }

  @Test("An original whose bytes are not those that were found is told by its name")
  func damagedOriginal() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE sqlar SET data = x'00112233' WHERE name = 'news/harbour.txt'")
    let check = try await desk.archive("check")
    #expect(check.status == 2)
    #expect(
      check.out.hasPrefix("sqlar: 1 originals are not the bytes that were found: news/harbour.txt\n"),
      "\(check.out)")
    #expect(try await desk.archive("check", "--repair").status == 2)
  }

  @Test(
    "UPDATE and DELETE by hand keep the full-text indexes in step",
    arguments: [
      "UPDATE articles SET headline = 'Zeppelin over Orlo' WHERE id = 1",
      "UPDATE articles SET body = 'zeppelin'",
      "UPDATE articles SET id = 700 WHERE id = 7", "DELETE FROM articles WHERE id = 2",
      "DELETE FROM articles",
      "UPDATE claims SET source = 'A zeppelin', content = 'zeppelin' WHERE id < 5",
      "UPDATE claims SET source = NULL", "DELETE FROM claims WHERE kind = 'direct'",
      "UPDATE comments SET author = 'Zeppelin'", "DELETE FROM comments",
      "UPDATE person_spellings SET alias = 'Zeppelin'", "DELETE FROM person_spellings WHERE id = 1",
      "PRAGMA foreign_keys = ON; DELETE FROM captures; DELETE FROM articles WHERE id = 3",
    ])
  func inStep(_ sql: String) async throws {
    let desk = try await Desk.withArchive()
    let database = try desk.database()
    try database.execute(sql)
    for index in Self.indexes {
      #expect(throws: Never.self, "\(index)") {
        try database.execute("INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
      }
    }
  }

  @Test("Search finds what was changed by hand, and no longer what was there")
  func searched() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE articles SET body = 'A zeppelin.' WHERE headline LIKE 'Ferry%'")
    #expect(try await desk.archive("search", "zeppelin").status == 0)
    #expect(try await desk.archive("search", "propeller").status == 1)
  }

  @Test(
    "A trigger that somebody planted is named by check, and nothing is written where it would run",
    arguments: ["tidy", "tidy_fts_all", "sqlitextidy"])
  func planted(_ name: String) async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(
      "CREATE TRIGGER \(name) AFTER INSERT ON articles BEGIN DELETE FROM claims; END")
    try desk.write("more/new.txt", "The bridge at Orlo was shut on Friday, the mayor said.\n")
    let before = try desk.rowCounts()
    for command in [["ingest", "more"], ["alias", "add", "Orlo", "Urlu"], ["check", "--repair"]] {
      let run = try await desk.archive(command)
      #expect(run.status == 2 && run.errors.contains("trigger “\(name)”"), "\(command) \(run)")
    }
    #expect(try desk.rowCounts() == before)
    let check = try await desk.archive("check")
    #expect(
      check.status == 2 && check.out.contains("schema: the trigger “\(name)” was not made by this program"))
  }

  @Test("A trigger or an index of ours that was dropped is missed, and made again")
  func dropped() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(
      "DROP TRIGGER claims_changed; DROP INDEX claims_person; DROP VIEW who_said_what")
    let check = try await desk.archive("check")
    #expect(check.out.contains("schema: the trigger claims_changed is missing, or is not what it should be"))
    #expect(try await desk.archive("check", "--repair").status == 0)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("An index that has forgotten everything does not say that there is nothing")
  func forgotten() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("INSERT INTO articles_fts(articles_fts) VALUES ('delete-all')")
    let run = try await desk.archive("search", "onions")
    #expect(run.status == 2 && run.errors.contains("the search index is damaged"), "\(run)")
    #expect(try await desk.archive("check", "--repair").status == 0)
    #expect(try await desk.archive("search", "onions").status == 0)
  }

  @Test("One endless word does not pass for an index that has forgotten everything")
  func endless() async throws {
    let desk = try Desk()
    try desk.write("a.txt", String(repeating: "a", count: 3000) + " is what it said.\n")
    _ = try await desk.archive("ingest", "a.txt")
    #expect(try await desk.archive("search", "onions").status == 1)
  }
}
