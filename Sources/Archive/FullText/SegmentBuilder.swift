/// Makes the pages of one segment of an FTS5 index: words in the order of their bytes, each with its doclist.
///
/// The pages are those that FTS5 itself would have written, to the byte.
/// https://sqlite.org/src/file?name=ext/fts5/fts5_index.c
///
///     var builder = SegmentBuilder(pageSize: 4050)
///     builder.append("gate", doclist)
///     let segment = builder.finish()
struct SegmentBuilder: ~Copyable {
  private var segment: SegmentPages
  /// Where the first row begins when that is before the first word, or 0, and where the footer begins: two bytes each;
  /// then words and doclists.
  private var page: [UInt8]
  /// Where each word begins, less where the one before does.
  private var footer: [UInt8] = []
  private var lastWordStart = 0
  private var pageSize: Int { segment.pageSize }
  /// The number of the page.
  private var number: Int { segment.pages.count + 1 }
  /// Whether a word begins on the page; whether a row does.
  private var hasWord = false
  private var hasRow = false
  /// The last word.
  private var word: [UInt8] = []
  /// What is enough of the first word of a page to find the page by, until it is known how far its last doclist goes.
  private var separator: [UInt8]? = []
  private var separatorPage = 1
  private var pagesWithoutWord = 0
  private var doclistIndex: DoclistIndex

  /// Every word of an index without prefixes begins with this byte.
  private static let lead = UInt8(ascii: "0")
  /// From so many pages on that a doclist fills, it has an index.
  private static let pagesWorthAnIndex = 4

  init(pageSize: Int) {
    segment = SegmentPages(pageSize: pageSize)
    page = Self.newPage(pageSize)
    footer.reserveCapacity(pageSize / 4)
    doclistIndex = DoclistIndex(pageSize: pageSize)
  }

  /// A page without a word, with room for all that it will have.
  private static func newPage(_ size: Int) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(size + 64)
    page += [0, 0, 0, 0]
    return page
  }

  /// Adds a word behind those before; its bytes come behind theirs.
  mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, _ doclist: UnsafeBufferPointer<UInt8>
  ) {
    append(word)
    if page.count + footer.count + doclist.count < pageSize {
      page.append(contentsOf: doclist)
      return
    }
    var i = 0
    var row: UInt64 = 0
    while i < doclist.count {
      let start = i
      guard let step = Varint.read(doclist, at: &i) else { return }
      row &+= step
      if hasRow {
        page.append(contentsOf: doclist[start..<i])
      } else {
        page[0] = UInt8(truncatingIfNeeded: page.count >> 8)
        page[1] = UInt8(truncatingIfNeeded: page.count)
        Varint.append(row, to: &page)
        hasRow = true
        doclistIndex.add(Int(row), on: number)
      }
      let sizeStart = i
      guard let size = Varint.read(doclist, at: &i) else { return }
      i = min(i + Int(size / 2), doclist.count)
      append(positions: doclist, sizeStart..<i)
    }
  }

  private mutating func append(_ next: UnsafeBufferPointer<UInt8>) {
    let length = next.count + 1
    if page.count + footer.count + length + 2 >= pageSize, page.count > 4 { endPage() }
    Varint.append(UInt64(page.count - lastWordStart), to: &footer)
    lastWordStart = page.count
    var shared = 0
    if !word.isEmpty {
      shared = 1
      while shared < min(word.count, length), word[shared] == next[shared - 1] { shared += 1 }
    }
    // Of the word before, the common beginning stays.
    word.removeSubrange(shared...)
    if shared == 0 { word.append(Self.lead) }
    word.append(contentsOf: next[(max(shared, 1) - 1)...])
    if hasWord {
      Varint.append(UInt64(shared), to: &page)
    } else {
      if number != 1 {
        endSeparator()
        separator = Array(word[..<min(shared + 1, length)])
        separatorPage = number
      }
      shared = 0
    }
    Varint.append(UInt64(length - shared), to: &page)
    page.append(contentsOf: word[shared...])
    hasWord = true
    hasRow = true
    doclistIndex.begin(on: number)
  }

  /// Adds a position list with its size, over as many pages as it takes; no number is cut through.
  private mutating func append(positions bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if page.count + footer.count + range.count <= pageSize {
      page.append(contentsOf: bytes[range])
      return
    }
    var i = range.lowerBound
    while true {
      let room = pageSize - page.count - footer.count
      let end = range.upperBound - i <= room ? range.upperBound : Self.end(of: bytes, from: i, within: room)
      page.append(contentsOf: bytes[i..<end])
      i = end
      if page.count + footer.count >= pageSize { endPage() }
      if i >= range.upperBound { return }
    }
  }

  /// The end of the numbers that have room; of one at least.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, within room: Int) -> Int {
    var i = start
    _ = Varint.read(bytes, at: &i)
    while i < start + room {
      var next = i
      _ = Varint.read(bytes, at: &next)
      if next > start + room { break }
      i = next
    }
    return i
  }

  private mutating func endPage() {
    page[2] = UInt8(truncatingIfNeeded: page.count >> 8)
    page[3] = UInt8(truncatingIfNeeded: page.count)
    if hasWord {
      page.append(contentsOf: footer)
    } else {
      if !hasRow, !doclistIndex.isEmpty { doclistIndex.addPageWithoutRow() }
      pagesWithoutWord += 1
    }
    segment.pages.append(page)
    page = Self.newPage(pageSize)
    footer.removeAll(keepingCapacity: true)
    lastWordStart = 0
    hasWord = false
    hasRow = false
  }

  /// The doclist of the last word on a page has ended: what leads to the page is known.
  private mutating func endSeparator() {
    guard let words = separator else { return }
    let pages = doclistIndex.take()
    let isIndexed = pagesWithoutWord >= Self.pagesWorthAnIndex && !pages.isEmpty
    pagesWithoutWord = 0
    if isIndexed { segment.doclistIndexes += pages }
    segment.separators.append(
      SegmentPages.Separator(word: words, page: separatorPage, hasDoclistIndex: isIndexed))
    separator = nil
  }

  /// Ends the last page; gives all of them.
  consuming func finish() -> SegmentPages {
    if page.count > 4 { endPage() }
    if !segment.pages.isEmpty { endSeparator() }
    return segment
  }
}
