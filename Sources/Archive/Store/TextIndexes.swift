/// The full-text indexes: new rows are indexed many at a time, from the tables themselves.
///
/// One statement for each row: a statement of many rows opens a savepoint, on which FTS5 writes out all that it has
/// gathered of every index, in segments that have to be merged later. Rows that are updated or deleted are the triggers'
/// business.
enum TextIndexes {
  /// Indexes every row from the given numbers on.
  static func add(from first: RowNumbers, _ connection: borrowing Connection) throws(SQLiteError) {
    for (index, table, columns, number) in [
      ("articles_fts", "articles", ["body", "headline", "standfirst", "short_forms"], first.article),
      ("claims_fts", "claims", ["content", "source"], first.claim),
      ("comments_fts", "comments", ["author", "text"], first.comment),
      ("person_aliases_fts", "person_spellings", ["alias"], first.personSpelling),
    ] {
      try add(to: index, columns, of: table, from: number, connection)
    }
  }

  private static func add(
    to index: String, _ columns: [String], of table: String, from first: Int,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let names = columns.joined(separator: ", ")
    let rows = try connection.prepare("SELECT id, \(names) FROM \(table) WHERE id >= \(first) ORDER BY id")
    let marks = columns.map { _ in ", ?" }.joined()
    let insert = try connection.prepare("INSERT INTO \(index) (rowid, \(names)) VALUES (?\(marks))")
    while let row = try rows.next() { try insert.run(copying: row, columns.count + 1) }
  }

  /// How FTS5 works. https://sqlite.org/fts5.html#configuration_options_config_table_
  enum Mode {
    /// A few articles come in: what they bring is written soon, and merged with what is there as it comes.
    case few
    /// Many do: their terms are gathered in memory, and nothing is merged before ``merge(all:_:)``.
    case many

    /// Megabytes of terms in memory before they are written.
    var hashsize: Int { self == .few ? 1 << 20 : 64 << 20 }
    /// How many segments of a level are merged bit by bit, 0 for none; and how many at once, whatever it takes.
    /// (At once is never: that would be a large transaction in the middle of a small one.)
    fileprivate var merges: (automerge: Int, crisismerge: Int) { (self == .few ? 4 : 0, 1000) }
  }

  /// The indexes that grow by much.
  private static let large = ["articles_fts", "claims_fts"]

  static func work(_ mode: Mode, _ connection: borrowing Connection) throws(SQLiteError) {
    for index in large {
      for (option, value) in [
        ("hashsize", mode.hashsize), ("automerge", mode.merges.automerge),
        ("crisismerge", mode.merges.crisismerge),
      ] {
        try connection.execute("INSERT INTO \(index)(\(index), rank) VALUES ('\(option)', \(value))")
      }
    }
  }

  /// Sets the mode where the file, in which it is kept, says otherwise: the one who set it there has died.
  static func restore(_ mode: Mode, _ connection: borrowing Connection) throws(SQLiteError) {
    let kept = try connection.integer("SELECT v FROM articles_fts_config WHERE k = 'hashsize'")
    if let kept, kept != mode.hashsize { try work(mode, connection) }
  }

  /// Brings the segments together that were written one by one: of seventeen, a search takes up to twice as long as of
  /// five. A dozen are left alone: to write an index anew leaves as many pages empty as it has.
  ///
  /// Each step is a transaction of its own and writes a few megabytes, so that whoever searches meanwhile waits for one
  /// step at most. https://sqlite.org/fts5.html#the_merge_command
  ///
  /// - Parameter all: into one, which writes the whole index anew; else where four of a size have come together.
  static func merge(all: Bool, _ connection: borrowing Connection) throws(SQLiteError) {
    for index in large {
      let segments = try connection.integer("SELECT count(DISTINCT segid) FROM \(index)_idx") ?? 0
      if segments <= Self.few { continue }
      var pages = all ? -Self.pagesAtOnce : Self.pagesAtOnce
      while true {
        let before = connection.totalChanges
        try connection.execute("INSERT INTO \(index)(\(index), rank) VALUES ('merge', \(pages))")
        // SQLite's page on it: fewer than two changes mean that there is nothing left to merge.
        if connection.totalChanges - before < 2 { break }
        pages = Self.pagesAtOnce
      }
    }
  }

  private static let few = 12
  /// Of 4 KB.
  private static let pagesAtOnce = 4000
}
