/// White space of HTML.
@inline(__always)
func isTagSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 && byte != 0x0B }

@inline(__always)
func isTagLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

extension UnsafeBufferPointer<UInt8> {
  /// Behind the first `byte` from `start` on; the end when there is none.
  func end(of byte: UInt8, from start: Int) -> Int {
    offset(of: byte, from: start).map { $0 + 1 } ?? count
  }

  func starts(at start: Int, with words: StaticString) -> Bool {
    guard start + words.utf8CodeUnitCount <= count else { return false }
    for i in 0..<words.utf8CodeUnitCount where self[start + i] != words.utf8Start[i] { return false }
    return true
  }

  func offset(of words: StaticString, from start: Int) -> Int? {
    var i = start
    while let found = offset(of: words.utf8Start[0], from: i) {
      if starts(at: found, with: words) { return found }
      i = found + 1
    }
    return nil
  }

  /// Behind "-->" or "--!>", either of which ends a comment; the end when there is none.
  ///
  /// https://html.spec.whatwg.org/#comment-end-bang-state
  func endOfComment(from start: Int) -> Int {
    var i = start
    while let dash = offset(of: 0x2D, from: i) {
      if starts(at: dash, with: "-->") { return dash + 3 }
      // Of "<!--!>" the dashes open the comment.
      if dash >= start + 2, starts(at: dash, with: "--!>") { return dash + 4 }
      i = dash + 1
    }
    return count
  }

  /// Where "</name" stands, in capitals or not, with no letter behind it.
  func offset(ofEndTag name: String, from start: Int) -> Int? {
    let name = Array(name.utf8)
    var i = start
    while let found = offset(of: 0x3C, from: i) {
      let behind = found + 2 + name.count
      guard behind <= count else { return nil }
      if self[found + 1] == 0x2F, name.indices.allSatisfy({ self[found + 2 + $0] | 0x20 == name[$0] }),
        behind == count || isTagSpace(self[behind]) || self[behind] == 0x3E || self[behind] == 0x2F
      {
        return found
      }
      i = found + 1
    }
    return nil
  }

  func endOfTagName(from start: Int) -> Int {
    var i = start
    while i < count, !isTagSpace(self[i]), self[i] != 0x3E, self[i] != 0x2F { i += 1 }
    return i
  }

  func holds(_ words: StaticString, in range: Range<Int>) -> Bool {
    guard range.count >= words.utf8CodeUnitCount else { return false }
    for i in range.lowerBound...range.upperBound - words.utf8CodeUnitCount {
      var same = true
      for n in 0..<words.utf8CodeUnitCount where self[i + n] | 0x20 != words.utf8Start[n] | 0x20 {
        same = false
      }
      if same { return true }
    }
    return false
  }
}
