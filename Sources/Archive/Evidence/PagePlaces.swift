/// Finds words of a rendered text in the page that it was rendered from.
struct PagePlaces {
  private let page: VisibleScalars
  /// The rendered text without its white space.
  private let rendered: [UInt32]
  /// For each scalar of the rendered text, how many that count come before it.
  private let seenBefore: [Int32]

  /// - Parameter page: HTML as it was decoded.
  init(page: Text, rendered: Text) {
    self.page = VisibleScalars(page: page)
    var seen: [UInt32] = []
    var before: [Int32] = []
    rendered.utf8.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let (scalar, width) = scalarOfValidUTF8(bytes, at: i)
        before.append(Int32(truncatingIfNeeded: seen.count))
        if VisibleScalars.isSeen(scalar) { seen.append(scalar) }
        i += width
      }
    }
    before.append(Int32(truncatingIfNeeded: seen.count))
    self.rendered = seen
    seenBefore = before
  }

  /// So many letters around the words are compared first: the same words often stand in a page more than once.
  private static let neighbourhoods = [48, 16, 0]

  /// The UTF-8 range of the page that holds the words which stand at these scalars of the rendered text.
  ///
  /// nil when they are nowhere in the page in one piece, or several times without a sign which is meant.
  func range(of scalars: Range<Int>) -> Range<Int>? {
    guard scalars.upperBound < seenBefore.count else { return nil }
    let words = Int(seenBefore[scalars.lowerBound])..<Int(seenBefore[scalars.upperBound])
    guard !words.isEmpty else { return nil }
    for reach in Self.neighbourhoods {
      let wider = max(0, words.lowerBound - reach)..<min(rendered.count, words.upperBound + reach)
      let found = Occurrences.of(rendered[wider], in: page.scalars)
      if found.isEmpty { continue }
      var chosen = found[0]
      if found.count > 1 {
        let here = Occurrences.of(rendered[wider], in: rendered)
        guard here.count == found.count, let number = here.firstIndex(of: wider.lowerBound) else {
          return nil
        }
        chosen = found[number]
      }
      let first = chosen + words.lowerBound - wider.lowerBound
      return Int(page.starts[first])..<Int(page.ends[first + words.count - 1])
    }
    return nil
  }
}

/// Where a sequence stands in another: Knuth, Morris and Pratt's search, linear whatever the two are.
enum Occurrences {
  static func of(_ needle: ArraySlice<UInt32>, in hay: [UInt32]) -> [Int] {
    let needle = Array(needle)
    guard !needle.isEmpty else { return [] }
    var border = [Int](repeating: 0, count: needle.count)
    var k = 0
    for i in needle.indices.dropFirst() {
      while k > 0, needle[i] != needle[k] { k = border[k - 1] }
      if needle[i] == needle[k] { k += 1 }
      border[i] = k
    }
    var found: [Int] = []
    k = 0
    for i in hay.indices {
      while k > 0, hay[i] != needle[k] { k = border[k - 1] }
      if hay[i] == needle[k] { k += 1 }
      if k == needle.count {
        found.append(i + 1 - k)
        k = border[k - 1]
      }
    }
    return found
  }
}
