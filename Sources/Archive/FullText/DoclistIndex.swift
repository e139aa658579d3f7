/// At which row each page of a long doclist begins, so that a search can jump into the middle of it: a small tree of
/// pages of its own, kept only when the doclist fills several pages. https://sqlite.org/src/file?name=ext/fts5/fts5_index.c
struct DoclistIndex {
  /// A page of the tree.
  struct Node {
    var height: Int
    var number: Int
    var bytes: [UInt8]
  }

  private struct Level {
    var number = 0
    var bytes: [UInt8] = []
    var last = 0
    /// The first row on the page.
    var first = 0
  }

  private let pageSize: Int
  private var levels = [Level()]
  /// Pages that are full.
  private var done: [Node] = []

  init(pageSize: Int) { self.pageSize = pageSize }

  var isEmpty: Bool { levels[0].bytes.isEmpty }

  /// A new doclist begins on a page of the segment.
  mutating func begin(on page: Int) {
    levels[0].number = page
  }

  /// The segment has come to a page on which `row` is the first.
  mutating func add(_ row: Int, on page: Int) {
    var height = 0
    while true {
      let isFull = levels[height].bytes.count >= pageSize
      if isFull { close(height) }
      if levels[height].bytes.isEmpty {
        // 1: not the root of the tree.
        Varint.append(isFull ? 1 : 0, to: &levels[height].bytes)
        Varint.append(UInt64(height == 0 ? page : levels[height - 1].number), to: &levels[height].bytes)
        Varint.append(UInt64(row), to: &levels[height].bytes)
        levels[height].first = row
      } else {
        Varint.append(UInt64(row - levels[height].last), to: &levels[height].bytes)
      }
      levels[height].last = row
      if !isFull { return }
      height += 1
    }
  }

  /// A page is full: the next one begins, and the level above gets its first row.
  private mutating func close(_ height: Int) {
    levels[height].bytes[0] = 1
    let full = levels[height]
    done.append(Node(height: height, number: full.number, bytes: full.bytes))
    if levels.count == height + 1 { levels.append(Level()) }
    if levels[height + 1].bytes.isEmpty {
      // It was the root.
      levels[height + 1].number = full.number
      Varint.append(0, to: &levels[height + 1].bytes)
      Varint.append(UInt64(full.number), to: &levels[height + 1].bytes)
      Varint.append(UInt64(full.first), to: &levels[height + 1].bytes)
      levels[height + 1].first = full.first
      levels[height + 1].last = full.first
    }
    levels[height].bytes = []
    levels[height].number += 1
  }

  /// The segment has come to a page on which no row begins.
  mutating func addPageWithoutRow() { levels[0].bytes.append(0) }

  /// The pages of the tree of the doclist that has ended; the next doclist begins with none.
  mutating func take() -> [Node] {
    defer {
      levels = [Level()]
      done = []
    }
    return done
      + levels.enumerated().filter { !$1.bytes.isEmpty }.map {
        Node(height: $0, number: $1.number, bytes: $1.bytes)
      }
  }
}
