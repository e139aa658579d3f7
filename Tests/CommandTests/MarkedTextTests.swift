import Testing

@testable import Archive
@testable import archive_cli

@Suite("Marks in a text")
struct MarkedTextTests {
  private typealias Mark = MarkedText.Mark

  private func plain(_ text: String, _ marks: [Mark], _ detail: MarkedText.Detail = .everything) -> String {
    MarkedText(terminal: Terminal(), detail: detail).pieces(of: text, from: 100, marks).map(\.text).joined()
  }

  @Test("Offsets are scalars from the text's origin, and no letter of the text is lost")
  func offsets() {
    let text = "“Straße 𝄞,” she said"
    #expect(
      plain(
        text,
        [
          Mark(part: .content, range: 100..<111, number: 7), Mark(part: .source, range: 112..<115),
          Mark(part: .cue, range: 116..<120),
        ]) == "«“Straße 𝄞,”»[7] _she_ *said*")
    #expect(
      plain(text, [Mark(part: .content, range: 100..<111), Mark(part: .cue, range: 116..<120)], .contents)
        == "«“Straße 𝄞,”» she said")
  }

  @Test("Marks that begin or end together are nested, and one that reaches beyond the text is left out")
  func nested() {
    let text = "he said no"
    #expect(
      plain(
        text,
        [
          Mark(part: .content, range: 108..<110, number: 2),
          Mark(part: .content, range: 100..<110, number: 1),
          Mark(part: .source, range: 100..<102), Mark(part: .content, range: 90..<102, number: 3),
          Mark(part: .content, range: 105..<111, number: 4),
        ]) == "«_he_ said «no»[2]»[1]")
    #expect(
      plain(
        "no",
        [
          Mark(part: .content, range: 100..<102, number: 1),
          Mark(part: .content, range: 100..<102, number: 2),
        ])
        == "««no»[2]»[1]")
  }

  @Test("With colours source, cue and content are told apart by them, without marks around source and cue")
  func colors() {
    let pieces = MarkedText(terminal: Terminal(width: 80, hasColor: true), detail: .everything).pieces(
      of: "he said no", from: 0,
      [
        Mark(part: .source, range: 0..<2), Mark(part: .cue, range: 3..<7),
        Mark(part: .content, range: 8..<10, number: 1),
      ])
    #expect(
      pieces == [
        StyledText("he", .name), StyledText(" "), StyledText("said", .cue), StyledText(" "),
        StyledText("«", .dim),
        StyledText("no", .content), StyledText("»[1]", .dim),
      ])
  }

  @Test("A hundred thousand marks in one text take no time to speak of")
  func many() {
    let count = 100_000
    let text = String(repeating: "é say ", count: count)
    let marks = (0..<count).flatMap { i in
      [
        Mark(part: .content, range: 100 + 6 * i..<100 + 6 * count, number: i),
        Mark(part: .cue, range: 102 + 6 * i..<105 + 6 * i),
      ]
    }
    let time = ContinuousClock().measure { #expect(plain(text, marks).unicodeScalars.count > 8 * count) }
    // What is quadratic here takes hours.
    #expect(time < .seconds(20))
  }
}
