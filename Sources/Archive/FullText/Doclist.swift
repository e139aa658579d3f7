/// In which rows a word stands, and where, as FTS5 writes it: of each row its number less the one before, the size of its
/// position list times two, and that list. https://sqlite.org/src/file?name=ext/fts5/fts5_index.c
enum Doclist {
  /// One row.
  struct Entry {
    var row: Int
    var positions: UnsafeBufferPointer<UInt8>
  }

  struct Reader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var i = 0
    private var row = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Entry? {
      guard let step = Varint.read(bytes, at: &i), let size = Varint.read(bytes, at: &i) else { return nil }
      row += Int(step)
      let end = min(i + Int(size / 2), bytes.count)
      defer { i = end }
      return Entry(row: row, positions: UnsafeBufferPointer(rebasing: bytes[i..<end]))
    }
  }

  /// Appends a row.
  ///
  /// - Parameters:
  ///   - last: the row before it.
  ///   - more: positions in later columns of the same row.
  private static func append(
    _ row: Int, _ positions: UnsafeBufferPointer<UInt8>, _ more: UnsafeBufferPointer<UInt8>? = nil,
    behind last: inout Int, to doclist: inout [UInt8]
  ) {
    Varint.append(UInt64(row - last), to: &doclist)
    Varint.append(UInt64(positions.count + (more?.count ?? 0)) * 2, to: &doclist)
    doclist.append(contentsOf: positions)
    if let more { doclist.append(contentsOf: more) }
    last = row
  }

  /// Appends a doclist whose rows are to have numbers that are higher by so many: only the first is written anew.
  ///
  /// - Parameters:
  ///   - last: the last row so far, and then `end`, the last of this doclist.
  /// - Returns: false, and nothing is appended, when its rows do not follow the last one.
  static func append(
    _ list: UnsafeBufferPointer<UInt8>, movedBy base: Int, behind last: inout Int, endingAt end: Int,
    to doclist: inout [UInt8]
  ) -> Bool {
    var i = 0
    guard let row = Varint.read(list, at: &i), base + Int(row) > last else { return false }
    Varint.append(UInt64(base + Int(row) - last), to: &doclist)
    doclist.append(contentsOf: UnsafeBufferPointer(rebasing: list[i...]))
    last = end
    return true
  }

  /// Appends a doclist whose rows have their numbers in a list; those that have 0 there are left out.
  ///
  /// - Returns: false when its rows do not follow the last one; some may be appended.
  static func append(
    _ list: UnsafeBufferPointer<UInt8>, numbered rows: [Int], behind last: inout Int,
    to doclist: inout [UInt8]
  ) -> Bool {
    var reader = Reader(list)
    while let entry = reader.next() {
      let row = rows[entry.row]
      if row == 0 { continue }
      if row <= last { return false }
      append(row, entry.positions, behind: &last, to: &doclist)
    }
    return true
  }

  /// Two doclists in one; where both have a row, the positions of the second come behind those of the first.
  static func merged(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var merged: [UInt8] = []
    merged.reserveCapacity(first.count + second.count + 9)
    var last = 0
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var ours = Reader(first)
        var theirs = Reader(second)
        var our = ours.next()
        var their = theirs.next()
        while let entry = our ?? their {
          if let one = our, let other = their, one.row == other.row {
            append(one.row, one.positions, other.positions, behind: &last, to: &merged)
            our = ours.next()
            their = theirs.next()
          } else if let other = their, our == nil || other.row < entry.row {
            append(other.row, other.positions, behind: &last, to: &merged)
            their = theirs.next()
          } else {
            append(entry.row, entry.positions, behind: &last, to: &merged)
            our = ours.next()
          }
        }
      }
    }
    return merged
  }
}
