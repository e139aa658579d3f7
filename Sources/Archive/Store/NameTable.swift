/// The full names of one kind: which row each has, and which others each may be one with.
///
/// A name that was not met before gets a row by a guess and waits to be written (``flush()``); before the transaction
/// ends ``NameSettlement`` puts all that has changed where it belongs. What is kept at hand is bounded, but for the
/// hashes of the names and keys that an archive has been given since it was empty (``MetHashes``).
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
    /// The number of the spelling that led here, as far as it is at hand; see ``SpellingStore``.
    var spelling: Int?
    /// Whether the name has just been met for the first time.
    var isNew = false
  }

  /// Another name, and what the rules say of the two: the same or doubtful.
  struct Edge: Sendable {
    var id: Int
    var rule: JoinRule
  }

  let kind: NamedKind
  var decisions: Decisions
  var changes = NameChanges()
  private let find: Statement
  private let titleOfRow: Statement
  private let makeRow: Statement
  let respell: Statement
  private var writer: NameWriter
  var waiting = NewNames()
  private var metNames: MetHashes
  var sharers: KeySharers
  /// Names that were cut and sounded out for comparing; bounded.
  var parsed: [Int: FullName] = [:]
  var told: ToldRoles
  private(set) var titles = RowTitles()
  /// Names as printed, so that what one article after another names is looked up once.
  private var met: PlaceCache
  let limits: CacheLimits

  init(
    of kind: NamedKind, obeying decisions: Decisions? = nil, within limits: CacheLimits = .standard,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let row = kind.column
    let find = try connection.prepare(
      """
      SELECT names.id, names.\(row), names.rule, names.spelling, \(kind.table).name
        FROM names JOIN \(kind.table) ON \(kind.table).id = names.\(row)
       WHERE names.name = ? AND names.\(row) IS NOT NULL
      """)
    let titleOfRow = try connection.prepare("SELECT name FROM \(kind.table) WHERE id = ?")
    let makeRow = try connection.prepare("INSERT INTO \(kind.table) (id, name) VALUES (?, ?)")
    let writer = try NameWriter(of: kind, connection)
    let sharers = try KeySharers(of: kind, within: limits, connection)
    let respell = try connection.prepare("UPDATE names SET spelling = ? WHERE id = ?")
    self.kind = kind
    self.decisions = decisions ?? Decisions([], of: kind)
    self.limits = limits
    metNames = MetHashes(limit: limits.hashes)
    told = ToldRoles(limit: limits.roles)
    met = PlaceCache(limit: limits.places)
    self.find = find
    self.titleOfRow = titleOfRow
    self.makeRow = makeRow
    self.writer = writer
    self.sharers = sharers
    self.respell = respell
  }

  /// A transaction begins, obeying these decisions: has nobody else written since the last one?
  mutating func begin(_ next: RowNumbers, _ all: [Decision], isAlone: Bool) {
    decisions = Decisions(all, of: kind)
    metNames.begin(isEmpty: next.name == 1, isAlone: isAlone)
    sharers.begin(isEmpty: next.name == 1, isAlone: isAlone)
    met.begin()
    if isAlone { return }
    // Rows may have been removed.
    told.forget()
    forgetPlaces()
    parsed.removeAll()
  }

  // MARK: A name in an article

  /// The row of a name as an article spells it, made when it is new.
  ///
  /// A name of two words or more is one person wherever it stands; one word is a person of its article alone.
  mutating func place(
    of spelling: String, numbering next: inout RowNumbers, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Place {
    if let place = met[spelling] { return titles.titled(place) }
    let name = FullName(spelling, of: kind)
    guard name.isFull || decisions.speak(of: name.folded) else {
      let row = try newRow(spelling, numbering: &next)
      return Place(row: row, name: nil, title: spelling, rule: "name")
    }
    if let known = try known(name) {
      met[spelling] = known
      return titles.titled(known)
    }
    var place = try self.place(name, numbering: &next, connection)
    met[spelling] = place
    place.isNew = true
    return titles.titled(place)
  }

  /// Whether names that were met in this transaction may not be at hand any more.
  var hasForgotten: Bool { met.hasForgotten }

  /// Notes the number of a spelling that was placed.
  mutating func note(_ number: Int, for spelling: String) { met.note(number, for: spelling) }

  /// The row of a folded name; nil when it was not met before.
  func known(_ folded: String) throws(SQLiteError) -> Place? { try stored(folded)?.place }

  /// The row of a name as an article spells it; nil when it was not met before.
  ///
  /// "SAMIRA QANDALJI" of a transcript becomes "Samira Qandalji" when an article has it so.
  mutating func known(_ name: FullName) throws(SQLiteError) -> Place? {
    guard let (place, spelling) = try stored(name.folded) else { return nil }
    if let id = place.name, NameSpelling.isBetter(name.spelling, than: spelling) {
      try spell(id, FullName(spelling, of: kind), as: name)
    }
    return place
  }

  private func stored(_ folded: String) throws(SQLiteError) -> (place: Place, spelling: String)? {
    if let new = waiting[folded] {
      return (Place(row: new.row, name: new.id, title: new.title, rule: new.rule), new.spelling)
    }
    guard metNames.mayHave(UInt32(KeySharers.rank(of: folded))) else { return nil }
    try find.bind(.text(folded))
    guard var row = try find.next() else { return nil }
    let id: Int = row.next()
    let number: Int = row.next()
    let rule: String = row.next()
    let spelling: String = row.next()
    let place = Place(row: number, name: id, title: row.next(), rule: rule)
    find.reset()
    return (place, spelling)
  }

  /// Makes a row of that name; gives its number.
  func newRow(_ title: String, id: Int? = nil, _ connection: borrowing Connection) throws(SQLiteError) -> Int
  {
    try makeRow.run(.integer(id), .text(title))
    return connection.lastInsertedID
  }

  private mutating func newRow(_ title: String, numbering next: inout RowNumbers) throws(SQLiteError) -> Int {
    let row = next.row(of: kind)
    try writer.add(row: row, title: title)
    return row
  }

  /// Gives a name that was not met before a row: that of the names which the rules call the same when they are in
  /// one, else one of its own.
  private mutating func place(
    _ name: FullName, numbering next: inout RowNumbers, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Place {
    let rank = KeySharers.rank(of: name.folded)
    let keys = name.keys
    let found = try partners(of: name, keys, as: nil)
    let same = found.filter { $0.edge.rule.outcome == .same }
    var guess = same.first.flatMap { first in same.allSatisfy { $0.row == first.row } ? first : nil }
    // The groups are those of names that are all the same as each other: a guess that is none costs a move later.
    if let row = guess?.row {
      let written = try connection.integers(
        "SELECT count(*) FROM names WHERE \(kind.column) = ?", .integer(row))
      if written != [same.count - waiting.count(ofRow: row)] { guess = nil }
    }
    var place: Place
    if let guess {
      let title = if let title = guess.title { title } else { try self.title(of: guess.row) }
      place = Place(row: guess.row, name: nil, title: title, rule: guess.edge.rule.name)
      titles.add(name.spelling, to: guess.row, called: title, kind)
    } else {
      place = Place(
        row: try newRow(name.spelling, numbering: &next), name: nil, title: name.spelling, rule: "name")
    }
    let number = next.name
    next.name += 1
    place.name = number
    waiting.add(
      NewNames.Name(
        id: number, rank: rank, folded: name.folded, spelling: name.spelling, row: place.row,
        root: guess?.root, rule: place.rule, title: place.title, keys: keys))
    changes.add(number, found.map(\.edge), isSpokenOf: decisions.speak(of: name.folded))
    remember(name, as: number)
    if waiting.count >= limits.names || waiting.isCrowded { try flush() }
    return place
  }

  /// What a row that has been written is called.
  private func title(of row: Int) throws(SQLiteError) -> String {
    try titleOfRow.bind(.integer(row))
    guard var found = try titleOfRow.next() else { return "" }
    let title: String = found.next()
    titleOfRow.reset()
    return title
  }

  /// Writes the rows and names that wait.
  mutating func flush() throws(SQLiteError) {
    try writer.write(waiting)
    for name in waiting.names { metNames.insert(UInt32(name.rank)) }
    sharers.note(waiting.names)
    if !waiting.isEmpty { waiting.removeAll() }
  }

  /// Looks some names up anew: their rows were settled.
  mutating func forgetPlaces(ofNames names: Set<Int>) { met.forget(names) }

  /// Looks every name up anew, after rows were removed.
  mutating func forgetPlaces() { met = PlaceCache(limit: limits.places) }

  /// Forgets what a transaction has found out: it has ended, or was rolled back.
  mutating func forget() {
    changes = NameChanges()
    titles.removeAll()
  }

  /// Forgets what a rolled-back transaction may have made, too.
  mutating func forgetAll() {
    forgetPlaces()
    forget()
    parsed.removeAll()
    writer.forget()
    waiting.removeAll()
    told.forget()
  }

  // MARK: From one transaction to the next

  /// Puts right, in tables in which nothing else waits, who is one row with whom.
  mutating func settle(_ connection: borrowing Connection) throws(SQLiteError) {
    try flush()
    try NameSettlement.settle(&self, connection)
  }

  /// An article tells what the bearer of a name is.
  mutating func tell(_ roles: [String], of place: Place) {
    guard let name = place.name else { return }
    if place.isNew { told.know([], of: name, in: place.row) }
    told.add(roles, of: name, in: place.row)
    for role in roles where told.isNews(role, of: name) { changes.told[name, default: []].append(role) }
  }

  /// Looks everything up anew that was known of rows which may go.
  mutating func forgetRows() {
    forgetPlaces()
    told.forget()
  }
}
