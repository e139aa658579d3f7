/// The numbers that the next rows get, counted here so that no insert has to be asked for its own.
struct RowNumbers {
  var article: Int
  var claim: Int
  var comment: Int
  var personSpelling: Int
  var organizationSpelling: Int
  var name: Int
  private var rows: [NamedKind: Int] = [:]

  /// Behind the last rows of the archive. Asked under the write lock.
  init(_ connection: borrowing Connection) throws(SQLiteError) {
    // A number is never given again, so that what hangs on a row that was deleted by hand finds no other one.
    article = (try connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") ?? 0) + 1
    claim = (try connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'claims'") ?? 0) + 1
    comment = (try connection.integer("SELECT max(id) FROM comments") ?? 0) + 1
    personSpelling = (try connection.integer("SELECT max(id) FROM person_spellings") ?? 0) + 1
    organizationSpelling = (try connection.integer("SELECT max(id) FROM organization_spellings") ?? 0) + 1
    name = (try connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'names'") ?? 0) + 1
    for kind in NamedKind.allCases {
      let last =
        kind == .outlet
        ? "SELECT max(id) FROM outlets" : "SELECT seq FROM sqlite_sequence WHERE name = '\(kind.table)'"
      rows[kind] = try connection.integer(last) ?? 0
    }
  }

  /// The number of a new row of persons, organizations or outlets.
  mutating func row(of kind: NamedKind) -> Int {
    rows[kind, default: 0] += 1
    return rows[kind, default: 0]
  }
}
