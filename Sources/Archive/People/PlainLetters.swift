/// Latin letters without their marks, so that "Żelichowski" and "Zelichowski" are one name and "María" is found in a table.
enum PlainLetters {
  /// For U+00C0…U+017F the letter beneath, in lower case.
  private static let western = Array(
    ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// For U+1E00…U+1EFF, which Vietnamese and scholarly spellings use.
  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyxsxxsxaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyxxxxxx")
      .utf8)

  /// The key of a token without its marks; most are done with here, since a short key has the word's own bytes.
  @inline(__always)
  static func key(_ token: Token, _ text: Text) -> WordKey? {
    token.key.bits & 0x8080_8080_8080_8080 == 0 ? nil : key(text, token.span)
  }

  /// The key of a word without its marks; nil when it has none that can be taken off.
  static func key(_ text: Text, _ span: TextSpan) -> WordKey? {
    guard span.count <= 60, text.utf8[span.range].contains(where: { $0 >= 0x80 }) else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(span.count)
    var isChanged = false
    var i = span.start
    while i < span.end {
      let byte = text[i]
      if byte < 0x80 {
        plain.append(byte)
        i += 1
      } else if byte >= 0xC3, byte <= 0xC5, i + 1 < span.end {
        plain.append(western[(Int(byte) - 0xC3) << 6 | Int(text[i + 1] & 0x3F)])
        isChanged = true
        i += 2
      } else if byte == 0xC8, i + 1 < span.end, (0x98...0x9B).contains(text[i + 1]) {
        plain.append(text[i + 1] < 0x9A ? 0x73 : 0x74)  // ș ț
        isChanged = true
        i += 2
      } else if byte == 0xCC || byte == 0xCD, i + 1 < span.end {
        isChanged = true  // a mark of its own behind the letter
        i += 2
      } else if byte == 0xE1, i + 2 < span.end, (0xB8...0xBB).contains(text[i + 1]) {
        plain.append(additional[(Int(text[i + 1]) - 0xB8) << 6 | Int(text[i + 2] & 0x3F)])
        isChanged = true
        i += 3
      } else {
        plain.append(byte)
        i += 1
      }
    }
    guard isChanged else { return nil }
    return plain.withUnsafeBufferPointer { WordKey(folding: $0, 0, $0.count) }
  }
}
