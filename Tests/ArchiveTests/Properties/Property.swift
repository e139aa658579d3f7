import Foundation

@testable import Archive

/// Something that holds for any bytes whatever, not just for good ones.
///
/// The fuzzer tries each with inputs that it grows (`make fuzz`), the tests with invented texts and with all that
/// ever broke one (Tests/ArchiveTests/Broken).
struct Property: Sendable {
  /// By which it is chosen, and the name of the folder of its inputs: "decoder".
  var name: String
  /// What holds, in a sentence.
  var says: String
  /// Whether its inputs are prose, to be changed word by word too.
  var isOfWords = true
  /// Throws ``Broken`` when it does not hold for these bytes.
  var check: @Sendable ([UInt8]) throws -> Void

  static let all: [Property] = [
    decoder, zones, pages, claims, query, json, records, webArchives, evidence,
  ]
}

/// What did not hold.
struct Broken: Error, CustomStringConvertible {
  var description: String
}

/// Ends a check that does not hold.
func demand(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
  if !holds { throw Broken(description: otherwise()) }
}

/// That a span lies inside the text, is not empty, and cuts no scalar in two.
func demandWords(_ text: Text, _ span: TextSpan, _ what: @autoclosure () -> String) throws {
  try demand(
    span.start >= 0 && span.start < span.end && span.end <= text.count,
    "\(what()): \(span) is no stretch of \(text.count) bytes")
  try demand(
    !isContinuation(text[span.start]) && (span.end == text.count || !isContinuation(text[span.end])),
    "\(what()): \(span) cuts a letter in two")
}

/// A millisecond, and a microsecond for each byte: what honest work never takes, and quadratic work soon does.
///
/// One input in sixteen is repeated up to two lengths, of which the longer may not take more than its share.
func demandLinear(_ bytes: [UInt8], _ work: ([UInt8]) throws -> Void) throws {
  guard !bytes.isEmpty, bytes.reduce(0, { $0 &* 31 &+ Int($1) }) % 16 == 0 else { return }
  func time(_ length: Int) throws -> Double {
    var long: [UInt8] = []
    while long.count < length { long += bytes }
    let start = processorTime()
    try work(long)
    return processorTime() - start
  }
  let short = try time(2 << 10)
  let long = try time(32 << 10)
  try demand(long < 0.05 + short * 64, "\(short) s for 2 KB, \(long) s for 32 KB")
}

/// Seconds that this thread has worked.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
