/// A date as a page prints it; the year is nil where the page leaves it out ("March 3").
struct PrintedDate: Hashable, Sendable {
  var year: Int?
  var month: Int
  var day: Int
  /// The words that give it.
  var span: TextSpan

  /// The day it names, in `year` when the page leaves the year out; nil when there is no such day.
  ///
  /// Years before printing and far ahead are slips of a machine: "0001-01-01".
  func day(inYear assumed: Int? = nil) -> Day? {
    guard let year = year ?? assumed, (1600...2199).contains(year) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The first date in a span; nil when it holds none. Linear in the span's length.
  static func first(in text: Text, _ span: TextSpan) -> PrintedDate? {
    let words = DateWords(text, span)
    for i in words.tokens.indices {
      if let date = words.date(at: i) { return date }
    }
    return nil
  }

  /// The date that a record states: ISO 8601, a printed form, digits alone, or seconds since 1970.
  static func stated(_ value: String) -> Day? {
    if let day = Day(iso: value) { return PrintedDate(day).day() }
    let digits = value.utf8.allSatisfy { $0 &- 0x30 < 10 }
    if digits, let number = Int(value) {
      switch value.utf8.count {
      case 8:
        return PrintedDate(year: number / 10000, month: number / 100 % 100, day: number % 100, span: .none)
          .day()
      case 9, 10: return Day(epochSeconds: number)
      case 12, 13: return Day(epochSeconds: number / 1000)
      default: return nil
      }
    }
    let text = Text(String(value.prefix(80)))
    return first(in: text, text.all)?.day()
  }

  private init(_ day: Day) { self.init(year: day.year, month: day.month, day: day.day, span: .none) }

  init(year: Int?, month: Int, day: Int, span: TextSpan) {
    self.year = year
    self.month = month
    self.day = day
    self.span = span
  }
}

extension TextSpan {
  /// An empty span, for what does not stand in a text.
  static let none = TextSpan(start: 0, end: 0)
}

extension Day {
  /// The day in UTC of a moment in seconds since 1970 (the civil-from-days arithmetic of H. Hinnant).
  init?(epochSeconds seconds: Int) {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
