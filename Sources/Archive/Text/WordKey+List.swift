extension WordKey {
  /// The words of a list, parted by white space: how a list in a source file is easiest to read and to extend.
  static func all(in list: String) -> [WordKey] {
    var list = list
    return list.withUTF8 { bytes in
      var keys: [WordKey] = []
      keys.reserveCapacity(bytes.count / 6)
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] <= 0x20 {
        if end > start { keys.append(WordKey(folding: bytes, start, end)) }
        start = end + 1
      }
      return keys
    }
  }
}
