/// The aliases that ship, asked without reading their whole table for every query.
///
/// To read it takes as long as a search does, and a query holds few of its names. One pass over its bytes
/// tells which lines can be meant; of these the groups are read.
enum ShippedAliases {
  /// The other names of a name.
  static func others(of name: String) -> [AliasTable.Alias] {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let folded = isPlain ? name : AliasTable.folded(name)
    let bytes = Array(folded.utf8)
    var lines = bytes.withUnsafeBufferPointer { bytes in
      let whole = digest(of: bytes, 0, bytes.count)
      let rest = wordStart(of: bytes, 0, bytes.count).map { digest(of: bytes, $0, bytes.count) }
      return index.spellings.indices.filter { i in
        let (letters, consonants) = (index.spellings[i].letters, index.spellings[i].consonants)
        return letters == whole.letters || letters == rest?.letters || consonants == whole.consonants
          || consonants == rest?.consonants
      }.map { index.spellings[$0].line }
    }
    if !isPlain { lines += foreign[folded] ?? [] }
    if lines.isEmpty { return [] }
    let groups = Set(lines.map { index.groups[$0] })
    let table = index.groups.indices.filter { groups.contains(index.groups[$0]) }
      .map { String(decoding: PackageResources.aliases_tsv[index.lines[$0]], as: UTF8.self) }
    return AliasTable(tsv: table.joined(separator: "\n")).others(of: name)
  }

  /// What is known of the table's lines; a few thousand numbers, gone through one after the other for each name.
  fileprivate struct Index {
    struct Entry {
      /// The digest of its letters, and of a spelling beyond ASCII, that of its consonants; else 0.
      var letters: UInt64 = 0
      var consonants: UInt64 = 0
      var line: Int
    }
    var spellings: [Entry] = []
    var lines: [Range<Int>] = []
    /// The digest of each line's group.
    var groups: [UInt64] = []
  }

  private static let index: Index = {
    var index = Index()
    PackageResources.aliases_tsv.withUnsafeBufferPointer { bytes in
      index.spellings.reserveCapacity(bytes.count / 16)
      var start = 0
      while start < bytes.count {
        var end = start
        var group = 0
        var spelling = 0..<0
        var tabs = 0
        while end < bytes.count, bytes[end] != 0x0A {
          if bytes[end] == 0x09 {
            tabs += 1
            if tabs == 1 { group = end }
            if tabs == 2 { spelling = (end + 1)..<(end + 1) }
            if tabs == 3 { spelling = spelling.lowerBound..<end }
          }
          end += 1
        }
        if tabs >= 3, bytes[start] != 0x23 {
          index.add(spelling, of: bytes)
          var hash = FNV()
          hash.add(bytes[start..<group])
          index.groups.append(hash.hash)
          index.lines.append(start..<end)
        }
        start = end + 1
      }
    }
    return index
  }()

  /// The lines whose spelling is in other letters, by what the table makes of these: read for names in such letters.
  private static let foreign: [String: [Int]] = {
    var foreign: [String: [Int]] = [:]
    for (number, line) in index.lines.enumerated() {
      let fields = PackageResources.aliases_tsv[line].split(separator: 0x09, maxSplits: 3)
      guard fields.count > 2, !fields[2].allSatisfy({ $0 < 0x80 }) else { continue }
      foreign[AliasTable.folded(String(decoding: fields[2], as: UTF8.self)), default: []].append(number)
    }
    return foreign
  }()

  /// Where the name begins behind a first word of up to three letters, which may be an article; nil when there is none.
  fileprivate static func wordStart(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for i in start..<min(start + 4, end) where bytes[i] == 0x20 || bytes[i] == 0x2D { return i + 1 }
    return nil
  }

  /// The hash of the letters and that of the consonants.
  fileprivate static func digest(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (letters: UInt64, consonants: UInt64) {
    var letters = FNV()
    var consonants = FNV(basis: 0x8422_2325_cbf2_9ce4)
    for byte in bytes[start..<end] {
      let small = byte | 0x20
      guard byte < 0x80, small &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      letters.add(small)
      switch small {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: break
      default: consonants.add(small)
      }
    }
    return (letters.hash, consonants.hash)
  }
}

extension ShippedAliases.Index {
  /// Adds the spelling of the line that comes next, with and without an article.
  fileprivate mutating func add(_ spelling: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    let isPlain = bytes[spelling].allSatisfy { $0 < 0x80 }
    let (start, end) = (spelling.lowerBound, spelling.upperBound)
    for start in [start, ShippedAliases.wordStart(of: bytes, start, end) ?? end] where start < end {
      let digest = ShippedAliases.digest(of: bytes, start, end)
      spellings.append(
        isPlain
          ? Entry(letters: digest.letters, line: lines.count)
          : Entry(consonants: digest.consonants, line: lines.count))
    }
  }
}
