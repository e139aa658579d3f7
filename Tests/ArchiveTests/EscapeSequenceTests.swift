import Testing

@testable import Archive

@Suite("Commands to a terminal inside a text")
struct EscapeSequenceTests {
  @Test(
    "They become blanks, one for each scalar, and no word is lost",
    arguments: [
      ("\u{1B}[31mOrlo\u{1B}[0m", "     Orlo    "),
      ("\u{1B}[2J\u{1B}[1;1HOrlo", "          Orlo"),
      ("a\u{1B}]0;title\u{7}Orlo", "a  0;title\u{7}Orlo"),
      ("\u{1B}[6n\u{1B}[cd\u{1B}ZOrlo", "       d  Orlo"),
      ("\u{1B}(BOrlo", "   Orlo"),
      ("\u{9B}31mOrlo", "\u{A0}   Orlo"),
      ("Orlo\u{1B}", "Orlo "),
      ("Orlo\u{1B}[", "Orlo  "),
      ("\u{1B}Ärger", " Ärger"),
      ("Orlo, 5 p.m.", "Orlo, 5 p.m."),
      ("Љ Λ \u{301}", "Љ Λ \u{301}"),
    ])
  func blanks(_ text: String, become expected: String) {
    #expect(Text(text).withoutEscapeSequences.description == expected)
    #expect(expected.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test("A text of nothing else is done in time")
  func endless() {
    for piece in ["\u{1B}[", "\u{1B}", "\u{1B}[1;", "\u{9B}1"] {
      expectLinear(500_000) { count in
        let text = Text(String(repeating: piece, count: count))
        #expect(text.withoutEscapeSequences.count == text.count)
      }
    }
  }
}
