import Foundation
import Testing

@testable import Archive

@Suite("Names under every spelling")
struct SpellingTests {
  /// Articles of a line each, ingested; file 1.txt is the first.
  private func desk(_ articles: [String]) async throws -> Desk {
    let desk = try Desk()
    for (i, text) in articles.enumerated() { try desk.write("news/\(i + 1).txt", text + "\n") }
    #expect(try await desk.archive("ingest", "news").status == 0)
    return desk
  }

  private func found(_ arguments: String..., on desk: Desk) async throws -> [String] {
    let run = try await desk.archive(["search", "--json", "--limit", "0"] + arguments)
    return try run.objects().compactMap { hit in
      let capture = (hit["article"] as? [String: Any])?["capture"] as? String
      return capture.map { String($0.dropFirst("news/".count).dropLast(".txt".count)) }
    }
  }

  private static let places = [
    "The lorries reached Khan Sheikhoun before dawn, a driver said.",
    "The lorries left Khan Cheikhoun before dawn, a driver said.",
    "The lorries passed Abu Kamal at noon, a driver said.",
    "The lorries passed al-Boukamal at noon, a driver said.",
    "Nobody passed the homes on the hill, a driver said.",
    "The lorries passed Homs at noon, a driver said.",
  ]

  @Test("A name that was met in capitals first is found under every spelling")
  func shouted() async throws {
    let desk = try await desk([
      "Where is the road? I asked twice that day. HAITHAM ZOUBANI answered that it is open.",
      "The road is open, Haitham Zoubani said.",
      "The road is shut, Haytham Zubani said.",
    ])
    for typed in ["Zoubani", "Zubani", "Zubany"] {
      #expect(try await Set(found(typed, on: desk)) == ["1", "2", "3"], "\(typed)")
    }
    #expect(try await desk.archive("check").out == "the archive is sound\n")
  }

  @Test("The typed spelling comes first, then the others; quotation marks and --exact stop them")
  func spellings() async throws {
    let desk = try await desk(Self.places)
    #expect(try await found("Khan Cheikhoun", on: desk) == ["2", "1"])
    #expect(try await found("Boukamal", on: desk) == ["4", "3"])
    #expect(try await found("Abu Kamal", on: desk) == ["3", "4"])
    #expect(try await found("\"Khan Cheikhoun\"", on: desk) == ["2"])
    #expect(try await found("--exact", "Khan Cheikhoun", on: desk) == ["2"])
    #expect(try await found("lorries -Boukamal", on: desk).sorted() == ["1", "2", "6"])
    #expect(try await found("التنف OR Хомс", on: desk) == ["6"])
  }

  @Test("Ordinary words are searched as they are")
  func ordinary() async throws {
    let desk = try await desk(Self.places)
    #expect(try await found("homes", on: desk) == ["5"])
    #expect(try await found("Homs", on: desk) == ["6"])
    #expect(try await desk.archive("search", "homes").errors == "")
  }

