import Foundation
import Testing

@testable import Archive

@Suite("Claims marked in an article")
struct ShowTests {
  /// What `archive show` prints of a page.
  private func show(_ page: String) async throws -> [String] {
    let desk = try Desk()
    try desk.write("page.txt", page + "\n")
    _ = try await desk.archive("ingest", "page.txt")
    return try await desk.archive("show", "1").out.split(separator: "\n").map(String.init)
  }

  @Test(
    "Each content stands between marks with its number behind it, whatever its shape",
    arguments: [
      (
        "cut in two by its cue", "“We are wet,” said Anna Kim, the mayor of Orlo. “We are cold.”",
        "«“We are wet,”»[1] *said* _Anna Kim, the mayor of Orlo_. «“We are cold.”»[1]"
      ),
      (
        "inside another",
        "The Orlo Gazette reported that Anna Kim, the mayor, had said that the bridge was safe.",
        "_The Orlo Gazette_ *reported* «that _Anna Kim, the mayor_, had *said* «that the bridge was safe»[2]»[1]."
      ),
      (
        "of one source, twice", "The mayor, Anna Kim, said the bridge was safe, adding that it was old.",
        "_The mayor, Anna Kim_, *said* «the bridge was safe»[1], *adding* «that it was old»[2]."
      ),
    ])
  func marked(_ what: String, _ body: String, _ line: String) async throws {
    let lines = try await show(body)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test("A claim in the headline is marked there; a colon needs no mark")
  func headline() async throws {
    let lines = try await show(
      """
      Mayor of Orlo: Bridge will stay shut until May

      The bridge at Orlo was shut on Friday after a crack had been seen in it by two anglers.
      """)
    #expect(lines.first == "_Mayor of Orlo_: «Bridge will stay shut until May»[1]")
    #expect(
      lines.contains("[1] Mayor of Orlo: · mixed · headline-colon")
        || lines.contains("[1] Mayor of Orlo: · indirect · headline-colon"))
  }

  @Test("A claim inside another is listed under it, and what was not simply said is told")
  func listed() async throws {
    let lines = try await show(
      """
      The Orlo Gazette reported that Anna Kim, the mayor, had said that the bridge was safe.

      The harbour office did not say when it would open.
      """)
    let list = lines.drop { $0 != "Claims" }.dropFirst()
    #expect(list.first == "[1] Orlo Gazette (The Orlo Gazette) reported · indirect · source-cue-content")
    #expect(
      list.dropFirst().first == "  [2] Anna Kim (Anna Kim, the mayor) said · indirect · source-cue-content")
    #expect(list.dropFirst(2).first?.contains(" · indirect, negated · ") == true, "\(lines)")
  }

  @Test("Claims that were tied into a ring by hand are each listed once")
  func ring() async throws {
    let desk = try await Desk.withArchive()
    try desk.database().execute("UPDATE claims SET parent_id = id % 3 + 1 WHERE id <= 3")
    for article in 1...7 {
      let run = try await desk.archive("show", "\(article)")
      let numbers = run.out.split(separator: "\n").filter {
        $0.drop { $0 == " " }.hasPrefix("[") && $0.contains(" · ")
      }
      #expect(run.status == 0)
      #expect(Set(numbers).count == numbers.count)
    }
  }
}
