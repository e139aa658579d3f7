/// Writes one segment of an FTS5 index, page by page: words in the order of their bytes, each with its doclist.
///
/// The pages are those that FTS5 itself would have written, to the byte.
/// https://sqlite.org/src/file?name=ext/fts5/fts5_index.c
///
///     var segment = SegmentWriter(id: 7, pageSize: 4050)
///     try segment.append("gate", doclist, to: tables)
///     let pages = try segment.finish(tables)
struct SegmentWriter: ~Copyable {
  private let id: Int
  private let pageSize: Int
  /// Where the first row begins when that is before the first word, or 0, and where the footer begins: two bytes each;
  /// then words and doclists.
  private var page: [UInt8]
  /// Where each word begins, less where the one before does.
  private var footer: [UInt8] = []
  private var lastWordStart = 0
  private var number = 1
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

  init(id: Int, pageSize: Int) {
    self.id = id
    self.pageSize = pageSize
    page = [0, 0, 0, 0]
    page.reserveCapacity(pageSize + 64)
    footer.reserveCapacity(pageSize / 4)
    doclistIndex = DoclistIndex(pageSize: pageSize)
  }

  /// Adds a word behind those before; its bytes come behind theirs.
  mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, _ doclist: UnsafeBufferPointer<UInt8>,
    to tables: borrowing IndexTables
  ) throws(SQLiteError) {
    try append(word, to: tables)
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
      try append(positions: doclist, sizeStart..<i, to: tables)
    }
  }

  private mutating func append(
    _ next: UnsafeBufferPointer<UInt8>, to tables: borrowing IndexTables
  ) throws(SQLiteError) {
    let length = next.count + 1
    if page.count + footer.count + length + 2 >= pageSize, page.count > 4 { try endPage(tables) }
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
        try endSeparator(tables)
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
  private mutating func append(
    positions bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tables: borrowing IndexTables
  ) throws(SQLiteError) {
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
      if page.count + footer.count >= pageSize { try endPage(tables) }
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

  private mutating func endPage(_ tables: borrowing IndexTables) throws(SQLiteError) {
    page[2] = UInt8(truncatingIfNeeded: page.count >> 8)
    page[3] = UInt8(truncatingIfNeeded: page.count)
    if hasWord {
      page.append(contentsOf: footer)
    } else {
      if !hasRow, !doclistIndex.isEmpty { doclistIndex.addPageWithoutRow() }
      pagesWithoutWord += 1
    }
    try tables.put(page, at: IndexTables.place(segment: id, page: number))
    page.removeSubrange(4...)
    for i in 0..<4 { page[i] = 0 }
    footer.removeAll(keepingCapacity: true)
    lastWordStart = 0
    number += 1
    hasWord = false
    hasRow = false
  }

  /// The doclist of the last word on a page has ended: what leads to the page is written.
  private mutating func endSeparator(_ tables: borrowing IndexTables) throws(SQLiteError) {
    guard let words = separator else { return }
    let pages = doclistIndex.take()
    let isIndexed = pagesWithoutWord >= Self.pagesWorthAnIndex && !pages.isEmpty
    pagesWithoutWord = 0
    if isIndexed {
      for page in pages {
        try tables.put(
          page.bytes, at: IndexTables.place(segment: id, height: page.height, doclistIndex: page.number)
        )
      }
    }
    try tables.add(separator: words, page: separatorPage, hasDoclistIndex: isIndexed, of: id)
    separator = nil
  }

  /// Writes what is left; gives the pages of the segment, nil when it has none.
  mutating func finish(_ tables: borrowing IndexTables) throws(SQLiteError) -> ClosedRange<Int>? {
    if page.count > 4 { try endPage(tables) }
    if number == 1 { return nil }
    try endSeparator(tables)
    return 1...number - 1
  }
}
