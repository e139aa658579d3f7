import Testing

@testable import Archive

@Suite("Who is one row does not depend on the order of articles")
struct NameOrderTests {
  /// Invented people whose names form chains, stand inside each other or are told apart by a role alone, and bodies
  /// and outlets of the like.
  private static let articles: [(id: String, outlet: String, text: String)] = [
    ("a", "Kestrel News", "“It is late,” said Omar Hadi Mansour, an engineer, on the quay."),
    (
      "b", "www.kestrelnews.com", "“It is early,” said Omar Hadi Mansour al-Sayegh, an engineer, on the quay."
    ),
    ("c", "Kestrel", "“It is noon,” said Omar Hadi Mansour Qandali, a baker, on the quay."),
    ("d", "KESTREL NEWS", "“It is dark,” said Sergei Varlamov, an engineer, on the quay."),
    ("e", "Kestrel TV", "“It is light,” said Sergej Warlamow, a baker, on the quay."),
    ("f", "Orlo Gazette", "“It is wet,” said Sergey Varlamov, a sailor, on the quay."),
    ("g", "OrloGazette", "“It is dry,” said Harbour Minister Edda Carver on the quay."),
    ("h", "Orlo Gazette", "“It is cold,” said Edda Louise Carver on the quay. Carver laughed."),
    ("i", "The Orlo Gazette", "“It is warm,” said Harbour Minister Edda Louise Carver on the quay."),
    ("j", "Orlo Gazette", "“It is loud,” said Edda Louise Ann Carver, a miner, on the quay."),
    ("k", "Orlo Gazette", "The Harbour Labour Council (HLC) said on Monday that the wall would be raised."),
    ("l", "Orlo Gazette", "The Harbor Labor Council said on Tuesday that the wall would not be raised."),
    ("m", "Orlo Gazette", "“It is far,” said Omar Sulaiman, a sailor, and Omar Suleiman, a baker, agreed."),
    ("n", "Orlo Gazette", "“It is near,” said Omar Silaimen, a sailor, on the quay."),
    ("o", "Orlo Gazette", "“It is flat,” said Nora Lind, a captain. Ida Voss, a captain, agreed."),
    ("p", "Orlo Gazette", "“It is steep,” said Ida Voss, a captain, on the quay."),
    (
      "q", "Orlo Gazette",
      "“It is red,” said Sergei Al-Varlamov, a sailor. Sergei al-Varlamov added it was not."
    ),
  ]

  private static let decisions = """
    merge\tperson\tNora Lind\tIda Voss
    split\tperson\tSergei Varlamov\tSergej Warlamow
    split\toutlet\tKestrel News\tKestrel

    """

  /// Ingests the articles in portions of so many, one run for each; decides before, between or after the runs.
  private func desk(_ order: [Int], portion: Int, decide: Int?) async throws -> Desk {
    let desk = try Desk()
    try desk.write("decisions.tsv", Self.decisions)
    var run = 0
    for start in stride(from: 0, to: order.count, by: portion) {
      let lines = order[start..<min(start + portion, order.count)].map { k in
        Newsroom.record([
          "id": Self.articles[k].id, "title": "Report \(k)", "outlet": Self.articles[k].outlet,
          "text": Self.articles[k].text,
        ])
      }
      try desk.write("\(start).jsonl", lines.joined())
      let ingest = try await desk.archive("ingest", "\(start).jsonl")
      #expect(ingest.status == 0, "\(ingest.errors)")
      if run == decide {
        let applied = try await desk.archive("decisions", "apply", "decisions.tsv")
        #expect(applied.status == 0, "\(applied.errors)")
      }
      run += 1
    }
    return desk
  }

