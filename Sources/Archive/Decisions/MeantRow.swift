/// The row that someone means who gives its number, its name, or some words of it.
struct MeantRow {
  var row: Int
  var title: String
  /// Rows of the same single word in other articles: a decision about the word is about all of them.
  var more = 0

  init(
    _ text: String, of kind: NamedKind, decisions: Decisions, _ connection: borrowing Connection
  ) throws {
    if let number = Int(text) {
      let find = try connection.prepare("SELECT id, name FROM \(kind.table) WHERE id = ?")
      guard let found = try find.all(Self.self, .integer(number)).first else {
        throw MeantRowError.nobody(text, kind)
      }
      self = found
      if kind == .person { more = try Self.others(like: found, connection) }
      return
    }
    let folded = FullName.fold(text, of: kind)
    let names = try NameTable(of: kind, connection)
    for mate in [folded] + decisions.mates(of: folded) {
      if let place = try names.known(mate) {
        (row, title) = (place.row, place.title)
        return
      }
    }
    if kind == .person, let first = try Self.rowsOfOneWord(folded, connection).first {
      self = first
      more = try Self.others(like: first, connection)
      return
    }
    let found = try Self.rows(withWords: folded, text, of: kind, connection)
    guard let first = found.first else { throw MeantRowError.nobody(text, kind) }
    if found.count > 1 { throw MeantRowError.several(text, kind, found) }
    self = first
  }

  private static func others(like row: MeantRow, _ connection: borrowing Connection) throws -> Int {
    let rows = try rowsOfOneWord(FullName.fold(row.title, of: .person), connection)
    return rows.contains { $0.row == row.row } ? rows.count - 1 : 0
  }

  /// The persons whom one article each knows by this word alone.
  static func rowsOfOneWord(
    _ folded: String, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [MeantRow] {
    if IndexWords.cut(folded).isEmpty { return [] }
    let list = try connection.prepare(
      """
      SELECT id, name FROM persons
       WHERE id IN (\(Conditions.personIDs)) AND id NOT IN (SELECT person_id FROM names WHERE person_id IS NOT NULL)
       ORDER BY id
      """)
    return try list.all(MeantRow.self, .text(phrase(folded)))
      .filter { FullName.fold($0.title, of: .person) == folded }
  }

  /// Words side by side, as FTS5 takes them.
  private static func phrase(_ name: String) -> String {
    "\"" + IndexWords.cut(name).joined(separator: " ") + "\""
  }

  /// Rows with these words side by side in one of their names, the first nine.
  private static func rows(
    withWords folded: String, _ text: String, of kind: NamedKind, _ connection: borrowing Connection
  ) throws -> [MeantRow] {
    if IndexWords.cut(text).isEmpty { return [] }
    let spelled = kind == .person ? "\n   OR id IN (\(Conditions.personIDs))" : ""
    let list = try connection.prepare(
      """
      SELECT id, name FROM \(kind.table)
       WHERE id IN (SELECT \(kind.column) FROM names WHERE instr(' ' || name || ' ', ' ' || ? || ' ') > 0)\(spelled)
       ORDER BY id LIMIT 9
      """)
    return kind == .person
      ? try list.all(MeantRow.self, .text(folded), .text(phrase(text)))
      : try list.all(MeantRow.self, .text(folded))
  }
}

extension MeantRow: RowDecodable {
  init(row: inout Row) {
    self.row = row.next()
    title = row.next()
  }
}

/// Why a name does not lead to one row.
enum MeantRowError: Error, CustomStringConvertible {
  case nobody(String, NamedKind)
  case several(String, NamedKind, [MeantRow])

  var description: String {
    switch self {
    case .nobody(let text, let kind):
      return "no \(kind) is called “\(text)”; `archive \(kind.table)` lists them"
    case .several(let text, _, let rows):
      let shown = rows.prefix(8).map { "\($0.title) (\($0.row))" }.joined(separator: ", ")
      return "“\(text)” may be \(shown)\(rows.count > 8 ? " …" : ""); say which by its number"
    }
  }
}
