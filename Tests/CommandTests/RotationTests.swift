import Foundation
import Testing

@testable import Archive

@Suite("Files that change places")
struct RotationTests {
  private static let ferry = "The ferry to Orlo sails again\n\nThe ferry sails, said Ruta Lindqvist.\n"
  private static let wall = "The wall at Orlo is raised\n\nThe wall is raised, said Anna Kim.\n"
  private static let well = "The well at Tanf is dry\n\nThe well is dry, said Omar Haddad.\n"

  private static func record(_ id: String, _ text: String) -> String {
    Newsroom.record(["id": id, "title": String(text.prefix { $0 != "\n" }), "text": text])
  }

  /// What a folder holds first, and what it holds then.
  struct Move: CustomTestStringConvertible {
    var testDescription: String
    var before: [String: String]
    var after: [String: String]
    /// Words of the articles that must be found then.
    var found: [String]
  }

  static let moves = [
    Move(
      testDescription: "latest.txt becomes prev.txt, and there is a new latest.txt",
      before: ["latest.txt": ferry], after: ["latest.txt": wall, "prev.txt": ferry], found: ["ferry", "wall"]),
    Move(
      testDescription: "the old one stands first in the walk",
      before: ["new.txt": ferry], after: ["new.txt": wall, "before.txt": ferry], found: ["ferry", "wall"]),
    Move(
      testDescription: "two files are swapped",
      before: ["a.txt": ferry, "b.txt": wall], after: ["a.txt": wall, "b.txt": ferry],
      found: ["ferry", "wall"]),
    Move(
      testDescription: "three files move up by one",
      before: ["1.txt": ferry, "2.txt": wall], after: ["1.txt": well, "2.txt": ferry, "3.txt": wall],
      found: ["ferry", "wall", "well"]),
    Move(
      testDescription: "a file of records becomes another, and its record has a new text",
      before: ["latest.jsonl": record("r-1", ferry)],
      after: ["latest.jsonl": record("r-1", wall), "prev.jsonl": record("r-1", ferry)],
      found: ["ferry", "wall"]),
    Move(
      testDescription: "two files of records are swapped",
      before: ["a.jsonl": record("r-1", ferry), "b.jsonl": record("r-1", wall)],
      after: ["a.jsonl": record("r-1", wall), "b.jsonl": record("r-1", ferry)], found: ["ferry", "wall"]),
  ]

  @Test("No article is lost when its file changes places with another", arguments: moves)
  func keepsAll(_ move: Move) async throws {
    let desk = try Desk()
    for (name, text) in move.before { try desk.write("news/" + name, text) }
    #expect(try await desk.archive("ingest", "news").status == 0)
    for (name, text) in move.after { try desk.write("news/" + name, text) }
    #expect(try await desk.archive("ingest", "news").status == 0)
    #expect(try desk.rowCounts()["articles"] == move.found.count)
    for word in move.found { #expect(try await desk.archive("search", word).status == 0, "\(word)") }
    #expect(try await desk.archive("check").out == "the archive is sound\n")
    let third = try await desk.archive("ingest", "news")
    #expect(third.out.contains("0 new articles"), "\(third.out)")
    #expect(third.out.contains("\(move.after.count) known"), "\(third.out)")
  }

  @Test("A file that is kept without an article is told by check, and read by the next ingest")
  func withoutArticle() async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    let number = try #require(
      try desk.database().integer("SELECT id FROM originals WHERE name = 'news/harbour.txt'"))
    try desk.database().execute(
      """
      PRAGMA foreign_keys = ON;
      DELETE FROM articles WHERE id IN (SELECT article_id FROM captures WHERE original_id = \(number));
      DELETE FROM captures WHERE original_id = \(number)
      """)
    _ = try await desk.archive("check", "--repair")
    let check = try await desk.archive("check")
    #expect(check.status == 2)
    #expect(check.out.contains("originals: 1 files are kept of which no article was read"), "\(check.out)")
    let again = try await desk.archive("ingest", "news/harbour.txt")
    #expect(again.out.contains("1 new article"), "\(again.out)")
    let healed = try await desk.archive("check")
    #expect(healed.out == "the archive is sound\n", "\(healed.out)")
  }

  @Test("A file that has a problem instead of an article is no fault of the archive's")
  func problemInstead() async throws {
    let desk = try Desk()
    try desk.write("news/broken.jsonl", "{\"id\": \n")
    _ = try await desk.archive("ingest", "news")
    #expect(try desk.rowCounts()["originals"] == 1)
    #expect(try await desk.archive("check").out == "the archive is sound\n")
  }
}
