/// A saved page beside the text that was rendered from it: its blocks, the elements they stand in, and what
/// the page says of itself.
public struct PageMarkup: Sendable {
  /// A paragraph, a heading, a list item, a cell: words that stand together, in reading order.
  public struct Piece: Sendable {
    public var span: TextSpan
    /// The innermost element that builds the page: an index into ``PageMarkup/elements``.
    public var element: Int
    /// How many bytes of its words are links.
    public var linked: Int
    /// How many bytes of its words are set bold.
    public var bold: Int
  }

  /// An element that builds the page, or tells what its words are.
  public struct Element: Sendable {
    public var tag: MarkupTag
    public var hints: MarkupHints
    /// An index into the elements, smaller than its own; -1 for the first.
    public var parent: Int
    /// The blocks that stand in it, as indices.
    public var blocks: Range<Int>
  }

  public var blocks: [Piece] = []
  public var elements: [Element] = []
  public var facts = PageFacts()

  public init() {}
}
