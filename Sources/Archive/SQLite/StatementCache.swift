/// The statements of a connection that are used again, by their text.
///
/// To compile a statement takes several times as long as to run it for one row. Whoever has a place for a
/// ``Statement`` keeps it there; this is for code that has none, and a few dozen texts.
final class StatementCache {
  /// A statement that several hold.
  final class Kept {
    let statement: Statement
    init(_ statement: consuming Statement) { self.statement = statement }
    func run(_ values: [Value]) throws(SQLiteError) { try statement.run(values) }
  }

  private var kept: [String: Kept] = [:]

  func statement(_ sql: String, _ connection: borrowing Connection) throws(SQLiteError) -> Kept {
    if let known = kept[sql] { return known }
    let made = Kept(try connection.prepare(sql))
    kept[sql] = made
    return made
  }
}
