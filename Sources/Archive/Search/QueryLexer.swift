/// Cuts typed text into the pieces of a query: one pass, no piece looked at twice.
struct QueryLexer {
  enum Piece {
    case term(Query.Term)
    case filter(Query.Filter.Key, value: String, isExact: Bool, typed: String)
    case open, close
    case and, or
    /// `NOT`, or the dash of `-word`.
    case not
    /// Typed, but without a letter or a digit.
    case wordless(String)
  }

  private let scalars: [Unicode.Scalar]
  private var at = 0
  /// Whether a dash here would stand before its word: at the start, behind white space or a bracket.
  private var isAtStart = true
  /// A dash has just been read: what follows is a word even when it reads OR.
  private var isBehindDash = false
  private(set) var notes: [Query.Note] = []
  /// Words before a colon so far.
  private var colons = 0
  /// Enough for anyone; the rest of a hostile query is read without comment.
  private static let mostNotes = 12

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> Piece? {
    skipSpace()
    guard at < scalars.count else { return nil }
    let scalar = scalars[at]
    if scalar == "(" || scalar == ")" {
      at += 1
      (isAtStart, isBehindDash) = (scalar == "(", false)
      return scalar == "(" ? .open : .close
    }
    if scalar == "-", isAtStart, !isBehindDash, at + 1 < scalars.count, canBeNegated(scalars[at + 1]) {
      at += 1
      isBehindDash = true
      return .not
    }
    defer { (isAtStart, isBehindDash) = (false, false) }
    if let closers = Self.closers(of: scalar) {
      at += 1
      let words = quotation(until: closers)
      return term(words, .quoted, isPrefix: skipStars())
    }
    return run()
  }

  private mutating func skipSpace() {
    while at < scalars.count, Self.isSpace(scalars[at]) {
      at += 1
      (isAtStart, isBehindDash) = (true, false)
    }
  }

  /// A dash between spaces is punctuation, and so are two in a row.
  private func canBeNegated(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "-" && scalar != ")" && !Self.isSpace(scalar)
  }

  /// Everything up to a closing mark, which is passed over; to the end when there is none.
  private mutating func quotation(until closers: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let start = at
    while at < scalars.count, !closers.contains(scalars[at]) { at += 1 }
    defer { at = min(at + 1, scalars.count) }
    if at == scalars.count, start < at {
      let text = string(scalars[start..<at])
      note(
        Query.Note(.reading, "the quotation mark before “\(text)” is not closed; it was read to the end"))
    }
    return scalars[start..<at]
  }

  /// Whatever stands together: a word, a word with hyphens or dots, a filter, an operator.
  private mutating func run() -> Piece {
    let start = at
    while at < scalars.count, !Self.endsRun(scalars[at]) {
      if scalars[at] == ":", let piece = behindColon(start) { return piece }
      at += 1
    }
    let run = scalars[start..<at]
    if !isBehindDash, let piece = Self.operatorPiece(run) { return piece }
    let stars = run.reversed().prefix { $0 == "*" }.count
    let word = stars == run.count ? run : run.dropLast(stars)
    let isPrefix = stars > 0 && word.last.map(IndexWords.isWordPart) == true
    if stars < run.count, word.contains("*") || (stars > 0 && !isPrefix) {
      note(Query.Note(.reading, "in “\(string(run))” a star counts only at the end of a word"))
    }
    return term(word, .plain, isPrefix: isPrefix)
  }

  /// What a colon at `at` makes of the letters before it: a filter with its value, or a word of its own.
  /// nil when it is punctuation, as in 10:30.
  private mutating func behindColon(_ start: Int) -> Piece? {
    let letters = scalars[start..<at]
    guard !letters.isEmpty, letters.allSatisfy({ IndexWords.isWordPart($0) && !Self.isDigit($0) }) else {
      return nil
    }
    let name = string(letters)
    let colon = at
    at += 1
    colons += 1
    if let key = Query.Filter.Key(rawValue: name.lowercased()), at < scalars.count {
      let isExact = Self.closers(of: scalars[at]) != nil
      let value: ArraySlice<Unicode.Scalar>
      if let closers = Self.closers(of: scalars[at]) {
        at += 1
        value = quotation(until: closers)
      } else {
        value = scalars[at...].prefix { !Self.endsRun($0) }
        at = value.endIndex
      }
      if value.contains(where: IndexWords.isWordPart) {
        let text = Self.text(value.prefix(Query.Limits.value))
        return .filter(key, value: text, isExact: isExact, typed: string(scalars[start..<at]))
      }
      at = colon + 1
    } else if at < scalars.count, colons < Self.mostNotes,
      IndexWords.isWordPart(scalars[at]) || Self.closers(of: scalars[at]) != nil,
      let hint = FilterNames.complaint(about: name.lowercased())
    {
      note(Query.Note(.leftOut, "there is no filter “\(name):”, it was searched for as a word; \(hint)"))
    }
    return term(letters, .plain, isPrefix: false)
  }

  private func term(_ typed: ArraySlice<Unicode.Scalar>, _ form: Query.Term.Form, isPrefix: Bool) -> Piece {
    let words = IndexWords.cut(typed, limit: Query.Limits.words + 1)
    if words.isEmpty { return .wordless(string(typed)) }
    return .term(Query.Term(text: string(typed), words: words, form: form, isPrefix: isPrefix))
  }

  private mutating func note(_ note: Query.Note) {
    if notes.count < Self.mostNotes { notes.append(note) }
  }

  private mutating func skipStars() -> Bool {
    let start = at
    while at < scalars.count, scalars[at] == "*" { at += 1 }
    return at > start
  }

  private func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    Query.shortened(Self.text(slice.prefix(Query.Limits.echo + 1)))
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in slice { text.unicodeScalars.append(scalar) }
    return text
  }
}

extension QueryLexer {
  /// The operator that a word is, in capitals; nil when it is just a word. (Compared as it stands: a table of three takes
  /// longer to come into being than a query to be read, and so it is with the library's string of scalars.)
  private static func operatorPiece(_ run: ArraySlice<Unicode.Scalar>) -> Piece? {
    if run.elementsEqual(["A", "N", "D"]) { return .and }
    if run.elementsEqual(["O", "R"]) { return .or }
    return run.elementsEqual(["N", "O", "T"]) ? .not : nil
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  private static func endsRun(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || isSpace(scalar) || closers(of: scalar) != nil
  }

  /// The marks that close a quotation which this one opens; nil when it opens none.
  private static func closers(of mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"", "\u{FF02}": ["\"", "\u{FF02}", "”"]
    case "“", "”", "„", "‟": ["“", "”", "‟", "\""]
    case "«": ["»"]
    case "»": ["«"]
    default: nil
    }
  }
}
