import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What work takes of this thread's own time: a busy machine makes no difference to it.
func ownTime(_ work: () throws -> Void) rethrows -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let start = now()
  try work()
  return now() - start
}

/// Expects eight times the work to take little more than eight times as long: what is quadratic takes 64 times.
///
/// Two runs are compared, so that neither a slow machine nor a debug build makes a difference. Runs too short to be
/// compared count for 5 milliseconds.
func expectLinear(
  _ size: Int, sourceLocation: SourceLocation = #_sourceLocation, _ work: (Int) throws -> Void
) rethrows {
  let short = max(try ownTime { try work(size / 8) }, .milliseconds(5))
  let long = try ownTime { try work(size) }
  #expect(long < short * 30, "\(short) for an eighth, \(long)", sourceLocation: sourceLocation)
}
