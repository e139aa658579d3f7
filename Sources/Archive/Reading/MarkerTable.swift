/// Looks blocks up in a table of markers: one look-up for each of a block's first words.
struct MarkerTable: Sendable {
  fileprivate struct Entry: Sendable {
    var keys: [WordKey]
    var marker: Int
  }

  let markers: [Marker]
  /// Where in `entries` the markers that begin with a word stand.
  fileprivate let byFirstWord: WordTable<Range<Int>>
  fileprivate let entries: [Entry]

  /// How many words of a block are looked at: markers stand early, and prose must be fast.
  fileprivate static let reach = 60
  /// Of blocks with more words than this only the opening is looked at.
  fileprivate static let long = 80
  /// How many bytes at the end of a long paragraph may hold a notice that is glued to it.
  fileprivate static let tail = 360

  init(_ markers: [Marker]) {
    self.markers = markers
    var groups: [String: [Entry]] = [:]
    for (i, marker) in markers.enumerated() {
      let words = marker.words.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      groups[first, default: []].append(Entry(keys: words.map { WordKey($0) }, marker: i))
    }
    var entries: [Entry] = []
    var ranges: [(String, Range<Int>)] = []
    for (word, group) in groups.sorted(by: { $0.key < $1.key }) {
      ranges.append((word, entries.count..<entries.count + group.count))
      entries += group
    }
    self.entries = entries
    byFirstWord = WordTable(ranges)
  }

  /// Whether a marker tells a legal notice wherever it stands.
  fileprivate func isNotice(_ index: Int) -> Bool {
    let marker = markers[index]
    return marker.kind == .disclaimer && marker.place == .anywhere && marker.effect == .ends
  }

  /// A finder that goes from block to block and reuses its memory.
  func finder() -> Finder { Finder(table: self) }

  struct Finder {
    private let table: MarkerTable
    private var words = MarkerWords()

    fileprivate init(table: MarkerTable) { self.table = table }

    /// The strongest marker of a block of `count` words, as its index; nil when it has none.
    mutating func find(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, words count: Int) -> Int? {
      words.cut(bytes, span, upTo: count > MarkerTable.long ? 6 : MarkerTable.reach)
      return strongest(bytes, span, count)?.marker
    }

    /// Whether it is worth looking for a notice behind a paragraph: one was seen in it, or its end was not.
    func mayEndInNotice(_ marker: Int?, words count: Int) -> Bool {
      guard count > 25 else { return false }
      return count > MarkerTable.reach || marker.map { table.isNotice($0) } ?? false
    }

    /// Where a legal notice begins that is glued to the end of a paragraph; nil when none is.
    ///
    ///     "… she said. All rights reserved."   // the offset of "All"
    mutating func notice(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int? {
      var start = max(span.start, span.end - MarkerTable.tail)
      while start < span.end, bytes[start] & 0xC0 == 0x80 { start += 1 }
      words.cut(bytes, TextSpan(start: start, end: span.end), upTo: 80)
      for at in words.words.indices {
        guard let range = table.byFirstWord[words.words[at].key] else { continue }
        for entry in table.entries[range] {
          guard table.isNotice(entry.marker), words.match(entry.keys, at) else { continue }
          // The notice's sentence begins behind a full stop or on a line of its own.
          var i = words.words[at].start
          while i > start, !MarkerTable.opensSentence(bytes, i) { i -= 1 }
          guard i > span.start + 60, i > start else { return nil }
          // Initials between the last full stop and the notice sign the story: "… he said. EF/MA All content by …"
          let between = bytes[i..<words.words[at].start]
          let initials = between.count <= 14 && between.allSatisfy { $0 &- 0x61 >= 26 }
          return initials ? words.words[at].start : i
        }
      }
      return nil
    }

    private func strongest(
      _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ count: Int
    ) -> (marker: Int, rank: Int)? {
      var best: (marker: Int, rank: Int)?
      for at in words.words.indices {
        guard let range = table.byFirstWord[words.words[at].key] else { continue }
        for entry in table.entries[range] where matches(entry, at, bytes, span, count) {
          let rank = table.markers[entry.marker].effect.rank
          if best.map({ rank > $0.rank }) ?? true { best = (entry.marker, rank) }
        }
      }
      return best
    }

    private func matches(
      _ entry: Entry, _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ count: Int
    ) -> Bool {
      let place = table.markers[entry.marker].place
      guard count <= table.markers[entry.marker].limit, at == 0 || place == .anywhere else { return false }
      guard words.match(entry.keys, at) else { return false }
      switch place {
      case .whole: return entry.keys.count == words.words.count
      case .start, .anywhere: return true
      case .label:
        if entry.keys.count == words.words.count { return true }
        var i = words.words[entry.keys.count - 1].end
        while i < span.end, bytes[i] == 0x20 { i += 1 }
        guard i < span.end else { return true }
        let isDash = bytes[i] == 0xE2 || (bytes[i] == 0x2D && bytes[i - 1] == 0x20)
        return isDash || MarkerTable.labelEnds.contains(bytes[i])
      }
    }
  }

