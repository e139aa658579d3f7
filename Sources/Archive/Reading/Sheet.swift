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
            cut.add(span, of: block, shape, table.find(bytes, span, words: shape.words))
          }
        } else {
          cut.add(block.span, of: block, shape, marker)
        }
      }
    }
    blocks = cut.blocks
    shapes = cut.shapes
    markers = cut.markers
    isRepeated = Sheet.repeats(text, blocks, shapes)
  }

  /// A page whose blocks are known, each of them one block here.
  init(_ text: Text, blocks spans: [TextSpan]) {
    self.text = text
    blocks = spans.map { Block(span: $0, blankBefore: true, indent: 0) }
    var shapes: [Shape] = []
    var markers: [Int] = []
    shapes.reserveCapacity(spans.count)
    markers.reserveCapacity(spans.count)
    text.utf8.withUnsafeBufferPointer { bytes in
      let table = Sheet.table
      for span in spans {
        let shape = Shape(bytes, span)
        shapes.append(shape)
        markers.append(table.find(bytes, span, words: shape.words) ?? -1)
      }
    }
    self.shapes = shapes
    self.markers = markers
    isRepeated = Sheet.repeats(text, blocks, shapes)
  }

  /// The marker of a block; nil when it has none.
  func marker(_ block: Int) -> Marker? { markers[block] < 0 ? nil : Sheet.table.markers[markers[block]] }

  /// Which blocks have the words of another one; long paragraphs do not repeat by chance, and are not asked.
  ///
  /// Folding words costs, so only those are folded that have as many letters and words as another block.
  private static func repeats(_ text: Text, _ blocks: [Block], _ shapes: [Shape]) -> [Bool] {
    let alike = repeats(among: blocks.count) { i in
      guard blocks[i].span.count <= 400 else { return nil }
      return WordKey(bits: UInt64(shapes[i].letters) << 32 | UInt64(shapes[i].words))
    }
    guard alike.contains(true) else { return alike }
    return text.utf8.withUnsafeBufferPointer { bytes in
      repeats(among: blocks.count) { i in
        alike[i] ? WordKey(folding: bytes, blocks[i].span.start, blocks[i].span.end) : nil
      }
    }
  }

  /// Which of so many blocks have the key of another one; nil is nobody's.
  private static func repeats(among blocks: Int, _ key: (Int) -> WordKey?) -> [Bool] {
    var first = WordMap(expecting: blocks)
    var repeated = Array(repeating: false, count: blocks)
    for i in 0..<blocks {
      guard let key = key(i) else { continue }
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

  init(expecting count: Int) {
    blocks.reserveCapacity(count)
    shapes.reserveCapacity(count)
    markers.reserveCapacity(count)
  }

  mutating func add(_ span: TextSpan, of printed: Block, _ shape: Shape, _ marker: Int?) {
    blocks.append(
      Block(span: span, blankBefore: printed.blankBefore, indent: printed.indent, lines: printed.lines))
    shapes.append(shape)
    markers.append(marker ?? -1)
  }
}
