/// The spellings of the names of one kind, each kept once, and which articles have them.
///
/// Most of what articles name others have named so before: a spelling is written when it is met first, and for each article
/// only its number. Namings wait and are written in the order of the index by spelling, since neighbours are written together.
struct SpellingStore: ~Copyable {
  /// A spelling beside the fullest one of an article: "Qandalji", "NRA".
  private struct Other: Hashable {
    var name: Int
    var alias: String
  }

  private struct Naming {
    var spelling: Int
    var article: Int
    var roles: String?
  }

  private let find: Statement
  private let hasRoles: Bool
  private var spellings: BulkInsert
  private var namings: BulkInsert
  private var waiting: [Naming] = []
  /// The numbers of other spellings that were met; bounded.
  private var others: [Other: Int] = [:]
  /// The first name that the transaction has made: of those no spelling is in the table that is not at hand.
  private var firstNew = 0
  /// Whether numbers were forgotten since the transaction began.
  private var hasForgotten = false

  private let limit: Int

  init(
    of kind: NamedKind, within limits: CacheLimits, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let find = try connection.prepare(
      """
      SELECT id FROM \(kind.spellings)
       WHERE \(kind.column) = ? AND name_id = ? AND alias = ? AND (rule = 'alias') = ? ORDER BY id LIMIT 1
      """)
    let spellings = try BulkInsert(
      connection, into: kind.spellings, columns: ["id", kind.column, "name_id", "alias", "rule"])
    let namings = try BulkInsert(
      connection, into: kind.namings,
      columns: ["article_id", "spelling_id"] + (kind == .person ? ["roles"] : []), onConflict: .ignore)
    self.find = find
    hasRoles = kind == .person
    self.spellings = spellings
    self.namings = namings
    limit = limits.spellings
  }

  /// A transaction begins: has nobody else written since the last one?
  mutating func begin(_ next: RowNumbers, isAlone: Bool) {
    if !isAlone { others.removeAll() }
    firstNew = next.name
    hasForgotten = false
  }

  /// The number of an article's fullest spelling of a name, which the table of names has placed; written when it is new.
  mutating func number(
    ofFullest alias: String, _ place: NameTable.Place, _ names: borrowing NameTable, _ next: inout Int
  ) throws(SQLiteError) -> Int {
    if let known = place.spelling { return known }
    if names.hasForgotten { hasForgotten = true }
    if !place.isNew, let known = try known(alias, isOther: false, place) { return known }
    return try add(alias, place, place.rule, &next)
  }

  /// The number of another spelling in an article; written when it is new.
  mutating func number(
    ofOther alias: String, _ place: NameTable.Place, _ next: inout Int
  ) throws(SQLiteError) -> Int {
    guard let name = place.name else { return try add(alias, place, "alias", &next) }
    let other = Other(name: name, alias: alias)
    if let known = others[other] { return known }
    let number: Int
    if let known = try known(alias, isOther: true, place) {
      number = known
    } else {
      number = try add(alias, place, "alias", &next)
    }
    if others.count >= limit {
      others.removeAll(keepingCapacity: true)
      hasForgotten = true
    }
    others[other] = number
    return number
  }

  private mutating func known(
    _ alias: String, isOther: Bool, _ place: NameTable.Place
  ) throws(SQLiteError) -> Int? {
    // One word that is all that an article knows of someone is a row of its own.
    guard let name = place.name, name < firstNew || hasForgotten else { return nil }
    // Else what waits is at hand.
    if hasForgotten { try spellings.flush() }
    try find.bind(.integer(place.row), .integer(name), .text(alias), .integer(isOther ? 1 : 0))
    guard var row = try find.next() else { return nil }
    let number: Int = row.next()
    find.reset()
    return number
  }

  private mutating func add(
    _ alias: String, _ place: NameTable.Place, _ rule: String, _ next: inout Int
  ) throws(SQLiteError) -> Int {
    let number = next
    next += 1
    spellings.put(number)
    spellings.put(place.row)
    spellings.put(place.name)
    spellings.put(alias)
    spellings.put(rule)
    try spellings.endRow()
    return number
  }

  /// An article has a spelling, and says of its bearer what a JSON array lists.
  mutating func name(_ spelling: Int, in article: Int, roles: String? = nil) {
    waiting.append(Naming(spelling: spelling, article: article, roles: roles))
  }

  /// Writes the rows that are still waiting.
  mutating func flush() throws(SQLiteError) {
    try spellings.flush()
    waiting.sort { ($0.spelling, $0.article) < ($1.spelling, $1.article) }
    var i = 0
    while i < waiting.count {
      let naming = waiting[i]
      var roles = naming.roles
      i += 1
      // Two of an article's persons may be one by their names.
      while i < waiting.count, waiting[i].spelling == naming.spelling, waiting[i].article == naming.article {
        roles = Self.joined(roles, waiting[i].roles)
        i += 1
      }
      namings.put(naming.article)
      namings.put(naming.spelling)
      if hasRoles { namings.put(roles) }
      try namings.endRow()
    }
    waiting.removeAll(keepingCapacity: true)
    try namings.flush()
  }

  private static func joined(_ one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return one.dropLast() + "," + other.dropFirst()
  }

  /// Asks for every spelling anew: rows were removed.
  mutating func forgetNumbers() {
    others.removeAll()
    hasForgotten = true
  }

  /// Forgets what a rolled-back transaction may have made.
  mutating func forget() {
    forgetNumbers()
    spellings.forget()
    namings.forget()
    waiting.removeAll()
  }
}

extension NamedKind {
  /// The table of the spellings, each once; outlets have few, which are in one table with what they lead to.
  var spellings: String { self == .outlet ? "outlet_aliases" : rawValue + "_spellings" }
  /// The table of which articles have which spellings.
  var namings: String { rawValue + "_namings" }
  /// The column of `mentions` that says with which spelling a mention goes.
  var spellingColumn: String { rawValue + "_spelling_id" }
}
