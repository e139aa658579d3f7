/// The postings of one transaction, from many hands, on their way into one segment of an index.
///
/// What costs is done where the articles are read; here doclists are put behind one another, mostly without a look at
/// what is in them.
struct SegmentBatch: ~Copyable {
  /// Postings, and the number of each of their rows in the table; 0: the row did not come into the archive.
  private struct Part {
    var postings: Postings
    var rows: [Int]
    /// The number of the first row where the others follow it without a gap.
    var base: Int?
  }

  private var parts: [Part] = []

  var isEmpty: Bool { parts.isEmpty }

  /// Adds postings behind those that are there already.
  ///
  /// A row may come in two parts, the first of which has the words of its first columns. The rows of one part are in
  /// their order, but for gaps.
  mutating func add(_ postings: Postings, rows: [Int]) {
    precondition(rows.count == postings.rows, "each row has a number, or 0")
    guard rows.contains(where: { $0 != 0 }) else { return }
    let follow = rows[0] != 0 && rows.indices.allSatisfy { rows[$0] == rows[0] + $0 }
    parts.append(Part(postings: postings, rows: rows, base: follow ? rows[0] : nil))
  }

  mutating func removeAll() { parts = [] }

  /// How many words a row has in each column of a part.
  struct RowLengths {
    var row: Int
    var columns: Range<Int>
    var lengths: ArraySlice<UInt32>
  }

  func forEachRow(_ show: (RowLengths) throws(SQLiteError) -> Void) throws(SQLiteError) {
    for part in parts {
      let columns = part.postings.columns
      for (i, row) in part.rows.enumerated() where row != 0 {
        let lengths = part.postings.lengths[i * columns.count..<(i + 1) * columns.count]
        try show(RowLengths(row: row, columns: columns, lengths: lengths))
      }
    }
  }

  /// The pages that the postings make.
  func pages(ofSize size: Int) -> SegmentPages {
    var builder = SegmentBuilder(pageSize: size)
    forEachTerm { word, doclist in builder.append(word, doclist) }
    return builder.finish()
  }

  /// Shows every word with its doclist, in the order of the words' bytes.
  private func forEachTerm(
    _ show: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var cursors = TermCursors(parts.map(\.postings.terms))
    var pieces: [TermCursors.Piece] = []
    var doclist: [UInt8] = []
    while cursors.next(&pieces) {
      doclist.removeAll(keepingCapacity: true)
      write(pieces, to: &doclist)
      if doclist.isEmpty { continue }
      parts[pieces[0].part].postings.terms.withWord(pieces[0].term) { word in
        doclist.withUnsafeBufferPointer { doclist in show(word, doclist) }
      }
    }
  }

  /// Writes the doclist of a word.
  private func write(_ pieces: [TermCursors.Piece], to doclist: inout [UInt8]) {
    var rest = pieces[...]
    // Nearly always the parts follow one another: those of the first columns, then those of the later ones.
    if append(&rest, to: &doclist) {
      if rest.isEmpty { return }
      var later: [UInt8] = []
      if append(&rest, to: &later), rest.isEmpty {
        doclist = Doclist.merged(doclist, later)
        return
      }
    }
    doclist = mergedTwoByTwo(pieces.map { numbered($0) })
  }

  /// Puts doclists behind one another as long as they are of the same columns; false when one has rows that do not
  /// follow those before.
  private func append(_ pieces: inout ArraySlice<TermCursors.Piece>, to doclist: inout [UInt8]) -> Bool {
    var last = 0
    guard let columns = pieces.first.map({ parts[$0.part].postings.columns }) else { return true }
    while let piece = pieces.first, parts[piece.part].postings.columns == columns {
      let range = parts[piece.part].postings.doclist(piece.term)
      let follows = parts[piece.part].postings.doclists.withUnsafeBufferPointer { bytes in
        let list = UnsafeBufferPointer(rebasing: bytes[range])
        if let base = parts[piece.part].base {
          let end = base + Int(parts[piece.part].postings.lasts[piece.term])
          return Doclist.append(list, movedBy: base, behind: &last, endingAt: end, to: &doclist)
        }
        return Doclist.append(list, numbered: parts[piece.part].rows, behind: &last, to: &doclist)
      }
      if !follows { return false }
      pieces.removeFirst()
    }
    return true
  }

  /// So that no list is gone through more often than their number has binary digits.
  private func mergedTwoByTwo(_ all: [[UInt8]]) -> [UInt8] {
    var lists = all
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { i in
        i + 1 < lists.count ? Doclist.merged(lists[i], lists[i + 1]) : lists[i]
      }
    }
    return lists.first ?? []
  }

  /// The doclist of a word in a part, with the rows' numbers in the table, without those that have none.
  private func numbered(_ piece: TermCursors.Piece) -> [UInt8] {
    var doclist: [UInt8] = []
    var last = 0
    let range = parts[piece.part].postings.doclist(piece.term)
    parts[piece.part].postings.doclists.withUnsafeBufferPointer { bytes in
      let follow = Doclist.append(
        UnsafeBufferPointer(rebasing: bytes[range]), numbered: parts[piece.part].rows, behind: &last,
        to: &doclist)
      precondition(follow, "the rows of a part are in their order, from 1 on")
    }
    return doclist
  }
}
