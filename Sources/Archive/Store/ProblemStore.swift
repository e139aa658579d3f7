/// What could not be read, and why.
struct ProblemStore: ~Copyable {
  private let insert: Statement
  private let find: Statement
  private let clear: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      "INSERT INTO problems (location, name, line, message) VALUES (?, ?, ?, ?)")
    let find = try connection.prepare(
      "SELECT 1 FROM problems WHERE location = ? AND line IS ? AND message = ?")
    let clear = try connection.prepare("DELETE FROM problems WHERE location = ?")
    self.insert = insert
    self.find = find
    self.clear = clear
  }

  /// Keeps a problem; one that is known is not kept twice.
  func add(location: String, name: String, line: Int?, message: String) throws(SQLiteError) {
    try find.bind(.text(location), .integer(line), .text(message))
    if try find.next() != nil {
      find.reset()
      return
    }
    try insert.run(.text(location), .text(name), .integer(line), .text(message))
  }

  /// Forgets a file's problems before it is read anew.
  func clear(location: String) throws(SQLiteError) { try clear.run(.text(location)) }
}
