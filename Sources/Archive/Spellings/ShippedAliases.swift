/// The aliases that ship, asked without reading their table for every query.
///
/// Most queries hold no name of the table, and reading it takes as long as a search does. One pass over its bytes
/// tells which letters begin a look-up that can succeed.
enum ShippedAliases {
  /// The other names of a name.
  static func others(of name: String) -> [AliasTable.Alias] {
    isWorthReading(name) ? AliasTable.shipped.others(of: name) : []
  }

  private static func isWorthReading(_ name: String) -> Bool {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      digests(of: bytes, 0, bytes.count).contains {
        known.contains($0.letters) || known.contains($0.consonants)
      }
    }
  }

  /// The digests of every spelling of the table; of one with letters beyond ASCII, those of its consonants alone.
  private static let known: Set<UInt64> = {
    var known = Set<UInt64>()
    let table = PackageResources.aliases_tsv
    table.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var tabs: [Int] = []
        while end < bytes.count, bytes[end] != 0x0A {
          if bytes[end] == 0x09 { tabs.append(end) }
          end += 1
        }
        if tabs.count >= 3 {
          let isPlain = bytes[(tabs[1] + 1)..<tabs[2]].allSatisfy { $0 < 0x80 }
          for digest in digests(of: bytes, tabs[1] + 1, tabs[2]) {
            known.insert(isPlain ? digest.letters : digest.consonants)
          }
        }
        start = end + 1
      }
    }
    return known
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
