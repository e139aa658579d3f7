import Testing

@testable import Archive

@Suite("An article longer than the limit of reading")
struct LongArticleTests {
  private static let story = """
    Orlo, where the bridge is closed

    Anna Kimball said that the bridge was closed.

    Tarek Sorel said that no tanker had been lost.

    """

  @Test("A text shorter than the limit is read as if there were none")
  func short() {
    let capture = Capture(path: "a.txt", text: Text(Self.story))
    let page = Page(reading: capture, upTo: capture.text.count)
    #expect(page.zones == Page(reading: capture).zones)
    #expect(page.unread == 0)
    let story = Story(page, of: capture.text, upTo: capture.text.count)
    #expect(story.tokens.count == Story(page, of: capture.text).tokens.count)
    #expect(story.unread == 0)
  }

  @Test("What lies behind the limit is body, word for word, and counted", arguments: 1...90)
  func whole(_ limit: Int) {
    let capture = Capture(path: "a.txt", text: Text(Self.story))
    let page = Page(reading: capture, upTo: limit)
    #expect(page.unread > 0)
    #expect(page.zones.last?.kind == .body)
    #expect(page.zones.last?.span.end == capture.text.trimmed(capture.text.all).end)
    let read = page.paragraphs.map(\.span.end).max() ?? 0
    #expect(read <= limit)
    // Every word is in a zone.
    for i in 0..<capture.text.count where capture.text[i] > 0x20 {
      #expect(page.zones.contains { $0.span.contains(i) }, "byte \(i)")
    }
  }

  @Test("A text is cut behind a line, else behind a word, else between scalars")
  func gaps() {
    #expect(Text("one\ntwo three").gap(before: 9) == 4)
    #expect(Text("one two three").gap(before: 9) == 8)
    #expect(Text("onetwothree").gap(before: 9) == 9)
    #expect(Text("éééé").gap(before: 3) == 2)
    #expect(Text("one two").gap(before: 9) == 7)
    #expect(Text("").gap(before: 9) == 0)
  }

  @Test("Of a page, too, no more of the story is cut than the limit", arguments: [1, 40, 60, 100])
  func story(_ limit: Int) {
    let text = Text(Self.story)
    let page = Page(reading: Capture(path: "a.txt", text: text))
    let all = page.paragraphs.reduce(0) { $0 + $1.span.count }
    let story = Story(page, of: text, upTo: limit)
    let read = story.paragraphs.reduce(0) { $0 + $1.span.count }
    #expect(read <= limit)
    #expect(read + story.unread == all)
    #expect(story.tokens.allSatisfy { token in story.paragraphs.contains { $0.span.contains(token.span) } })
  }

  @Test("People and claims are those of the first part")
  func claims() {
    let capture = Capture(path: "a.txt", text: Text(Self.story))
    let end = Self.story.utf8.count - "Tarek Sorel said that no tanker had been lost.\n".utf8.count
    let page = Page(reading: capture, upTo: end)
    let story = Story(page, of: capture.text)
    let people = People(reading: story)
    #expect(people.persons.map(\.name) == ["Anna Kimball"])
    #expect(Attribution.claims(in: story, people: people).count == 1)
  }
}
