import Testing

@testable import Archive

@Suite("Words, numbers and marks")
struct TokenTests {
  @Test(
    "A text is cut into words that keep their hyphens, dots and apostrophes",
    arguments: [
      ("Gen. Ali said.", ["Gen", ".", "Ali", "said", "."]),
      ("the U.S. and J. Smith", ["the", "U.S.", "and", "J.", "Smith"]),
      ("Vantis’s claims don't", ["Vantis", "’s", "claims", "don't"]),
      ("1,421 trucks, 2.5 tons", ["1,421", "trucks", ",", "2.5", "tons"]),
      ("US-led At-Tanf — M-16", ["US-led", "At-Tanf", "—", "M-16"]),
      ("“Yes,” he said", ["“", "Yes", ",", "”", "he", "said"]),
      ("``Yes,'' he said", ["``", "Yes", ",", "''", "he", "said"]),
      ("Evaristo\u{a0}Podolny", ["Evaristo", "Podolny"]),
      ("André Šimić Башар", ["André", "Šimić", "Башар"]),
    ])
  func cuts(_ text: String, into words: [String]) {
    let source = Text(text)
    #expect(Tokens.cut(source, in: source.all).map { source[$0.span] } == words)
  }

  @Test(
    "A sentence does not end behind an abbreviation or an initial",
    arguments: [
      ("Gen. Orlo spoke. He left.", ["Gen. Orlo spoke.", "He left."]),
      ("It hit the U.S. It hurt.", ["It hit the U.S.", "It hurt."]),
      ("The U.S. Army said so.", ["The U.S. Army said so."]),
      ("“We won.” She smiled.", ["“We won.”", "She smiled."]),
      ("Was it 2.5? Yes!", ["Was it 2.5?", "Yes!"]),
    ])
  func sentences(_ text: String, are expected: [String]) {
    let source = Text(text)
    let tokens = Tokens.cut(source, in: source.all)
    let found = Sentences.ranges(tokens).map {
      source[TextSpan(start: tokens[$0.lowerBound].start, end: tokens[$0.upperBound - 1].end)]
    }
    #expect(found == expected)
  }

  @Test("Words that differ in case or in the apostrophe's shape have one key")
  func keys() {
    #expect(WordKey("SAID") == "said")
    #expect(WordKey("Don’t") == "don't")
    #expect(WordKey("Ärzte") == "ärzte")
    #expect(WordKey("reiterated") != "reiterates")
  }
}
