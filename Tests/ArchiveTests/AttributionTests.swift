import Testing

@testable import Archive

/// Rules that attribution.md does not show.
@Suite("Who said what")
struct AttributionTests {
  /// Claims of the outermost level, found without knowing anyone.
  private func claims(_ story: Story) -> [Claim] {
    Attribution.claims(in: story, people: NobodyKnown()).filter { $0.parent == nil }
  }

  @Test(
    "Newsprint is read as a careful reader reads it",
    arguments: [
      // Orders
      "[Ana Ruiz, who went down with the miners on Friday], {said} <the mine was safe>.",
      "[She] {told} the newspaper <she had seen the water>.",
      "<The mine was safe>, [a senior official in the ministry] {said} on condition of anonymity.",
      "<“Is the mine safe?”> [Ruiz] {asked}.",
      // The cue in the paragraph before
      "[The governor] {continued}:\n\n<“We went down ourselves and saw the water.”>",
      "[Ruiz] {responded to} the report in the following words:\n\n<“We went down ourselves.\n\n“We saw the water.”>",
      // Sources are shared
      "[The nurse] sued the clinic, {saying} <it had ignored her letters>.",
      "[The council] {condemned} <the sale of the shipyard> and {urged} <the owners to talk>.",
      "When the mine closed, [Ruiz] left the town, {saying} <that the owners had lied>.",
      "[Two groups fighting the owners] {said} <the mine was unsafe>.",
      "After {saying} <that the mine was safe>, [Ruiz] left.",
      // Boundaries
      "LIMA (Andina) — <The mine is safe>, [the ministry] {said}.",
    ])
  func reads(_ newsprint: String) {
    let marked = MarkedText(newsprint)
    let story = Story(marked: marked)
    let found = FoundMarks(claims(story), in: story.text)
    #expect(found.sources == marked.sources)
    #expect(found.cues == marked.cues)
    #expect(found.contents == marked.contents)
  }

  @Test(
    "What was not said, may be said or will be said is told apart",
    arguments: [
      ("Ruiz said that the mine was safe.", Claim.Modality.asserted),
      ("Ruiz did not say that the mine was safe.", .negated),
      ("Ruiz could say that the mine was safe.", .hypothetical),
      ("Ruiz will say that the mine is safe.", .future),
      ("If Ruiz says that the mine is safe, nobody will go down.", .hypothetical),
      ("Ruiz declined to say whether the mine was safe.", .negated),
      ("Ruiz refused to leave the mine.", .asserted),
      ("No one said that the mine was safe.", .negated),
      ("Neither the mayor nor Ruiz said that the mine was safe.", .negated),
      ("Ruiz is to announce on Friday that the mine is safe.", .future),
    ])
  func modality(_ body: String, _ modality: Claim.Modality) {
    #expect(claims(Story(body: body)).map(\.modality) == [modality])
  }

  @Test("What someone denies having said is not said, and what they say in denying something is")
  func denied() {
    let denial = Attribution.claims(
      in: Story(body: "Ruiz denied having said that the mine was safe."), people: NobodyKnown())
    #expect(denial.map(\.modality) == [.asserted, .negated])
    let statement = Attribution.claims(
      in: Story(body: "Ruiz said that the owners knew that the mine was not safe."), people: NobodyKnown())
    #expect(statement.allSatisfy { $0.modality == .asserted })
  }

  @Test("A word before “to” tells whether the words are said", arguments: Prospect.all)
  func prospect(_ prospect: Prospect) {
    #expect(claims(Story(body: prospect.example)).map(\.modality) == [prospect.modality])
  }

  @Test(
    "Acts, names and circumstances are no statements",
    arguments: [
      "The rebels attacked the airport and delivered a blow to the army.",
      "Washington has stepped up direct arms supplies to the port.",
      "Others agreed to take part in the talks.",
      "A series called “Winter Harbour” ran for a year.",
      "What they said showed how little was known about the flood.",
      "It was easier said than done.",
    ])
  func finds(nothingIn body: String) { #expect(claims(Story(body: body)).isEmpty) }

  @Test(
    "What stands behind a statement belongs to the sentence again",
    arguments: [
      ("The man, who said he had lost his house, left the hall.", "he had lost his house"),
      ("What the mayor said was that the bridge was safe.", "that the bridge was safe"),
      ("The army had taken the town, the agency quoted a source as saying.", "The army had taken the town"),
    ])
  func ends(_ body: String, _ content: String) {
    let story = Story(body: body)
    #expect(claims(story).map { story.text[$0.content[0]] } == [content])
  }
}
