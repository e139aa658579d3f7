/// What someone asks the archive for.
///
/// Whatever a person types is a query; reading one never fails. What could not be used is told in
/// ``notes``, in the words that were typed.
///
///     Query("At-Tanf (base OR garrison) -drill outlet:Sputnik since:2017-06")
public struct Query: Hashable, Sendable {
  /// What was typed.
  public var text: String
  /// What the words ask for; nil when there is no word to search for.
  public var expression: Expression?
  /// What holds for the whole query, wherever in it a filter was typed.
  public var filters: [Filter] = []
  /// What was left out or read otherwise than it may have been meant.
  public var notes: [Note] = []
  /// Whether names are found under no other spelling than the one typed: `--exact`.
  public var isExact = false
  /// The other spellings to search, once an archive was asked for them; nil before.
  public internal(set) var spellings: Spellings?

  /// Reads a query; linear in its length.
  public init(_ text: String) {
    self = QueryParser.parse(text)
  }

  init(text: String, expression: Expression?) {
    self.text = text
    self.expression = expression
  }

  /// A query for one term alone.
  init(_ term: Term) { self.init(text: term.text, expression: .term(term)) }

  /// Whether nothing at all is asked for: no word and no filter.
  public var isEmpty: Bool { expression == nil && filters.isEmpty }
}

extension Query {
  /// How the terms of a query are joined.
  ///
  /// Groups have two members or more, and no group stands directly in one of its own kind.
  /// The tree is at most ``Limits/depth`` brackets deep, so that it can be walked by recursion.
  public indirect enum Expression: Hashable, Sendable {
    case term(Term)
    case all([Expression])
    case any([Expression])
    case not(Expression)
  }

  /// A word or a phrase to look for.
  public struct Term: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
      /// Typed as one piece: `Tanf`, and `At-Tanf`, `U.S.`, whose words must stand side by side.
      case plain
      /// Typed in quotation marks: these words, spelled so.
      case quoted
    }

    /// As typed, without quotation marks and star; shortened when it is very long.
    public var text: String
    /// Its words as the index cuts them; never empty.
    public var words: [String]
    public var form: Form
    /// `sanct*`: the last word may go on.
    public var isPrefix: Bool

    public init(text: String, words: [String], form: Form = .plain, isPrefix: Bool = false) {
      self.text = text
      self.words = words
      self.form = form
      self.isPrefix = isPrefix
    }

    /// Whether other spellings of it may be searched as well.
    public var mayVary: Bool { form == .plain && !isPrefix }
  }

  /// What keeps a hostile query as quick as an honest one.
  public enum Limits {
    /// Words that reach the database. 64 cost .02 s, 3,000 take 1.5 s, and nothing can interrupt them.
    public static let words = 64
    /// Brackets inside brackets. FTS5's own parser gives up on 100 pending symbols.
    public static let depth = 8
    /// Filters; more than anyone types, few enough for SQL's limit of bound values.
    public static let filters = 64
    /// Scalars of a filter's value.
    public static let value = 200
    /// Scalars of the user's text that are shown back to them.
    public static let echo = 60
  }

  /// Typed text, short enough to be shown in a message.
  static func shortened(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: Limits.echo, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return String(text) }
    return String(text[..<end]) + "…"
  }
}

extension Query.Expression {
  /// Every term in the order typed, those that must not occur included.
  public var terms: [Query.Term] {
    switch self {
    case .term(let term): [term]
    case .not(let expression): expression.terms
    case .all(let members), .any(let members): members.flatMap(\.terms)
    }
  }

  /// The terms that every match has.
  var required: [Query.Term] {
    switch self {
    case .term(let term): [term]
    case .all(let members): members.flatMap(\.required)
    case .any, .not: []
    }
  }

  /// All of them; nil when there is none.
  static func joining(_ members: [Self]) -> Self? {
    let flat = members.flatMap { member in
      if case .all(let inner) = member { inner } else { [member] }
    }
    return flat.count > 1 ? .all(flat) : flat.first
  }

  /// Any of them; nil when there is none.
  static func choosing(_ members: [Self]) -> Self? {
    let flat = members.flatMap { member in
      if case .any(let inner) = member { inner } else { [member] }
    }
    return flat.count > 1 ? .any(flat) : flat.first
  }

  /// The opposite; a double negation is none.
  var negated: Self {
    if case .not(let inner) = self { return inner }
    return .not(self)
  }
}
