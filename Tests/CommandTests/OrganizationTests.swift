import Testing

@testable import Archive

@Suite("Organizations across articles")
struct OrganizationTests {
  private static let articles = """
    {"id": "a", "outlet": "Orlo Gazette", "title": "Dam is safe, says river body", "text": "The Northern Rivers Authority (NRA) said on Monday that the dam was safe.\\n\\nThe NRA said more inspections would follow."}
    {"id": "b", "outlet": "Levant Ledger", "title": "Farmers wait", "text": "Farmers wait for the Northern Rivers Authority. THE NORTHERN RIVERS AUTHORITY has not paid since June, a farmer said."}
    {"id": "c", "outlet": "Levant Ledger", "title": "Nothing of it", "text": "The Orna Bank said on Monday that rates would stay."}
    """

  private func desk() async throws -> Desk {
    let desk = try Desk()
    try desk.write("rivers.jsonl", Self.articles)
    let run = try await desk.archive("ingest", "rivers.jsonl")
    #expect(run.status == 0, "\(run.errors)")
    return desk
  }

  @Test("An abbreviation leads to every article that names the organization, whatever name it uses")
  func articlesOfAbbreviation() async throws {
    let database = try await desk().database()
    let list = try database.prepare(
      """
      SELECT organization_articles.headline || ': ' || mentions || ', ' || as_source FROM organization_articles
       WHERE 'NRA' IN (organization, abbreviation) ORDER BY article_id
      """)
    try list.bind()
    var found: [String] = []
    while var row = try list.next() { found.append(row.next()) }
    #expect(found == ["Dam is safe, says river body: 2, 2", "Farmers wait: 2, 0"])
    #expect(
      try database.integer("SELECT count(*) FROM names WHERE name = 'northern rivers authority'") == 1)
  }

  @Test("Every mention is one of a person or of an organization, and its words stand at its place")
  func words() async throws {
    let database = try await desk().database()
    let words = try database.prepare(
      """
      SELECT substr(body, start + 1, length) FROM mentions JOIN articles ON articles.id = article_id
        JOIN organization_spellings AS its ON its.id = organization_spelling_id
        JOIN organizations ON organizations.id = organization_id WHERE abbreviation = 'NRA' ORDER BY article_id, start
      """)
    try words.bind()
    var found: [String] = []
    while var row = try words.next() { found.append(row.next()) }
    #expect(
      found == ["Northern Rivers Authority", "NRA", "Northern Rivers Authority", "NORTHERN RIVERS AUTHORITY"])
  }

  @Test("An organization that no article names any more is gone after its article has changed")
  func replaced() async throws {
    let desk = try Desk()
    try desk.write(
      "a.txt", "The Orna Bank said on Monday that rates would stay where they are for the year.\n")
    _ = try await desk.archive("ingest", "a.txt")
    try desk.write(
      "a.txt", "The Vantry Council said on Monday that taxes would stay where they are for the year.\n")
    _ = try await desk.archive("ingest", "a.txt")
    let names = try desk.database().prepare("SELECT name FROM organizations")
    try names.bind()
    var found: [String] = []
    while var row = try names.next() { found.append(row.next()) }
    #expect(found == ["Vantry Council"])
    #expect(try await desk.archive("check").status == 0)
  }
}
