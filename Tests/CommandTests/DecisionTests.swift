import Testing

@testable import Archive

@Suite("One row for a name, and what the user decides of it")
struct DecisionTests {
  /// Invented people, each in an article or two. The Varlamovs are one by rule, the Carvers perhaps, the Linds not.
  private static let articles = [
    ("a", "Harbour opens", "“The harbour is open,” said Sergei Varlamov, an engineer. Varlamov was glad."),
    ("b", "Harbour shut", "“The harbour is shut,” said Sergej Warlamow, an engineer. He was sad."),
    ("c", "Wells", "“The wells are dry,” said Edda Carver, a miner. She had looked."),
    ("d", "Pumps", "“The pumps are old,” said Edda Louise Carver, a baker. She laughed."),
    ("e", "Ferry", "“The ferry is late,” said Nora Lind, a captain."),
    ("f", "Ropes", "“The ropes are wet,” said Ida Voss, a captain. Voss coughed."),
    ("g", "Nets", "“The nets are torn,” said Mr. Carwyn on Monday."),
    ("h", "Hooks", "“The hooks are blunt,” said Mr. Carwyn on Tuesday."),
  ]

  private func desk(
    _ order: [String] = articles.map(\.0), outlet: [String: String] = [:]
  ) async throws -> Desk {
    let desk = try Desk()
    try desk.write("news.jsonl", Self.lines(order, outlet))
    let run = try await desk.archive("ingest", "news.jsonl")
    #expect(run.status == 0, "\(run.errors)")
    return desk
  }

  private static func lines(_ order: [String], _ outlet: [String: String] = [:]) -> String {
    order.compactMap { id in articles.first { $0.0 == id } }.map { article in
      var fields = ["id": article.0, "title": article.1, "text": article.2]
      if let name = outlet[article.0] { fields["outlet"] = name }
      return Newsroom.record(fields)
    }.joined()
  }

  /// Each row with its spellings and the number of its claims, in an order that row numbers do not change.
  private func people(_ desk: Desk) throws -> [String] {
    try texts(
      desk,
      """
      SELECT name || ' = ' || (SELECT group_concat(alias, ', ') FROM (
               SELECT DISTINCT alias FROM person_aliases WHERE person_id = persons.id ORDER BY alias))
             || ': ' || (SELECT count(*) FROM claims WHERE person_id = persons.id)
        FROM persons ORDER BY 1
      """)
  }

  private func texts(_ desk: Desk, _ sql: String) throws -> [String] {
    let list = try desk.database().prepare(sql)
    try list.bind()
    var found: [String] = []
    while var row = try list.next() { found.append(row.next()) }
    return found
  }

  private func expectSound(_ desk: Desk, _ place: SourceLocation = #_sourceLocation) async throws {
    let check = try await desk.archive("check")
    #expect(check.status == 0, "\(check.out)", sourceLocation: place)
    for table in ["claims", "mention_list"] {
      let lost = try desk.database().integer(
        """
        SELECT count(*) FROM \(table) JOIN person_aliases USING (article_id, person_id)
         WHERE person_id NOT IN (SELECT id FROM persons)
        """)
      #expect(lost == 0, sourceLocation: place)
    }
    let strangers = try texts(
      desk,
      """
      SELECT claims.source FROM claims JOIN persons ON persons.id = person_id WHERE claims.source <> persons.name
      """)
    #expect(strangers == [], sourceLocation: place)
  }

  private static let untouched = [
    "Carwyn = Carwyn: 1", "Carwyn = Carwyn: 1", "Edda Carver = Edda Carver: 1",
    "Edda Louise Carver = Edda Louise Carver: 1", "Ida Voss = Ida Voss, Voss: 1", "Nora Lind = Nora Lind: 1",
    "Sergei Varlamov = Sergei Varlamov, Sergej Warlamow, Varlamov: 2",
  ]

