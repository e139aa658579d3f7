/// The numbers that the next rows get, counted here so that no insert has to be asked for its own.
struct RowNumbers {
  var article: Int
  var claim: Int
  var comment: Int
  var personSpelling: Int
  var organizationSpelling: Int
  var name: Int
  private var rows: [NamedKind: Int] = [:]
  /// Enough for any number of transactions from there to SQLite's last number.
  private static let most = Int.max / 2

  /// Behind the last rows of the archive. Asked under the write lock.
  init(_ connection: borrowing Connection) throws(SQLiteError) {
    // A number is never given again, so that what hangs on a row that was deleted by hand finds no other one.
    func next(_ last: String) throws(SQLiteError) -> Int {
      // A hand may have written any number: those below 1 are passed by, and behind the last there is none.
      let last = max(0, try connection.integer(last) ?? 0)
      guard last < Self.most else { throw SQLiteError(kind: .constraint, file: connection.file) }
      return last + 1
    }
    article = try next("SELECT seq FROM sqlite_sequence WHERE name = 'articles'")
    claim = try next("SELECT seq FROM sqlite_sequence WHERE name = 'claims'")
    comment = try next("SELECT max(id) FROM comments")
    personSpelling = try next("SELECT max(id) FROM person_spellings")
    organizationSpelling = try next("SELECT max(id) FROM organization_spellings")
    name = try next("SELECT seq FROM sqlite_sequence WHERE name = 'names'")
    for kind in NamedKind.allCases {
      let last =
        kind == .outlet
        ? "SELECT max(id) FROM outlets" : "SELECT seq FROM sqlite_sequence WHERE name = '\(kind.table)'"
      rows[kind] = try next(last) - 1
    }
  }

  /// The number of a new row of persons, organizations or outlets.
  mutating func row(of kind: NamedKind) -> Int {
    rows[kind, default: 0] += 1
    return rows[kind, default: 0]
  }
}
