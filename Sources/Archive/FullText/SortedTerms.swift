/// Words in the order of their bytes, one after another.
struct SortedTerms: Sendable {
  private var bytes: [UInt8] = []
  /// Where each begins, and behind the last one where it ends.
  private var starts: [UInt32] = [0]
  /// The first eight bytes of each as a number, which says nearly always which of two comes first.
  private(set) var leads: [UInt64] = []

  init(count: Int, bytes size: Int) {
    bytes.reserveCapacity(size)
    starts.reserveCapacity(count + 1)
    leads.reserveCapacity(count)
  }

  var count: Int { leads.count }

  /// Adds a word that comes behind the others.
  mutating func append(_ word: UnsafeBufferPointer<UInt8>, lead: UInt64) {
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
    leads.append(lead)
  }

  func withWord<T>(_ term: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(starts[term])..<Int(starts[term + 1])]))
    }
  }

  /// Whether a word has no more bytes than its lead.
  func isShort(_ term: Int) -> Bool { starts[term + 1] - starts[term] <= 8 }

  /// A word has no zero byte, so that a shorter one comes first.
  @inline(__always)
  static func lead(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var lead: UInt64 = 0
    for i in 0..<8 { lead = lead << 8 | (i < word.count ? UInt64(word[i]) : 0) }
    return lead
  }
}
