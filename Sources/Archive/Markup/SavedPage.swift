/// A page as it was saved, read: the text rendered from it, and where everything stands in it.
struct SavedPage: Sendable {
  var text: Text
  var markup: PageMarkup

  /// Reads HTML that has been decoded. Nothing is fetched; linear in the length.
  init(html: Text) {
    let sieve = MarkupSieve(html.withoutEscapeSequences.utf8)
    let tree = MarkupTree(parsing: sieve.markup)
    var renderer = PageRenderer()
    tree.walk(&renderer)
    (text, markup) = renderer.finished()
    LinkedData.read(sieve.linkedData, into: &markup.facts)
  }
}
