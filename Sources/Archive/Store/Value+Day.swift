extension Value {
  /// A day as ISO 8601 text; NULL when there is none.
  static func day(_ day: Day?) -> Value { day.map { .text($0.description) } ?? .null }
}
