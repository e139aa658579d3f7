extension NewsArchive {
  /// Gives the bytes of the file that an article was read from, as they were found, piece by piece; false when
  /// there is no such article.
  ///
  /// Of a record, those of the whole file that holds it. Throws one line when the archive's own copy is damaged.
  public func original(ofArticle id: Int, _ body: ([UInt8]) throws -> Void) throws -> Bool {
    let find = try connection.prepare(
      """
      SELECT sqlar.name, originals.sha256, sqlar.sz, sqlar.data
        FROM captures JOIN originals ON originals.id = captures.original_id
                      JOIN sqlar ON sqlar.name = originals.name
       WHERE captures.article_id = ?
       ORDER BY captures.current DESC, originals.current DESC, captures.id LIMIT 1
      """)
    try find.bind(.integer(id))
    guard var row = try find.next() else { return false }
    let name: String = row.next()
    let sha256: [UInt8] = row.next()
    let size: Int = row.next()
    let file = KeptFile(name: name, data: row.next(), size: size)
    var bytes = KeptBytes(file)
    var given = 0
    var hash = SHA256()
    while given <= size {
      var piece: [UInt8] = []
      do throws(ReadingFault) {
        guard try bytes.read(CaptureLimits.chunk, into: &piece) > 0 else { break }
      } catch { throw OriginalDamage(name: name) }
      given += piece.count
      hash.update(piece)
      try body(piece)
    }
    if given != size || hash.finish() != sha256 { throw OriginalDamage(name: name) }
    return true
  }
}

/// The archive's copy of a file cannot be unpacked.
public struct OriginalDamage: Error, CustomStringConvertible {
  public var name: String
  public var description: String {
    "the copy of \(name) in the archive is damaged; `archive check` tells more"
  }
}
