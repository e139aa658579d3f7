import Testing

@testable import Archive

@Suite("Attribution holds for every text")
struct AttributionSafetyTests {
  /// A small generator with a fixed seed, so that a failure comes back.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static let pieces = [
    "said", "told", "“", "”", "\"", "'", ",", ".", ":", " — ", "(", ")", "he", "Ruiz", "the mine", "that",
    "who", "and",
    "according to", "\n\n", "\n", "to say", "claims", "from", "adding", "was quoted as saying", "Asked", "as",
    "é\u{301}",
    "?", ";", "reporters", "on Monday", "in a statement", "not", "will", "“What?”", "BRANDT:", "’s", "$5",
    "U.S.",
  ]

  @Test("Spans lie inside the text and in order, and a parent comes before its child", arguments: 0..<200)
  func spans(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
    let body = (0..<120).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined(separator: " ")
    let story = Story(body: body)
    for (index, claim) in Attribution.claims(in: story, people: NobodyKnown()).enumerated() {
      #expect(!claim.content.isEmpty)
      for span in claim.content + [claim.cue, claim.source?.span].compactMap({ $0 }) {
        #expect(
          span.start >= 0 && span.start < span.end && span.end <= story.text.count, "\(claim) in \(body)")
      }
      for (part, next) in zip(claim.content, claim.content.dropFirst()) { #expect(part.end <= next.start) }
      if let parent = claim.parent { #expect(parent < index) }
    }
  }

  @Test(
    "A story may begin with any verb",
    arguments: [
      "Called", "Dubbed", "Branded", "Said", "Told", "Asked", "Quoted", "Claims", "Adding", "According to",
      "Failed to report", "Considering", "Cited", "To say", "Did say", "Not said", "Who said",
      "Expected to say",
    ])
  func beginnings(_ verb: String) {
    for rest in [
      "Orlo Vant.", "“Winter Road”, the film opens.", "a liar by Orlo Vant, he left.", "that it rains.",
    ] {
      let story = Story(body: verb + " " + rest)
      for claim in Attribution.claims(in: story, people: NobodyKnown()) {
        #expect(claim.cue.map { $0.end <= story.text.count } != false)
      }
    }
  }

  @Test(
    "Text that is no prose takes no more time than its length asks for",
    arguments: [
      "\"", "“", "said ", "he said ", "X said that ", "“A b,” he said. ", "“A b c\n\n", "according to X, ",
      "A. ", "' ",
      "was quoted as saying ", "a, said Xa Ya ", "told X Y ", "BRANDT: hello you\n\n", "claim from ", "(",
    ])
  func linear(_ piece: String) {
    expectLinear(40_000) { count in
      _ = Attribution(story: Story(body: String(repeating: piece, count: count)), people: NobodyKnown())
    }
  }
}
