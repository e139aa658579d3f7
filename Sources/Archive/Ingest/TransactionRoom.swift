/// How much text goes into one transaction: as much as can be committed while searches wait for a moment.
///
/// In a large archive new names move old rows all over the file, so that the same text writes many times as much. A
/// transaction that has written too much makes the next one half as long.
struct TransactionRoom {
  /// Bytes of text.
  private(set) var text = TransactionRoom.most

  static let most = 12 << 20
  /// What happens once in a transaction, whatever its length, is not to be most of the work.
  private static let least = most / 8
  /// Bytes of pages that are written within half a second.
  private static let pages = 192 << 20

  /// A transaction is done that has written so many bytes of pages.
  mutating func wrote(_ bytes: Int) {
    if bytes > Self.pages {
      text = max(text / 2, Self.least)
    } else if bytes < Self.pages / 4 {
      text = min(text * 2, Self.most)
    }
  }
}
