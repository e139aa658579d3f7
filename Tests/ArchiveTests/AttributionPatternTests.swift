import Testing

@testable import Archive

@Suite("Cue patterns")
struct AttributionPatternTests {
  static let examples = CuePattern.all.flatMap { pattern in pattern.examples.map { (pattern.name, $0) } }

  @Test("A pattern finds what its examples mark, and nothing else", arguments: examples)
  func finds(_ pattern: String, _ example: String) {
    let marked = MarkedText(example)
    let story = Story(marked: marked, headline: pattern == CuePattern.headlineColon.name)
    let claims = Attribution.claims(in: story, people: NobodyKnown()).filter { $0.parent == nil }
    let found = FoundMarks(claims, in: story.text)
    #expect(found.sources == marked.sources)
    #expect(found.cues == marked.cues)
    #expect(found.contents == marked.contents)
    if !marked.contents.isEmpty { #expect(claims.contains { $0.pattern == pattern }) }
  }

  @Test("Every pattern has a name of its own, a line of help and an example")
  func documented() {
    #expect(Set(CuePattern.all.map(\.name)).count == CuePattern.all.count)
    for pattern in CuePattern.all {
      #expect(!pattern.help.isEmpty && pattern.help.hasSuffix("."))
      #expect(!pattern.examples.isEmpty, "\(pattern.name) has no example")
    }
  }

  @Test("Every claim names a pattern of the table")
  func named() {
    let names = Set(CuePattern.all.map(\.name))
    for (_, example) in Self.examples {
      let story = Story(body: MarkedText(example).plain)
      for claim in Attribution.claims(in: story, people: NobodyKnown()) {
        #expect(names.contains(claim.pattern))
      }
    }
  }
}
