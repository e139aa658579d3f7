/// The elements that a parser would have open, so that it is never given too many at a time.
///
/// Follows the parser's own rules for end tags where they close something, and errs towards too many: a
/// page that closes nothing comes to the bound earlier, never later.
struct MarkupNesting {
  private struct Open {
    var tag: MarkupTag
    /// Tells custom elements apart, which are all `other`.
    var name: WordKey
  }

  private var open: [Open] = []
  private var blocks = 0

  /// Of elements that build the page, and of those that stand in a line.
  private static let blocksAtMost = 200
  private static let inlinesAtMost = 200

  /// Whether an element may begin here. If not, its end tag will not be let through either.
  mutating func enters(_ tag: MarkupTag, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if tag.isBlock {
      guard blocks < Self.blocksAtMost else { return false }
      blocks += 1
    } else {
      guard open.count - blocks < Self.inlinesAtMost else { return false }
    }
    open.append(Open(tag: tag, name: WordKey(folding: name, 0, name.count)))
    return true
  }

  /// Whether an end tag closes something, which is then closed with all that stands inside it.
  mutating func leaves(_ tag: MarkupTag, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let key = WordKey(folding: name, 0, name.count)
    var i = open.count - 1
    while i >= 0 {
      if open[i].tag == tag, open[i].name == key {
        while open.count > i { if open.removeLast().tag.isBlock { blocks -= 1 } }
        return true
      }
      // An end tag does not reach out of a table, nor that of a word out of a block.
      if tag.isBlock ? open[i].tag == .table : open[i].tag.isBlock { break }
      i -= 1
    }
    return false
  }
}
