/// Whether the originals in the archive are still the bytes that were found.
enum OriginalBytes {
  /// Unpacks every original and compares its SHA-256; memory holds one file at a time, packed.
  static func findings(_ connection: borrowing Connection, _ done: (Int) -> Void) throws -> [Finding] {
    let list = try connection.prepare(
      """
      SELECT originals.name, originals.sha256, sqlar.sz, sqlar.data
        FROM originals LEFT JOIN sqlar ON sqlar.name = originals.name ORDER BY originals.id
      """)
    var damaged: [String] = []
    var count = 0
    while var row = try list.next() {
      done(count)
      count += 1
      let name: String = row.next()
      let sha256: [UInt8] = row.next()
      let size: Int = row.next()
      let kept = KeptFile(name: name, data: row.next(), size: size)
      if SHA256.digest(of: kept) != sha256 { damaged.append(name) }
    }
    if damaged.isEmpty { return [] }
    return [
      Finding(
        place: "sqlar",
        message: "\(damaged.count) originals are not the bytes that were found: \(damaged.firstFew)",
        isRepairable: false)
    ]
  }
}
