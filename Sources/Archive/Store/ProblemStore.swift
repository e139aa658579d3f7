/// What could not be read, and why.
struct ProblemStore: ~Copyable {
  private let insert: Statement
  private let find: Statement
  private let clear: Statement
  private let findWhole: Statement
  private let clearWhole: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      "INSERT INTO problems (location, name, line, message) VALUES (?, ?, ?, ?)")
    let find = try connection.prepare(
      "SELECT 1 FROM problems WHERE location = ? AND line IS ? AND message = ?")
    let clear = try connection.prepare("DELETE FROM problems WHERE location = ?")
    let findWhole = try connection.prepare("SELECT 1 FROM problems WHERE location = ? AND line IS NULL")
    let clearWhole = try connection.prepare("DELETE FROM problems WHERE location = ? AND line IS NULL")
    self.findWhole = findWhole
    self.clearWhole = clearWhole
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

  /// Whether a file as a whole could not be read.
  func hasProblem(location: String) throws(SQLiteError) -> Bool {
    try findWhole.bind(.text(location))
    let found = try findWhole.next() != nil
    findWhole.reset()
    return found
  }

  /// Forgets that a file as a whole could not be read.
  func clearProblem(location: String) throws(SQLiteError) { try clearWhole.run(.text(location)) }
}
