/// The article as the page tells it in its own data, to compare its blocks with.
///
/// Machines cut it short, drop its headings and run its paragraphs together; so it is a witness, and the
/// words are those of the page.
struct ToldBody: Sendable {
  private var phrases: Set<UInt64> = []
  /// The share of each block's phrases that are told; nil when nothing is told, or the block is too short to say.
  private(set) var share: [Float?] = []
  /// Whether what is told is printed on the page: and is most of its prose: what is not told is no part of it then.
  private(set) var isWhole = false

  /// How many bytes are compared.
  private static let longest = 1 << 20

  /// - Parameter prose: how many words of prose the page has that may be the story's.
  init(_ facts: PageFacts, _ sheet: Sheet, prose: Int) {
    share = Array(repeating: nil, count: sheet.blocks.count)
    guard let body = facts.first(.body, .linkedData, .linkedPage), body.utf8.count > 200,
      body.utf8.count < Self.longest
    else { return }
    let told = Array(body.utf8)
    told.withUnsafeBufferPointer { bytes in
      Self.eachPhrase(bytes, 0..<bytes.count) { phrases.insert($0) }
    }
    var printed: Set<UInt64> = []
    sheet.text.utf8.withUnsafeBufferPointer { bytes in
      for i in sheet.blocks.indices {
        var all = 0
        var found = 0
        Self.eachPhrase(bytes, sheet.blocks[i].span.range) { phrase in
          all += 1
          guard phrases.contains(phrase) else { return }
          found += 1
          printed.insert(phrase)
        }
        if all > 0 { share[i] = Float(found) / Float(all) }
      }
    }
    isWhole = printed.count * 10 >= phrases.count * 8 && printed.count * 10 >= prose * 6
    phrases = []
  }

  /// Every three words in a row; of fewer words, all of them when there are two.
  private static func eachPhrase(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Void
  ) {
    var last: (UInt64, UInt64) = (0, 0)
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound, !isLetter(bytes[i]) { i += 1 }
      let start = i
      while i < range.upperBound, isLetter(bytes[i]) { i += 1 }
      guard i > start else { break }
      let word = WordKey(folding: bytes, start, i).bits
      if last.0 != 0 { body((last.0 &* 31 &+ last.1) &* 31 &+ word) }
      last = (last.1, word)
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2
  }
}
