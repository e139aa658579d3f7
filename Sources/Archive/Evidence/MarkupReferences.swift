/// What references such as `&rsquo;` stand for, as the parser of pages reads them; each is asked for once.
struct MarkupReferences {
  private var known: [[UInt8]: [UInt32]] = [:]

  /// The letters of a run that begins with "&"; itself when it is no reference.
  mutating func scalars(_ written: [UInt8]) -> [UInt32] {
    if let scalars = known[written] { return scalars }
    var words = Words()
    MarkupTree(parsing: Array("<body>".utf8) + written).walk(&words)
    let scalars = String(decoding: words.bytes, as: UTF8.self).unicodeScalars.map(\.value)
    // A page made for it would have as many as it has bytes.
    if known.count < 4096 { known[written] = scalars }
    return scalars
  }

  private struct Words: MarkupVisitor {
    var bytes: [UInt8] = []
    mutating func open(_ tag: MarkupTag, _ attributes: MarkupAttributes) -> Bool { true }
    mutating func text(_ words: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: words) }
    mutating func close(_ tag: MarkupTag) {}
  }
}
