extension MarkupSieve {
  /// Copies the attributes that are asked for; returns the offset behind the tag, nil when the page ends in it.
  mutating func copyAttributes(
    from start: Int, _ page: UnsafeBufferPointer<UInt8>, _ tag: MarkupTag, _ isLinkedData: inout Bool
  ) -> Int? {
    var i = start
    var kept = 0
    while true {
      while i < page.count, isTagSpace(page[i]) || page[i] == 0x2F { i += 1 }
      guard i < page.count else { return nil }
      if page[i] == 0x3E { return i + 1 }
      let name = i
      i += 1
      while i < page.count, !isTagSpace(page[i]), page[i] != 0x2F, page[i] != 0x3E, page[i] != 0x3D { i += 1 }
      let nameEnd = i
      while i < page.count, isTagSpace(page[i]) { i += 1 }
      var value = 0..<0
      if i < page.count, page[i] == 0x3D {
        i += 1
        while i < page.count, isTagSpace(page[i]) { i += 1 }
        guard i < page.count else { return nil }
        if page[i] == 0x22 || page[i] == 0x27 {
          guard let end = page.offset(of: page[i], from: i + 1) else { return nil }
          value = i + 1..<end
          i = end + 1
        } else {
          let first = i
          while i < page.count, !isTagSpace(page[i]), page[i] != 0x3E { i += 1 }
          value = first..<i
        }
      }
      let key = WordKey(folding: page, name, nameEnd)
      if tag == .script {
        if key == "type", page.holds("ld+json", in: value) { isLinkedData = true }
      } else if kept < 24, tag != .b, tag != .strong, value.count < 1 << 16, Self.attributes.contains(key) {
        kept += 1
        copy(page, name..<nameEnd, value)
      }
    }
  }

  private mutating func copy(_ page: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>) {
    markup.append(0x20)
    markup.append(contentsOf: page[name])
    guard !value.isEmpty else { return }
    let quote: UInt8 = page[value].contains(0x22) ? 0x27 : 0x22
    markup.append(0x3D)
    markup.append(quote)
    for byte in page[value] where byte != quote { markup.append(byte) }
    markup.append(quote)
  }

  private static let attributes = WordSet(
    words: """
      class id href rel content name property itemprop itemtype datetime role hidden aria-hidden style
      data-testid data-component data-component-name data-type pubdate lang hreflang
      """)
}