  @Test(
    "What was searched is said in one line, with --why and the rule for each; matches are marked as written")
  func why() async throws {
    let desk = try await desk(Self.places)
    let run = try await desk.archive("search", "--limit", "0", "Cheikhoun")
    #expect(run.errors == "also searched: Sheikhoun (--exact to stop)\n")
    #expect(run.out.contains("Khan Sheikhoun"))
    #expect(
      try await desk.archive("search", "--why", "Cheikhoun").errors
        == "Cheikhoun: a word; also Sheikhoun (same-sound)\n")
    let hits = try await desk.archive("search", "--json", "Cheikhoun").objects()
    #expect(hits.compactMap { $0["matched"] as? [String] } == [["Cheikhoun"], ["Sheikhoun"]])
  }

  @Test("A word counts as a name only where most articles write it as one")
  func use() async throws {
    let desk = try await desk([
      "The lorries reached Tirnov at noon.", "He wore a tirnof and left.", "A tirnof is a hat.",
      "The Tirnof was stolen.",
    ])
    #expect(try await found("Tirnov", on: desk) == ["1"])
  }

  @Test("A short form in capitals is the name, small it is the word")
  func capitals() async throws {
    let desk = try await desk([
      "The fighters of IS left Orlo, the mayor said.", "The town is quiet, the mayor said.",
    ])
    #expect(try await found("IS", on: desk) == ["1"])
    #expect(try await found("is", on: desk).sorted() == ["1", "2"])
    let hit = try #require(try await desk.archive("search", "--json", "IS").objects().first)
    #expect(hit["matched"] as? [String] == ["IS"])
    #expect((hit["snippet"] as? String)?.contains("fighters of «IS» left") == true)
    let said = try await desk.archive("claims", "--json", "IS").objects()
    #expect(
      said.compactMap { ($0["content"] as? [String: Any])?["text"] as? String } == [
        "The fighters of IS left Orlo"
      ])
    // Where nothing is written so, the word is meant.
    #expect(try await found("TOWN", on: desk) == ["2"])
  }

  @Test("A mistyped name is guessed at, in every scope, with what finds something")
  func didYouMean() async throws {
    let desk = try await Desk.withArchive()
    let run = try await desk.archive("search", "lindqvits wall")
    #expect(run.status == 1)
    #expect(run.errors == "nothing found: no article has “lindqvits”; did you mean “Lindqvist”?\n")
    #expect(
      try await desk.archive("search", "propelller").errors
        == "nothing found: no article has “propelller”; did you mean “propeller”?\n")
    #expect(try await desk.archive("search", "--json", "propelller").errors == "")
    #expect(
      try await desk.archive("search", "lindqvits onions").errors
        == "nothing found: no article has “lindqvits”\n")
    for arguments in [["persons", "Lindqvits"], ["claims", "--by", "Lindqvits"]] {
      #expect(try await desk.archive(arguments).errors == "nothing found; did you mean “Lindqvist”?\n")
    }
  }

  @Test("People are found under another spelling by persons, --by and person:, not when it is exact")
  func people() async throws {
    let desk = try await desk([
      "“The road is open,” said Sergei Lunin, the mayor of Orlo.",
      "“The road is shut,” said Sergej Morin, the mayor of Brod.",
    ])
    #expect(try await desk.archive("persons", "--json", "Sergei").objects().count == 2)
    #expect(try await desk.archive("persons", "--json", "--exact", "Sergei").objects().count == 1)
    #expect(try await desk.archive("claims", "--json", "--by", "Sergej").objects().count == 2)
    #expect(try await desk.archive("claims", "--json", "--exact", "--by", "Sergej").objects().count == 1)
    #expect(try await found("road person:Sergei", on: desk).count == 2)
    #expect(try await found("road person:\"Sergei\"", on: desk) == ["1"])
  }

  @Test("An alias that an article gives is searched, until its article is gone")
  func learned() async throws {
    let desk = try await desk([
      "The Gravel Pit, also known as Camp Nine, was shut.", "Nobody has seen Camp Nine since.",
    ])
    #expect(try await found("Gravel Pit", on: desk) == ["1", "2"])
    #expect(
      try await desk.archive("alias", "list", "--csv").out.contains(
        "Gravel Pit,Camp Nine,same,article,also known as,"))
    try desk.write("news/1.txt", "The Gravel Pit was shut.\n")
    _ = try await desk.archive("ingest", "news")
    #expect(try await found("Gravel Pit", on: desk) == ["1"])
  }

  @Test("The user's aliases are added, listed, exported, read back and removed; no ingest changes them")
  func own() async throws {
    let desk = try await desk(["The Vantis works were shut.", "The Orlo mill was shut."])
    #expect(try await desk.archive("alias", "list").status == 1)
    #expect(try await desk.archive("alias", "add", "Vantis", "Orlo").status == 0)
    #expect(try await found("Vantis", on: desk) == ["1", "2"])
    #expect(try await found("Orlo", on: desk) == ["2", "1"])
    #expect(
      try await desk.archive("search", "--why", "Orlo").errors
        == "Orlo: a word; also Vantis (alias of yours)\n")
    try desk.write("news/1.txt", "The Vantis works are open.\n")
    _ = try await desk.archive("ingest", "news")
    _ = try await desk.archive("check", "--repair")
    #expect(try await found("Orlo", on: desk) == ["2", "1"])
    let list = try await desk.archive("alias", "list", "--csv").out
    #expect(list == "name,alias,decision,origin,reason,article\r\nOrlo,Vantis,same,own,,\r\n")
    try desk.write("aliases.csv", list)
    #expect(try await desk.archive("alias", "remove", "Vantis", "Orlo").status == 0)
    #expect(try await found("Orlo", on: desk) == ["2"])
    #expect(try await desk.archive("alias", "remove", "Vantis", "Orlo").status == 1)
    #expect(try await desk.archive("alias", "add", "--from", "aliases.csv").errors == "1 decision kept\n")
    #expect(try await found("Orlo", on: desk) == ["2", "1"])
    let object = try #require(try await desk.archive("alias", "list", "--json").objects().first)
    #expect(object["name"] as? String == "Orlo" && object["same"] as? Bool == true)
  }

  @Test(
    "A table of aliases may have a head, and cells that a spreadsheet would not run; what was kept is said")
  func table() async throws {
    let desk = try await desk(["The Vantis works were shut."])
    try desk.write("aliases.csv", "Name,Variant\nVantis,=Orlo\n")
    let run = try await desk.archive("alias", "add", "--from", "aliases.csv")
    #expect(run.out == "Vantis and =Orlo are one\n")
    #expect(run.errors == "1 decision kept\n")
    let list = try await desk.archive("alias", "list", "--csv").out
    #expect(list.contains("'=Orlo,Vantis,same"))
    try desk.write("again.csv", list)
    #expect(try await desk.archive("alias", "add", "--from", "again.csv").status == 0)
    #expect(try await desk.archive("alias", "list", "--csv").out == list)
    #expect(
      try await desk.archive("alias", "remove", "Vantis", "Orlo").out == "Vantis and Orlo are not one\n")
  }

  @Test("Two names are compared in words")
  func pair() async throws {
    let run = try await Desk().archive("names", "--pair", "Edda Carver", "Edda Louise Carver")
    #expect(run.out.contains("not found"))
    #expect(run.out.contains("perhaps one"))
    #expect(run.out.contains("one name stands inside the other, and nothing else is known"))
  }

  @Test("An alias that ships is switched off for this archive, and stays so")
  func parted() async throws {
    let desk = try await desk(["The train left Bombay at noon.", "The train left Mumbai at noon."])
    #expect(try await found("Bombay", on: desk) == ["1", "2"])
    #expect(try await desk.archive("alias", "remove", "Bombay", "Mumbai").status == 0)
    #expect(try await found("Bombay", on: desk) == ["1"])
    #expect(try await desk.archive("alias", "list", "--csv").out.contains("Bombay,Mumbai,different,own,,"))
  }

  @Test(
    "What cannot be an alias is refused in one line",
    arguments: [["alias", "add", "Orlo"], ["alias", "add"], ["alias", "remove", "Orlo"]])
  func refused(_ arguments: [String]) async throws {
    #expect(try await Desk.withArchive().archive(arguments).status == 64)
  }

  @Test("Two names that are the same words, or none, are no aliases")
  func noAliases() async throws {
    let desk = try await Desk.withArchive()
    for pair in [["Orlo", "ORLO"], ["Orlo", "***"]] {
      let run = try await desk.archive(["alias", "add"] + pair)
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("archive: “") && run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("Counts follow every ingest: what is replaced is taken off, and check agrees")
  func counts() async throws {
    let desk = try await desk(["The road to Orlo is shut.", "The road to Orlo and Vantis is open."])
    func articles(_ words: String) throws -> Int? {
      try desk.database().integer("SELECT articles FROM terms WHERE words = '\(words)'")
    }
    #expect(try articles("orlo") == 2)
    #expect(try articles("vantis") == 1)
    try desk.write("news/2.txt", "The road to Orlo is open, and the way to Tirn.\n")
    _ = try await desk.archive("ingest", "news")
    #expect(try articles("orlo") == 2)
    #expect(try articles("vantis") == nil)
    #expect(try articles("tirn") == 1)
    _ = try await desk.archive("ingest", "news")
    #expect(try articles("orlo") == 2)
    try desk.write("news/3.txt", "The road to Orlo is shut.\n")
    try desk.write("news/4.txt", "The road to Orlo is long.\n")
    _ = try await desk.archive("ingest", "news")
    #expect(try articles("orlo") == 3)
    #expect(try await desk.archive("check").out == "the archive is sound\n")
  }

  @Test(
    "Check names the names that are missing or counted wrongly, and --repair counts anew",
    arguments: [
      (
        "DELETE FROM term_keys; DELETE FROM terms WHERE words = 'orlo'",
        "terms: 1 names that articles write are missing: Orlo"
      ),
      ("UPDATE terms SET articles = 9 WHERE words = 'zubani'", "terms: 1 names are counted wrongly: Zubani"),
      ("DELETE FROM term_keys", "term_keys: "),
      (
        "UPDATE articles SET short_forms = 'IS' WHERE id = 1",
        "articles: 1 have other short forms than their text"
      ),
    ])
  func checked(_ sql: String, _ line: String) async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute(sql)
    let check = try await desk.archive("check")
    #expect(check.status == 2)
    #expect(check.out.contains(line), "\(check.out)")
    #expect(try await desk.archive("check", "--repair").out == "repaired; the archive is sound\n")
  }

  @Test("The stock shell searches the index as before, and finds short forms by their column")
  func stock() async throws {
    let desk = try await desk(["The fighters of IS left Orlo.", "The town is quiet."])
    let database = try desk.database()
    func count(_ match: String) throws -> Int? {
      try database.integer("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH '\(match)'")
    }
    #expect(try count("orlo") == 1)
    #expect(try count("is") == 2)
    #expect(try count("{short_forms} : is") == 1)
    #expect(
      try database.integer("SELECT count(*) FROM terms JOIN term_keys USING (words) WHERE key = 'arl'") == 1
    )
  }
}
