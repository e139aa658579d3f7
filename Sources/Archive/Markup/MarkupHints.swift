/// What an element's class, id and role say that it is for.
public struct MarkupHints: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Holds the paragraphs of the story: "article-body", "entry-content", itemprop="articleBody".
  public static let body = MarkupHints(rawValue: 1)
  /// Holds the story with all that belongs to it: "post", "story", <article>, <main>.
  public static let story = MarkupHints(rawValue: 2)
  public static let comments = MarkupHints(rawValue: 4)
  /// One reader's comment.
  public static let comment = MarkupHints(rawValue: 8)
  public static let related = MarkupHints(rawValue: 16)
  /// Newsletters, subscriptions, advertisements, notices about cookies.
  public static let promo = MarkupHints(rawValue: 32)
  /// Menus, share bars, sidebars, the head and the foot of the site.
  public static let nav = MarkupHints(rawValue: 64)
  public static let tags = MarkupHints(rawValue: 128)
  public static let caption = MarkupHints(rawValue: 256)
  public static let byline = MarkupHints(rawValue: 512)
  /// The name of an author.
  public static let author = MarkupHints(rawValue: 1024)
  public static let date = MarkupHints(rawValue: 2048)
  public static let headline = MarkupHints(rawValue: 4096)
  public static let standfirst = MarkupHints(rawValue: 8192)
  public static let pullQuote = MarkupHints(rawValue: 16384)
  /// Not shown, or shown to screen readers only.
  public static let hidden = MarkupHints(rawValue: 32768)
  public static let disclaimer = MarkupHints(rawValue: 65536)
  /// A biography of the author.
  public static let biography = MarkupHints(rawValue: 1 << 17)
  /// What is shown here goes by itself: a player, a gallery, a poll.
  public static let media = MarkupHints(rawValue: 1 << 18)
  /// The section that the story stands in.
  public static let section = MarkupHints(rawValue: 1 << 19)

  /// What keeps an element's words out of the story.
  static let outside: MarkupHints = [
    .comments, .comment, .related, .promo, .nav, .tags, .caption, .byline, .pullQuote, .hidden, .disclaimer,
    .biography, .media,
  ]
}
