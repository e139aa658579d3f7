/// Goes through several lists of words at once, in the order of the words' bytes: a heap of the list that is next.
struct TermCursors {
  /// A word of one of the lists.
  struct Piece {
    var part: Int
    var term: Int
  }

  private struct Cursor {
    var lead: UInt64
    var part: Int
    var term: Int
  }

  private let lists: [SortedTerms]
  private var heap: [Cursor] = []

  init(_ lists: [SortedTerms]) {
    self.lists = lists
    for (part, list) in lists.enumerated() where list.count > 0 {
      heap.append(Cursor(lead: list.leads[0], part: part, term: 0))
    }
    for i in stride(from: heap.count / 2, through: 0, by: -1) { sink(i) }
  }

  /// The next word: where each list has it that does, in the order of the lists; false behind the last word.
  mutating func next(_ pieces: inout [Piece]) -> Bool {
    pieces.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return false }
    repeat {
      pieces.append(Piece(part: heap[0].part, term: heap[0].term))
      advance()
    } while !heap.isEmpty && heap[0].lead == first.lead && order(heap[0], first) == 0
    return true
  }

  /// Moves the first list on by a word.
  private mutating func advance() {
    let part = heap[0].part
    let term = heap[0].term + 1
    if term < lists[part].count {
      heap[0].term = term
      heap[0].lead = lists[part].leads[term]
    } else {
      let last = heap.removeLast()
      if heap.isEmpty { return }
      heap[0] = last
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var i = start
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2] where child < heap.count && isBefore(heap[child], heap[least]) {
        least = child
      }
      if least == i { return }
      heap.swapAt(i, least)
      i = least
    }
  }

  private func isBefore(_ first: Cursor, _ second: Cursor) -> Bool {
    if first.lead != second.lead { return first.lead < second.lead }
    let order = order(first, second)
    return order == 0 ? first.part < second.part : order < 0
  }

  /// Of words with the same lead: less than 0, 0 or more, as they stand to one another.
  private func order(_ first: Cursor, _ second: Cursor) -> Int {
    let isShort = lists[first.part].isShort(first.term)
    if isShort || lists[second.part].isShort(second.term) {
      return isShort == lists[second.part].isShort(second.term) ? 0 : isShort ? -1 : 1
    }
    return lists[first.part].withWord(first.term) { one in
      lists[second.part].withWord(second.term) { other in
        // The lead was of eight bytes.
        for i in 8..<min(one.count, other.count) where one[i] != other[i] {
          return Int(one[i]) - Int(other[i])
        }
        return one.count - other.count
      }
    }
  }
}
