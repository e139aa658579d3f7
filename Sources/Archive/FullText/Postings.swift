/// Where each word of some rows stands, as an index has it: made by the tasks that read articles, put together by the one
/// that writes. https://en.wikipedia.org/wiki/Inverted_index
///
/// The rows have no numbers yet: they are counted from 0.
struct Postings: Sendable {
  let terms: SortedTerms
  /// For each word a doclist in FTS5's form, one after another: of every row that has the word its number less the one
  /// before, the size of its position list times two, and that list.
  let doclists: [UInt8]
  /// Where the doclist of each word begins, and behind the last one where it ends.
  let starts: [UInt32]
  /// The last row in each doclist.
  let lasts: [UInt32]
  let rows: Int
  /// Of which columns of the index the words are.
  let columns: Range<Int>
  /// How many words each row has in each of these columns, row by row.
  let lengths: [UInt32]

  func doclist(_ term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }
}

/// Gathers where each word of a row stands, row by row, column by column.
///
///     var builder = PostingsBuilder(columns: 0..<2)
///     try builder.add(body, tokenizer)
///     try builder.add(headline, tokenizer)
///     builder.endRow()
///     let postings = builder.take()
struct PostingsBuilder: ~Copyable {
  private let columns: Range<Int>
  private var gathered = Gathered()
  /// How many words had been met at the end of each row.
  private var rowEnds: [Int] = []
  private var lengths: [UInt32] = []
  private var column: Int

  /// What grows with each word.
  private struct Gathered {
    var table = TermTable()
    /// The words in the order of the text: the number of each; its column; which word of the column it is.
    var words: [UInt64] = []
    var column: UInt32 = 0
    var position: UInt32 = 0

    /// FTS5 cuts off longer ones.
    static let longest = 32768

    @inline(__always)
    mutating func take(_ word: UnsafePointer<CChar>, _ length: Int) {
      let term = word.withMemoryRebound(to: UInt8.self, capacity: length) {
        table.number(of: UnsafeBufferPointer(start: $0, count: min(length, Self.longest)))
      }
      let place = column << PostingsBuilder.positionBits | position
      words.append(UInt64(truncatingIfNeeded: term) << 32 | UInt64(place))
      position += 1
    }
  }

  /// A column of more words than this cannot be: an original has a gigabyte at most, an article much less.
  private static let positionBits: UInt32 = 29

  /// - Parameter columns: of the index, eight at most; those before and behind them have their words from elsewhere.
  init(columns: Range<Int>) {
    precondition(columns.upperBound <= 8, "three bits hold the column")
    self.columns = columns
    column = columns.lowerBound
  }

  /// How many rows have been added.
  var rows: Int { rowEnds.count }

