/// The date that a story's address carries: "/2018/03/05/", "/2018/mar/05/", "/2018-03-05-", "/20180305".
enum URLDate {
  /// A day, or a month when the address has no day.
  struct Found: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int?
  }

  /// nil when the address carries no date. Reads one pass over the bytes.
  ///
  ///     URLDate.find("https://harbour.example/2018/03/05/bridge")   // 2018, 3, 5
  static func find(_ url: String) -> Found? {
    var url = url
    return url.withUTF8(find)
  }

  private typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

  private static func find(_ url: UnsafeBufferPointer<UInt8>) -> Found? {
    let pieces = url.split(whereSeparator: {
      $0 == 0x2F || $0 == 0x2D || $0 == 0x5F || $0 == 0x3D || $0 == 0x2E
    })
    for (i, piece) in pieces.enumerated() {
      guard let number = number(piece) else { continue }
      if piece.count == 8 {
        if let found = day(number / 10000, number / 100 % 100, number % 100) { return found }
        continue
      }
      guard piece.count == 4, (1900...2199).contains(number), i + 1 < pieces.count else { continue }
      guard pieces[i + 1].count <= 3, let month = month(pieces[i + 1]) else { continue }
      if i + 2 < pieces.count, pieces[i + 2].count <= 2, let last = self.number(pieces[i + 2]) {
        if let found = day(number, month, last) { return found }
      }
      return Found(year: number, month: month, day: nil)
    }
    return nil
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Found? {
    guard (1900...2199).contains(year), Day(year: year, month: month, day: day) != nil else { return nil }
    return Found(year: year, month: month, day: day)
  }

  private static func number(_ piece: Piece) -> Int? {
    guard (1...8).contains(piece.count), piece.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return piece.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func month(_ piece: Piece) -> Int? {
    if let number = number(piece) { return piece.count == 2 && (1...12).contains(number) ? number : nil }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex { $0.utf8.elementsEqual(piece.map { $0 | 0x20 }) }.map { $0 + 1 }
  }
}
