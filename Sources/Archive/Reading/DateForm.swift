/// One way of printing a date, with examples: each says the day that is read, or nil for none.
struct DateForm: Sendable {
  var name: String
  /// Reads the date that begins at a token.
  var read: @Sendable (DateWords, Int) -> PrintedDate?
  /// Texts, and the date in each as "2018-03-05", or as "03-05" when the text has no year.
  var examples: [(text: String, date: String?)]

  static let all = [monthFirst, dayFirst, isoLike, slashed, dotted]

  static let monthFirst = DateForm(
    name: "month-day-year",
    read: { words, i in
      guard let month = words.month(i) else { return nil }
      let first = words.behindDot(i + 1)
      guard let day = words.number(first, 1...31, ordinals: true) else { return nil }
      let behind = words.behindComma(first + 1)
      let year = words.number(behind, 1600...2199)
      return words.date(year, month, day, i, year == nil ? first : behind)
    },
    examples: [
      ("March 3, 2018", "2018-03-03"), ("Sept. 14 2017", "2017-09-14"), ("Dec 21st, 2023", "2023-12-21"),
      ("Anna KimMarch 3, 2018", "2018-03-03"), ("March 3", "03-03"), ("March 45, 2018", nil),
      ("May has 31 days", nil),
    ])

  static let dayFirst = DateForm(
    name: "day-month-year",
    read: { words, i in
      guard let day = words.number(i, 1...31, ordinals: true) else { return nil }
      let middle = words.isWord(i + 1, "of") ? i + 2 : i + 1
      guard let month = words.month(middle) else { return nil }
      let behind = words.behindComma(words.behindDot(middle + 1))
      let year = words.number(behind, 1600...2199)
      return words.date(year, month, day, i, year == nil ? middle : behind)
    },
    examples: [
      ("25 November 2020", "2020-11-25"), ("3rd of March, 2018", "2018-03-03"),
      ("09:12 GMT25 November 2020", "2020-11-25"),
      ("Mon, 05 Mar 2018 10:00:00 GMT", "2018-03-05"), ("5 March", "03-05"), ("31 February 2018", nil),
    ])

  static let isoLike = DateForm(
    name: "year-month-day",
    read: { words, i in
      guard words.tokens[i].kind == .number || words.tokens[i].flags.contains(.digit) else { return nil }
      let parts = words.numbers(of: i, mark: 0x2D)
      guard parts.count >= 3, (1600...2199).contains(parts[0]) else { return nil }
      return words.date(parts[0], parts[1], parts[2], i, i)
    },
    examples: [
      ("2016-05-04", "2016-05-04"), ("2018-03-05T10:00:00Z", "2018-03-05"), ("2018-13-45", nil),
      ("call 2018-555-0100", nil),
    ])

  static let slashed = DateForm(
    name: "with-slashes",
    read: { words, i in
      guard let first = words.number(i, 1...2199), words.isMark(i + 1, 0x2F), words.isMark(i + 3, 0x2F),
        let second = words.number(i + 2, 1...31), let third = words.number(i + 4, 1...2199)
      else { return nil }
      if first >= 1600 { return words.date(first, second, third, i, i + 4) }
      guard third >= 1600, first != second || first <= 12 else { return nil }
      // 05/03/2018 is March in London and May in New York: only a number over 12 tells.
      if first > 12 || first == second { return words.date(third, second, first, i, i + 4) }
      return second > 12 ? words.date(third, first, second, i, i + 4) : nil
    },
    examples: [
      ("2018/03/05", "2018-03-05"), ("21/02/2021", "2021-02-21"), ("02/21/2021", "2021-02-21"),
      ("05/03/2018", nil),
    ])

  static let dotted = DateForm(
    name: "with-dots",
    read: { words, i in
      guard words.tokens[i].kind == .number else { return nil }
      let parts = words.numbers(of: i, mark: 0x2E)
      guard parts.count == 3, (1600...2199).contains(parts[2]) else { return nil }
      return words.date(parts[2], parts[1], parts[0], i, i)
    },
    examples: [("5.3.2018", "2018-03-05"), ("version 5.3.2", nil)])
}

/// The tokens of a stretch that may hold a date, with the questions that date forms ask of them.
struct DateWords: Sendable {
  let text: Text
  let tokens: [Token]

