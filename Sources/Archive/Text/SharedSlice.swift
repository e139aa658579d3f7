/// A stretch of an array that many share, its places counted from 0.
///
/// For lists of a few elements each, of which an article has many: they lie behind one another in one array, and no
/// list costs a block of memory of its own.
///
///     let names = [orlo, vant, ana, vant]
///     SharedSlice(names, 2..<4)[0]   // ana
struct SharedSlice<Element: Sendable>: RandomAccessCollection, Sendable {
  private let all: [Element]
  private let start: Int32
  private let length: Int32

  init(_ all: [Element], _ range: Range<Int>) {
    self.all = all
    start = Int32(range.lowerBound)
    length = Int32(range.count)
  }

  /// All of an array.
  init(_ all: [Element]) { self.init(all, all.indices) }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }

  subscript(i: Int) -> Element { all[Int(start) + i] }
}

extension SharedSlice: Equatable where Element: Equatable {
  static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }
}
