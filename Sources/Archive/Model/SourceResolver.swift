/// Tells who is meant by the words that name a source.
///
/// Attribution finds the words ("the spokesman, who declined to be named"); who they stand for is
/// knowledge about the people of the article, and asked for here.
public protocol SourceResolver: Sendable {
  /// Classifies a noun phrase, and resolves pronouns, surnames, titles and roles to the article's
  /// person or organization.
  ///
  /// `phrase` is a range of token indices, `head` the index of its head: "driver" in "a lorry driver,
  /// who would not be named". The result's span is the phrase's own.
  func source(of phrase: Range<Int>, head: Int, in story: Story) -> Source

  /// The tokens of the name that covers `token`, when a person or an organization is named there, so
  /// that "Col. Haitham al-Zoubani" stays one unit; nil elsewhere.
  func name(at token: Int) -> Range<Int>?
}
