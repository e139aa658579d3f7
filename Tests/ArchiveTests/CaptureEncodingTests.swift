import Testing

@testable import Archive

@Suite("Encodings of saved pages")
struct CaptureEncodingTests {
  /// Pages as bytes; the words in them, and how they were read.
  static let pages: [(bytes: [UInt8], declared: String?, words: String, encoding: String)] = [
    (Array("<meta charset=utf-8><p>Šimić</p>".utf8), nil, "Šimić", "utf-8"),
    (
      Array("<meta charset=\"windows-1251\"><p>".utf8) + [0xCE, 0xF0, 0xEB, 0xEE], nil, "Орло", "windows-1251"
    ),
    (
      Array("<meta http-equiv=Content-Type content='text/html; charset=KOI8-R'><p>".utf8) + [
        0xEF, 0xD2, 0xCC, 0xCF,
      ],
      nil, "Орло", "koi8-r"
    ),
    (
      Array("<meta charset=windows-1256><p>".utf8) + [0xE3, 0xED, 0xE4, 0xC7, 0xC1], nil, "ميناء",
      "windows-1256"
    ),
    (Array("<meta charset=gb2312><p>".utf8) + [0xB8, 0xDB, 0xBF, 0xDA], nil, "港口", "gb18030"),
    (Array("<meta charset=Shift_JIS><p>".utf8) + [0x8D, 0x60], nil, "港", "shift_jis"),
    (
      Array("<meta charset=iso-8859-1><p>Caf".utf8) + [0xE9, 0x20, 0x93, 0x94], nil, "Café “”", "windows-1252"
    ),
    // The page says one thing and is another.
    (Array("<meta charset=iso-8859-1><p>Café</p>".utf8), nil, "Café", "utf-8"),
    // The server is asked first.
    (
      Array("<meta charset=iso-8859-1><p>".utf8) + [0xCE, 0xF0, 0xEB, 0xEE], "text/html; charset=cp1251",
      "Орло",
      "windows-1251"
    ),
    // Nobody says anything.
    (Array("<html lang=ru><p>".utf8) + [0xCE, 0xF0, 0xEB, 0xEE], nil, "Орло", "windows-1251"),
    (Array("<p>Caf".utf8) + [0xE9, 0x2E], nil, "Café.", "iso-8859-1"),
    (
      [0xFF, 0xFE] + "<p>Орло".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil, "Орло", "utf-16le"
    ),
  ]

  @Test("A page is read in its encoding, whoever names it", arguments: pages.indices)
  func reads(_ i: Int) throws {
    let (bytes, declared, words, encoding) = Self.pages[i]
    let decoded = try Decoded(html: bytes, declared: declared)
    #expect(SavedPage(html: decoded.text).text.description == words)
    #expect(decoded.encoding == encoding)
  }

  @Test("Every encoding that is known is one that the system can read")
  func known() {
    for encoding in DeclaredEncoding.all {
      #expect(encoding.decode(Array("harbour".utf8)) == Array("harbour".utf8), "\(encoding.label)")
    }
  }

  @Test("A byte that stands for nothing is replaced, and the rest is read")
  func faults() throws {
    let bytes =
      Array("<meta charset=shift_jis><p>harbour wall ".utf8) + [0xFF] + Array(" and lamp ferry</p>".utf8)
    #expect(
      SavedPage(html: try Decoded(html: bytes).text).text.description
        == "harbour wall \u{FFFD} and lamp ferry")
  }

  @Test("A picture that is named as a page is refused")
  func picture() {
    #expect(throws: ReadingFault("looks like a JPEG picture")) {
      try Decoded(html: [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 7, count: 90))
    }
  }
}
