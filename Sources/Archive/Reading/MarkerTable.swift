/// Looks blocks up in a table of markers: one look-up for each of a block's first words.
struct MarkerTable: Sendable {
  fileprivate struct Entry: Sendable {
    /// Where in `keys` its words stand.
    var words: Range<Int>
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
  /// How the markers begin, those that stand anywhere, and the notices.
  fileprivate let openings: MarkerOpenings
  fileprivate let openingsAnywhere: MarkerOpenings
  fileprivate let openingsOfNotices: MarkerOpenings
  fileprivate let entries: [Entry]
  /// The words of all markers, one marker behind the other.
  fileprivate let keys: [WordKey]
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
    var groups = GatheredWords<[Entry]>()
    var keys: [WordKey] = []
    var openings = MarkerOpenings()
    var openingsAnywhere = MarkerOpenings()
    var openingsOfNotices = MarkerOpenings()
    for (i, marker) in markers.enumerated() {
      let words = WordKey.all(in: marker.words)
      guard let first = words.first else { continue }
      groups[first, default: []].append(
        Entry(
          words: keys.count..<keys.count + words.count, marker: i, place: marker.place, limit: marker.limit,
          rank: marker.effect.rank, isNotice: marker.isNotice))
      keys += words
      openings.insert(marker)
      if marker.place == .anywhere { openingsAnywhere.insert(marker) }
      if marker.isNotice { openingsOfNotices.insert(marker) }
    }
    var entries: [Entry] = []
    var ranges: [(WordKey, Range<Int>)] = []
    for (word, group) in groups.pairs {
      ranges.append((word, entries.count..<entries.count + group.count))
      entries += group
    }
    self.entries = entries
    self.keys = keys
    self.openings = openings
    self.openingsAnywhere = openingsAnywhere
    self.openingsOfNotices = openingsOfNotices
    isNotice = markers.map(\.isNotice)
    byFirstWord = WordTable(ranges)
  }