  /// Adds the words of the row's next column.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ tokenizer: borrowing FTSTokenizer
  ) throws(SQLiteError) {
    gathered.column = UInt32(column)
    gathered.position = 0
    var failure: SQLiteError?
    withUnsafeMutablePointer(to: &gathered) { gathered in
      do throws(SQLiteError) {
        try tokenizer.cut(text, for: UnsafeMutableRawPointer(gathered)) { gathered, _, word, length, _, _ in
          if let word { gathered?.assumingMemoryBound(to: Gathered.self).pointee.take(word, Int(length)) }
          return 0
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    lengths.append(gathered.position)
    column += 1
  }

  mutating func add(_ text: [UInt8], _ tokenizer: borrowing FTSTokenizer) throws(SQLiteError) {
    try add(text[...], tokenizer)
  }

  mutating func add(_ text: ArraySlice<UInt8>, _ tokenizer: borrowing FTSTokenizer) throws(SQLiteError) {
    var failure: SQLiteError?
    text.withUnsafeBufferPointer { text in
      do throws(SQLiteError) { try add(text, tokenizer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// - Parameter text: nil: the column has no words.
  mutating func add(_ text: String?, _ tokenizer: borrowing FTSTokenizer) throws(SQLiteError) {
    var text = text ?? ""
    var failure: SQLiteError?
    text.withUTF8 { text in
      do throws(SQLiteError) { try add(text, tokenizer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// The row has all of its columns; those that were not added have no words.
  mutating func endRow() {
    precondition(column <= columns.upperBound, "a row has no more columns than the index")
    for _ in column..<columns.upperBound { lengths.append(0) }
    column = columns.lowerBound
    rowEnds.append(gathered.words.count)
  }

  /// What was gathered; the builder is empty then.
  mutating func take() -> Postings {
    defer {
      gathered = Gathered()
      rowEnds = []
      lengths = []
    }
    let (terms, numbers) = gathered.table.sorted()
    let (doclists, starts, lasts) = doclists(of: numbers)
    return Postings(
      terms: terms, doclists: doclists, starts: starts, lasts: lasts, rows: rowEnds.count,
      columns: columns, lengths: lengths)
  }

  /// The places, which are in the order of the text, brought into the order of the words by counting.
  private func placesByTerm() -> (places: [UInt64], ends: [Int]) {
    var ends = Array(repeating: 0, count: gathered.table.count)
    for word in gathered.words { ends[Int(word >> 32)] += 1 }
    var sum = 0
    for term in ends.indices {
      let count = ends[term]
      ends[term] = sum
      sum += count
    }
    let places = [UInt64](unsafeUninitializedCapacity: sum) { places, count in
      var i = 0
      for (row, end) in rowEnds.enumerated() {
        while i < end {
          let word = gathered.words[i]
          let term = Int(word >> 32)
          places.initializeElement(at: ends[term], to: UInt64(row) << 32 | word & 0xFFFF_FFFF)
          ends[term] += 1
          i += 1
        }
      }
      count = i
    }
    return (places, ends)
  }

  /// So many bytes a place takes at most: of its row the number and the size of the list, a mark of the column, itself.
  private var bytesOfPlace: Int {
    let longest = UInt64(lengths.max() ?? 0)
    return Varint.width(UInt64(rows)) + Varint.width(longest * 20) + 2 + Varint.width(longest + 2)
  }

  /// - Parameter terms: the numbers of the words in the order in which they are wanted.
  private func doclists(of terms: [Int]) -> (bytes: [UInt8], starts: [UInt32], lasts: [UInt32]) {
    let (places, ends) = placesByTerm()
    var starts: [UInt32] = [0]
    starts.reserveCapacity(ends.count + 1)
    var lasts: [UInt32] = []
    lasts.reserveCapacity(ends.count)
    // What they may take is two or three times what they do.
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: places.count * bytesOfPlace)
    defer { room.deallocate() }
    guard let base = room.baseAddress else { return ([], starts, lasts) }
    var count = 0
    for term in terms {
      let end = ends[term]
      var i = term == 0 ? 0 : ends[term - 1]
      var row = 0
      while i < end {
        let next = Int(places[i] >> 32)
        count += Varint.write(UInt64(next - row), to: base + count)
        row = next
        count += Self.writePositions(of: row, places, &i, before: end, to: base + count)
      }
      starts.append(UInt32(count))
      lasts.append(UInt32(row))
    }
    return (Array(UnsafeBufferPointer(rebasing: room[..<count])), starts, lasts)
  }

  /// Writes the position list of one row, with its size before it.
  private static func writePositions(
    of row: Int, _ places: [UInt64], _ i: inout Int, before end: Int, to bytes: UnsafeMutablePointer<UInt8>
  ) -> Int {
    // Nearly always one byte holds the size.
    let list = bytes + 1
    var size = 0
    var column: UInt32 = 0
    var last: UInt32 = 0
    while i < end, Int(places[i] >> 32) == row {
      let place = UInt32(truncatingIfNeeded: places[i])
      let position = place & (1 << positionBits - 1)
      if place >> positionBits != column {
        column = place >> positionBits
        last = 0
        list[size] = 1
        list[size + 1] = UInt8(truncatingIfNeeded: column)
        size += 2
      }
      size += Varint.write(UInt64(position - last) + 2, to: list + size)
      last = position
      i += 1
    }
    if size < 64 {
      bytes[0] = UInt8(truncatingIfNeeded: size * 2)
      return size + 1
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 9) { room in
      guard let base = room.baseAddress else { return 0 }
      let width = Varint.write(UInt64(size * 2), to: base)
      (bytes + width).update(from: list, count: size)
      bytes.update(from: base, count: width)
      return width + size
    }
  }
}
