import Testing

@testable import Archive

@Suite("What is kept at hand while names are written")
struct CacheLimitsTests {
  private static let tiny = CacheLimits(places: 2, spellings: 1, hashes: 2, roles: 1, names: 2)

  /// Invented people and bodies that one article after another names, in several spellings, with what they are.
  private static let stories = [
    "“The gates open at noon,” said Harbour Minister Edda Carver. Carver laughed.",
    "Sergei Varlamov, an engineer, said the wall would hold. Varlamov had built it.",
    "The Harbour Labour Council (HLC) said on Monday that Edda Carver would speak. The HLC is old.",
    "“It will not,” said Sergej Warlamow, an engineer. EDDA CARVER did not answer.",
    "Omar Hadi Mansour, a baker, said that Sergey Varlamov was wrong. Mansour had seen it.",
    "The Harbor Labor Council said that Omar Hadi Mansour al-Sayegh, a baker, was right.",
    "“Nobody knows,” said Edda Louise Carver, the harbour minister. Omar Mansour agreed.",
    "Nora Lind said the Harbour Labour Council (HLC) had met. Lind and Carver had not.",
  ]

  /// All that is known of names after every story was written, in ingests of so many stories.
  private func rows(within limits: CacheLimits, by portion: Int) async throws -> [String] {
    let folder = try Scratch()
    let path = folder.path + "/news.db"
    for start in stride(from: 0, to: Self.stories.count, by: portion) {
      let records = Self.stories[start..<min(start + portion, Self.stories.count)].map {
        "{\"title\": \"What was said on the quay\", \"outlet\": \"Orlo Gazette\", \"text\": \"\($0)\"}\n"
      }
      let crawl = FilePath(try folder.write("\(start).jsonl", records.joined()))
      var writer = try IngestWriter(path: path, time: "2024-05-01T12:00:00Z", isTimed: false, within: limits)
      let feed = IngestFeed([crawl], archive: path, isTimed: false)
      while let portion = await IngestReader.portion(from: feed) { _ = try writer.write(portion) }
      try writer.finish()
    }
    #expect(try NewsArchive.check(path: path).map(\.message) == [])
    let connection = try Connection(path: path, mode: .read)
    return try [
      "SELECT format('person %d: %s', id, name) FROM persons ORDER BY id",
      "SELECT format('body %d: %s (%s)', id, name, abbreviation) FROM organizations ORDER BY id",
      "SELECT format('name %d of %d: %s', id, coalesce(person_id, organization_id, outlet_id), spelling) FROM names ORDER BY id",
      "SELECT format('name %d with %d by %s', id, root, rule) FROM names ORDER BY id",
      "SELECT format('perhaps %d and %d by %s', name_id, other_id, rule) FROM name_candidates ORDER BY 1",
      "SELECT format('%d in %d: %s by %s', person_id, article_id, alias, rule) FROM person_aliases ORDER BY 1",
      "SELECT format('%d in %d: %s by %s', organization_id, article_id, alias, rule) FROM organization_aliases ORDER BY 1",
      "SELECT format('%d in %d: %s', person_id, article_id, role) FROM person_roles ORDER BY 1",
      "SELECT format('key %s of %d', key, name_id) FROM name_keys ORDER BY key, name_id",
      "SELECT format('word %s in %d', words, articles) FROM terms ORDER BY words",
      "SELECT format('%s: %s', source, content) FROM claims ORDER BY id",
    ].flatMap { try connection.strings($0) }
  }

  @Test(
    "With room for nearly nothing the rows are the same, in one ingest and in several", arguments: [8, 3])
  func same(_ portion: Int) async throws {
    let expected = try await rows(within: .standard, by: portion)
    #expect(expected.contains { $0.hasSuffix(": Edda Carver") })
    #expect(expected.contains { $0.hasSuffix(": harbour minister") || $0.hasSuffix(": Harbour Minister") })
    #expect(expected.contains { $0.contains("(HLC)") })
    #expect(try await rows(within: Self.tiny, by: portion) == expected)
  }
}
