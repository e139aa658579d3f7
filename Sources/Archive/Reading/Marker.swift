/// Words that tell what a block is, whatever it looks like: "Check Also", "Sign up for our newsletter".
///
/// One value is one rule with its examples; the rules are in `Markers+….swift`. Words are compared
/// without case and without the marks between them.
struct Marker: Sendable {
  /// Where in a block the words must stand.
  enum Place: Sendable {
    /// They are all the block has.
    case whole
    /// The block begins with them and a colon, a bar, a bracket or a dash follows, or nothing does.
    case label
    /// The block begins with them.
    case start
    /// They stand anywhere in it.
    case anywhere
  }

  /// What they mean for the story.
  enum Effect: Sendable {
    /// This block is not part of it, what follows may be.
    case aside
    /// As a rule the story is over; it takes much prose to show otherwise.
    case closes
    /// The story is over, whatever follows.
    case ends
  }

  var words: String
  var place: Place
  var kind: Zone.Kind
  var effect: Effect
  /// Blocks with more words than this are not looked at.
  var limit: Int
  var finds: [String]
  var passesBy: [String]

  init(
    _ words: String, _ place: Place, _ kind: Zone.Kind, _ effect: Effect = .aside, limit: Int? = nil,
    finds: [String] = [], passesBy: [String] = []
  ) {
    self.words = words
    self.place = place
    self.kind = kind
    self.effect = effect
    let count = words.split(separator: " ").count
    self.limit =
      limit
      ?? {
        switch place {
        case .whole: count
        case .label: 40
        case .start: 30
        case .anywhere: 80
        }
      }()
    self.finds = finds
    self.passesBy = passesBy
  }
}

/// Looks blocks up in a table of markers: one look-up for each of a block's first words.
struct MarkerTable: Sendable {
  fileprivate struct Entry: Sendable {
    var keys: [WordKey]
    var marker: Int
  }

  let markers: [Marker]
  /// The markers that begin with a word.
  fileprivate let byFirstWord: WordTable<[Entry]>

  /// How many words of a block are looked at: markers stand early, and prose must be fast.
  fileprivate static let reach = 60
  /// No marker looks at blocks of more words.
  fileprivate let longest: Int

  init(_ markers: [Marker]) {
    self.markers = markers
    longest = markers.reduce(0) { max($0, $1.limit) }
    var groups: [String: [Entry]] = [:]
    for (i, marker) in markers.enumerated() {
      let words = marker.words.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      groups[first, default: []].append(Entry(keys: words.map { WordKey($0) }, marker: i))
    }
    byFirstWord = WordTable(groups.map { ($0.key, $0.value) })
  }

  /// A finder that goes from block to block and reuses its memory.
  func finder() -> Finder { Finder(table: self) }

  struct Finder {
    private let table: MarkerTable
    private var keys: [WordKey] = []
    /// Where each word ends.
    private var ends: [Int] = []

    fileprivate init(table: MarkerTable) { self.table = table }

    /// The strongest marker of a block of `words` words, as its index; nil when it has none.
    mutating func find(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, words: Int) -> Int? {
      guard words <= table.longest else { return nil }
      MarkerTable.cut(bytes, span, upTo: MarkerTable.reach, &keys, &ends)
      var best: Int?
      for at in keys.indices {
        guard let entries = table.byFirstWord[keys[at]] else { continue }
        for entry in entries where table.matches(entry, keys, ends, at, bytes, span, words) {
          if let known = best, !table.stronger(entry.marker, than: known) { continue }
          best = entry.marker
        }
      }
      return best
    }
  }

  fileprivate func stronger(_ a: Int, than b: Int) -> Bool {
    func rank(_ effect: Marker.Effect) -> Int { effect == .ends ? 2 : effect == .closes ? 1 : 0 }
    return rank(markers[a].effect) > rank(markers[b].effect)
  }

  fileprivate func matches(
    _ entry: Entry, _ keys: [WordKey], _ ends: [Int], _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: TextSpan, _ words: Int
  ) -> Bool {
    let marker = markers[entry.marker]
    guard words <= marker.limit, at + entry.keys.count <= keys.count else { return false }
    if at > 0 && marker.place != .anywhere { return false }
    for i in 1..<max(1, entry.keys.count) where keys[at + i] != entry.keys[i] { return false }
    switch marker.place {
    case .whole: return entry.keys.count == keys.count
    case .start, .anywhere: return true
    case .label:
      if entry.keys.count == keys.count { return true }
      var i = ends[entry.keys.count - 1]
      while i < span.end, bytes[i] == 0x20 { i += 1 }
      guard i < span.end else { return true }
      return bytes[i] == 0x3A || bytes[i] == 0x28 || bytes[i] == 0x7C || bytes[i] == 0x0A || bytes[i] == 0x3E
        || bytes[i] == 0xE2 || (bytes[i] == 0x2D && bytes[i - 1] == 0x20)
    }
  }

  /// The first words of a span, folded, and where each ends.
  fileprivate static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, upTo limit: Int, _ keys: inout [WordKey],
    _ ends: inout [Int]
  ) {
    keys.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var i = span.start
    while i < span.end, keys.count < limit {
      while i < span.end, !isWordByte(bytes, i) { i += 1 }
      let start = i
      while i < span.end, isWordByte(bytes, i) || joins(bytes, i, span.end) {
        i += isApostrophe(bytes, i, span.end) ? 3 : 1
      }
      if i > start {
        keys.append(WordKey(folding: bytes, start, min(i, span.end)))
        ends.append(min(i, span.end))
      }
    }
  }

  /// A letter or a digit of ASCII, a byte of a letter beyond it, or the sign ©.
  @inline(__always)
  private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let byte = bytes[i]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
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
