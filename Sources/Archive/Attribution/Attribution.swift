/// Who said what in a story.
///
/// A claim is found by a pattern, in one sentence at a time; then bare quotations get a source, and claims
/// inside claims get a parent. A pure function of its arguments, linear in the story's length.
public struct Attribution: Sendable {
  /// In reading order of their contents; a nested claim comes behind the one that holds it.
  public let claims: [Claim]

  public init(story: Story, people: some SourceResolver) {
    let passage = Passage(story)
    let marks = MarkCues(passage: passage)
    var drafts: [Draft] = []
    drafts.reserveCapacity(16)
    var room = ParagraphReader.Room()
    for paragraph in story.paragraphs.indices {
      if let draft = marks.draft(of: paragraph) { drafts.append(draft) }
      ParagraphReader(passage: passage, paragraph: paragraph).read(into: &drafts, by: &room)
    }
    Backfill(passage: passage).fill(&drafts)
    drafts += QuotedClaims(passage: passage).drafts(inside: drafts)
    claims = Nesting(passage: passage).claims(drafts, people)
  }

  /// Who said what in a story.
  public static func claims(in story: Story, people: some SourceResolver) -> [Claim] {
    Attribution(story: story, people: people).claims
  }
}