  /// : ( | > and a line end.
  private static let labelEnds: [UInt8] = [0x3A, 0x28, 0x7C, 0x3E, 0x0A]

  /// Whether a sentence may open at `i`: behind a full stop and a space, or behind a line end.
  private static func opensSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    guard i >= 2 else { return true }
    if bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D { return true }
    guard bytes[i - 1] == 0x20 || bytes[i - 1] == 0xA0, bytes[i] > 0x20 else { return false }
    var before = i - 1
    while before > 0, bytes[before] == 0x20 || bytes[before] == 0xA0 || bytes[before] == 0xC2 { before -= 1 }
    return [0x2E, 0x21, 0x3F, 0x22, 0x9D].contains(bytes[before])
  }
}

extension Marker.Effect {
  /// The stronger of two markers of a block counts.
  fileprivate var rank: Int { self == .ends ? 2 : self == .closes ? 1 : 0 }
}

/// Words of a block, folded, with their places: a buffer that is used again for each block.
private struct MarkerWords {
  struct Word {
    var key: WordKey
    var start: Int
    var end: Int
  }

  var words: [Word] = []

  func match(_ phrase: [WordKey], _ at: Int) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for i in 1..<max(1, phrase.count) where words[at + i].key != phrase[i] { return false }
    return true
  }

  /// Takes the first words of a span.
  mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, upTo limit: Int) {
    words.removeAll(keepingCapacity: true)
    var i = span.start
    while i < span.end, words.count < limit {
      while i < span.end, !Self.isWordByte(bytes, i) { i += 1 }
      let start = i
      while i < span.end {
        if Self.isLetterOrDigit(bytes[i]) {
          i += 1
        } else if Self.isWordByte(bytes, i) {
          i += 1
        } else if Self.joins(bytes, i, span.end) {
          i += bytes[i] == 0x27 ? 1 : 3
        } else {
          break
        }
      }
      let end = min(i, span.end)
      if end > start { words.append(Word(key: WordKey(folding: bytes, start, end), start: start, end: end)) }
    }
  }

  @inline(__always)
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A letter or a digit of ASCII, a byte of a letter beyond it, or the sign ©.
  @inline(__always)
  private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let byte = bytes[i]
    if byte < 0x80 { return isLetterOrDigit(byte) }
    if byte == 0xE2 { return false }
    if byte == 0xC2 { return i + 1 < bytes.count && bytes[i + 1] == 0xA9 }
    if byte < 0xC0 {
      return i > 0 && (bytes[i - 1] == 0xC2 ? byte == 0xA9 : bytes[i - 1] >= 0xC3 && bytes[i - 1] != 0xE2)
    }
    return true
  }

  @inline(__always)
  private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    guard i > 0, i + 1 < end else { return false }
    if bytes[i] == 0x27 { return (bytes[i + 1] | 0x20) &- 0x61 < 26 }
    return isApostrophe(bytes, i, end) && i + 3 < end && (bytes[i + 3] | 0x20) &- 0x61 < 26
  }

  @inline(__always)
  private static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    bytes[i] == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99
  }
}
