/// The days that a typed date covers: a day, a month or a year.
///
///     DayRange(typed: "2017-02")   // 2017-02-01 … 2017-02-28
struct DayRange: Hashable, Sendable {
  var first: Day
  var last: Day

  /// nil when the text is none of the three, or no day of the calendar.
  init?(typed text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard let first = Day(year: numbers[0], month: month ?? 1, day: day ?? 1) else { return nil }
    self.first = first
    last = day == nil ? Day.last(ofMonth: month ?? 12, in: numbers[0]) ?? first : first
  }
}

extension Day {
  static func last(ofMonth month: Int, in year: Int) -> Day? {
    for day in stride(from: 31, through: 28, by: -1) {
      if let found = Day(year: year, month: month, day: day) { return found }
    }
    return nil
  }

  var dayBefore: Day? {
    Day(year: year, month: month, day: day - 1)
      ?? (month > 1 ? Day.last(ofMonth: month - 1, in: year) : Day(year: year - 1, month: 12, day: 31))
  }

  var dayAfter: Day? {
    Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1)
  }
}
