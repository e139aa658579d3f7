/// How FTS5 works on the two large indexes, and when their segments are brought together.
extension TextIndexes {
  /// How FTS5 works. https://sqlite.org/fts5.html#configuration_options_config_table_
  enum Mode {
    /// A few articles come in: what they bring is merged with what is there as it comes.
    case few
    /// Many do: nothing is merged before ``merge(all:_:)``, and FTS5 has room for what articles had that are replaced.
    case many

    /// Bytes of terms in memory before they are written.
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
      if try segments(of: index, connection) <= Self.few { continue }
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

  /// Whether one of them has hundreds of segments: FTS5 has room for 2000, and merges none while many articles come in.
  static func areCrowded(_ connection: borrowing Connection) throws(SQLiteError) -> Bool {
    for index in large where try segments(of: index, connection) > crowd { return true }
    return false
  }

  private static func segments(
    of index: String, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    try connection.integer("SELECT count(DISTINCT segid) FROM \(index)_idx") ?? 0
  }

  /// Goes on bringing segments together behind an ingest of a few articles, in proportion to the pages that it wrote, as
  /// FTS5 does where it writes itself: so that the work comes in small pieces.
  static func merge(behind pages: Int, _ connection: borrowing Connection) throws(SQLiteError) {
    if pages == 0 { return }
    for index in large {
      try connection.execute("INSERT INTO \(index)(\(index), rank) VALUES ('merge', \(64 + 8 * pages))")
    }
  }

  private static let few = 12
  private static let crowd = 600
  /// Of 4 KB.
  private static let pagesAtOnce = 4000
}
