/// Who is being talked about at each place of an article: what pronouns are resolved by.
///
/// Every mention is an event with a weight: a speaker weighs most, then a subject, then anyone else. What
/// was said some sentences ago fades. A resolved pronoun is an event itself, so that "He said … He
/// added …" stays with one speaker.
struct Focus: Sendable {
  struct Event: Sendable {
    var token: Int
    var sentence: Int
    /// An index into persons or organizations.
    var who: Int
    var weight: Float
  }

  /// Someone without a name, who can be meant by "he" as well.
  static let nobody = -1

  private(set) var events: [Event] = []

  /// Farther back nobody looks.
  private static let reach = 24
  private static let fading: [Float] = (0..<32).map { power(0.72, $0) }

  private static func power(_ base: Float, _ exponent: Int) -> Float {
    (0..<exponent).reduce(Float(1)) { product, _ in product * base }
  }

  mutating func reserveCapacity(_ events: Int) { self.events.reserveCapacity(events) }

  mutating func note(_ event: Event) { events.append(event) }

  /// The one of the greatest weight before a token, among those that `fits` lets pass with a factor above zero.
  ///
  /// nil when nobody passes, or when a second comes within `margin` (1: any lead is enough).
  func strongest(
    before token: Int, in sentence: Int, within distance: Int = 8, margin: Float = 1, fits: (Int) -> Float
  ) -> Int? {
    withUnsafeTemporaryAllocation(of: Score.self, capacity: Self.reach) { scores in
      var count = 0
      var i = firstEvent(from: token) - 1
      let last = i - Self.reach
      while i >= 0, i > last {
        let event = events[i]
        let age = sentence - event.sentence
        if age > distance { break }
        let factor = fits(event.who)
        if factor > 0 {
          let score = event.weight * factor * Self.fading[max(0, age)]
          if let known = scores[..<count].firstIndex(where: { $0.who == event.who }) {
            scores[known].score += score * 0.2
          } else {
            scores.initializeElement(at: count, to: Score(who: event.who, score: score))
            count += 1
          }
        }
        i -= 1
      }
      guard let best = scores[..<count].max(by: { $0.score < $1.score }) else { return nil }
      let isDisputed =
        margin > 1 && scores[..<count].contains { $0.who != best.who && $0.score * margin > best.score }
      return isDisputed ? nil : best.who
    }
  }

  private struct Score {
    var who: Int
    var score: Float
  }

  /// The first event at or behind a token, by bisection.
  private func firstEvent(from token: Int) -> Int {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
