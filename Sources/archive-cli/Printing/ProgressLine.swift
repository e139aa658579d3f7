internal import Synchronization

/// One line on standard error that says how far the work has come; on a terminal only, gone at the end.
///
/// Work that is done within half a second shows none: a flash tells nobody anything.
///
///     1240 articles, 4.1 MB  crawl.jsonl  ██████░░░░░░  52 %  310/s  4 s left
struct ProgressLine {
  private static let isShown = Mutex(false)

  private let terminal = Terminal.errors
  private let start = ContinuousClock.now
  private let drawn = LastDrawn()

  /// How much of the work is done, in whatever it is measured.
  struct Part {
    var done: Int
    var total: Int
  }

  /// Whether anybody will see it.
  var isShown: Bool { terminal.isTerminal }

  /// Shows how far it is, ten times a second at most. `count` gives the rate; `part` the bar, the share and the
  /// time left.
  func show(_ text: @autoclosure () -> String, count: Int? = nil, part: Part? = nil) {
    guard terminal.isTerminal, drawn.isDue(.now) else { return }
    let seconds = start.duration(to: .now).seconds
    if seconds < 0.5 { return }
    draw(visible(text()), Self.figures(seconds: seconds, count: count, part: part))
  }

  /// Takes the line away, for a message; the next ``show(_:count:part:)`` brings it back.
  func clear() { Self.clear() }

  /// Takes the line away for good.
  func end() { Self.clear() }

  /// Takes away whatever progress line is shown.
  static func clear() {
    isShown.withLock { isShown in
      if isShown { ErrorStream.write("\r\u{1B}[K") }
      isShown = false
    }
  }

  private func draw(_ text: String, _ figures: String) {
    let room = (terminal.width ?? 80) - 1
    let behind = figures.isEmpty ? "" : "  " + figures
    let line = DisplayWidth.fit(text, max(10, room - DisplayWidth.of(behind))) + behind
    Self.isShown.withLock { isShown in
      ErrorStream.write("\r\u{1B}[K" + DisplayWidth.fit(line, room))
      isShown = true
    }
  }

  /// "310/s  4 s", and of a known whole "█████░░░░░░░  45 %  310/s  12 s left".
  static func figures(seconds: Double, count: Int?, part: Part? = nil) -> String {
    var parts: [String] = []
    // What has grown since it was measured is not done more than once.
    let part = part.flatMap { $0.total > 0 ? Part(done: min($0.done, $0.total), total: $0.total) : nil }
    if let part {
      let share = Double(part.done) / Double(part.total)
      parts.append(bar(share))
      parts.append("\(Int(share * 100)) %")
    }
    if let count, seconds >= 1 { parts.append("\(Int(Double(count) / seconds))/s") }
    if let part, part.done > 0, seconds >= 1 {
      parts.append(duration(seconds / Double(part.done) * Double(part.total - part.done)) + " left")
    } else if seconds >= 2 {
      parts.append(duration(seconds))
    }
    return parts.joined(separator: "  ")
  }

  /// "4 s", "2 min 05 s".
  static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    let rest = whole % 60
    return whole < 3600
      ? "\(whole / 60) min \(rest < 10 ? "0" : "")\(rest) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  private static func bar(_ share: Double) -> String {
    let cells = 12
    let full = Int(share * Double(cells))
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// When the line was drawn last: the one thing about it that changes.
private final class LastDrawn {
  private var time: ContinuousClock.Instant?

  func isDue(_ now: ContinuousClock.Instant) -> Bool {
    if let time, time.duration(to: now) < .milliseconds(100) { return false }
    time = now
    return true
  }
}

private enum ErrorStream {
  static func write(_ text: String) {
    var stream = OutputStream(descriptor: 2)
    try? stream.write(Array(text.utf8), endLine: false)
    try? stream.flush()
  }
}
