/// Looks blocks up in a table of markers: one look-up for each of a block's first words.
struct MarkerTable: Sendable {
  fileprivate struct Entry: Sendable {
    var keys: [WordKey]
    var marker: Int
    // What the marker says, at hand.
    var place: Marker.Place
    var limit: Int
    var rank: Int
    /// Whether it tells a legal notice wherever it stands.
    var isNotice: Bool
  }

  let markers: [Marker]
  /// Where in `entries` the markers that begin with a word stand.
  fileprivate let byFirstWord: WordTable<Range<Int>>
  /// By the first byte of a word a bit for each second byte that a marker has behind it, both taken modulo 64.
  fileprivate let openings: [UInt64]
  fileprivate let entries: [Entry]
  /// For each marker whether it is a legal notice wherever it stands.
  fileprivate let isNotice: [Bool]

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
      groups[first, default: []].append(
        Entry(
          keys: words.map { WordKey($0) }, marker: i, place: marker.place, limit: marker.limit,
          rank: marker.effect.rank,
          isNotice: marker.kind == .disclaimer && marker.place == .anywhere && marker.effect == .ends))
    }
    var entries: [Entry] = []
    var ranges: [(String, Range<Int>)] = []
    var openings = [UInt64](repeating: 0, count: 64)
    for (word, group) in groups.sorted(by: { $0.key < $1.key }) {
      ranges.append((word, entries.count..<entries.count + group.count))
      let bytes = Array(word.utf8.prefix(2)) + [0]
      openings[Int(bytes[0] & 63)] |= 1 << UInt64(bytes[1] & 63)
      entries += group
    }
    self.entries = entries
    self.openings = openings
    isNotice = markers.indices.map { marker in entries.contains { $0.marker == marker && $0.isNotice } }
    byFirstWord = WordTable(ranges)
  }

  /// Whether a marker may begin with the word at these places: nearly all words are done with here.
  fileprivate func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ word: MarkerWords.Word) -> Bool {
    let first = bytes[word.start]
    let second = word.end - word.start > 1 ? bytes[word.start + 1] : 0
    if first >= 0x80 || second >= 0x80 { return true }
    return openings[Int(Self.folded(first) & 63)] >> UInt64(Self.folded(second) & 63) & 1 == 1
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

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
      return count > MarkerTable.reach || marker.map { table.isNotice[$0] } ?? false
    }

    /// Where a legal notice begins that is glued to the end of a paragraph; nil when none is.
    ///
    ///     "… she said. All rights reserved."   // the offset of "All"
    mutating func notice(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int? {
      var start = max(span.start, span.end - MarkerTable.tail)
      while start < span.end, bytes[start] & 0xC0 == 0x80 { start += 1 }
      words.cut(bytes, TextSpan(start: start, end: span.end), upTo: 80)
      for at in words.words.indices where table.mayBegin(bytes, words.words[at]) {
        guard let range = table.byFirstWord[words.key(at, bytes)] else { continue }
        for entry in range {
          guard table.entries[entry].isNotice, words.match(table.entries[entry].keys, at, bytes) else {
            continue
          }
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
      for at in words.words.indices where table.mayBegin(bytes, words.words[at]) {
        guard let range = table.byFirstWord[words.key(at, bytes)] else { continue }
        for entry in range where matches(entry, at, bytes, span, count) {
          let rank = table.entries[entry].rank
          if best.map({ rank > $0.rank }) ?? true { best = (table.entries[entry].marker, rank) }
        }
      }
      return best
    }

    private func matches(
      _ index: Int, _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ count: Int
    ) -> Bool {
      let place = table.entries[index].place
      guard count <= table.entries[index].limit, at == 0 || place == .anywhere else { return false }
      let keys = table.entries[index].keys
      guard words.match(keys, at, bytes) else { return false }
      switch place {
      case .whole: return keys.count == words.words.count
      case .start, .anywhere: return true
      case .label:
        if keys.count == words.words.count { return true }
        var i = words.words[keys.count - 1].end
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

/// Where the words of a block stand: a buffer that is used again for each block.
private struct MarkerWords {
  struct Word {
    var start: Int
    var end: Int
  }

  var words: [Word] = []

  func key(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> WordKey {
    WordKey(folding: bytes, words[at].start, words[at].end)
  }

  /// Whether a phrase stands at a word that is known to be its first.
  func match(_ phrase: [WordKey], _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for i in 1..<max(1, phrase.count) where key(at + i, bytes) != phrase[i] { return false }
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
        } else if bytes[i] == 0x20 {
          break
        } else if Self.isWordByte(bytes, i) {
          i += 1
        } else if Self.joins(bytes, i, span.end) {
          i += bytes[i] == 0x27 ? 1 : 3
        } else {
          break
        }
      }
      let end = min(i, span.end)
      if end > start { words.append(Word(start: start, end: end)) }
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
