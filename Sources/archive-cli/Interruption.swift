internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Someone wants the program to stop: Ctrl-C, `kill`, a terminal that is closed.
///
/// The first time it is only noted, so that work can come to a clean end; the second time the program dies, which
/// loses no more than what was not committed.
enum Interruption {
  private static let isWanted = Atomic<Bool>(false)

  static var hasCome: Bool { isWanted.load(ordering: .relaxed) }

  /// From now on signals are noted. One that is ignored already (`nohup`) stays so.
  static func watch() {
    // Made before a handler can want it.
    _ = hasCome
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, note)
      if isIgnored(before) { signal(number, SIG_IGN) }
    }
  }

  private static let note: @convention(c) (Int32) -> Void = { number in
    guard isWanted.exchange(true, ordering: .relaxed) else { return }
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
