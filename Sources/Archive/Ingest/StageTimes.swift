/// How long the steps of an ingest took, added up over all tasks: on two cores they come to twice what the clock
/// on the wall says.
///
///     let report = try await NewsArchive.ingest(paths, into: "a.db", at: now, isTimed: true)
///     report.times?[.attribution]      // 1.2 s of the 5 that everything took
public struct StageTimes: Sendable {
  private var spent = [Duration](repeating: .zero, count: IngestStage.allCases.count)
  /// How long the writer had nothing to write: it waited for those who read.
  public internal(set) var waited = Duration.zero

  public internal(set) subscript(stage: IngestStage) -> Duration {
    get { spent[Self.place[stage] ?? 0] }
    set { spent[Self.place[stage] ?? 0] = newValue }
  }

  public var total: Duration { spent.reduce(.zero, +) }

  private static let place = Dictionary(
    uniqueKeysWithValues: IngestStage.allCases.enumerated().map { ($1, $0) })

  static func + (one: StageTimes, other: StageTimes) -> StageTimes {
    var sum = one
    for i in sum.spent.indices { sum.spent[i] += other.spent[i] }
    sum.waited += other.waited
    return sum
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

/// Looks at the clock behind each step; when nobody asks for the times, it does not.
struct StageClock: Sendable {
  private(set) var times: StageTimes?
  private var last: ContinuousClock.Instant?

  init(isRunning: Bool) {
    times = isRunning ? StageTimes() : nil
    last = isRunning ? .now : nil
  }

  /// What has been done since the last look was this step.
  mutating func lap(_ stage: IngestStage) {
    if let spent = sinceLast() { times?[stage] += spent }
  }

  /// Since the last look there was nothing to do.
  mutating func lapWaiting() {
    if let spent = sinceLast() { times?.waited += spent }
  }

  /// What has been done since the last look is counted elsewhere.
  mutating func skip() { _ = sinceLast() }

  private mutating func sinceLast() -> Duration? {
    guard let last else { return nil }
    let now = ContinuousClock.now
    self.last = now
    return last.duration(to: now)
  }
}
