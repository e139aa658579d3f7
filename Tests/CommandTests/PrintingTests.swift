import Testing

@testable import archive_cli

@Suite("Text on its way to a terminal")
struct PrintingTests {
  @Test(
    "Whatever could drive a terminal or deceive the eye is made visible",
    arguments: [
      ("Bridge opens in Orlo", "Bridge opens in Orlo"),
      ("\u{1B}[2J\u{1B}]0;owned\u{7}", "␛[2J␛]0;owned␇"),
      ("real\rfake", "real␍fake"),
      ("one\r\ntwo\nthree\tfour", "one two three four"),
      ("\u{9B}31m\u{85}", "\\u{9B}31m\\u{85}"),
      ("\u{8}\u{7F}\u{0}", "␈␡␀"),
      ("\u{202E}txt.exe\u{2066}", "\\u{202E}txt.exe\\u{2066}"),
      ("a\u{200B}b\u{FEFF}\u{2060}", "a\\u{200B}b\\u{FEFF}\\u{2060}"),
      ("\u{E0041}", "\\u{E0041}"),
      ("line\u{2028}separator", "line\\u{2028}separator"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      ("👨\u{200D}👩\u{200D}👧 Å ß 坦", "👨\u{200D}👩\u{200D}👧 Å ß 坦"),
      ("", ""),
    ])
  func visibleText(_ text: String, becomes shown: String) {
    #expect(visible(text) == shown)
  }

  @Test("A body keeps its lines and tabs, and nothing else")
  func bodies() {
    #expect(visible("one\r\ntwo\n\tthree\rfour\u{1B}", .kept) == "one\ntwo\n\tthree␍four␛")
  }

  @Test("No control leaves, whatever the text")
  func noControl() {
    let text = String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
    let left = visible(text).unicodeScalars.filter {
      $0.properties.generalCategory == .control
        || $0.properties.isBidiControl && !"\u{200E}\u{200F}\u{61C}".unicodeScalars.contains($0)
    }
    #expect(left.isEmpty)
  }

  @Test(
    "Columns are counted, not letters",
    arguments: [
      ("Orlo", 4), ("坦夫", 4), ("e\u{301}", 1), ("ｔ", 2), ("한", 2), ("👍", 2), ("\u{200D}", 0), ("Ж", 1),
      ("“”", 2),
    ])
  func widths(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "What is too long is cut, and nothing else is",
    arguments: [
      ("Herald", 6, "Herald"), ("Heralds", 6, "Heral…"), ("坦夫坦", 5, "坦夫…"), ("坦夫坦", 4, "坦…"), ("", 3, ""),
    ])
  func fits(_ text: String, _ columns: Int, _ cut: String) {
    #expect(DisplayWidth.fit(text, columns) == cut)
  }

  @Test("A passage is wrapped at words, indented, and keeps its marks")
  func wraps() {
    let pieces = [StyledText("the convoy had reached "), StyledText("Orlo", .match), StyledText(", he said")]
    #expect(
      Wrapping.lines(of: pieces, indent: 2, on: Terminal(width: 20)) == [
        "  the convoy had", "  reached Orlo, he", "  said",
      ])
    #expect(
      Wrapping.lines(of: pieces, on: Terminal(hasColor: true)) == [
        "the convoy had reached \u{1B}[1;31mOrlo\u{1B}[0m, he said"
      ])
    #expect(
      Wrapping.lines(of: [StyledText("two  bold\nwords", .bold)], on: Terminal(width: 30, hasColor: true))
        == [
          "\u{1B}[1mtwo bold words\u{1B}[0m"
        ])
    #expect(Wrapping.lines(of: [StyledText("坦夫坦夫坦夫")], on: Terminal(width: 8)) == ["坦夫坦夫", "坦夫"])
    #expect(Wrapping.lines(of: [StyledText("abcdefghijkl")], on: Terminal(width: 8)) == ["abcdefgh", "ijkl"])
    // A word of two letters is no wide one; a word of two styles stays one word.
    #expect(
      Wrapping.lines(of: [StyledText("told us «", .dim), StyledText("no way")], on: Terminal(width: 12)) == [
        "told us «no", "way",
      ])
    #expect(
      Wrapping.lines(
        of: [StyledText("a", .cue), StyledText("bé c")], on: Terminal(width: 12, hasColor: true)) == [
          "\u{1B}[33ma\u{1B}[0mbé c"
        ])
    #expect(
      Wrapping.lines(of: [StyledText("Kobanêabcdefghi")], on: Terminal(width: 8)) == ["Kobanêab", "cdefghi"])
    #expect(Wrapping.lines(of: [StyledText(" \n ")], on: Terminal(width: 8)) == [])
  }

  @Test("A text that never ends is wrapped in time")
  func endless() {
    func time(_ piece: String, _ count: Int) -> Duration {
      let text = "a" + String(repeating: piece, count: count)
      return ContinuousClock().measure {
        let lines = Wrapping.lines(
          of: [StyledText(visible(text), .bold)], on: Terminal(width: 80, hasColor: true))
        #expect(lines.count >= 1)
      }
    }
    for (piece, count) in [("\u{301}", 200_000), ("x", 300_000), ("w ", 150_000), ("坦", 100_000)] {
      // What is quadratic takes 64 times as long for eight times the text. A busy machine may have kept one of the two
      // waiting: only if that goes on is it the text.
      let isLinear = (0..<5).contains { _ in
        time(piece, count) < max(time(piece, count / 8), .milliseconds(40)) * 30
      }
      #expect(isLinear, "\(piece)")
    }
  }

  @Test(
    "A cell is quoted where it must be, and no spreadsheet runs it",
    arguments: [
      ("Herald", "Herald"), ("a,b", "\"a,b\""), ("he said \"no\"", "\"he said \"\"no\"\"\""),
      ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("@SUM", "'@SUM"), ("+1 (555)", "'+1 (555)"), ("-12.5", "-12.5"),
      ("- said", "'- said"), (" =1", "' =1"), (" 1", "\" 1\""), ("\t=1", "' =1"), ("one\ntwo", "one two"),
      ("", ""),
      ("\u{1B}[m", "␛[m"),
    ])
  func csv(_ text: String, _ cell: String) {
    #expect(String(decoding: CSV.row([text, "x"]), as: UTF8.self) == cell + ",x\r\n")
  }

  @Test("Colour is for a terminal that wants it")
  func terminals() {
    func color(_ isTerminal: Bool, _ variables: [String: String]) -> Bool {
      Terminal(isTerminal: isTerminal, columns: 80) { variables[$0] }.hasColor
    }
    #expect(color(true, ["TERM": "xterm"]))
    #expect(!color(false, ["TERM": "xterm"]))
    #expect(!color(true, ["TERM": "dumb"]))
    #expect(!color(true, [:]))
    #expect(!color(true, ["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(Terminal(isTerminal: true, columns: nil) { ["COLUMNS": "120"][$0] }.width == 120)
    #expect(Terminal(isTerminal: false, columns: 100) { _ in nil }.width == nil)
  }

  @Test("A table stands in columns, numbers to the right, and fits the terminal")
  func tables() throws {
    var table = Listing(["name", "articles", "roles"], .text, on: Terminal())
    try table.add(["Orlo Herald", "12", "paper"], { _ in })
    try table.add(["Kim\u{1B}", "7", ""], { _ in })
    #expect(
      table.lines == [
        "name         articles  roles", "Orlo Herald        12  paper", "Kim␛                7",
      ])
    var narrow = Listing(["name", "roles"], .text, on: Terminal(width: 30))
    try narrow.add(["Anna Kim", String(repeating: "spokeswoman ", count: 10)], { _ in })
    #expect(narrow.lines.allSatisfy { DisplayWidth.of($0) <= 30 })
  }

  @Test("A table holds no more rows than it measures")
  func longTables() throws {
    var table = Listing(["name", "articles"], .text, on: Terminal(width: 20))
    for i in 1..<Listing.measured { try table.add(["Kim", "\(i)"], { _ in }) }
    #expect(table.lines.count == Listing.measured)
    #expect(table.lines.last == "Kim        999")
  }

  @Test("Lines behind the first hang where they are asked to, and none is too long")
  func hangs() {
    let pieces = [
      StyledText("[12] Anna Kim said · indirect · "), StyledText(String(repeating: "x", count: 40)),
    ]
    let lines = Wrapping.lines(of: pieces, indent: 2, hanging: 4, on: Terminal(width: 20))
    #expect(lines.first == "  [12] Anna Kim said")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("      ") && $0.count <= 20 })
  }

  @Test("The progress line tells rate and time left")
  func progress() {
    #expect(
      ProgressLine.figures(seconds: 4, count: 100, part: .init(done: 50, total: 150))
        == "████░░░░░░░░  33 %  25/s  8 s left")
    #expect(ProgressLine.figures(seconds: 125, count: 1000) == "8/s  2 min 05 s")
    #expect(ProgressLine.figures(seconds: 0.2, count: 3) == "")
  }
}
