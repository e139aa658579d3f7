import Testing

@testable import Archive

@Suite("The passage that a query found")
struct SearchSnippetTests {
  @Test("Matches are told from the words around them, as written and each once")
  func reads() {
    let snippet = Snippet(
      marked: "…moved to \u{2}Al-Orlo\u{3} and \u{2}orlo\u{3}\u{2} base\u{3}, then \u{2}orlo\u{3}…")
    #expect(snippet.text() == "…moved to «Al-Orlo» and «orlo base», then «orlo»…")
    #expect(snippet.matched == ["Al-Orlo", "orlo base", "orlo"])
    #expect(snippet.text(open: "", close: "") == "…moved to Al-Orlo and orlo base, then orlo…")
  }

  @Test(
    "Marks that do not match leave every word in place",
    arguments: ["\u{3}a\u{2}b", "a\u{2}\u{2}b\u{3}\u{3}", "\u{2}ab", "ab\u{3}"])
  func unbalanced(_ marked: String) {
    #expect(Snippet(marked: marked).text(open: "", close: "") == "ab")
  }

  @Test("A passage without spaces is shortened around its match")
  func clipped() {
    let noise = String(repeating: "x", count: 100_000)
    let snippet = Snippet(marked: noise + " \u{2}Orlo\u{3} " + noise)
    #expect(snippet.matched == ["Orlo"])
    #expect(snippet.text().unicodeScalars.count <= Snippet.longest + 4)
    #expect(snippet.text().hasPrefix("…x") && snippet.text().hasSuffix("x…"))
  }

  @Test("Without a match the opening words are shown")
  func opening() {
    #expect(Snippet(opening: "Short story.").text() == "Short story.")
    let words = (1...40).map { "w\($0)" }
    #expect(
      Snippet(opening: words.joined(separator: " ")).text() == words.prefix(32).joined(separator: " ") + " …")
    #expect(Snippet(opening: "").pieces == [])
  }

  @Test("FTS5's own snippet marks a hyphenated name whole")
  func marksOfTheIndex() throws {
    let database = try Connection(path: ":memory:", mode: .create)
    try database.execute(
      """
      CREATE VIRTUAL TABLE story USING fts5(body, tokenize = 'unicode61 remove_diacritics 2');
      INSERT INTO story VALUES ('The convoy left Al-Orlo; in Órlo itself nobody stirred.')
      """)
    let find = try database.prepare("SELECT snippet(story, -1, ?, ?, ?, 32) FROM story WHERE story MATCH ?")
    let match = try #require(FTSExpression(Query("al-orlo OR orlo")))
    try find.bind(.text(Snippet.open), .text(Snippet.close), .text(Snippet.ellipsis), .text(match.text))
    var row = try #require(try find.next())
    #expect(Snippet(marked: row.next()).matched == ["Al-Orlo", "Órlo"])
  }
}
