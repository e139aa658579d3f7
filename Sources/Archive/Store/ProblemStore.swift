/// What could not be read, and why.
struct ProblemStore: ~Copyable {
  private let insert: Statement
  private let clear: Statement
  private let findWhole: Statement
  private let clearWhole: Statement

  init(_ connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      "INSERT OR IGNORE INTO problems (location, name, line, whole, message) VALUES (?, ?, ?, ?, ?)")
    let clear = try connection.prepare("DELETE FROM problems WHERE location = ?")
    let findWhole = try connection.prepare("SELECT 1 FROM problems WHERE location = ? AND whole = 1")
    let clearWhole = try connection.prepare("DELETE FROM problems WHERE location = ? AND whole = 1")
    self.findWhole = findWhole
    self.clearWhole = clearWhole
    self.insert = insert
    self.clear = clear
  }

  /// Keeps a problem; one that is known is not kept twice.
  func add(_ problem: CaptureProblem, ofWholeFile isWhole: Bool) throws(SQLiteError) {
    try insert.run(
      .text(problem.location), .text(problem.name), .integer(problem.line), .integer(isWhole ? 1 : 0),
      .text(problem.message))
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
