/// A day as machines write it.
enum StatedDay {
  /// nil when the words hold no day.
  static func read(_ words: String) -> Day? {
    PrintedDate.stated(words) ?? american(words)
  }

  /// "12/02/2023 17:30:03": with a clock behind it, a machine of the American make.
  private static func american(_ words: String) -> Day? {
    let parts = words.prefix(10).split { $0 == "/" || $0 == " " }.compactMap { Int($0) }
    guard parts.count >= 3, parts[2] > 1900 else { return nil }
    return Day(year: parts[2], month: parts[0], day: parts[1])
  }

  /// Whether one witness is enough: the web is as old as 1990, and a page that was saved had been published.
  static func isLikely(_ day: Day, _ seen: Day?) -> Bool {
    guard day.year >= 1990, day.year < 2100 else { return false }
    guard let seen, seen.year >= 1990, day > seen else { return true }
    // A day ahead is a clock in another part of the world.
    return day.year == seen.year && day.month == seen.month && day.day == seen.day + 1
      || day.day == 1 && seen.day >= 28 && (day.month - seen.month - 1) % 12 == 0
  }
}
