/// A page cut into blocks, each with its shape and its marker: what all readers of a page start from.
struct Sheet: Sendable {
  let text: Text
  let blocks: [Block]
  let shapes: [Shape]
  /// Whether a block's words stand on the page more than once.
  let isRepeated: [Bool]
  private let markers: [Int]

  static let table = MarkerTable(Marker.all)

  init(_ text: Text) {
    self.text = text
    let blocks = Block.join(Line.cut(text), of: text)
    var shapes: [Shape] = []
    var markers: [Int] = []
    var keys: [WordKey] = []
    shapes.reserveCapacity(blocks.count)
    markers.reserveCapacity(blocks.count)
    keys.reserveCapacity(blocks.count)
    text.utf8.withUnsafeBufferPointer { bytes in
      var finder = Sheet.table.finder()
      for block in blocks {
        let shape = Shape(bytes, block.span)
        shapes.append(shape)
        markers.append(finder.find(bytes, block.span, words: shape.words) ?? -1)
        // Long paragraphs do not repeat by chance, and hashing them costs.
        keys.append(
          block.span.count > 400 ? .none : WordKey(folding: bytes, block.span.start, block.span.end))
      }
    }
    self.blocks = blocks
    self.shapes = shapes
    self.markers = markers
    isRepeated = Sheet.repeats(keys)
  }

  /// The marker of a block; nil when it has none.
  func marker(_ block: Int) -> Marker? { markers[block] < 0 ? nil : Sheet.table.markers[markers[block]] }

  private static func repeats(_ keys: [WordKey]) -> [Bool] {
    var first: [WordKey: Int] = [:]
    first.reserveCapacity(keys.count)
    var repeated = Array(repeating: false, count: keys.count)
    for (i, key) in keys.enumerated() where key != .none {
      if let earlier = first.updateValue(i, forKey: key) {
        repeated[i] = true
        repeated[earlier] = true
      }
    }
    return repeated
  }
}
