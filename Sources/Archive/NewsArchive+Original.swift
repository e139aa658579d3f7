extension NewsArchive {
  /// The bytes of the file that an article was read from, as they were found; nil when there is no such article.
  ///
  /// Of a record, those of the whole file that holds it. Throws one line when the archive's own copy is damaged.
  public func original(ofArticle id: Int) throws -> [UInt8]? {
    let find = try connection.prepare(
      """
      SELECT sqlar.sz, sqlar.data, sqlar.name
        FROM captures JOIN originals ON originals.id = captures.original_id
                      JOIN sqlar ON sqlar.name = originals.name
       WHERE captures.article_id = ?
       ORDER BY captures.current DESC, originals.current DESC, captures.id LIMIT 1
      """)
    try find.bind(.integer(id))
    guard var row = try find.next() else { return nil }
    let size: Int = row.next()
    let kept: [UInt8] = row.next()
    let name: String = row.next()
    // https://sqlite.org/sqlar.html: raw where compressing gained nothing.
    if kept.count == size { return kept }
    guard let bytes = Inflater.unpacked(kept, size: size) else {
      throw OriginalDamage(name: name)
    }
    return bytes
  }
}

/// The archive's copy of a file cannot be unpacked.
public struct OriginalDamage: Error, CustomStringConvertible {
  public var name: String
  public var description: String {
    "the copy of \(name) in the archive is damaged; `archive check` tells more"
  }
}
