/// All names, made anew from their spellings: how each must be looked up, and what `name_keys` must have and nothing else.
///
/// A name without its keys is never compared with another, and stays in a row of its own.
struct KeyCount {
  private struct Key: Hashable {
    var key: String
    var rank: Int
    var name: Int
  }

  /// Names that lack one, as printed.
  private(set) var lacking: [String] = []
  /// Names that are looked up by other words than they are spelled with, as printed.
  private(set) var misspelled: [String] = []
  private(set) var strange = 0
  /// The numbers of both, which others may have missed.
  private(set) var missed: [NamedKind: Set<Int>] = [:]

  /// Reads every name; memory holds those with which something is wrong.
  init(_ connection: borrowing Connection) throws {
    let hasKey = try connection.prepare(
      "SELECT 1 FROM name_keys WHERE key = ? AND rank = ? AND name_id = ?")
    var right = 0
    try KeyCount.each(connection) { id, kind, stored, name in
      if stored != name.folded {
        misspelled.append(name.spelling)
        missed[kind, default: []].insert(id)
      }
      let keys = Set(name.keys)
      var isWhole = true
      for key in keys {
        try hasKey.bind(.text(key), .integer(KeySharers.rank(of: name.folded)), .integer(id))
        if try hasKey.next() != nil { right += 1 } else { isWhole = false }
        hasKey.reset()
      }
      if !isWhole {
        lacking.append(name.spelling)
        missed[kind, default: []].insert(id)
      }
    }
    strange = (try connection.integer("SELECT count(*) FROM name_keys") ?? 0) - right
  }

  var findings: [Finding] {
    var findings: [Finding] = []
    if !misspelled.isEmpty {
      findings.append(
        Finding(
          place: "names",
          message:
            "\(misspelled.count) names are looked up by other words than their own: \(misspelled.firstFew)",
          isRepairable: true))
    }
    if !lacking.isEmpty {
      findings.append(
        Finding(
          place: "name_keys",
          message: "\(lacking.count) names are not compared with others: \(lacking.firstFew)",
          isRepairable: true))
    }
    if strange > 0 {
      findings.append(
        Finding(place: "name_keys", message: "\(strange) keys are no name's", isRepairable: true))
    }
    return findings
  }

  /// Writes the table anew, and what names are looked up by, inside the transaction that is open.
  ///
  /// Where two names would be looked up by the same words, they stay as they are.
  static func rebuild(_ connection: borrowing Connection) throws {
    var keys: [Key] = []
    var misspelled: [(id: Int, stored: String, folded: String)] = []
    try each(connection) { id, _, stored, name in
      if stored != name.folded { misspelled.append((id, stored, name.folded)) }
      let rank = KeySharers.rank(of: name.folded)
      keys += Set(name.keys).map { Key(key: $0, rank: rank, name: id) }
    }
    // Two may have each other's: first none of them has any.
    let respell = try connection.prepare("UPDATE OR IGNORE names SET name = ? WHERE id = ?")
    for (id, _, _) in misspelled { try respell.run(.text("\u{0}\(id)"), .integer(id)) }
    for (id, stored, folded) in misspelled {
      let before = connection.totalChanges
      try respell.run(.text(folded), .integer(id))
      if connection.totalChanges == before { try respell.run(.text(stored), .integer(id)) }
    }
    keys.sort { ($0.key, $0.rank, $0.name) < ($1.key, $1.rank, $1.name) }
    try connection.execute("DELETE FROM name_keys")
    var insert = try BulkInsert(connection, into: "name_keys", columns: ["key", "rank", "name_id"])
    for key in keys { try insert.add(.text(key.key), .integer(key.rank), .integer(key.name)) }
    try insert.flush()
  }

  private static func each(
    _ connection: borrowing Connection, _ work: (Int, NamedKind, String, FullName) throws -> Void
  ) throws {
    for kind in NamedKind.allCases {
      let names = try connection.prepare(
        "SELECT id, name, spelling FROM names WHERE \(kind.column) IS NOT NULL ORDER BY id")
      while var row = try names.next() {
        let id: Int = row.next()
        let stored: String = row.next()
        try work(id, kind, stored, FullName(row.next(), of: kind))
      }
    }
  }
}
