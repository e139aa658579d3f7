/// A full-text index that gets its segments from us: FTS5 gathers the words of row after row in one large table of its
/// own, on the one task that writes, and that was a fifth of an ingest.
///
/// FTS5 finds a segment that it might have written itself, in a record of segments that it might have written itself, and
/// goes on from there: it merges, deletes, checks.
struct FullTextIndex {
  let name: String
  /// How many columns it has.
  let columns: Int
  /// Whether it keeps how many words each row has: `columnsize`.
  let keepsLengths: Bool

  /// The form of an index that we know; setting `secure-delete` makes a later one.
  /// https://sqlite.org/fts5.html#the_secure_delete_configuration_option
  private static let version = 4

  /// What we add to.
  private struct Records {
    var structure: IndexStructure
    var totals: IndexTotals
    var freeID: Int
    var pageSize: Int
  }

  /// Writes a batch into a segment of its own; gives how many pages it has. nil, and nothing written, when the index has a
  /// form that we do not know.
  ///
  /// Inside a transaction and ``Connection/withShadowTables(_:)``. After an error the transaction is to be taken back.
  func write(_ batch: borrowing SegmentBatch, _ connection: borrowing Connection) throws(SQLiteError) -> Int?
  {
    if batch.isEmpty { return 0 }
    // With a statement that may delete, FTS5 takes part in the transaction, and at a savepoint writes what it has gathered.
    // https://sqlite.org/vtab.html#the_xsavepoint_xrelease_and_xrollbackto_methods
    try connection.execute("DELETE FROM \(name) WHERE 0; SAVEPOINT gathered; RELEASE gathered")
    guard var records = try records(connection) else { return nil }
    let tables = try IndexTables(self, connection)
    let segment = batch.pages(ofSize: records.pageSize)
    try batch.forEachRow { row throws(SQLiteError) in
      records.totals.add(row)
      if keepsLengths { try tables.add(row) }
    }
    if !segment.pages.isEmpty {
      try tables.put(segment, as: records.freeID)
      records.structure.append(IndexStructure.Segment(id: records.freeID, pages: 1...segment.pages.count))
      try tables.put(records.structure.record, at: IndexTables.structure)
    }
    try tables.put(records.totals.record, at: IndexTables.totals)
    // What it remembers of its records is no longer true; behind a rollback it reads them anew.
    try connection.execute("SAVEPOINT written; ROLLBACK TO written; RELEASE written")
    return segment.pages.count
  }

  private func records(_ connection: borrowing Connection) throws(SQLiteError) -> Records? {
    guard try connection.integer("SELECT v FROM \(name)_config WHERE k = 'version'") == Self.version else {
      return nil
    }
    let read = try connection.prepare("SELECT block FROM \(name)_data WHERE id = ?")
    func record(_ place: Int) throws(SQLiteError) -> [UInt8]? {
      try read.bind(.integer(place))
      defer { read.reset() }
      guard var row = try read.next() else { return nil }
      return row.next()
    }
    guard let structure = try record(IndexTables.structure).flatMap({ IndexStructure($0) }),
      let totals = try record(IndexTables.totals).flatMap({ IndexTotals($0, columns: columns) }),
      let freeID = structure.freeID
    else { return nil }
    let size = try connection.integer("SELECT v FROM \(name)_config WHERE k = 'pgsz'") ?? Self.pageSize
    guard Self.pageSizes.contains(size) else { return nil }
    return Records(structure: structure, totals: totals, freeID: freeID, pageSize: size)
  }

  /// Bytes of a page where the settings do not say, and how many they may say: two bytes hold a place on a page, of which a
  /// long word takes 32 KB. https://sqlite.org/fts5.html#the_pgsz_configuration_option
  private static let pageSize = 4050
  private static let pageSizes = 32...16384
}