  init(_ text: Text, _ span: TextSpan) {
    self.text = text
    tokens = Tokens.cut(text, in: span)
  }

  /// The date that begins at a token, by the first form that reads one.
  func date(at i: Int) -> PrintedDate? {
    let token = tokens[i]
    guard token.kind == .number || token.flags.contains(.digit) || month(i) != nil else { return nil }
    for form in DateForm.all {
      if let date = form.read(self, i) { return date }
    }
    return nil
  }

  /// Puts a date together; nil when there is no such day.
  func date(_ year: Int?, _ month: Int, _ day: Int, _ first: Int, _ last: Int) -> PrintedDate? {
    let span = TextSpan(start: tokens[first].start, end: tokens[last].end)
    let date = PrintedDate(year: year, month: month, day: day, span: span)
    // 2000 was a leap year: 29 February is a day of some year.
    return date.day(inYear: 2000) == nil ? nil : date
  }

  func month(_ i: Int) -> Int? {
    guard i < tokens.count, tokens[i].kind == .word else { return nil }
    guard tokens[i].flags.contains(.capitalized) else { return nil }
    return DateWords.months[tokens[i].key] ?? gluedMonth(tokens[i])
  }

  /// The month that a page without its line ends glues to a name: "Anna KimDecember 20, 2023".
  private func gluedMonth(_ token: Token) -> Int? {
    let bytes = text.utf8[token.start..<token.end]
    guard let capital = bytes.lastIndex(where: { $0 &- 0x41 < 26 }), capital > token.start else { return nil }
    guard bytes[capital - 1] &- 0x61 < 26 || bytes[capital - 1] &- 0x30 < 10 else { return nil }
    return DateWords.months[WordKey(String(decoding: bytes[capital...], as: UTF8.self))]
  }

  func isWord(_ i: Int, _ word: WordKey) -> Bool { i < tokens.count && tokens[i].key == word }
  func isMark(_ i: Int, _ mark: UInt8) -> Bool { i < tokens.count && tokens[i].mark == mark }
  func behindDot(_ i: Int) -> Int { isMark(i, 0x2E) ? i + 1 : i }
  func behindComma(_ i: Int) -> Int { isMark(i, 0x2C) ? i + 1 : i }

  /// The whole number that a token is, or ends in ("GMT25" of a clock), or begins with ("3rd").
  func number(_ i: Int, _ range: ClosedRange<Int>, ordinals: Bool = false) -> Int? {
    guard i < tokens.count, tokens[i].kind == .number || ordinals && tokens[i].flags.contains(.digit) else {
      return nil
    }
    let bytes = text.utf8[tokens[i].start..<tokens[i].end]
    guard bytes.count <= 12 else { return nil }
    var digits = bytes[...]
    if let first = digits.first, first &- 0x30 >= 10 {
      guard let start = digits.firstIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
      digits = digits[start...]
    }
    let number = digits.prefix { $0 &- 0x30 < 10 }
    let rest = digits.dropFirst(number.count)
    guard
      rest.isEmpty
        || ordinals && rest.count == 2 && DateWords.ordinals.contains(String(decoding: rest, as: UTF8.self))
    else { return nil }
    guard number.count <= 4 else { return nil }
    let value = number.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return range.contains(value) ? value : nil
  }

  /// The numbers inside one token: 2016, 5, 4 of "2016-05-04"; what follows the third is dropped ("T10").
  func numbers(of i: Int, mark: UInt8) -> [Int] {
    var parts: [Int] = []
    var digits = 0
    var value = 0
    for byte in text.utf8[tokens[i].start..<tokens[i].end] {
      if byte &- 0x30 < 10, digits < 5 {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte == mark, digits > 0 {
        parts.append(value)
        (value, digits) = (0, 0)
      } else if byte | 0x20 == 0x74, parts.count == 2 {
        break
      } else {
        return []
      }
    }
    if digits > 0 { parts.append(value) }
    // A telephone number has longer parts.
    return parts.dropFirst().prefix(mark == 0x2D ? 2 : 1).allSatisfy { $0 <= 31 } ? parts : []
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// English months and their abbreviations in newspapers.
  private static let months = WordTable<Int>([
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ])
}
