/// A labelled stretch of a capture's text.
///
/// The zones of a capture cover every word of it: what is not the story is labelled, not thrown away.
/// Standfirst and dateline are laid over the body where the page has no place of their own for them,
/// because their words are part of the story and claims are found in them.
public struct Zone: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case headline, standfirst, byline, dateline, body, caption
    case related, tags, comment, disclaimer, promo, nav
  }

  public var kind: Kind
  public var span: TextSpan

  public init(_ kind: Kind, _ span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
