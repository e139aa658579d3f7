extension Text {
  /// Where a text can be cut, at most a few lines before `limit`: behind a line if there is one, else behind a word,
  /// else between two scalars.
  func gap(before limit: Int) -> Int {
    let end = min(limit, count)
    if end == count { return count }
    let reach = max(0, end - 4096)
    var word: Int?
    var i = end
    while i > reach {
      let byte = utf8[i - 1]
      if byte == 0x0A || byte == 0x0D { return i }
      if word == nil, byte == 0x20 { word = i }
      i -= 1
    }
    if let word { return word }
    i = end
    while i > 0, isContinuation(utf8[i]) { i -= 1 }
    return i
  }
}
