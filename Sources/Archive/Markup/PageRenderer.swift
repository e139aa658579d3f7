/// Renders a parsed page as text, and notes for every block of it where it stands.
///
/// White space is as a browser shows it; blocks are parted by an empty line, items of lists and cells by a line
/// end. The same page gives the same text always: spans that are stored point into it.
struct PageRenderer: MarkupVisitor {
  struct Open {
    var tag: MarkupTag
    /// The element that blocks inside belong to.
    var element: Int
    /// Whether this is that element, or one that builds nothing.
    var builds: Bool
    /// What this and the elements around it hint at.
    var around: MarkupHints
    /// Where its words begin.
    var start: Int
    /// What its words will tell when it closes.
    var tells: PageFacts.Matter?
    var origin: PageFacts.Origin = .element
  }

  private(set) var text: [UInt8] = []
  var page = PageMarkup()
  /// What the page says that it is in: "en" of <html lang="en-GB">.
  private(set) var language: String?

  private var open: [Open] = []
  private var links = 0
  private var bolds = 0
  private var preformatted = 0
  private var isInTitle = false
  private var titleWords: [UInt8] = []
  // The block that is being written.
  private var blockStart: Int?
  private var linked = 0
  private var bold = 0
  private var space = false
  private var breaks = 0
  /// The line ends due before the next words.
  private var gap = 0

  mutating func open(_ tag: MarkupTag, _ attributes: MarkupAttributes) -> Bool {
    switch tag {
    case .meta:
      note(meta: attributes)
      return false
    case .link:
      note(link: attributes)
      return false
    case .br, .hr:
      if tag == .hr { endBlock(gap: 2) } else { breaks += 1 }
      return false
    case .img, .picture: return false
    case .title: isInTitle = true
    case .html: language = attributes.string("lang").map(Self.language)
    default: break
    }
    var hints = self.hints(of: tag, attributes)
    if hints.contains(.hidden), !tag.isBlock { return false }
    let parent = open.last
    var entry = Open(
      tag: tag, element: parent?.element ?? 0, builds: false, around: hints.union(parent?.around ?? []),
      start: text.count)
    note(tag, attributes, &hints, &entry)
    if tag.isBlock { endBlock(gap: Self.lines.contains(tag) ? 1 : 2) }
    if tag.isBlock || !hints.isEmpty && Self.standsApart(hints) || page.elements.isEmpty {
      if !tag.isBlock { endBlock(gap: 1) }
      entry.builds = true
      entry.element = page.elements.count
      page.elements.append(
        .init(
          tag: tag, hints: hints, parent: parent?.element ?? -1,
          blocks: page.blocks.count..<page.blocks.count))
    }
    if tag == .a { links += 1 }
    if tag == .b || tag == .strong { bolds += 1 }
    if tag == .pre { preformatted += 1 }
    open.append(entry)
    return true
  }

  mutating func close(_ tag: MarkupTag) {
    guard let entry = open.last else { return }
    // What was written still belongs to the element.
    if entry.builds { endBlock(gap: Self.lines.contains(tag) ? 1 : 2) }
    open.removeLast()
    if tag == .a { links -= 1 }
    if tag == .b || tag == .strong { bolds -= 1 }
    if tag == .pre { preformatted -= 1 }
    if tag == .title { endTitle() }
    if entry.builds {
      let first = page.elements[entry.element].blocks.lowerBound
      page.elements[entry.element].blocks = first..<page.blocks.count
    }
    if let matter = entry.tells, text.count > entry.start, text.count - entry.start <= 300 {
      let words = Text(utf8: Array(text[entry.start...]))
      let inside = words.trimmed(words.all)
      if !inside.isEmpty {
        let span = TextSpan(start: entry.start + inside.start, end: entry.start + inside.end)
        page.facts.add(matter, entry.origin, words[inside], span: span, hints: entry.around)
      }
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInTitle {
      titleWords.append(contentsOf: bytes)
      return
    }
    var i = 0
    while i < bytes.count {
      let width = blank(bytes, i)
      if width > 0 {
        if preformatted > 0, bytes[i] == 0x0A { breaks = max(breaks, 1) }
        space = true
        i += width
        continue
      }
      let unseen = Self.unseen(bytes, i)
      if unseen > 0 {
        i += unseen
        continue
      }
      begin()
      let first = i
      i += 1
      while i < bytes.count, bytes[i] > 0x20, !Self.isSpecial(bytes[i]) { i += 1 }
      text.append(contentsOf: bytes[first..<i])
      if links > 0 { linked += i - first }
      if bolds > 0 { bold += i - first }
    }
  }

  /// Ends what is open still, and gives the whole.
  consuming func finished() -> (text: Text, page: PageMarkup) {
    endBlock(gap: 2)
    return (Text(utf8: text), page)
  }

  // MARK: Blocks

  /// Writes what stands between the words before and those that come.
  private mutating func begin() {
    if breaks > 1 { endBlock(gap: 2) }
    if blockStart == nil {
      if !text.isEmpty { for _ in 0..<max(1, gap) { text.append(0x0A) } }
      blockStart = text.count
      gap = 0
    } else if breaks == 1 {
      text.append(0x0A)
    } else if space {
      text.append(0x20)
      if links > 0 { linked += 1 }
      if bolds > 0 { bold += 1 }
    }
    breaks = 0
    space = false
  }

  private mutating func endBlock(gap: Int) {
    self.gap = max(self.gap, gap)
    breaks = 0
    space = false
    guard let start = blockStart else { return }
    self.gap = gap
    page.blocks.append(
      .init(
        span: TextSpan(start: start, end: text.count), element: open.last?.element ?? 0, linked: linked,
        bold: bold))
    blockStart = nil
    linked = 0
    bold = 0
  }

  private mutating func endTitle() {
    isInTitle = false
    let title = Text(utf8: titleWords)
    let words = title.trimmed(title.all)
    if !words.isEmpty, page.facts.first(.headline, .title) == nil {
      page.facts.add(.headline, .title, PlainSpaces.joined(title[words]))
    }
    titleWords = []
  }

  /// Items of which one line follows the other.
  private static let lines: MarkupTags = [.li, .td, .th, .tr, .dt, .dd, .button]

  /// Whether an element inside a line is no part of it for these reasons.
  private static func standsApart(_ hints: MarkupHints) -> Bool {
    !hints.isDisjoint(with: [.caption, .comments, .promo, .byline, .related])
  }

  @inline(__always)
  private func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 { return 2 }
    return 0
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte == 0xEF }

  /// The width of what leaves no mark on the page: soft hyphens, joints without width, byte order marks.
  @inline(__always)
  private static func unseen(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    guard isSpecial(bytes[i]), i + 1 < bytes.count else { return 0 }
    if bytes[i] == 0xC2 { return bytes[i + 1] == 0xAD ? 2 : 0 }
    guard i + 2 < bytes.count else { return 0 }
    if bytes[i] == 0xE2 { return bytes[i + 1] == 0x80 && bytes[i + 2] == 0x8B ? 3 : 0 }
    return bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF ? 3 : 0
  }
}

/// Words on one line with single spaces.
enum PlainSpaces {
  static func joined(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
