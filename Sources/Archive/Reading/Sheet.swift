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
    let printed = Block.join(Line.cut(text), of: text)
    var cut = SheetBlocks(expecting: printed.count)
    text.utf8.withUnsafeBufferPointer { bytes in
      let table = Sheet.table
      for block in printed {
        let shape = Shape(bytes, block.span)
        let marker = table.find(bytes, block.span, words: shape.words)
        if table.mayEndInNotice(marker, words: shape.words), let notice = table.notice(bytes, block.span) {
          let story = text.trimmed(TextSpan(start: block.span.start, end: notice))
          let rest = TextSpan(start: notice, end: block.span.end)
          for span in [story, rest] {
            let shape = Shape(bytes, span)
            cut.add(bytes, span, of: block, shape, table.find(bytes, span, words: shape.words))
          }
        } else {
          cut.add(bytes, block.span, of: block, shape, marker)
        }
      }
    }
    blocks = cut.blocks
    shapes = cut.shapes
    markers = cut.markers
    isRepeated = Sheet.repeats(cut.keys)
  }

  /// A page whose blocks are known, each of them one block here.
  init(_ text: Text, blocks spans: [TextSpan]) {
    self.text = text
    blocks = spans.map { Block(span: $0, blankBefore: true, indent: 0) }
    var shapes: [Shape] = []
    var markers: [Int] = []
    var keys: [WordKey] = []
    shapes.reserveCapacity(spans.count)
    markers.reserveCapacity(spans.count)
    keys.reserveCapacity(spans.count)
    text.utf8.withUnsafeBufferPointer { bytes in
      let table = Sheet.table
      for span in spans {
        let shape = Shape(bytes, span)
        shapes.append(shape)
        markers.append(table.find(bytes, span, words: shape.words) ?? -1)
        keys.append(span.count > 400 ? .none : WordKey(folding: bytes, span.start, span.end))
      }
    }
    self.shapes = shapes
    self.markers = markers
    isRepeated = Sheet.repeats(keys)
  }

  /// The marker of a block; nil when it has none.
  func marker(_ block: Int) -> Marker? { markers[block] < 0 ? nil : Sheet.table.markers[markers[block]] }

  private static func repeats(_ keys: [WordKey]) -> [Bool] {
    var first = WordMap(expecting: keys.count)
    var repeated = Array(repeating: false, count: keys.count)
    for (i, key) in keys.enumerated() where key != .none {
      if let earlier = first[key] {
        repeated[i] = true
        repeated[earlier] = true
      } else {
        first.set(key, to: i)
      }
    }
    return repeated
  }
}

/// The blocks of a sheet while they are being cut.
private struct SheetBlocks {
  var blocks: [Block] = []
  var shapes: [Shape] = []
  var markers: [Int] = []
  var keys: [WordKey] = []

  init(expecting count: Int) {
    blocks.reserveCapacity(count)
    shapes.reserveCapacity(count)
    markers.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, of printed: Block, _ shape: Shape, _ marker: Int?
  ) {
    blocks.append(
      Block(span: span, blankBefore: printed.blankBefore, indent: printed.indent, lines: printed.lines))
    shapes.append(shape)
    markers.append(marker ?? -1)
    // Long paragraphs do not repeat by chance, and hashing them costs.
    keys.append(span.count > 400 ? .none : WordKey(folding: bytes, span.start, span.end))
  }
}
