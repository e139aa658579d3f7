/// How much the place of a block on a saved page speaks for or against its being a paragraph of the story.
///
/// Added to what its words look like (``BodyWeights``), on the same scale of log-odds, and like those set by hand.
struct SavedWeights: Sendable {
  /// What the words look like; on a page with markup, most of the furniture tells itself otherwise.
  var words = BodyWeights(base: -0.9, title: -1.2, repeated: -1.0)
  var paragraph: Float = 1.2
  var item: Float = -0.4
  var cell: Float = -1.2
  var quote: Float = 0.6
  /// All of the block's words are links, and in proportion.
  var linked: Float = -4
  /// It stands in an element that says it holds the story's paragraphs, while most prose does.
  var inBody: Float = 1.6
  /// It does not, while most prose does.
  var outsideBody: Float = -2.6
  var inStory: Float = 0.4
  var outsideStory: Float = -1.4
  /// For each level that one must climb from the parent of most paragraphs to reach it, up to `levels`.
  var distance: Float = -0.55
  var levels = 10
  /// It stands beside most paragraphs of the story, under one parent.
  var beside: Float = 0.9
  /// Its element says that it is something else.
  var labelled: Float = -8
  /// Its words say so: on top of what they count elsewhere.
  var marked: Float = -3
  /// Its words stand in the article that the page tells in its own data.
  var told: Float = 5
  /// They do not, while most others do.
  var untold: Float = -4

  /// Braces and back-slashes: a script that was shown by mistake.
  var code: Float = -9
  /// What it costs, in words, to read on past a heading that closes stories where the markup says that the story goes on.
  var passCloser: Float = 6
  var passEnd: Float = 25

  static let standard = SavedWeights()
}
