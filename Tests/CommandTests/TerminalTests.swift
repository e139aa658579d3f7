import Foundation
import Testing

@Suite("What reaches a terminal")
struct TerminalTests {
  /// Controls that are no line end, in text that goes to people and programs.
  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t") || (0x7F..<0xA0).contains($0.value)
        || $0 == "\u{202E}"
    }
  }

  @Test("No control character of a page, a file's name or a query gets out, whatever is printed")
  func controlsAreVisible() async throws {
    let desk = try Desk()
    let evil = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}"
    try desk.write(
      "news/evil\u{1B}[31m.txt",
      """
      Bridge \(evil) opens

      ORLO, March 3, 2021 (Northmark \(evil) Press) — The mayor, Anna \(evil) Kim, said that “it \(evil) opened.”

      """)
    try desk.write("news/bad\u{1B}[31m.jsonl", "{\"id\": \"\(evil)\n")
    try desk.write(
      "news/good.jsonl",
      Newsroom.record([
        "id": evil, "title": evil, "outlet": evil, "author": evil, "text": "Anna Kim said it \(evil).",
      ]))
    let runs: [[String]] = [
      ["ingest", "news"], ["ingest", "no\u{1B}[31msuch"], ["search"], ["search", "--json"],
      ["search", "--csv"],
      ["search", evil], ["search", "--why", evil + " outlet:" + evil], ["claims"], ["claims", "--json"],
      ["claims", "--csv"], ["show", "1"], ["show", "2"], ["show", "1", "--json"], ["persons"], ["outlets"],
      ["outlets", "--csv"], ["stats"], ["stats", "--json"], ["export"], ["check"],
      ["search", "--db", "no\u{1B}[31m.db", "x"], ["show", "\u{1B}[31m"], ["search", "--\u{1B}[31m"],
      ["claims", "--kind", evil], ["\u{1B}[31m"],
    ]
    for arguments in runs {
      let run = try await desk.archive(arguments)
      #expect(controls(in: run.out).isEmpty, "\(arguments): \(run.out.debugDescription)")
      #expect(controls(in: run.errors).isEmpty, "\(arguments): \(run.errors.debugDescription)")
    }
    #expect(try desk.rowCounts()["articles"] == 2)
  }

  @Test(
    "A pipe gets no colours and no progress, whatever the surroundings say",
    arguments: [
      ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"],
      ["COLUMNS": "30"], [:],
    ])
  func plain(_ environment: [String: String]) async throws {
    let desk = try await Desk.withArchiveOfItsOwn()
    for arguments in [
      ["search", "onions"], ["claims"], ["show", "1"], ["persons"], ["stats"], ["ingest", "news"],
    ] {
      let run = try await desk.archive(arguments, environment: environment)
      #expect(!run.out.contains("\u{1B}") && !run.errors.contains("\u{1B}"), "\(arguments)")
      #expect(!run.errors.contains("\r"))
      let usual = try await desk.archive(arguments)
      #expect(run.out == usual.out, "\(arguments)")
    }
  }
}
