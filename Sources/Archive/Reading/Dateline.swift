/// The place and date that open a news story, as in "BERLIN, March 3 (Reuters) —".
///
/// A dateline tells where the reporting was done, not where the outlet is. The parts keep the
/// spelling of the page; nil means that the page left the part out.
struct Dateline: Hashable, Sendable {
  /// "DAMASCUS", "PHOENIX, Ariz."
  var place: String
  var date: PrintedDate?
  /// Who is credited: in parentheses, or behind the place ("Moscow, SANA –").
  var credit: String?
  /// Whether the credit stands in parentheses.
  var inParentheses: Bool
  /// From the place to the dash.
  var span: TextSpan

  /// Reads the dateline that opens a paragraph; nil when it has none.
  init?(_ text: Text, opening paragraph: TextSpan) {
    let limit = min(paragraph.end, paragraph.start + 140)
    var reader = DatelineReader(words: DateWords(text, TextSpan(start: paragraph.start, end: limit)))
    guard let found = reader.read() else { return nil }
    self = found
  }

  fileprivate init(place: String, date: PrintedDate?, credit: String?, inParentheses: Bool, span: TextSpan) {
    self.place = place
    self.date = date
    self.credit = credit
    self.inParentheses = inParentheses
    self.span = span
  }

  /// Texts, and the place in each; nil for what is no dateline.
  static let examples: [(text: String, place: String?)] = [
    ("BERLIN, March 3 (Reuters) — Germany", "BERLIN"),
    ("DAMASCUS (Harbour News) — The ministry", "DAMASCUS"),
    ("Moscow, SANA – The ministry", "Moscow"),
    ("PARIS — France", "PARIS"),
    ("PHOENIX, Ariz., March 6 - A company", "PHOENIX, Ariz."),
    ("NEW YORK/LONDON (Reuters) - Shares", "NEW YORK/LONDON"),
    ("BREAKING — Fire in Ohio", nil),
    ("Paris – a city of light – was dark", nil),
    ("The mayor — a tall man — said so", nil),
    ("NATO – which met on Monday – said", nil),
  ]
}

/// Reads tokens from left to right: place, region, date, credit, dash.
private struct DatelineReader {
  let words: DateWords
  private var at = 0

  init(words: DateWords) { self.words = words }

  private var tokens: [Token] { words.tokens }

  mutating func read() -> Dateline? {
    guard let first = tokens.first, first.kind == .word, first.flags.contains(.capitalized) else {
      return nil
    }
    guard let city = segment(), !Self.labels.contains(tokens[0].key) else { return nil }
    var place = city
    var date: PrintedDate?
    var credit: TextSpan?
    var parentheses = false
    while at < tokens.count {
      if words.isMark(at, 0x2C) {
        at += 1
        if let found = readDate() {
          date = found
        } else if let part = segment() {
          // Behind the place stands its region or, in capitals or known as one, an agency.
          if isCredit(part, place: city) { credit = part } else { place.end = part.end }
        } else {
          return nil
        }
      } else if words.isMark(at, 0x28) {
        guard let close = (at..<min(at + 8, tokens.count)).first(where: { words.isMark($0, 0x29) }),
          close > at + 1
        else { return nil }
        credit = TextSpan(start: tokens[at + 1].start, end: tokens[close - 1].end)
        parentheses = true
        at = close + 1
      } else if date == nil, let found = readDate() {
        date = found
      } else {
        break
      }
    }
    guard at < tokens.count, isDash(at) else { return nil }
    guard accepts(place: city, date: date, credit: credit) else { return nil }
    return Dateline(
      place: words.text[place], date: date, credit: credit.map { words.text[$0] }, inParentheses: parentheses,
      span: TextSpan(start: tokens[0].start, end: tokens[at].end))
  }

  /// A run of capitalised words: "NEW YORK/LONDON", "Ariz.", "Abu Dhabi".
  private mutating func segment() -> TextSpan? {
    let start = at
    while at < tokens.count, at - start < 7 {
      let token = tokens[at]
      if token.kind == .word && token.flags.contains(.capitalized) || words.isMark(at, 0x2F) {
        at += 1
      } else if at > start, words.isMark(at, 0x2E), !token.flags.contains(.spaceBefore) {
        at += 1
      } else if at > start, token.kind == .word, Self.particles.contains(token.key) {
        at += 1
      } else {
        break
      }
    }
    return at > start ? TextSpan(start: tokens[start].start, end: tokens[at - 1].end) : nil
  }

  private mutating func readDate() -> PrintedDate? {
    var start = at
    // "Monday, March 3"
    if start < tokens.count, Self.weekdays.contains(tokens[start].key) {
      start = words.behindComma(start + 1)
    }
    guard start < tokens.count, let found = words.date(at: start) else { return nil }
    while at < tokens.count, tokens[at].start < found.span.end { at += 1 }
    return found
  }

  private func isDash(_ i: Int) -> Bool { tokens[i].kind == .dash || tokens[i].mark == 0x5F }

  private func isCredit(_ part: TextSpan, place: TextSpan) -> Bool {
    let name = words.text[part]
    if Agencies.name(name) != nil { return true }
    return isCapitals(part) && !isCapitals(place) && !name.utf8.contains(0x2E)
  }

  private func accepts(place: TextSpan, date: PrintedDate?, credit: TextSpan?) -> Bool {
    guard place.count <= 48 else { return false }
    if date != nil { return true }
    if let credit {
      return isCapitals(place) || Agencies.name(words.text[credit]) != nil || isCapitals(credit)
    }
    // "NATO – which met on Monday – said": the story begins with a capital, an aside does not.
    guard isCapitals(place), place.count >= 4, at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    return next.flags.contains(.capitalized) || next.kind != .word
  }

  private func isCapitals(_ span: TextSpan) -> Bool {
    var capitals = 0
    for byte in words.text.utf8[span.range] {
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 { capitals += 1 }
    }
    return capitals >= 2
  }

  /// Words before a dash that announce a story instead of placing it.
  private static let labels = WordSet(
    words: """
      breaking exclusive update updated update1 watch video live analysis opinion editorial correction corrected
      developing just-in factbox explainer interview photos poll report special alert urgent note read related
      advisory obituary profile review timeline q a q&a
      """)
  private static let particles: WordSet = [
    "and", "de", "del", "la", "al", "of", "on", "the", "upon", "sur", "am",
  ]
  private static let weekdays = WordSet(
    words: "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun")
}
