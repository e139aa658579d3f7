/// How much text goes into one transaction: as much as can be committed while searches wait for a moment.
///
/// In a large archive new names and words touch pages all over the file, so that the same text writes many times as much. A
/// transaction that has written too much makes the next one half as long; but where that one touches nearly every such
/// page, too, short ones would write as much each, and be many: then they are as long again until the archive has grown.
struct TransactionRoom {
  /// Bytes of text.
  private(set) var text = TransactionRoom.most
  /// What the transaction wrote after which they were made shorter; nil when the last one was as long as the one before.
  private var longer: Int?
  /// What a transaction wrote of which it is known that half as long a one writes nearly as much.
  private var spread = 0

  static let most = 12 << 20
  /// What happens once in a transaction, whatever its length, is not to be most of the work.
  private static let least = most / 8
  /// Bytes of pages that are written within half a second.
  private static let pages = 160 << 20

  /// A transaction is done that has written so many bytes of pages.
  mutating func wrote(_ bytes: Int) {
    if let longer, bytes > longer / 4 * 3 {
      spread = longer
      text = min(text * 2, Self.most)
    } else if bytes > Self.pages, bytes > spread * 2, text > Self.least {
      longer = bytes
      text /= 2
      return
    } else if bytes < Self.pages / 4 {
      text = min(text * 2, Self.most)
      spread = 0
    }
    longer = nil
  }
}