  @Test("Spellings of one full name share a row, one word never does, and each spelling keeps its rule")
  func rows() async throws {
    let desk = try await desk()
    #expect(try people(desk) == Self.untouched)
    #expect(
      try texts(
        desk, "SELECT alias || ' by ' || rule FROM person_aliases WHERE alias LIKE '%arlam%' ORDER BY id")
        == ["Sergei Varlamov by name", "Varlamov by alias", "Sergej Warlamow by same-words"])
    try await expectSound(desk)
    let again = try await self.desk()
    #expect(
      try texts(again, "SELECT id || name FROM persons ORDER BY id")
        == texts(desk, "SELECT id || name FROM persons ORDER BY id"))
  }

  @Test("A second ingest finds the rows of the first one")
  func later() async throws {
    let desk = try await desk(["a"])
    try desk.write("more.jsonl", Self.lines(["b"]))
    _ = try await desk.archive("ingest", "more.jsonl")
    #expect(try people(desk) == [Self.untouched[6]])
  }

  @Test("Who may be one is listed with what speaks for it, until it is decided")
  func candidates() async throws {
    let desk = try await desk()
    let lines = try await desk.archive("persons", "--candidates", "--json").objects()
    #expect(lines.count == 1)
    #expect(lines.first?["rule"] as? String == "inside")
    #expect((lines.first?["first"] as? [String: Any])?["name"] as? String == "Edda Carver")
    #expect((lines.first?["second"] as? [String: Any])?["name"] as? String == "Edda Louise Carver")
    let text = try await desk.archive("persons", "--candidates").out
    #expect(text.contains("one name stands inside the other"))
    let split = try await desk.archive("persons", "split", "Edda Carver", "Edda Louise Carver")
    #expect(
      split.out
        == "Edda Louise Carver is not Edda Carver: 1 article, 1 claim and 1 article, 1 claim (decision 1)\n",
      "\(split.errors)")
    #expect(try await desk.archive("persons", "--candidates").status == 1)
    #expect(try people(desk) == Self.untouched)
    _ = try await desk.archive("decisions", "remove", "1")
    #expect(try await desk.archive("persons", "--candidates").status == 0)
  }

  @Test("Who is merged is one row with one name, in claims and in searches, and comes apart again")
  func merge() async throws {
    let desk = try await desk()
    let run = try await desk.archive("persons", "merge", "Nora Lind", "Voss")
    #expect(run.out == "Ida Voss is Nora Lind: 2 articles, 2 claims (decision 1)\n", "\(run.errors)")
    var merged = Self.untouched.filter { !$0.hasPrefix("Ida") && !$0.hasPrefix("Nora") }
    merged.insert("Nora Lind = Ida Voss, Nora Lind, Voss: 2", at: 4)
    #expect(try people(desk) == merged)
    try await expectSound(desk)
    #expect(try await desk.archive("claims", "--by", "Ida Voss", "--json").objects().count == 2)
    #expect(try await desk.archive("claims", "--by", "Nora Lind", "--json").objects().count == 2)
    #expect(
      try await desk.archive("persons", "merge", "Nora Lind", "Ida Voss").errors
        == "archive: “Nora Lind” and “Ida Voss” are one already\n")
    #expect(try await desk.archive("decisions", "remove", "1").status == 0)
    #expect(try people(desk) == Self.untouched)
    try await expectSound(desk)
  }

  @Test("A spelling that is split off gets a row of its own, and comes back when that is taken back")
  func split() async throws {
    let desk = try await desk()
    let run = try await desk.archive("persons", "split", "Sergei Varlamov", "Sergej Warlamow")
    #expect(
      run.out
        == "Sergej Warlamow is not Sergei Varlamov: 1 article, 1 claim and 1 article, 1 claim (decision 1)\n",
      "\(run.errors)")
    let parted =
      Self.untouched.dropLast() + [
        "Sergei Varlamov = Sergei Varlamov, Varlamov: 1", "Sergej Warlamow = Sergej Warlamow: 1",
      ]
    #expect(try people(desk) == Array(parted))
    try await expectSound(desk)
    #expect(try await desk.archive("decisions", "remove", "1").status == 0)
    #expect(try people(desk) == Self.untouched)
    try await expectSound(desk)
  }

  @Test("Who is renamed is found under the new name and the old one, and called so by later articles")
  func rename() async throws {
    let desk = try await desk(["c", "e"])
    _ = try await desk.archive("persons", "rename", "Nora Lind", "Captain Nora")
    try desk.write("more.jsonl", Self.lines(["f"]).replacing("Ida Voss", with: "Nora Lind"))
    _ = try await desk.archive("ingest", "more.jsonl")
    let found = try await desk.archive("persons", "--json", "Captain").objects()
    #expect(found.map { $0["name"] as? String } == ["Captain Nora"])
    #expect(found.first?["articles"] as? Int == 2)
    #expect(found.first?["claims"] as? Int == 2)
    try await expectSound(desk)
    _ = try await desk.archive("decisions", "remove", "1")
    #expect(try await desk.archive("persons", "Captain").status == 1)
    let back = try people(desk).filter { $0.contains("Lind") }
    #expect(back == ["Nora Lind = Nora Lind: 2"])
    try await expectSound(desk)
  }

  @Test("One word that was decided is one person in all articles that know no more")
  func oneWord() async throws {
    let desk = try await desk()
    let refused = try await desk.archive("persons", "merge", "Ida Voss", "Carwyn")
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "archive: “Carwyn” is one word, and each of 2 rows of it may be someone else; "
        + "--everywhere makes all of them one\n")
    let run = try await desk.archive("persons", "merge", "Ida Voss", "Carwyn", "--everywhere")
    #expect(
      run.out == "Carwyn is Ida Voss: 3 articles, 3 claims; one word: all 2 rows of it (decision 1)\n",
      "\(run.errors)")
    #expect(try people(desk).contains("Ida Voss = Carwyn, Ida Voss, Voss: 3"))
    try await expectSound(desk)
    _ = try await desk.archive("decisions", "remove", "1")
    #expect(try people(desk) == Self.untouched)
    try await expectSound(desk)
  }

  @Test(
    "To call someone by one word, or to merge a row of one word by its number, reaches nobody of that word elsewhere"
  )
  func oneWordElsewhere() async throws {
    let desk = try await desk()
    let run = try await desk.archive("persons", "rename", "Nora Lind", "Carwyn")
    #expect(run.out == "Nora Lind is called Carwyn: 1 article, 1 claim (decision 1)\n", "\(run.errors)")
    var renamed = Self.untouched.filter { !$0.hasPrefix("Nora") }
    renamed.append("Carwyn = Carwyn, Nora Lind: 1")
    #expect(try people(desk) == renamed.sorted())
    try await expectSound(desk)
    try desk.write("more.jsonl", Self.lines(["h"]).replacing("\"h\"", with: "\"i\""))
    _ = try await desk.archive("ingest", "more.jsonl")
    #expect(try people(desk).contains("Carwyn = Carwyn, Nora Lind: 1"))
    let number = try #require(
      try desk.database().integer(
        "SELECT person_id FROM person_aliases WHERE alias = 'Carwyn' AND article_id IS NOT NULL"))
    for words in [["merge", "Ida Voss", "\(number)"], ["rename", "\(number)", "Rhys Carwyn"]] {
      let refused = try await desk.archive(["persons"] + words)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("is one word, and each of"), "\(refused.errors)")
    }
    _ = try await desk.archive("persons", "merge", "Ida Voss", "Nora Lind")
    #expect(try people(desk).filter { $0 == "Carwyn = Carwyn: 1" }.count >= 2)
    try await expectSound(desk)
  }

  @Test("Decisions that are applied twice change nothing the second time, whatever overruled them since")
  func twice() async throws {
    let desk = try await desk()
    for words in [
      ["merge", "Nora Lind", "Ida Voss"], ["rename", "Nora Lind", "N. Lind"],
      ["split", "Nora Lind", "Ida Voss"], ["merge", "Ida Voss", "Nora Lind"],
    ] {
      let run = try await desk.archive(["persons"] + words)
      #expect(run.status == 0, "\(run.errors)")
    }
    let rows = try people(desk)
    let export = try await desk.archive("decisions", "export").out
    try desk.write("names.tsv", export)
    let run = try await desk.archive("decisions", "apply", "names.tsv")
    #expect(run.out == "archive.db: 0 decisions made, 4 in force already\n", "\(run.errors)")
    #expect(try await desk.archive("decisions", "export").out == export)
    #expect(try people(desk) == rows)
  }

  @Test("A given name that few have stays with its name behind a comma: brothers are two persons")
  func brothers() async throws {
    let desk = try Desk()
    try desk.write(
      "news.jsonl",
      ["Tarvin", "Lorvin"].map { name in
        Newsroom.record([
          "id": name, "title": "Talks",
          "text": "The envoy, \(name) Ahmad Selwan, spoke to reporters after the meeting on Tuesday.",
        ])
      }.joined())
    _ = try await desk.archive("ingest", "news.jsonl")
    #expect(
      try texts(desk, "SELECT name FROM persons ORDER BY name") == [
        "Lorvin Ahmad Selwan", "Tarvin Ahmad Selwan",
      ])
  }

  @Test("Very many decisions are applied in time that grows with their number")
  func many() async throws {
    let desk = try await desk(["a"])
    let lines = (0..<4000).map { i in
      "\(i % 2 == 0 ? "merge" : "split")\tperson\tEdda Carver\(i)\tNora Lind\(i)\t2024-05-01T12:00:00Z\n"
    }
    try desk.write("names.tsv", lines.joined())
    let start = ContinuousClock.now
    let run = try await desk.archive("decisions", "apply", "names.tsv")
    #expect(run.out == "archive.db: 4000 decisions made\n", "\(run.errors)")
    #expect(ContinuousClock.now - start < .seconds(120))
  }

  @Test("A name comes back from an export as it was, with whatever nobody sees in it")
  func exact() async throws {
    let desk = try await desk(["a"])
    let names = [
      "=Orlo Carver", "Orlo\u{200B} Carver", "Or\\lo \\u{41}", "'=Orlo\u{7}", "Orlo\tCarver\nLind",
    ]
    let decisions = names.map { Decision(.rename, .person, "Edda Lind", $0, made: "2024-05-01T12:00:00Z") }
    let text = decisions.map { visibleLine(DecisionLines.line($0)) + "\n" }.joined()
    #expect(try DecisionLines.read(Array(text.utf8)) == decisions)
    try desk.write("names.tsv", text)
    _ = try await desk.archive("decisions", "apply", "names.tsv")
    #expect(try await desk.archive("decisions", "export").out == "\(DecisionLines.header)\n\(text)")
    #expect(
      try texts(desk, "SELECT other FROM decisions ORDER BY id") == names)
  }

  /// As the command prints it: one that nobody sees is shown by its number.
  private func visibleLine(_ line: String) -> String { line.replacing("\u{200B}", with: "\\u{200B}") }

  @Test(
    "The same decisions give the same rows, made before the articles come or after, and in any order of articles",
    arguments: [["a", "b", "c", "d", "e", "f", "g", "h"], ["h", "g", "f", "e", "d", "c", "b", "a"]])
  func reingest(_ order: [String]) async throws {
    let first = try await desk()
    for words in [
      ["persons", "merge", "Nora Lind", "Ida Voss"],
      ["persons", "split", "Sergei Varlamov", "Sergej Warlamow"],
      ["persons", "merge", "Edda Carver", "Edda Louise Carver"],
      ["persons", "rename", "Edda Carver", "Edda L."],
      ["persons", "merge", "Nora Lind", "Carwyn", "--everywhere"],
    ] {
      let run = try await first.archive(words)
      #expect(run.status == 0, "\(run.errors)")
    }
    let rows = try people(first)
    let export = try await first.archive("decisions", "export").out
    #expect(export.split(separator: "\n").count == 6)

    // The articles first, the decisions afterwards.
    let after = try await desk(order)
    try after.write("names.tsv", export)
    let applied = try await after.archive("decisions", "apply", "names.tsv")
    #expect(applied.out == "archive.db: 5 decisions made\n", "\(applied.errors)")
    #expect(try people(after) == rows)
    try await expectSound(after)
    #expect(try await after.archive("decisions", "apply", "names.tsv").status == 0)
    #expect(try people(after) == rows)

    // The decisions first, one article at a time afterwards.
    let before = try Desk()
    try before.write(
      "empty.jsonl", Newsroom.record(["id": "z", "title": "Nothing", "text": "Nothing was said."]))
    _ = try await before.archive("ingest", "empty.jsonl")
    let json = try await first.archive("decisions", "export", "--json").out
    _ = try await before.archive(["decisions", "apply", "-"], input: json)
    let note = try await before.archive("check")
    #expect(note.status == 0)
    #expect(note.out.contains("note: decisions: 5 name nobody here"))
    for id in order {
      try before.write("\(id).jsonl", Self.lines([id]))
      _ = try await before.archive("ingest", "\(id).jsonl")
    }
    let late = try people(before)
    #expect(late == rows)
    try await expectSound(before)
  }

  @Test("A name that several have is one line with their numbers; a name that nobody has is one line")
  func ambiguous() async throws {
    let desk = try await desk()
    let run = try await desk.archive("persons", "merge", "Carver", "Nora Lind")
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(
      run.errors
        == "archive: “Carver” may be Edda Carver (2), Edda Louise Carver (3); say which by its number\n")
    #expect(try await desk.archive("persons", "merge", "2", "Nora Lind").status == 0)
    let nobody = try await desk.archive("persons", "rename", "Zed Zed", "Y")
    #expect(nobody.errors == "archive: no person is called “Zed Zed”; `archive persons` lists them\n")
    #expect(nobody.status == 2)
    #expect(try await desk.archive("decisions", "remove", "9").status == 2)
  }

  @Test("An article that changes takes its names with it; decisions stay")
  func replaced() async throws {
    let desk = try Desk()
    try desk.write("one.txt", "“It is late,” said Nora Lind, a captain, on the quay of Orlo this morning.\n")
    try desk.write("two.txt", "“It is early,” said Ida Voss, a captain, on the quay of Orlo this morning.\n")
    _ = try await desk.archive("ingest", "one.txt", "two.txt")
    _ = try await desk.archive("persons", "merge", "Nora Lind", "Ida Voss")
    try desk.write("one.txt", "“It is noon,” said Omar Hadi, a captain, on the quay of Orlo this morning.\n")
    _ = try await desk.archive("ingest", "one.txt")
    #expect(try people(desk) == ["Nora Lind = Ida Voss, Nora Lind: 1", "Omar Hadi = Omar Hadi: 1"])
    try await expectSound(desk)
    try desk.write("two.txt", "“It is noon,” said Omar Hadi, a captain, on the quay of Orna this morning.\n")
    _ = try await desk.archive("ingest", "two.txt")
    #expect(try people(desk) == ["Omar Hadi = Omar Hadi: 2"])
    #expect(try texts(desk, "SELECT name FROM names WHERE person_id IS NOT NULL") == ["omar hadi"])
    #expect(try texts(desk, "SELECT other FROM decisions") == ["Ida Voss"])
    try await expectSound(desk)
  }

  @Test("A name met in capitals first is written in small letters when an article has it so")
  func capitals() async throws {
    let desk = try Desk()
    try desk.write(
      "1.txt",
      """
      Transcript: Ferry briefing, Orlo, 3 March 2021

      CAPT. NORA LIND: Good morning. The ferry is late. It will stay late.

      QUESTION: Why is that?

      CAPT. LIND: It is old, and so am I.

      """)
    try desk.write("2.txt", "“The ferry is here,” said Nora Lind, a captain, on the quay of Orlo.\n")
    _ = try await desk.archive("ingest", "1.txt", "2.txt")
    let found = try people(desk).filter { $0.lowercased().contains("lind") }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Nora Lind = ") == true && found.first?.contains("NORA LIND") == true)
    try await expectSound(desk)
  }

  /// Claims of one who was printed with two spaces, or over a line's end, stayed with the other.
  @Test("A merge is taken back whatever stands between the words of a name on the page")
  func spaced() async throws {
    let desk = try Desk()
    try desk.write(
      "a.txt",
      "Wells and pumps\n\nNizar\u{A0}Halwaji, a fireman, said the wells were full. Samira  Qandalji said the pumps "
        + "were dry. Samira\nQandalji added that they were old.\n")
    _ = try await desk.archive("ingest", "a.txt")
    try await expectSound(desk)
    let before = try people(desk)
    #expect(before.count == 2)
    _ = try await desk.archive("persons", "merge", "Nizar Halwaji", "Samira Qandalji")
    #expect(try people(desk).count == 1)
    _ = try await desk.archive("decisions", "remove", "1")
    #expect(try people(desk) == before)
    #expect(
      try texts(desk, "SELECT source || ': ' || content FROM claims ORDER BY id") == [
        "Nizar Halwaji: the wells were full", "Samira Qandalji: the pumps were dry",
        "Samira Qandalji: that they were old",
      ])
    try await expectSound(desk)
  }

  // MARK: Organizations and outlets

  @Test("Organizations are one under British and American spelling, and merged, split and renamed")
  func organizations() async throws {
    let desk = try Desk()
    for (name, words) in [
      ("a", "The Harbour Labour Council (HLC) said on Monday that the wall would be raised."),
      ("b", "The Harbor Labor Council said on Tuesday that the wall would not be raised."),
      ("c", "The Northern Rivers Authority said on Friday that the river would rise."),
    ] { try desk.write("\(name).txt", words + "\n") }
    _ = try await desk.archive("ingest", "a.txt", "b.txt", "c.txt")
    func listed() async throws -> [String] {
      try await desk.archive("organizations", "--csv").out.split(separator: "\r\n").dropFirst().map {
        // Without its number.
        $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().joined(separator: ",")
      }
    }
    let before = [
      "Harbor Labor Council,HLC,2,2,Harbour Labour Council", "Northern Rivers Authority,,1,1,",
    ]
    #expect(try await listed() == before)
    #expect(try await desk.archive("organizations", "HLC").status == 0)
    #expect(try await desk.archive("organizations", "labor", "council").status == 0)
    #expect(try await desk.archive("organizations", "Nothing").status == 1)
    let merged = try await desk.archive("organizations", "merge", "Northern Rivers Authority", "HLC")
    #expect(merged.status == 2, "an abbreviation is no name")
    _ = try await desk.archive(
      "organizations", "merge", "Northern Rivers Authority", "Harbour Labour Council")
    #expect(
      try await listed() == [
        "Northern Rivers Authority,HLC,3,3,Harbor Labor Council; Harbour Labour Council"
      ])
    try await expectSound(desk)
    _ = try await desk.archive("decisions", "remove", "1")
    #expect(try await listed() == before)
    _ = try await desk.archive("organizations", "split", "Harbour Labour Council", "Harbor Labor Council")
    _ = try await desk.archive("organizations", "rename", "Northern Rivers Authority", "River Board")
    #expect(
      try await listed() == [
        "Harbor Labor Council,,1,1,", "Harbour Labour Council,HLC,1,1,",
        "River Board,,1,1,Northern Rivers Authority",
      ])
    try await expectSound(desk)
  }

  @Test("Outlets are one under their site's address; what may be a branch is a candidate")
  func outlets() async throws {
    let desk = try await desk(
      ["a", "b", "c", "d"],
      outlet: ["a": "Kestrel News", "b": "www.kestrelnews.com", "c": "Kestrel", "d": "Kestrel TV"])
    func listed() async throws -> [String] {
      try await desk.archive("outlets", "--csv").out.split(separator: "\r\n").dropFirst().map {
        $0.split(separator: ",").dropFirst().prefix(2).joined(separator: ",")
      }
    }
    #expect(try await listed() == ["Kestrel News,3", "Kestrel TV,1"])
    #expect(try await desk.archive("outlets", "--candidates", "--json").objects().count == 1)
    _ = try await desk.archive("outlets", "merge", "Kestrel News", "Kestrel TV")
    #expect(try await listed() == ["Kestrel News,4"])
    #expect(try await desk.archive("search", "outlet:\"Kestrel TV\"", "--json").objects().count == 4)
    _ = try await desk.archive("outlets", "split", "Kestrel News", "Kestrel")
    #expect(try await listed() == ["Kestrel News,3", "Kestrel,1"])
    try await expectSound(desk)
  }

  @Test(
    "What a name said that is split off goes with it, also where one article has both and a title stands before it"
  )
  func splitInside() async throws {
    let desk = try Desk()
    try desk.write(
      "a.txt",
      """
      Two men and a bridge

      “The bridge is shut,” said Haitham Darwan, an engineer.

      “The bridge is open,” said General Haytham Darwann on Monday.
      """)
    _ = try await desk.archive("ingest", "a.txt")
    try #require(try people(desk).count == 1)
    let run = try await desk.archive("persons", "split", "Haitham Darwan", "Haytham Darwann")
    #expect(run.status == 0, "\(run.errors)")
    let split = try people(desk)
    #expect(split.filter { $0.hasSuffix(": 1") }.count == 2, "\(split)")
    try await expectSound(desk)
  }
}
