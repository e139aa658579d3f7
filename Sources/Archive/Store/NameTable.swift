/// The full names of one kind: which row each has, and where a name goes that was not met before.
///
/// Looks a name up where it is known, else compares it with those that share a key with it; nothing grows with
/// the archive but the tables.
struct NameTable: ~Copyable {
  /// A row and the name that led to it.
  struct Place: Sendable {
    var row: Int
    /// The number of the name; nil for a person known in one article only.
    var name: Int?
    /// What the row is called.
    var title: String
    /// How the name came to the row: "name", "decision" or a rule.
    var rule: String
  }

  /// Rows that were found to be one because of a decision, and rows that are to be called otherwise. Whoever
  /// writes brings them about when everything that waits is in the tables.
  struct Consequences {
    var joined: [(row: Int, into: Int)] = []
    var renamed: Set<Int> = []
    /// Rows called in capitals that have been met in small letters: there is time until the transaction ends.
    var readable: Set<Int> = []
    var isEmpty: Bool { joined.isEmpty && renamed.isEmpty }
  }

  let kind: NamedKind
  var decisions: Decisions
  private(set) var consequences = Consequences()
  private let find: Statement
  private let partners: Statement
  private let relatives: Statement
  private let namesOfRow: Statement
  private let makeRow: Statement
  private let titleOfRow: Statement
  private let insert: Statement
  private let insertKey: Statement
  private let respell: Statement
  private let insertCandidate: Statement
  private let rolesOfRow: Statement

  init(
    of kind: NamedKind, obeying decisions: [Decision] = [], _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try self.init(of: kind, obeying: Decisions(decisions, of: kind), connection)
  }

  init(
    of kind: NamedKind, obeying decisions: Decisions, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let row = kind.column
    let find = try connection.prepare(
      """
      SELECT names.id, names.\(row), names.rule, \(kind.table).name
        FROM names JOIN \(kind.table) ON \(kind.table).id = names.\(row)
       WHERE names.name = ? AND names.\(row) IS NOT NULL
      """)
    // The oldest come first, and a key that very many share is not followed to its end.
    let partners = try connection.prepare(
      """
      SELECT names.id, names.\(row), names.root, names.spelling
        FROM name_keys JOIN names ON names.id = name_keys.name_id
       WHERE name_keys.key = ? AND names.\(row) IS NOT NULL
       ORDER BY name_keys.name_id LIMIT \(Self.partnersOfKey)
      """)
    let relatives = try connection.prepare(
      "SELECT spelling FROM names WHERE id = ?1 OR root = ?1 ORDER BY id LIMIT \(Self.partnersOfKey)")
    let namesOfRow = try connection.prepare("SELECT name FROM names WHERE \(row) = ? ORDER BY id")
    let makeRow = try connection.prepare("INSERT INTO \(kind.table) (id, name) VALUES (?, ?)")
    let titleOfRow = try connection.prepare("SELECT name FROM \(kind.table) WHERE id = ?")
    let insert = try connection.prepare(
      "INSERT INTO names (id, name, spelling, \(row), root, rule) VALUES (?, ?, ?, ?, ?, ?)")
    let insertKey = try connection.prepare("INSERT OR IGNORE INTO name_keys (key, name_id) VALUES (?, ?)")
    let respell = try connection.prepare(
      "UPDATE names SET spelling = ?1 WHERE id = ?2 AND spelling = upper(spelling)")
    let insertCandidate = try connection.prepare(
      "INSERT OR IGNORE INTO name_candidates (name_id, other_id, rule) VALUES (?, ?, ?)")
    let rolesOfRow = try connection.prepare(
      "SELECT DISTINCT role FROM person_roles WHERE person_id = ? ORDER BY role LIMIT 64")
    self.kind = kind
    self.decisions = decisions
    self.find = find
    self.partners = partners
    self.relatives = relatives
    self.namesOfRow = namesOfRow
    self.makeRow = makeRow
    self.titleOfRow = titleOfRow
    self.insert = insert
    self.insertKey = insertKey
    self.respell = respell
    self.insertCandidate = insertCandidate
    self.rolesOfRow = rolesOfRow
  }

  private static let partnersOfKey = 64
  private static let candidatesOfName = 8

  /// Forgets what is to be brought about, when it has been or when it was rolled back.
  mutating func forgetConsequences() { consequences = Consequences() }

  /// The same but for rows that are to be called in small letters.
  mutating func forgetUrgentConsequences() {
    consequences.joined = []
    consequences.renamed = []
  }

  // MARK: A name in an article

