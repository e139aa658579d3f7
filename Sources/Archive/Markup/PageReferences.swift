/// Undoes what HTML does to words inside of JSON: references such as "&#8217;" and tags.
///
///     PageReferences.undone("Rain &amp; wind")   // "Rain & wind"
enum PageReferences {
  /// Linear; a reference that is not known stays as it is.
  static func undone(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(0x26) else { return words }
    var found: [UInt8] = []
    found.reserveCapacity(words.count)
    var i = 0
    while i < words.count {
      if words[i] == 0x26, let (code, width) = reference(words, i) {
        found.append(scalar: code)
        i += width
      } else {
        found.append(words[i])
        i += 1
      }
    }
    return found
  }

  /// The words without tags, each of which parts words.
  static func withoutTags(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(0x3C) else { return words }
    var found: [UInt8] = []
    found.reserveCapacity(words.count)
    var isInTag = false
    for (i, byte) in words.enumerated() {
      if byte == 0x3C, i + 1 < words.count, (words[i + 1] | 0x20) &- 0x61 < 26 || words[i + 1] == 0x2F {
        isInTag = true
        found.append(0x20)
      } else if isInTag {
        if byte == 0x3E { isInTag = false }
      } else {
        found.append(byte)
      }
    }
    return found
  }

  /// What the reference at "&" stands for, and its width.
  private static func reference(_ words: [UInt8], _ start: Int) -> (UInt32, Int)? {
    var end = start + 1
    while end < words.count, end - start < 10, words[end] != 0x3B { end += 1 }
    guard end < words.count, words[end] == 0x3B, end > start + 1 else { return nil }
    let name = words[start + 1..<end]
    if name.first == 0x23 {
      let isHex = name.dropFirst().first.map { $0 | 0x20 } == 0x78
      let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      guard let code = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
      return (code, end + 1 - start)
    }
    return named[WordKey(String(decoding: name, as: UTF8.self))].map { ($0, end + 1 - start) }
  }

  private static let named: WordTable<UInt32> = WordTable([
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "rsquo": 0x2019,
    "lsquo": 0x2018, "rdquo": 0x201D, "ldquo": 0x201C, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026,
  ])
}
