/// Reads comma-separated values as RFC 4180 has them, and as they are typed: with or without quotation marks.
enum CSVRows {
  /// The rows with their cells; empty lines are passed over.
  static func read(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func endCell() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() {
      if row.isEmpty && cell.isEmpty { return }
      endCell()
      rows.append(row)
      row = []
    }
    var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      switch byte {
      case 0x22 where isQuoted && i < bytes.count && bytes[i] == 0x22:
        cell.append(0x22)
        i += 1
      case 0x22 where isQuoted || cell.isEmpty: isQuoted.toggle()
      case 0x2C where !isQuoted: endCell()
      case 0x0D where !isQuoted: break
      case 0x0A where !isQuoted: endRow()
      default: cell.append(byte)
      }
    }
    endRow()
    return rows
  }
}
