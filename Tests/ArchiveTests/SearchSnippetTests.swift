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

  @Test("It is the passage that FTS5's snippet() gives, mark for mark", arguments: 1...60)
  func sameAsFTS5(_ seed: Int) throws {
    let database = try Connection(path: ":memory:", mode: .create)
    try database.execute(
      "CREATE VIRTUAL TABLE story USING fts5(headline, body, tokenize = 'unicode61 remove_diacritics 2')")
    var state = UInt64(seed) &* 7919 &+ 3
    func dice(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    let words = [
      "the", "convoy", "left", "Al-Orlo", "Órlo", "orlo.", "wall,", "Wall", "walls:", "it", "was", "so", "—",
      "42", "e\u{301}t\u{e9}.", "日本", "“storm”", "storm's", "U.S.", "\n\n", "Łódź", "of",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words[dice(words.count)] }.joined(separator: " ")
    }
    let (headline, body) = (text(dice(7)), text(dice(160)))
    try database.prepare("INSERT INTO story VALUES (?, ?)").run(.text(headline), .text(body))
    let find = try database.prepare("SELECT snippet(story, -1, ?, ?, ?, 32) FROM story WHERE story MATCH ?")
    for query in [
      "orlo", "wall*", "al-orlo OR orlo", "\"the convoy\" OR été", "日本 storm", "lodz OR łódź", "sto* OR 42",
      "of it", "\"orlo wall\" OR \"wall orlo\" OR u.s.", "\"left al-o\"* OR walls OR was",
    ] {
      let match = try #require(FTSExpression(Query(query))?.text)
      try find.bind(.text(Snippet.open), .text(Snippet.close), .text(Snippet.ellipsis), .text(match))
      guard var row = try find.next() else { continue }
      let expected = Snippet(marked: row.next())
      #expect(
        SnippetFinder(SoughtPhrase.all(in: match)).snippet(of: [headline, body]) == expected, "\(query)")
      #expect(!expected.matched.isEmpty)
    }
  }

  @Test("A text of one word takes no more time than its length asks for")
  func hostile() {
    let finder = SnippetFinder(SoughtPhrase.all(in: "\"said\" OR \"said said\" OR \"sa\" *"))
    expectLinear(160_000) { count in
      let body = String(repeating: "said ", count: count)
      #expect(finder.snippet(of: ["", "", body]).matched.count == 1)
    }
  }
}
