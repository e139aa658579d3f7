@testable import Archive

extension Property {
  static let claims = Property(
    name: "claims",
    says: "Claims, mentions and sources stand in the text, and a claim stands inside its parent"
  ) { bytes in
    guard let decoded = try? Decoded(bytes) else { return }
    let body = decoded.text.withoutEscapeSequences.description
    let story = Story(body: body)
    let people = People(reading: story)
    let claims = Attribution.claims(in: story, people: people)
    try demandClaims(claims, story, people)
    try demand(
      Attribution.claims(in: story, people: People(reading: story)) == claims, "found twice they differ")
    // A headline and a standfirst have rules of their own.
    var zones = story.paragraphs.map { Zone(.body, $0.span) }
    if !zones.isEmpty { zones[0].kind = .headline }
    if zones.count > 1 { zones[1].kind = .standfirst }
    let headed = Story(story.text, paragraphs: zones)
    let named = People(reading: headed, by: ["Anna Kim"])
    try demandClaims(Attribution.claims(in: headed, people: named), headed, named)
    try demandLinear(bytes) { bytes in
      guard let decoded = try? Decoded(bytes) else { return }
      let story = Story(body: decoded.text.description)
      _ = Attribution.claims(in: story, people: People(reading: story))
    }
  }

  private static func demandClaims(_ claims: [Claim], _ story: Story, _ people: People) throws {
    let text = story.text
    for (index, claim) in claims.enumerated() {
      try demand(!claim.content.isEmpty, "claim \(index) has no content")
      for span in claim.content { try demandWords(text, span, "content of \(claim.pattern)") }
      if let cue = claim.cue { try demandWords(text, cue, "cue of \(claim.pattern)") }
      for (part, next) in zip(claim.content, claim.content.dropFirst()) {
        try demand(part.end <= next.start, "the parts of \(claim.pattern) are out of order")
      }
      if let source = claim.source {
        try demandWords(text, source.span, "source of \(claim.pattern)")
        try demand(source.person.map { people.persons.indices.contains($0) } ?? true, "no such person")
        try demand(
          source.organization.map { people.organizations.indices.contains($0) } ?? true,
          "no such organization")
      }
      if let parent = claim.parent {
        try demand(parent >= 0 && parent < index, "claim \(index) comes before its parent \(parent)")
        let outer = extent(claims[parent])
        try demand(
          outer.contains(extent(claim)), "claim \(index) \(claim.content) is not inside its parent's \(outer)"
        )
      }
    }
    for mention in people.mentions {
      try demandWords(text, mention.span, "mention")
      try demand(mention.person.map { people.persons.indices.contains($0) } ?? true, "no such person")
      try demand(
        mention.organization.map { people.organizations.indices.contains($0) } ?? true, "no such organization"
      )
    }
    for person in people.persons { try demand(!person.name.isEmpty, "a person without a name") }
    for (one, next) in zip(people.mentions, people.mentions.dropFirst()) {
      try demand(one.span.start <= next.span.start, "mentions out of order")
    }
  }

  /// From the first to the last of a claim's words.
  private static func extent(_ claim: Claim) -> TextSpan {
    claim.content.dropFirst().reduce(claim.content[0]) { $0.union($1) }
  }
}
