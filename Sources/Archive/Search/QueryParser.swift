/// Puts the pieces of a query together. `OR` binds weaker than side by side, `NOT` strongest.
///
/// Brackets are kept on a stack of our own, never on the program's: a million of them are only slow to type.
/// A bracket that is not closed is closed at the end; one that was not opened is passed over.
struct QueryParser {
  private var groups = [QueryGroup()]
  private var filters: [Query.Filter] = []
  private var notes = QueryNotes()
  private var wordsLeft = Query.Limits.words
  /// Opening brackets too deep to be kept, not yet closed.
  private var passedOver = 0
  /// `AND`, `OR` and `NOT` are words here.
  private let spellsOperators: Bool

  static func parse(_ text: String) -> Query {
    let query = QueryParser(spellsOperators: false).read(text)
    // Who types OR alone asks for Oregon.
    return query.isEmpty ? QueryParser(spellsOperators: true).read(text) : query
  }

  private init(spellsOperators: Bool) { self.spellsOperators = spellsOperators }

  private consuming func read(_ text: String) -> Query {
    var lexer = QueryLexer(text)
    while let piece = lexer.next() { take(piece) }
    if groups.count > 1 || passedOver > 0 {
      notes.add(.reading, "a bracket is not closed; it was closed at the end")
    }
    while groups.count > 1 { close() }
    tell(groups[0])
    var query = Query(text: text, expression: groups[0].expression)
    query.filters = filters
    for note in lexer.notes { notes.add(note.kind, note.text) }
    if query.expression == nil, filters.isEmpty { notes.add(nothingIn: text) }
    query.notes = notes.all()
    return query
  }

  private mutating func take(_ piece: QueryLexer.Piece) {
    switch piece {
    case .term(let term): add(term)
    case .filter(let key, let value, let isExact, let typed): add(key, value, isExact, typed)
    case .wordless(let text):
      if !text.isEmpty { notes.add(wordless: text) }
      groups[groups.count - 1].skipOperand()
    case .and: join("AND") { $0.isJoining = true }
    case .or: join("OR") { $0.beginAlternative() }
    case .not:
      if spellsOperators { return spell("NOT") }
      groups[groups.count - 1].isNegating.toggle()
    case .open: open()
    case .close:
      if passedOver > 0 {
        passedOver -= 1
      } else if groups.count > 1 {
        close()
      } else {
        notes.add(.reading, "a closing bracket has no opening one; it was passed over")
      }
    }
  }

  /// Takes an operator that needs something before it.
  private mutating func join(_ name: String, _ apply: (inout QueryGroup) -> Void) {
    if spellsOperators { return spell(name) }
    let last = groups.count - 1
    if groups[last].wantsOperand { notes.add(strayOperator: name) } else { apply(&groups[last]) }
  }

  private mutating func spell(_ name: String) {
    add(Query.Term(text: name, words: [name]))
  }

  private mutating func add(_ term: Query.Term) {
    var term = term
    let last = groups.count - 1
    if groups[last].has(term) { return groups[last].skipOperand() }
    if wordsLeft == 0 {
      notes.add(beyondLimit: term.text)
      return groups[last].skipOperand()
    }
    if term.words.count > wordsLeft {
      term.words.removeLast(term.words.count - wordsLeft)
      notes.add(beyondLimit: "the end of " + term.text)
    }
    wordsLeft -= term.words.count
    groups[last].add(.term(term))
  }

  private mutating func add(_ key: Query.Filter.Key, _ value: String, _ isExact: Bool, _ typed: String) {
    let last = groups.count - 1
    let isExcluded = groups.reduce(false) { $0 != $1.isNegating }
    defer { groups[last].addFilter() }
    guard let filter = Query.Filter(key, typed: value, isExact: isExact, isExcluded: isExcluded) else {
      return notes.add(.leftOut, "“\(typed)” was left out: \(Query.Filter.expectation(of: key))")
    }
    if filters.contains(filter) { return }
    if filters.count == Query.Limits.filters {
      return notes.add(.leftOut, "only the first \(Query.Limits.filters) filters were used")
    }
    filters.append(filter)
  }

  private mutating func open() {
    if groups.count > Query.Limits.depth {
      passedOver += 1
      if passedOver > 1 { return }
      notes.add(.reading, "brackets inside \(Query.Limits.depth) others were passed over")
    } else {
      groups.append(QueryGroup())
    }
  }

  private mutating func close() {
    let group = groups.removeLast()
    tell(group)
    let last = groups.count - 1
    if let expression = group.expression {
      groups[last].add(expression)
    } else if group.hasFilter {
      groups[last].addFilter()
    } else {
      groups[last].skipOperand()
    }
  }

  /// Notes what is odd about a group that has been read.
  private mutating func tell(_ group: QueryGroup) {
    if let name = group.danglingOperator { notes.add(strayOperator: name) }
    if group.splitsFilter { notes.add(.reading, "filters hold for the whole query, on both sides of OR") }
  }
}
