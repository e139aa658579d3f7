/// What is found in a capture: looked for already, or only when it is asked for.
///
/// A capture whose bytes the archive knows is not searched for people and claims again. When the writer comes to
/// it, the article may be gone all the same: `latest.txt` was moved to `prev.txt`, a new `latest.txt` came
/// first and took the article's place. So the capture stays at hand until then.
enum Finds: RowSource {
  /// In a box: an article is handed on from hand to hand, and has some thirty arrays and strings to be counted.
  indirect case rows(ArticleRows)
  /// The bytes were known when they were read.
  case unread(Capture)

  /// What is to be written; reads the capture where nobody has.
  mutating func rows() -> ArticleRows {
    switch self {
    case .rows(let rows): return rows
    case .unread(let capture):
      let rows = Extraction.rows(from: capture)
      self = .rows(rows)
      return rows
    }
  }

  /// Whether the article is longer than what is read of one; of a known one it is told by its length.
  var isReadInPart: Bool {
    switch self {
    case .rows(let rows): rows.page.unread > 0
    case .unread(let capture): capture.markup == nil && capture.text.count > CaptureLimits.reading
    }
  }
}
