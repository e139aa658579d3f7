extension NewsArchive {
  /// Makes sure that "nothing found" means it: the newest article must be found by the first of its own words.
  ///
  /// An index that was damaged can have forgotten everything and still answer, without an error, that there is
  /// nothing. One look-up; `archive check` compares every word.
  public func confirmIndex() throws {
    let newest = try connection.prepare(
      """
      SELECT id, coalesce(headline, '') || ' ' || substr(body, 1, 2000) FROM articles ORDER BY id DESC LIMIT 1
      """)
    guard var row = try newest.next() else { return }
    let id: Int = row.next()
    let text: String = row.next()
    let words = IndexWords.cut(Array(text.unicodeScalars)[...], limit: 2)
    // The one word of a text that was cut may go on.
    guard words.count == 2, let word = words.first else { return }
    let find = try connection.prepare("SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? AND rowid = ?")
    try find.bind(.text("\"\(word)\""), .integer(id))
    if try find.next() == nil { throw IndexFault(file: connection.file) }
  }
}

/// The full-text index does not know what the archive holds.
public struct IndexFault: Error, CustomStringConvertible {
  /// The archive as the user named it.
  public var file: String
  public var description: String {
    "\(file): the search index is damaged and finds nothing; `archive check --repair` makes it anew from the articles"
  }
}