  /// All that is known of names, without the numbers of rows and articles.
  private func dump(_ desk: Desk) throws -> [String] {
    let list = try desk.database().prepare(
      """
      SELECT 'person ' || persons.name || ': ' || (SELECT group_concat(line, '; ') FROM (
          SELECT ifnull(external_id, '-') || ' ' || alias || ' by ' || rule AS line
            FROM person_aliases LEFT JOIN articles ON articles.id = article_id
           WHERE person_id = persons.id ORDER BY 1)) FROM persons
      UNION ALL
      SELECT 'body ' || name || ' ' || ifnull(abbreviation, '-') || ': ' || (SELECT group_concat(line, '; ') FROM (
          SELECT external_id || ' ' || alias || ' by ' || rule AS line
            FROM organization_aliases JOIN articles ON articles.id = article_id
           WHERE organization_id = organizations.id ORDER BY 1)) FROM organizations
      UNION ALL
      SELECT 'outlet ' || name || ': ' || (SELECT group_concat(line, '; ') FROM (
          SELECT alias || ' by ' || rule AS line FROM outlet_aliases WHERE outlet_id = outlets.id ORDER BY 1))
        FROM outlets
      UNION ALL
      SELECT 'name ' || names.name || ' = ' || names.spelling || ' in ' || ifnull(first.name, '-')
        FROM names LEFT JOIN names AS first ON first.id = names.root
      UNION ALL
      SELECT 'perhaps ' || one.name || ' and ' || two.name || ' by ' || name_candidates.rule FROM name_candidates
        JOIN names AS one ON one.id = name_id JOIN names AS two ON two.id = other_id
      UNION ALL
      SELECT 'role ' || external_id || ' ' || persons.name || ' ' || role FROM person_roles
        JOIN persons ON persons.id = person_id JOIN articles ON articles.id = article_id
      UNION ALL
      SELECT 'claim ' || external_id || ' ' || ifnull(source, '-') || ' ' || content || ' ' || ifnull(persons.name, '-')
        FROM claims JOIN articles ON articles.id = article_id LEFT JOIN persons ON persons.id = person_id
      ORDER BY 1
      """)
    var lines: [String] = []
    try list.bind()
    while var row = try list.next() { lines.append(row.next()) }
    return lines
  }

  private static func shuffled(_ seed: Int) -> [Int] {
    var order = Array(articles.indices)
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    for i in order.indices.reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(i, Int(state >> 33) % (i + 1))
    }
    return order
  }

  @Test("In any order, in one run or in many, the same names are one, are doubted, and are called the same")
  func orders() async throws {
    let all = Array(Self.articles.indices)
    let expected = try dump(await desk(all, portion: all.count, decide: nil))
    #expect(expected.contains { $0.hasPrefix("perhaps omar hadi mansour al sayegh and omar hadi mansour ") })
    #expect(expected.contains { $0.contains(" in sergei al varlamov") || $0.contains(" in sergei varlamov") })
    for (order, portion) in [
      (all.reversed(), all.count), (all, 1), (all.reversed(), 3), (Self.shuffled(1), 1),
      (Self.shuffled(2), 5),
      (Self.shuffled(3), all.count),
    ] {
      let desk = try await desk(order, portion: portion, decide: nil)
      #expect(try dump(desk) == expected, "\(order) by \(portion)")
      #expect(try await desk.archive("check").status == 0)
    }
  }

  @Test("Decided before, between or after the runs, the same decisions make the same rows")
  func decided() async throws {
    let all = Array(Self.articles.indices)
    let expected = try dump(await desk(all, portion: all.count, decide: 0))
    #expect(expected.contains { $0.hasPrefix("person Nora Lind: ") && $0.contains("Ida Voss by decision") })
    for (order, portion, decide) in [
      (all.reversed(), all.count, 0), (Self.shuffled(4), 3, 0), (Self.shuffled(5), 6, 1),
      (Self.shuffled(6), 1, 16),
    ] {
      let desk = try await desk(order, portion: portion, decide: decide)
      #expect(try dump(desk) == expected, "\(order) by \(portion), decided in run \(decide)")
      #expect(try await desk.archive("check").status == 0)
    }
  }

  @Test("What changed articles leave is what a new archive of them has")
  func replaced() async throws {
    let all = Array(Self.articles.indices)
    let desk = try await desk(all, portion: all.count, decide: nil)
    func lines(_ left: (Int) -> Bool) -> String {
      all.map { k in
        Newsroom.record([
          "id": Self.articles[k].id, "title": "Report \(k)", "outlet": Self.articles[k].outlet,
          "text": left(k) ? Self.articles[k].text : "The quay was empty, and nobody was there to say why.",
        ])
      }.joined()
    }
    try desk.write("0.jsonl", lines { $0 % 3 != 1 })
    #expect(try await desk.archive("ingest", "0.jsonl").status == 0)
    let other = try Desk()
    try other.write("0.jsonl", lines { $0 % 3 != 1 })
    _ = try await other.archive("ingest", "0.jsonl")
    #expect(try dump(desk) == dump(other))
    #expect(try await desk.archive("check").status == 0)
  }
}