  /// The strongest marker of a block of `count` words, as its index; nil when it has none.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, words count: Int) -> Int? {
    var words = MarkerWords(span, upTo: count > MarkerTable.long ? 6 : MarkerTable.reach)
    var best: (marker: Int, rank: Int)?
    while words.advance(bytes) {
      let isPossible =
        words.index == 0 ? openings.mayBegin(bytes, words) : openingsAnywhere.mayBegin(bytes, words)
      if isPossible, let range = byFirstWord[words.key(bytes)] {
        for entry in range
        where count <= entries[entry].limit && (words.index == 0 || entries[entry].place == .anywhere)
          && matches(entry, words, bytes, span)
        {
          let rank = entries[entry].rank
          if best.map({ rank > $0.rank }) ?? true { best = (entries[entry].marker, rank) }
        }
      }
      // Nearly all words are done with here.
      words.pass(bytes, without: openingsAnywhere)
    }
    return best?.marker
  }

  /// Whether it is worth looking for a notice behind a paragraph: one was seen in it, or its end was not.
  func mayEndInNotice(_ marker: Int?, words count: Int) -> Bool {
    guard count > 25 else { return false }
    return count > MarkerTable.reach || marker.map { isNotice[$0] } ?? false
  }

  /// Where a legal notice begins that is glued to the end of a paragraph; nil when none is.
  ///
  ///     "… she said. All rights reserved."   // the offset of "All"
  func notice(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int? {
    var start = max(span.start, span.end - MarkerTable.tail)
    while start < span.end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var words = MarkerWords(TextSpan(start: start, end: span.end), upTo: 80)
    while words.advance(bytes) {
      if openingsOfNotices.mayBegin(bytes, words), let range = byFirstWord[words.key(bytes)],
        range.contains(where: { entries[$0].isNotice && wordsBehind($0, words, bytes) != nil })
      {
        // The notice's sentence begins behind a full stop or on a line of its own.
        var i = words.start
        while i > start, !MarkerTable.opensSentence(bytes, i) { i -= 1 }
        guard i > span.start + 60, i > start else { return nil }
        // Initials between the last full stop and the notice sign the story: "… he said. EF/MA All content by …"
        let between = bytes[i..<words.start]
        let initials = between.count <= 14 && between.allSatisfy { $0 &- 0x61 >= 26 }
        return initials ? words.start : i
      }
      words.pass(bytes, without: openingsOfNotices)
    }
    return nil
  }

  /// The words from the last one of a marker on, whose first one is at hand; nil when others stand there.
  private func wordsBehind(
    _ entry: Int, _ first: MarkerWords, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> MarkerWords? {
    var words = first
    for key in entries[entry].words.dropFirst() {
      guard words.advance(bytes), words.key(bytes) == keys[key] else { return nil }
    }
    return words
  }

  private func matches(
    _ entry: Int, _ first: MarkerWords, _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Bool {
    guard var words = wordsBehind(entry, first, bytes) else { return false }
    switch entries[entry].place {
    case .whole: return !words.advance(bytes)
    case .start, .anywhere: return true
    case .label:
      var i = words.end
      if !words.advance(bytes) { return true }
      while i < span.end, bytes[i] == 0x20 { i += 1 }
      guard i < span.end else { return true }
      let isDash = bytes[i] == 0xE2 || (bytes[i] == 0x2D && bytes[i - 1] == 0x20)
      return isDash || MarkerTable.labelEnds.contains(bytes[i])
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

/// With which letters words begin that are looked for: a sieve for all the words of a page.
private struct MarkerOpenings: Sendable {
  /// A bit for each of 4096 hashes of a word's first eight bytes: hardly any word passes that is not looked for.
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ marker: Marker) {
    let word = marker.words.utf8.prefix { $0 != 0x20 }
    let bytes = Array(word.prefix(8)) + [UInt8](repeating: 0, count: 8)
    let hash = bytes.withUnsafeBufferPointer { Self.hash(EightBytes($0, at: 0).lowered) }
    bits[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// Words that are not ASCII alone pass.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ word: MarkerWords) -> Bool {
    guard word.start + 8 <= bytes.count else { return true }
    let opening = EightBytes(bytes, at: word.start).first(min(word.end - word.start, 8))
    return !opening.areASCII || holds(opening.lowered)
  }

  /// The same of a word of letters of ASCII alone, so many or more.
  @inline(__always)
  func mayBegin(_ letters: Int, of word: EightBytes) -> Bool { holds(word.loweredLetters(letters)) }

  @inline(__always)
  private func holds(_ opening: UInt64) -> Bool {
    let hash = Self.hash(opening)
    return bits[hash >> 6] &>> UInt64(hash & 63) & 1 == 1
  }

  @inline(__always)
  private static func hash(_ opening: UInt64) -> Int {
    Int(truncatingIfNeeded: (opening &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}

extension Marker {
  /// Whether it tells a legal notice wherever it stands.
  fileprivate var isNotice: Bool { kind == .disclaimer && place == .anywhere && effect == .ends }
}

extension Marker.Effect {
  /// The stronger of two markers of a block counts.
  fileprivate var rank: Int { self == .ends ? 2 : self == .closes ? 1 : 0 }
}

/// Goes over the words of a block, one after the other.
private struct MarkerWords {
  /// Where the word stands, in bytes.
  private(set) var start = 0
  private(set) var end = 0
  /// How many words stand before it.
  private(set) var index = -1
  /// Words from here on are not looked at.
  private let limit: Int
  private var at: Int
  private let stop: Int

  init(_ span: TextSpan, upTo limit: Int) {
    (at, stop, self.limit) = (span.start, span.end, limit)
  }

  @inline(__always)
  func key(_ bytes: UnsafeBufferPointer<UInt8>) -> WordKey { WordKey(folding: bytes, start, end) }

  /// Goes on to the next word; false behind the last one.
  @inline(__always)
  mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < limit else { return false }
    var i = at
    if i < stop, bytes[i] == 0x20 { i += 1 }
    while i < stop, !Self.isWordByte(bytes, i) { i += 1 }
    start = i
    while i < stop {
      i = bytes.letterEnd(from: i, before: stop)
      guard i < stop, bytes[i] != 0x20 else { break }
      if Self.isWordByte(bytes, i) {
        i += 1
      } else if Self.joins(bytes, i, stop) {
        i += bytes[i] == 0x27 ? 1 : 3
      } else {
        break
      }
    }
    end = min(i, stop)
    at = i
    guard end > start else { return false }
    index += 1
    return true
  }

  /// Goes over words of letters alone, a blank, a comma or a full stop behind each, that no marker begins with.
  @inline(__always)
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, without openings: MarkerOpenings) {
    let last = min(stop, bytes.count)
    while index + 1 < limit, at &+ 10 <= last {
      let start = bytes[at] == 0x2C || bytes[at] == 0x2E ? at &+ 2 : at &+ 1
      guard bytes[start &- 1] == 0x20 else { return }
      let eight = EightBytes(bytes, at: start)
      let letters = eight.leadingLetters
      guard letters > 0, !openings.mayBegin(letters, of: eight) else { return }
      let end = letters < 8 ? start &+ letters : bytes.letterEnd(from: start &+ 8, before: stop)
      guard end < stop, bytes[end] == 0x20 || bytes[end] == 0x2C || bytes[end] == 0x2E else { return }
      index += 1
      at = end
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
