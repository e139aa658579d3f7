internal import CGumbo

/// Goes over a parsed page in its order; what it needs of a parser is these three calls.
///
/// Whichever parser reads HTML gives its page as such a walk, and nothing above asks for more.
protocol MarkupVisitor {
  /// An element begins. False leaves out what is inside; `close` is not called for it then.
  mutating func open(_ tag: MarkupTag, _ attributes: MarkupAttributes) -> Bool
  /// Words, with references such as `&amp;` undone. Valid UTF-8 when the page was.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
  mutating func close(_ tag: MarkupTag)
}

/// The attributes of one element, for as long as it is being opened.
struct MarkupAttributes {
  fileprivate let list: GumboVector

  /// The value of an attribute, "" when it has none; nil when it is not there.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    for i in 0..<Int(list.length) {
      guard let attribute = list.data[i]?.assumingMemoryBound(to: GumboAttribute.self) else { continue }
      if strcmp(attribute.pointee.name, name.utf8Start) == 0, let value = attribute.pointee.value {
        return UnsafeRawBufferPointer(start: value, count: strlen(value)).bindMemory(to: UInt8.self)
      }
    }
    return nil
  }

  /// The value as a string; nil when the attribute is not there or blank.
  func string(_ name: StaticString) -> String? {
    guard let bytes = bytes(name) else { return nil }
    let text = Text(utf8: Array(String(decoding: bytes, as: UTF8.self).utf8))
    let words = text.trimmed(text.all)
    return words.isEmpty ? nil : text[words]
  }

  func has(_ name: StaticString) -> Bool { bytes(name) != nil }
  var isEmpty: Bool { list.length == 0 }
}

/// A page as gumbo understands it: elements, attributes, words.
///
/// Frees itself as a whole: all its nodes lie in one arena, so no node is freed one by one, which gumbo would do by
/// calling itself as deep as the page is. What is parsed must have come through ``MarkupSieve``, which bounds
/// the depth and the number of its elements: the time that gumbo takes grows with both.
struct MarkupTree: ~Copyable {
  private let arena: UnsafeMutablePointer<MarkupArena>
  private let root: UnsafePointer<GumboNode>?
  /// gumbo keeps pointers into the page, so it must live as long.
  private let page: [UInt8]

  init(parsing page: [UInt8]) {
    self.page = page
    arena = .allocate(capacity: 1)
    arena.initialize(to: MarkupArena())
    var options = archive_gumbo_options(
      { owner, size in owner?.assumingMemoryBound(to: MarkupArena.self).pointee.take(size) },
      { _, _ in }, arena)
    root = page.withUnsafeBytes { bytes in
      let output = gumbo_parse_with_options(
        &options, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      return UnsafePointer(output?.pointee.document)
    }
  }

  deinit {
    arena.pointee.free()
    arena.deallocate()
  }

  /// Shows the whole page to a visitor, in its order. Nothing here calls itself.
  func walk(_ visitor: inout some MarkupVisitor) {
    guard let root else { return }
    var open: [(children: GumboVector, next: Int, tag: MarkupTag)] = []
    open.append((root.pointee.v.document.children, 0, .other))
    while let top = open.last {
      guard top.next < Int(top.children.length) else {
        open.removeLast()
        if !open.isEmpty { visitor.close(top.tag) }
        continue
      }
      open[open.count - 1].next += 1
      guard let node = top.children.data[top.next]?.assumingMemoryBound(to: GumboNode.self) else { continue }
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        let tag = MarkupTree.tags[Int(element.tag.rawValue)]
        if visitor.open(tag, MarkupAttributes(list: element.attributes)) {
          open.append((element.children, 0, tag))
        }
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        guard let words = node.pointee.v.text.text else { continue }
        visitor.text(UnsafeRawBufferPointer(start: words, count: strlen(words)).bindMemory(to: UInt8.self))
      default: continue
      }
    }
  }

  /// Our tag for each of gumbo's.
  private static let tags = (0...GUMBO_TAG_LAST.rawValue).map { tag in
    gumbo_normalized_tagname(GumboTag(tag)).map { MarkupTag(String(cString: $0)) } ?? .other
  }
}
