/// The aliases that ship, asked without reading their whole table for every query.
///
/// To read it takes as long as a search does, and a query holds few of its names. One pass over its bytes
/// tells which lines can be meant; of these the groups are read.
enum ShippedAliases {
  /// The other names of a name.
  static func others(of name: String) -> [AliasTable.Alias] {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return AliasTable.shipped.others(of: name) }
    let bytes = Array(name.utf8)
    let lines = bytes.withUnsafeBufferPointer { bytes in
      digests(of: bytes, 0, bytes.count).flatMap { digest in
        (index.plain[digest.letters] ?? []) + (index.accented[digest.consonants] ?? [])
      }
    }
    if lines.isEmpty { return [] }
    let groups = Set(lines.map { index.groups[$0] })
    let table = index.groups.indices.filter { groups.contains(index.groups[$0]) }
      .map { String(decoding: PackageResources.aliases_tsv[index.lines[$0]], as: UTF8.self) }
    return AliasTable(tsv: table.joined(separator: "\n")).others(of: name)
  }

  private struct Index {
    /// Lines by the digest of their spelling's letters; of a spelling beyond ASCII, by that of its consonants.
    var plain: [UInt64: [Int]] = [:]
    var accented: [UInt64: [Int]] = [:]
    var lines: [Range<Int>] = []
    /// The digest of each line's group.
    var groups: [UInt64] = []
  }

  private static let index: Index = {
    var index = Index()
    PackageResources.aliases_tsv.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var tabs: [Int] = []
        while end < bytes.count, bytes[end] != 0x0A {
          if bytes[end] == 0x09 { tabs.append(end) }
          end += 1
        }
        if tabs.count >= 3, bytes[start] != 0x23 {
          let isPlain = bytes[(tabs[1] + 1)..<tabs[2]].allSatisfy { $0 < 0x80 }
          for digest in digests(of: bytes, tabs[1] + 1, tabs[2]) {
            if isPlain {
              index.plain[digest.letters, default: []].append(index.lines.count)
            } else {
              index.accented[digest.consonants, default: []].append(index.lines.count)
            }
          }
          index.groups.append(
            bytes[start..<tabs[0]].reduce(0xcbf2_9ce4_8422_2325) {
              ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
            })
          index.lines.append(start..<end)
        }
        start = end + 1
      }
    }
    return index
  }()

  /// FNV-1a of the letters and of the consonants, with and without a first word of up to three letters: an article.
  private static func digests(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> [(letters: UInt64, consonants: UInt64)] {
    var digests = [digest(of: bytes, start, end)]
    if let space = (start..<min(start + 4, end)).first(where: { bytes[$0] == 0x20 || bytes[$0] == 0x2D }) {
      digests.append(digest(of: bytes, space + 1, end))
    }
    return digests
  }

  private static func digest(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (letters: UInt64, consonants: UInt64) {
    var letters: UInt64 = 0xcbf2_9ce4_8422_2325
    var consonants: UInt64 = 0x8422_2325_cbf2_9ce4
    for byte in bytes[start..<end] {
      let small = byte | 0x20
      guard byte < 0x80, small &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      letters = (letters ^ UInt64(small)) &* 0x0000_0100_0000_01b3
      switch small {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: break
      default: consonants = (consonants ^ UInt64(small)) &* 0x0000_0100_0000_01b3
      }
    }
    return (letters, consonants)
  }
}
