import Foundation
import Testing

@testable import Archive

@Suite("A program that wrote the archive has died")
struct UnfinishedTests {
  /// An archive of one article, as it lies on disk when an ingest of many more has died: half-written, with the journal
  /// that takes it back.
  private static func halfWritten(marked id: Int) throws -> Scratch {
    let folder = try Scratch()
    try folder.write("made/empty", "")
    let connection = try Connection(path: folder.path + "/made/news.db", mode: .create)
    try Schema.prepareForWriting(connection)
    try connection.execute(
      """
      PRAGMA application_id = \(id); PRAGMA cache_size = 1;
      INSERT INTO outlets (id, name) VALUES (1, 'Alder Times');
      BEGIN IMMEDIATE;
      UPDATE outlets SET name = 'half';
      WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)
      INSERT INTO outlets (id, name) SELECT i, 'outlet ' || i FROM n
      """)
    for file in ["news.db", "news.db-journal"] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/made/" + file, toPath: folder.path + "/" + file)
    }
    try connection.execute("ROLLBACK")
    return folder
  }

  @Test("The archive is read as it was before: what is half-written is taken back by the first who reads")
  func reads() throws {
    let folder = try Self.halfWritten(marked: Schema.applicationID)
    let archive = try NewsArchive(path: folder.path + "/news.db")
    let name = try archive.connection.prepare("SELECT group_concat(name) FROM outlets")
    var row = try #require(try name.next())
    let found: String = row.next()
    #expect(found == "Alder Times")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/news.db-journal"))
  }

  @Test("A stranger's half-written database is left as it lies")
  func leaves() throws {
    let folder = try Self.halfWritten(marked: 7)
    let before = try Data(contentsOf: URL(filePath: folder.path + "/news.db"))
    #expect(throws: SQLiteError.self) { _ = try NewsArchive(path: folder.path + "/news.db") }
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/news.db")) == before)
  }

  @Test("Where nothing can be written, a line says what to do")
  func says() {
    let error = SQLiteError(code: SQLiteError.rollbackRefused, file: "news.db", detail: "")
    #expect(
      "\(error)"
        == "news.db: a program died while it was writing; run the command once where the file and its folder can be written"
    )
  }

  @Test("A page that the disk does not give is not called damaged")
  func page() {
    #expect(
      FilePages.complaint("Page 26: unable to get the page. error code=266")
        == "Page 26 could not be read (failing disk?); copy the file to another disk and check the copy")
    #expect(FilePages.complaint("Page 3: btreeInitPage() returns error code 11").hasPrefix("Page 3: "))
  }
}
