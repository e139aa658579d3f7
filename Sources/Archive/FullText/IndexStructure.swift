/// Which segments an FTS5 index has: the record that says so, read and written.
///
/// Four bytes of a counter of settings, then numbers: how many levels and segments there are and how many pages have been
/// written; for each level how many of its segments are being merged and how many it has; for each segment its number
/// and its first and last page. https://sqlite.org/src/file?name=ext/fts5/fts5_index.c
struct IndexStructure: Equatable {
  struct Segment: Equatable {
    var id: Int
    var pages: ClosedRange<Int>
  }

  struct Level: Equatable {
    var merging = 0
    var segments: [Segment] = []
  }

  private var settings: [UInt8]
  /// By which FTS5 spreads its merging; it counts nothing while it is not to merge by itself, and nothing of ours.
  private let writtenPages: UInt64
  private(set) var levels: [Level]

  /// FTS5 makes no more.
  private static let most = 2000

  /// Reads a record; nil when it is not one as we know it: a newer form, or damaged.
  init?(_ record: [UInt8]) {
    guard record.count >= 7 else { return nil }
    settings = Array(record[..<4])
    var i = 4
    let read = record.withUnsafeBufferPointer { bytes -> (UInt64, [Level])? in
      func next() -> Int? { Varint.read(bytes, at: &i).flatMap(Int.init(exactly:)) }
      guard let levelCount = next(), let count = next(), let written = Varint.read(bytes, at: &i),
        levelCount <= record.count, count <= Self.most
      else { return nil }
      var levels: [Level] = []
      for _ in 0..<levelCount {
        guard let merging = next(), let segments = next(), segments <= count else { return nil }
        var level = Level(merging: merging)
        for _ in 0..<segments {
          guard let id = next(), let first = next(), let last = next(), first <= last else { return nil }
          level.segments.append(Segment(id: id, pages: first...last))
        }
        levels.append(level)
      }
      guard i == bytes.count, levels.reduce(0, { $0 + $1.segments.count }) == count else { return nil }
      return (written, levels)
    }
    guard let read else { return nil }
    (writtenPages, levels) = read
  }

  /// A number that no segment has; nil when there is room for no more.
  var freeID: Int? {
    let taken = Set(levels.flatMap(\.segments).map(\.id))
    return taken.count < Self.most ? (1...Self.most).first { !taken.contains($0) } : nil
  }

  /// Adds the newest segment.
  mutating func append(_ segment: Segment) {
    if levels.isEmpty { levels.append(Level()) }
    levels[0].segments.append(segment)
  }

  /// The record.
  var record: [UInt8] {
    var record = settings
    func put(_ number: Int) { Varint.append(UInt64(number), to: &record) }
    put(levels.count)
    put(levels.reduce(0) { $0 + $1.segments.count })
    Varint.append(writtenPages, to: &record)
    for level in levels {
      put(level.merging)
      put(level.segments.count)
      for segment in level.segments {
        put(segment.id)
        put(segment.pages.lowerBound)
        put(segment.pages.upperBound)
      }
    }
    return record
  }
}
