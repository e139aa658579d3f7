import Foundation
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
      ("organizations deleted", "DELETE FROM organizations", "organization_spellings"),
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
      ("names that are compared with no other", "DELETE FROM name_keys WHERE name_id > 2", "name_keys"),
      ("a name that is looked up as another", "UPDATE names SET name = 'nobody' WHERE id = 1", "names"),
      (
        "a word that is printed as another",
        "UPDATE terms SET printed = 'Nowhere' WHERE words = (SELECT max(words) FROM terms)", "terms"
      ),
      ("keys that no name has", "INSERT INTO name_keys VALUES ('orl vnt', 7, 1)", "name_keys"),
      (
        "claims that call their source otherwise than its row",
        "UPDATE claims SET source = 'Somebody' WHERE person_id IS NOT NULL", "claims"
      ),
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

  /// The page of a table or an index, in the bytes of an archive.
  private func page(of object: String, _ desk: Desk) throws -> Range<Int> {
    let root = try #require(
      try desk.database().integer("SELECT rootpage FROM sqlite_schema WHERE name = '\(object)'"))
    return (root - 1) * 16384..<root * 16384
  }

  /// As schema.sql has it, SQLite does not look at the list of free pages unless it is asked in another way.
  @Test(
    "Where pages are damaged nothing is repaired: a page that counts as free may be an article's",
    arguments: [true, false])
  func damagedPages(_ isList: Bool) async throws {
    let desk = try await Desk.withArchive()
    if !isList { try desk.database().execute("CREATE TABLE mine (words); DROP TABLE mine") }
    var bytes = try desk.read("archive.db")
    let articles = try page(of: "articles", desk).upperBound / 16384
    // https://sqlite.org/fileformat.html#the_database_header and #the_freelist
    func put(_ numbers: [Int], at place: Int) {
      for (i, number) in numbers.enumerated() {
        let four = withUnsafeBytes(of: UInt32(number).bigEndian, Array.init)
        bytes.replaceSubrange(place + 4 * i..<place + 4 * i + 4, with: four)
      }
    }
    if isList {
      // The list of free pages is to begin with the articles.
      put([articles, 1], at: 32)
    } else {
      // The list is sound, and has the articles' page.
      let first = bytes[32..<36].reduce(0) { $0 << 8 | Int($1) }
      put([2], at: 36)
      put([0, 1, articles], at: (first - 1) * 16384)
    }
    try desk.write("archive.db", bytes)
    let check = try await desk.archive("check")
    #expect(check.status == 2 && check.out.hasPrefix("file: "), "\(check)")
    let repair = try await desk.archive("check", "--repair")
    #expect(repair.status == 2 && repair.out.hasPrefix("file: nothing was repaired"), "\(repair)")
    #expect(try desk.read("archive.db") == bytes)
  }

  @Test("A file that was told to shrink by itself has pages that nobody counts, and is sound")
  func autoVacuum() async throws {
    let desk = try Desk.withNews()
    try Connection(path: desk.path + "/archive.db", mode: .create).execute(
      "PRAGMA auto_vacuum = 1; CREATE TABLE mine (words); DROP TABLE mine")
    _ = try await desk.archive("ingest", "news")
    #expect(try desk.database().integer("PRAGMA auto_vacuum") == 1)
    let check = try await desk.archive("check")
    #expect(check.status == 0, "\(check)")
  }

  @Test("Roles that are no list are refused by the table itself")
  func roles() async throws {
    let database = try await Desk.withArchive().database()
    #expect(throws: SQLiteError.self) {
      try database.execute("UPDATE person_namings SET roles = 'mayor' WHERE roles IS NOT NULL")
    }
  }

  @Test("People whom an article mentions without any spelling are told; a repair loses no mention")
  func unspelled() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(
      "DELETE FROM person_namings WHERE article_id = (SELECT min(article_id) FROM mentions WHERE person_spelling_id IS NOT NULL)"
    )
    let check = try await desk.archive("check")
    #expect(check.status == 2)
    #expect(
      check.out.contains("persons are mentioned in an article that has no spelling of them"), "\(check.out)")
    let mentions = try desk.database().integer("SELECT count(*) FROM mentions")
    let repair = try await desk.archive("check", "--repair")
    // Shorter spellings are gone with their rows: their mentions are told.
    #expect(repair.out.contains("are not a name at their place in the body"), "\(repair.out)")
    #expect(!repair.out.contains("refer to rows that are not there"), "\(repair.out)")
    #expect(try desk.database().integer("SELECT count(*) FROM mentions") == mentions)
  }

  @Test("A name that lost its keys is brought together with its like by a repair, and stays so")
  func apart() async throws {
    let desk = try Desk()
    func ingest(_ name: String) async throws {
      try desk.write("\(name).txt", "Wall holds\n\n“The wall will hold,” said \(name), an engineer.\n")
      _ = try await desk.archive("ingest", "\(name).txt")
    }
    try await ingest("Sergei Varlamov")
    try desk.database().execute("DELETE FROM name_keys")
    try await ingest("Sergey Varlamov")
    #expect(try desk.database().integer("SELECT count(*) FROM persons") == 2)
    #expect(try await desk.archive("check", "--repair").out == "repaired; the archive is sound\n")
    #expect(try desk.database().integer("SELECT count(*) FROM persons") == 1)
    try await ingest("Sergej Varlamov")
    #expect(try desk.database().integer("SELECT count(*) FROM persons") == 1)
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("Two names that are looked up by each other's words are put right in one repair")
  func swapped() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(
      """
      CREATE TEMP TABLE two AS SELECT id, name FROM names WHERE person_id IS NOT NULL ORDER BY id LIMIT 2;
      UPDATE names SET name = 'one' WHERE id = (SELECT min(id) FROM two);
      UPDATE names SET name = (SELECT name FROM two ORDER BY id) WHERE id = (SELECT max(id) FROM two);
      UPDATE names SET name = (SELECT name FROM two ORDER BY id DESC) WHERE id = (SELECT min(id) FROM two)
      """)
    let check = try await desk.archive("check")
    #expect(check.out.contains("names: 2 names are looked up by other words than their own"), "\(check.out)")
    #expect(try await desk.archive("check", "--repair").out == "repaired; the archive is sound\n")
  }

  @Test("A name with its accents beside the letters and another with them in the letters are sound")
  func accents() async throws {
    let desk = try Desk()
    try desk.write(
      "a.txt",
      "Wall holds\n\n“It will hold,” said E\u{301}lodie Mu\u{308}ller. “It will,” said Élodie Müller again.\n"
    )
    _ = try await desk.archive("ingest", "a.txt")
    #expect(try await desk.archive("check").out == "the archive is sound\n")
  }

  @Test("An index of a table that does not fit it is made anew")
  func wrongIndex() async throws {
    let desk = try await Desk.withArchive()
    var bytes = try desk.read("archive.db")
    let page = try page(of: "articles_published", desk)
    let day = try #require(bytes.range(of: Data("2021-05-12".utf8), in: page))
    bytes[day.lowerBound] = UInt8(ascii: "1")
    try desk.write("archive.db", bytes)
    let check = try await desk.archive("check")
    #expect(check.out.contains("missing from index articles_published"), "\(check)")
    #expect(try await desk.archive("check", "--repair").out == "repaired; the archive is sound\n")
    #expect(try await desk.archive("check").status == 0)
  }

  @Test("How far a check is never goes back, and comes to its end")
  func progress() async throws {
    let desk = try await Desk.withArchive()
    var told: [CheckProgress] = []
    #expect(try NewsArchive.check(path: desk.path + "/archive.db") { told.append($0) }.isEmpty)
    let percents = told.compactMap(\.percent)
    #expect(percents == percents.sorted() && percents.count == told.count)
    #expect(percents.last == 100)
    #expect(told.contains { $0.place == "terms" })
  }

  @Test("Words changed under a claim's span are told, since nothing can mend them")
  func words() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE articles SET body = 'x' || body")
    let run = try await desk.archive("check")
    #expect(run.status == 2)
    #expect(run.out.contains("claim_spans: "))
    #expect(run.out.contains("mentions: "))
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
