/// An article's body, in which places are given in scalars.
struct StoredBody {
  private let text: Text
  private let offsets: ByteOffsets

  init(_ body: String) {
    text = Text(body)
    offsets = ByteOffsets(text)
  }

  /// nil when there is no such article.
  init?(of article: Int, _ bodies: borrowing Statement) throws {
    try bodies.bind(.integer(article))
    defer { bodies.reset() }
    guard var row = try bodies.next() else { return nil }
    self.init(row.next())
  }

  /// The bytes at a place; nil where it reaches beyond the body.
  func words(at start: Int, _ length: Int) -> ArraySlice<UInt8>? {
    guard start >= 0, length >= 0, start <= offsets.count, length <= offsets.count - start else { return nil }
    return text.utf8[offsets[start]..<offsets[start + length]]
  }

  /// Whether the letters on both sides of a place are one word's; of English letters alone.
  func cutsWord(at place: Int) -> Bool {
    guard place > 0, place < offsets.count else { return false }
    let i = offsets[place]
    return [text.utf8[i - 1], text.utf8[i]].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether other words stand at a place; what stands in the headline, which has no place here, never does.
  func differs(_ words: String, at start: Int?, _ length: Int?) -> Bool {
    guard let start, let length else { return false }
    guard let found = self.words(at: start, length) else { return true }
    return !found.elementsEqual(words.utf8)
  }

  /// Whether the words at a place are among those of a content.
  func stands(at start: Int?, _ length: Int?, in content: String) -> Bool {
    guard let start, let length else { return true }
    guard let found = words(at: start, length) else { return false }
    var content = content
    return content.withUTF8 { all in
      found.withUnsafeBufferPointer { part in
        guard let first = part.first else { return true }
        var i = 0
        while i + part.count <= all.count {
          if all[i] == first, all[i..<i + part.count].elementsEqual(part) { return true }
          i += 1
        }
        return false
      }
    }
  }
}
