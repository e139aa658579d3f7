#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What an output stream can show.
struct Terminal: Hashable, Sendable {
  /// Someone looks at it; else it is a file or another program.
  var isTerminal: Bool
  /// Colours and bold type are wanted and understood.
  var hasColor: Bool
  /// Columns to wrap lines at; nil: lines are left alone, as grep, wc and a spreadsheet want them.
  var width: Int?

  static let output = Terminal(descriptor: 1)
  static let errors = Terminal(descriptor: 2)

  init(descriptor: Int32) {
    self.init(
      isTerminal: isatty(descriptor) == 1, columns: Self.columns(descriptor), variable: Environment.value)
  }

  /// `columns` is what the terminal says of itself; `variable` looks up the environment.
  init(isTerminal: Bool, columns: Int?, variable: (String) -> String?) {
    self.isTerminal = isTerminal
    // https://no-color.org: set and not empty, whatever its value.
    hasColor = isTerminal && variable("NO_COLOR") == nil && (variable("TERM") ?? "dumb") != "dumb"
    let wide = columns ?? variable("COLUMNS").flatMap { Int($0) } ?? 80
    width = isTerminal ? min(max(wide, 20), 1000) : nil
  }

  /// A stream for tests and for text that is not printed: plain, and as wide as asked.
  init(width: Int? = nil, hasColor: Bool = false) {
    isTerminal = width != nil
    self.hasColor = hasColor
    self.width = width
  }

  private static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
