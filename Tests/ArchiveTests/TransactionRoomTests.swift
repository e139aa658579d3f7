import Testing

@testable import Archive

@Suite("How much goes into one transaction")
struct TransactionRoomTests {
  /// Megabytes of text for the next transaction, after some have written so many megabytes of pages.
  private func text(after written: [Int]) -> Double {
    var room = TransactionRoom()
    for pages in written { room.wrote(pages << 20) }
    return Double(room.text) / Double(1 << 20)
  }

  @Test("What writes much becomes shorter, not without end, and long again when it writes little")
  func room() {
    #expect(text(after: [100]) == 12)
    #expect(text(after: [300]) == 6)
    #expect(text(after: [300, 150]) == 6)
    #expect(text(after: [900, 500, 250, 150]) == 1.5)
    #expect(text(after: [900, 500, 250, 150, 20, 20, 20, 20]) == 12)
  }

  @Test("Where one that is shorter writes nearly as much, they are as long again until the archive has grown")
  func spread() {
    #expect(text(after: [300, 280]) == 12)
    #expect(text(after: [300, 280, 300, 310, 590]) == 12)
    #expect(text(after: [300, 280, 300, 310, 610]) == 6)
    #expect(text(after: [300, 280, 300, 310, 610, 590]) == 12)
  }

  @Test("What is written is counted, each page once")
  func written() throws {
    let folder = try Scratch()
    let connection = try Connection(path: folder.path + "/news.db", mode: .create)
    try connection.execute("PRAGMA page_size = 4096; CREATE TABLE news (words BLOB)")
    _ = connection.takeWrittenPages()
    try connection.execute("INSERT INTO news VALUES (randomblob(409600))")
    #expect((100...110).contains(connection.takeWrittenPages()))
    #expect(connection.takeWrittenPages() == 0)
  }
}
