import Testing

@testable import Archive

@Suite("How much goes into one transaction")
struct TransactionRoomTests {
  @Test("What writes much becomes shorter, not without end, and long again when it writes little")
  func room() {
    var room = TransactionRoom()
    room.wrote(100 << 20)
    #expect(room.text == 12 << 20)
    room.wrote(300 << 20)
    #expect(room.text == 6 << 20)
    room.wrote(150 << 20)
    #expect(room.text == 6 << 20)
    for _ in 0..<10 { room.wrote(300 << 20) }
    #expect(room.text == 3 << 19)
    for _ in 0..<10 { room.wrote(20 << 20) }
    #expect(room.text == 12 << 20)
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
