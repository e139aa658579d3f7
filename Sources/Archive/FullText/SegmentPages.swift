/// A segment of an FTS5 index that is ready to be written: it has no number yet, and touches no table.
///
/// In memory as a whole: of one transaction, some megabytes.
struct SegmentPages {
  /// Bytes that a page has room for.
  let pageSize: Int
  /// The words, in the order of their bytes, and their doclists. The first page has the number 1.
  var pages: [[UInt8]] = []
  /// What leads to the pages, in their order.
  var separators: [Separator] = []
  /// The indexes of doclists that fill many pages.
  var doclistIndexes: [DoclistIndex.Node] = []

  /// What is enough of the first word of a page to find the page by.
  struct Separator {
    var word: [UInt8]
    /// From 1 on.
    var page: Int
    /// Whether the doclist that goes on behind this page has an index.
    var hasDoclistIndex: Bool
  }

  init(pageSize: Int) { self.pageSize = pageSize }
}
