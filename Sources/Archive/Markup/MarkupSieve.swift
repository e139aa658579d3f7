/// A page without what no reader sees: what is left is what a parser has to understand.
///
/// Scripts, styles, comments, drawings and attributes that nobody asks for are three quarters of most pages, and
/// go before the parser. Elements are kept to a depth and a number at which it is still fast: deeper ones lose
/// their tags and keep their words. One pass; linear in the length, whatever the page holds.
///
///     MarkupSieve(Array("<p onclick=x>Rain<!-- of -->fall<script>…</script>".utf8)).markup   // <p>Rainfall
struct MarkupSieve {
  /// What is left, ready to be parsed.
  var markup: [UInt8] = []
  /// The scripts that tell in JSON what the page is.
  private(set) var linkedData: [[UInt8]] = []

  private var nesting = MarkupNesting()
  private var elements = 0
  private var brackets = 0
  /// Ends that were looked for and are not there: never looked for again.
  private var missing: MarkupTags = []

  /// Elements beyond this number lose their tags. The longest pages of newspapers have 20,000.
  private static let limit = 300_000

  init(_ page: [UInt8]) {
    markup.reserveCapacity(page.count / 2)
    page.withUnsafeBufferPointer { sift($0) }
  }

  private mutating func sift(_ page: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < page.count {
      let tag = page.offset(of: 0x3C, from: i) ?? page.count
      markup.append(contentsOf: page[i..<tag])
      guard tag + 1 < page.count else {
        if tag < page.count { markup.append(0x3C) }
        return
      }
      i = after(tag, page)
    }
  }

  /// Deals with what begins at "<"; returns where to go on.
  private mutating func after(_ start: Int, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    let next = page[start + 1]
    if isTagLetter(next) { return afterStartTag(start, page) }
    switch next {
    case 0x2F:
      guard start + 2 < page.count else { return page.count }
      return isTagLetter(page[start + 2]) ? afterEndTag(start, page) : page.end(of: 0x3E, from: start + 2)
    case 0x21:
      guard page.starts(at: start + 2, with: "--") else { return page.end(of: 0x3E, from: start + 2) }
      if page.starts(at: start + 4, with: ">") { return start + 5 }
      return page.endOfComment(from: start + 2)
    case 0x3F: return page.end(of: 0x3E, from: start + 2)
    default:
      // A mark among words. gumbo takes memory for each, and no page has so many.
      brackets += 1
      markup.append(brackets < Self.limit ? 0x3C : 0x20)
      return start + 1
    }
  }

  private mutating func afterEndTag(_ start: Int, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    let nameEnd = page.endOfTagName(from: start + 2)
    let name = UnsafeBufferPointer(rebasing: page[start + 2..<nameEnd])
    let tag = MarkupTag(name)
    let end = page.end(of: 0x3E, from: nameEnd)
    guard !tag.isFace, !Self.dropped.contains(tag), tag.isSelfEnding || nesting.leaves(tag, name) else {
      return end
    }
    markup.append(0x3C)
    markup.append(0x2F)
    markup.append(contentsOf: name)
    markup.append(0x3E)
    return end
  }

  private mutating func afterStartTag(_ start: Int, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    let nameEnd = page.endOfTagName(from: start + 1)
    let name = UnsafeBufferPointer(rebasing: page[start + 1..<nameEnd])
    let tag = MarkupTag(name)
    let before = markup.count
    markup.append(0x3C)
    markup.append(contentsOf: name)
    var isLinkedData = false
    guard let end = copyAttributes(from: nameEnd, page, tag, &isLinkedData) else {
      // The page ends inside the tag: browsers show nothing of it.
      markup.removeLast(markup.count - before)
      return page.count
    }
    markup.append(0x3E)
    if tag == .title, missing.contains(.title) == false {
      let close = page.offset(ofEndTag: "title", from: end) ?? page.count
      markup.append(contentsOf: page[end..<close])
      markup.append(contentsOf: "</title>".utf8)
      return page.end(of: 0x3E, from: close)
    }
    if tag.isFace || Self.dropped.contains(tag) {
      markup.removeLast(markup.count - before)
      return Self.swallowing.contains(tag) ? afterContent(of: tag, from: end, isLinkedData, page) : end
    }
    elements += 1
    let isWanted = elements < Self.limit && (tag.isVoid || tag.isSelfEnding || nesting.enters(tag, name))
    if !isWanted {
      markup.removeLast(markup.count - before)
      if tag.isBlock { markup.append(0x20) }
    }
    return end
  }

  /// Behind the end tag of an element whose content no reader sees; behind its start tag when it never ends.
  private mutating func afterContent(
    of tag: MarkupTag, from start: Int, _ isLinkedData: Bool, _ page: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let hidesRest = Self.raw.contains(tag)
    if missing.contains(tag) { return hidesRest ? page.count : start }
    guard let close = page.offset(ofEndTag: "\(tag)", from: start) else {
      missing.insert(tag)
      return hidesRest ? page.count : start
    }
    if isLinkedData { linkedData.append(Array(page[start..<close])) }
    return page.end(of: 0x3E, from: close)
  }

  /// Leaves no trace in the page: neither tag nor content for those that swallow it.
  private static let dropped: MarkupTags = [
    .script, .style, .noscript, .template, .iframe, .noembed, .noframes, .textarea, .select, .option,
    .optgroup, .datalist, .svg, .canvas, .video, .audio, .source, .track, .object, .param, .embed, .map,
    .area,
    .wbr, .input, .frameset, .frame, .colgroup, .col,
  ]
  private static let swallowing: MarkupTags = [
    .script, .style, .noscript, .template, .iframe, .noembed, .noframes, .textarea, .select, .datalist, .svg,
    .canvas, .video, .audio,
  ]
  /// Of these, browsers take all that follows for content when the end tag is missing.
  private static let raw: MarkupTags = [.script, .style, .iframe, .textarea, .noembed, .noframes]
}
