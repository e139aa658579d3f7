/// Brings other spellings of what was typed: "At-Tanf" is also al-Tanf, Al Tanf, Tanf.
///
/// Only words typed without quotation marks and star are offered.
public protocol Expansion: ~Copyable {
  /// The spellings to search beside each name, in the names' order; an empty list for one that stays alone.
  ///
  /// Called once for a query, so that one look-up can answer for all of them.
  func spellings(of names: [Query.Name]) throws -> [[Spelling]]

  /// Whether a word typed in capitals is searched in capitals only: IS, which is no name when written small.
  func meansCapitals(_ word: String) throws -> Bool
}

extension Expansion where Self: ~Copyable {
  public func meansCapitals(_ word: String) throws -> Bool { false }
}

/// One spelling that is searched, and why.
public struct Spelling: Hashable, Sendable {
  /// As the archive has it: "al-Tanf".
  public var text: String
  /// The rule that brought it, as `--why` prints it: "article".
  public var rule: String
  /// It counts in capitals only.
  public var inCapitals: Bool
  /// Other names that it is part of; an article that has one of these is not brought by this spelling.
  public var without: [String] = []

  public init(_ text: String, rule: String, inCapitals: Bool = false) {
    self.text = text
    self.rule = rule
    self.inCapitals = inCapitals
  }
}

extension Query {
  /// Words of a query that stand side by side and may be one name: `Tanf`, `At-Tanf`, `Abu Kamal`.
  public struct Name: Hashable, Sendable {
    /// As typed.
    public var text: String
    /// Its words as the index cuts them.
    public var words: [String]
    /// How many terms it was typed as.
    public var terms: Int

    init(_ terms: ArraySlice<Query.Term>) {
      text = terms.map(\.text).joined(separator: " ")
      words = terms.flatMap(\.words)
      self.terms = terms.count
    }

    /// The most terms that are taken for one name: "Islamic State of Iraq and the Levant" is seven.
    static let longest = 8
  }

  /// What is searched beside the typed words: found once for a query, in the archive that is searched.
  public struct Spellings: Hashable, Sendable {
    /// The other spellings, by what they stand for.
    public internal(set) var names: [Query.Name: [Spelling]] = [:]
    /// The words that are searched in capitals only: "IS".
    public internal(set) var capitals: Set<String> = []
    /// The words written small that the archive also has in capitals, as another name: "us".
    public internal(set) var smallWords: Set<String> = []

    public init() {}
  }

  /// The query with the spellings that are to be searched beside the typed ones; with none when it is exact.
  public func spelled(by expansion: borrowing some Expansion & ~Copyable) throws -> Query {
    var query = self
    query.spellings = try Spellings(of: self, by: expansion)
    return query
  }
}

extension Query {
  /// Whether an archive need be asked for spellings: not for an exact query without a word like IS, which counts in
  /// capitals.
  var mayBeSpelledOtherwise: Bool {
    if !isExact { return true }
    let expressions = [expression].compactMap { $0 } + filters.compactMap(\.expression)
    return expressions.flatMap(\.terms).contains {
      $0.mayVary && $0.words.count == 1 && ShortForm.hasOne($0.text)
    }
  }
}

extension Query.Spellings {
  /// At most so many other spellings of one name reach the database, and so many words of them in all.
  static let perName = 16
  private static let words = 128

  init(of query: Query, by expansion: borrowing some Expansion & ~Copyable) throws {
    var met: [Query.Name] = []
    let expressions = [query.expression].compactMap { $0 } + query.filters.compactMap(\.expression)
    for expression in expressions { Query.Name.collect(expression, into: &met) }
    // A query has few names: a set of them takes longer to come into being than to compare them.
    var typed: [Query.Name] = []
    for name in met where !typed.contains(name) { typed.append(name) }
    for name in typed where name.words.count == 1 && name.terms == 1 && ShortForm.hasOne(name.text) {
      guard try expansion.meansCapitals(name.text.uppercased()) else { continue }
      if ShortForm.isOne(name.text) { capitals.insert(name.text) } else { smallWords.insert(name.text) }
    }
    guard !query.isExact, !typed.isEmpty else { return }
    var wordsLeft = Self.words
    for (name, found) in zip(typed, try expansion.spellings(of: typed)) where !found.isEmpty {
      let kept = found.prefix(Self.perName).filter { spelling in
        let count = ([spelling.text] + spelling.without).flatMap { IndexWords.cut($0) }.count
        guard count > 0, count <= wordsLeft else { return false }
        wordsLeft -= count
        return true
      }
      if !kept.isEmpty { names[name] = Array(kept) }
    }
  }
}

extension Query.Name {
  /// Every run of terms that may vary and stand side by side in one AND.
  fileprivate static func collect(_ expression: Query.Expression, into names: inout [Query.Name]) {
    switch expression {
    case .term(let term):
      if term.mayVary { names.append(Query.Name([term])) }
    case .not(let inner): collect(inner, into: &names)
    case .any(let members): for member in members { collect(member, into: &names) }
    case .all(let members):
      for run in runs(members) {
        for start in run.indices {
          for end in (start + 1)...min(start + longest, run.endIndex) {
            names.append(Query.Name(run[start..<end]))
          }
        }
      }
      for member in members where !member.isVarying { collect(member, into: &names) }
    }
  }

  /// The terms that may vary, parted wherever something else stands between them.
  private static func runs(_ members: [Query.Expression]) -> [[Query.Term]] {
    var runs: [[Query.Term]] = [[]]
    for member in members {
      if case .term(let term) = member, term.mayVary {
        runs[runs.count - 1].append(term)
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }
}

extension Query.Expression {
  /// Whether it is one term that other spellings may be searched for.
  var isVarying: Bool {
    if case .term(let term) = self { return term.mayVary }
    return false
  }
}
