/// What an archive has captured already, asked beside the one who writes.
///
/// Its answer may be older than what is being written; it only saves reading what need not be read, and the
/// writer looks again under its lock. Each question holds the file's lock no longer than it takes.
struct KnownCaptures: ~Copyable {
  private let connection: Connection
  private let find: Statement
  private let findOriginal: Statement

  /// nil when there is no archive yet, or nothing in it.
  static func open(path: String) -> KnownCaptures? {
    guard let known = try? KnownCaptures(path: path), known.isWorthAsking else { return nil }
    return known
  }

  private init(path: String) throws {
    let connection = try Connection(path: path, mode: .read)
    try Schema.prepareForReading(connection)
    // From here on nobody waits for an answer: while the file is locked everything is new, and the writer looks again.
    try connection.execute("PRAGMA busy_timeout = 0")
    let find = try connection.prepare(
      "SELECT 1 FROM captures WHERE sha256 = ? AND article_id IS NOT NULL AND current = 1")
    let findOriginal = try connection.prepare(
      "SELECT sha256 FROM originals WHERE location = ? AND current = 1 AND complete = 1")
    self.find = find
    self.findOriginal = findOriginal
    self.connection = connection
  }

  private var isWorthAsking: Bool {
    ((try? connection.integer("SELECT max(id) FROM originals")) ?? nil) != nil
  }

  /// Whether an article was read from these bytes.
  func has(bytes sha256: [UInt8]) throws -> Bool {
    try find.bind(.blob(sha256))
    let found = try find.next() != nil
    find.reset()
    return found
  }

  /// The SHA-256 of what was last captured at a place; nil when nothing was.
  func original(at location: String) throws -> [UInt8]? {
    try findOriginal.bind(.text(location))
    guard var row = try findOriginal.next() else { return nil }
    let sha256: [UInt8] = row.next()
    findOriginal.reset()
    return sha256
  }
}
