/// The tables in which FTS5 keeps one index, written without FTS5.
///
/// The segments are in `…_data` and `…_idx`, the lengths of the rows in `…_docsize`.
/// https://sqlite.org/fts5.html#external_content_tables and the head of
/// https://sqlite.org/src/file?name=ext/fts5/fts5_index.c, which describes each record.
struct IndexTables: ~Copyable {
  private let putBlock: Statement
  private let addSeparator: Statement
  /// nil where the index keeps no lengths.
  private let addLengths: Statement?

  /// Inside ``Connection/withShadowTables(_:)``.
  init(_ index: FullTextIndex, _ connection: borrowing Connection) throws(SQLiteError) {
    let name = index.name
    let putBlock = try connection.prepare("REPLACE INTO \(name)_data (id, block) VALUES (?, ?)")
    let addSeparator = try connection.prepare("INSERT INTO \(name)_idx (segid, term, pgno) VALUES (?, ?, ?)")
    let addLengths =
      index.keepsLengths
      ? try connection.prepare("REPLACE INTO \(name)_docsize (id, sz) VALUES (?, ?)") : nil
    self.putBlock = putBlock
    self.addSeparator = addSeparator
    self.addLengths = addLengths
  }

  /// Where the record of the totals and that of the segments are.
  static let totals = 1
  static let structure = 10

  /// Where a page of a segment is.
  private static func place(segment: Int, page: Int) -> Int { segment << 37 + page }

  /// Where a page of the index of a doclist is, which is on a page of that number.
  private static func place(segment: Int, height: Int, doclistIndex page: Int) -> Int {
    segment << 37 + 1 << 36 + height << 31 + page
  }

  /// Writes a record.
  func put(_ record: [UInt8], at place: Int) throws(SQLiteError) {
    try putBlock.run(.integer(place), .blob(record))
  }

  /// Writes a segment under a number that no other has, over what is left there of one that is no more.
  func put(_ segment: SegmentPages, as id: Int) throws(SQLiteError) {
    for (i, page) in segment.pages.enumerated() {
      try putBlock.run(.integer(Self.place(segment: id, page: i + 1)), .blob(page))
    }
    for node in segment.doclistIndexes {
      let place = Self.place(segment: id, height: node.height, doclistIndex: node.number)
      try putBlock.run(.integer(place), .blob(node.bytes))
    }
    for separator in segment.separators {
      let page = separator.page << 1 + (separator.hasDoclistIndex ? 1 : 0)
      try addSeparator.run(.integer(id), .blob(separator.word), .integer(page))
    }
  }

  func add(_ row: SegmentBatch.RowLengths) throws(SQLiteError) {
    guard addLengths != nil else { return }
    var record: [UInt8] = []
    for length in row.lengths { Varint.append(UInt64(length), to: &record) }
    try addLengths?.run(.integer(row.row), .blob(record))
  }
}