  /// The row of a folded name; nil when it was not met before.
  func known(_ folded: String) throws(SQLiteError) -> Place? {
    try find.bind(.text(folded))
    guard var row = try find.next() else { return nil }
    let id: Int = row.next()
    let number: Int = row.next()
    let rule: String = row.next()
    let place = Place(row: number, name: id, title: row.next(), rule: rule)
    find.reset()
    return place
  }

  /// The row of a name as an article spells it; nil when it was not met before.
  ///
  /// "SAMIRA QANDALJI" of a transcript becomes "Samira Qandalji" when an article has it so.
  mutating func known(_ name: FullName) throws(SQLiteError) -> Place? {
    guard let place = try known(name.folded) else { return nil }
    if NameTable.isShouted(place.title), !NameTable.isShouted(name.spelling) {
      try respell.run(.text(name.spelling), .integer(place.name))
      consequences.readable.insert(place.row)
    }
    return place
  }

  /// Whether a name of several words is all in capitals.
  private static func isShouted(_ name: String) -> Bool {
    name.utf8.contains(0x20) && !name.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// Makes a row of that name; gives its number.
  func newRow(_ title: String, id: Int? = nil, _ connection: borrowing Connection) throws(SQLiteError) -> Int
  {
    try makeRow.run(.integer(id), .text(title))
    return connection.lastInsertedID
  }

  /// Places a name that is not in the table: by decision, by rule, or in a row of its own.
  ///
  /// - Parameters:
  ///   - partners: the names that share a key with it.
  ///   - id: the number that the name keeps; nil for a new one.
  ///   - freed: the row to take instead of a new one.
  mutating func place(
    _ name: FullName, roles: [String] = [], among partners: [Partner], as id: Int? = nil,
    in freed: Int? = nil,
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> Place {
    let fit = try fit(for: name, roles, among: partners)
    var mates: [Place] = []
    if decisions.speak(of: name.folded) {
      for mate in decisions.mates(of: name.folded) where mate != name.folded {
        if let place = try known(mate) { mates.append(place) }
      }
    }
    var place: Place
    if let found = fit.found {
      place = Place(row: found.row, name: nil, title: try title(of: found.row), rule: found.rule.name)
      if NameTable.isShouted(place.title), !NameTable.isShouted(name.spelling) {
        consequences.readable.insert(place.row)
      }
    } else if let mate = mates.first {
      place = Place(row: mate.row, name: nil, title: mate.title, rule: "decision")
    } else {
      let title = decisions.title(of: name.folded) ?? name.spelling
      let row: Int
      if let freed { row = freed } else { row = try newRow(title, connection) }
      place = Place(row: row, name: nil, title: title, rule: "name")
      // A name that no article has is to be found, too.
      if title != name.spelling { consequences.renamed.insert(row) }
    }
    let root = fit.found?.root
    try insert.run(
      .integer(id), .text(name.folded), .text(name.spelling), .integer(place.row), .integer(root),
      .text(place.rule))
    let number = id ?? connection.lastInsertedID
    place.name = number
    for key in name.keys { try insertKey.run(.text(key), .integer(number)) }
    for doubt in fit.doubts.prefix(Self.candidatesOfName) {
      try insertCandidate.run(.integer(number), .integer(doubt.id), .text(doubt.rule.name))
    }
    for mate in mates
    where mate.row != place.row && !consequences.joined.contains(where: { $0.row == mate.row }) {
      consequences.joined.append((mate.row, place.row))
    }
    if decisions.speak(of: name.folded), decisions.title(of: name.folded) != place.title {
      consequences.renamed.insert(place.row)
    }
    return place
  }

  /// What the decisions call a row, else the first of its spellings that is not all in capitals; nil for a row without names.
  func title(decidedFor row: Int, _ connection: borrowing Connection) throws(SQLiteError) -> String? {
    if let title = decisions.title(of: try names(of: row)) { return title }
    let first = try connection.prepare(
      """
      SELECT spelling FROM names WHERE \(kind.column) = ?
       ORDER BY spelling = upper(spelling) AND instr(spelling, ' ') > 0, id LIMIT 1
      """)
    try first.bind(.integer(row))
    guard var found = try first.next() else { return nil }
    return found.next()
  }

  // MARK: Names that fit

  /// A name that shares a key with the one that is being placed.
  struct Partner {
    var id: Int
    var row: Int
    /// The first of the names that the rules have brought together with it.
    var root: Int
    var spelling: String
    /// What the archive knows of its bearer's roles; empty where that was not asked for.
    var roles: [String] = []
    /// What the rules say of the two.
    var rule: JoinRule
  }

  /// The names that share a key, in the order in which they were met.
  func partners(of name: FullName) throws(SQLiteError) -> [Partner] {
    var found: [Partner] = []
    var seen: Set<Int> = []
    for key in name.keys {
      try partners.bind(.text(key))
      while var row = try partners.next() {
        let id: Int = row.next()
        let number: Int = row.next()
        let root: Int? = row.next()
        let spelling: String = row.next()
        guard seen.insert(id).inserted else { continue }
        found.append(
          Partner(
            id: id, row: number, root: root ?? id, spelling: spelling,
            rule: name.compared(to: FullName(spelling, of: kind))))
      }
    }
    return found.sorted { $0.id < $1.id }
  }

  /// The partners, those in doubt compared once more with what the archive knows of their roles: what waits to
  /// be written is not known yet.
  func partners(
    _ partners: [Partner], considering roles: [String], of name: FullName
  ) throws(SQLiteError) -> [Partner] {
    if kind != .person { return partners }
    var partners = partners
    for i in partners.indices where partners[i].rule.outcome == .doubtful {
      try rolesOfRow.bind(.integer(partners[i].row))
      while var row = try rolesOfRow.next() { partners[i].roles.append(row.next()) }
      partners[i].rule = rule(name, roles, partners[i].spelling, partners[i].roles)
    }
    return partners
  }

  /// What the rules say of two names, with the roles of both where the names alone leave it in doubt.
  private func rule(_ name: FullName, _ roles: [String], _ other: String, _ otherRoles: [String]) -> JoinRule
  {
    let rule = name.compared(to: FullName(other, of: kind))
    if rule.outcome != .doubtful || roles.isEmpty || otherRoles.isEmpty { return rule }
    let titled = FullName(name.spelling, of: kind, roles: roles)
    let other = FullName(other, of: kind, roles: otherRoles)
    return titled.sharesRole(with: other) ? titled.compared(to: other) : rule
  }

  private struct Fit {
    /// A name in the one row that fits.
    var found: Partner?
    var doubts: [Partner] = []
  }

  private func fit(
    for name: FullName, _ roles: [String], among partners: [Partner]
  ) throws(SQLiteError) -> Fit {
    var fits: [Partner] = []
    var doubts: [Partner] = []
    var outsiders: Set<Int> = []
    for partner in partners {
      if partner.rule.outcome == .different { continue }
      if partner.rule.outcome == .same, !outsiders.contains(partner.root) {
        if fits.contains(where: { $0.root == partner.root }) { continue }
        if try fitsAll(name, roles, of: partner) {
          fits.append(partner)
          continue
        }
        outsiders.insert(partner.root)
      }
      doubts.append(partner)
    }
    if !decisions.isEmpty, !fits.isEmpty { fits = try allowed(fits, name.folded) }
    if let first = fits.first, fits.allSatisfy({ $0.row == first.row }) { return Fit(found: first) }
    return Fit(doubts: fits + doubts)
  }

  /// Whether the name is the same as every name that the rules have brought together with a partner.
  ///
  /// One after the other, spellings lead from Omar Hadi over Omar Hadi Mansour to Hadi Mansour.
  private func fitsAll(
    _ name: FullName, _ roles: [String], of partner: Partner
  ) throws(SQLiteError) -> Bool {
    var others: [String] = []
    try relatives.bind(.integer(partner.root))
    while var row = try relatives.next() { others.append(row.next()) }
    return others.allSatisfy {
      $0 == partner.spelling || rule(name, roles, $0, partner.roles).outcome == .same
    }
  }

  /// Those that no decision holds apart from the name; of two that were split the one that stayed.
  private func allowed(_ fits: [Partner], _ folded: String) throws(SQLiteError) -> [Partner] {
    var open: [(partner: Partner, names: [String])] = []
    for partner in fits {
      let names = try names(of: partner.row)
      if !decisions.part(folded, from: names) { open.append((partner, names)) }
    }
    return open.filter { fit in
      !open.contains { other in
        other.partner.row != fit.partner.row
          && fit.names.contains { decisions.yields($0, to: other.names) }
      }
    }.map(\.partner)
  }

  private func names(of row: Int) throws(SQLiteError) -> [String] {
    var names: [String] = []
    try namesOfRow.bind(.integer(row))
    while var row = try namesOfRow.next() { names.append(row.next()) }
    return names
  }

  private func title(of row: Int) throws(SQLiteError) -> String {
    try titleOfRow.bind(.integer(row))
    guard var found = try titleOfRow.next() else { return "" }
    let title: String = found.next()
    titleOfRow.reset()
    return title
  }
}
