import Testing

@testable import Archive

@Suite("Bytes as text")
struct CaptureDecodedTests {
  @Test(
    "Each encoding is told from the bytes",
    arguments: [
      (Array("Šimić said “no”.".utf8), "Šimić said “no”.", "utf-8"),
      ([0xEF, 0xBB, 0xBF] + Array("Orlo\r\n".utf8), "Orlo\r\n", "utf-8"),
      (Array("Caf".utf8) + [0xE9, 0x20, 0x64, 0xE9, 0x6A, 0xE0], "Café déjà", "iso-8859-1"),
      ([0x93] + Array("Yes".utf8) + [0x94, 0x20, 0x97, 0x20, 0x80, 0x35], "“Yes” — €5", "windows-1252"),
      ([0xFF, 0xFE, 0x4F, 0, 0x72, 0, 0x1F, 0x04], "OrП", "utf-16le"),
      ([0xFE, 0xFF, 0, 0x4F, 0, 0x72], "Or", "utf-16be"),
      ([0x4F, 0, 0x72, 0, 0x6C, 0, 0x6F, 0], "Orlo", "utf-16le"),
      ([0, 0x4F, 0, 0x72, 0, 0x6C, 0, 0x6F], "Orlo", "utf-16be"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x41, 0], "😀A", "utf-16le"),
      ([0xFF, 0xFE, 0, 0, 0x4F, 0, 0, 0], "O", "utf-32le"),
      ([0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0], "😀", "utf-32be"),
      (Array("пар".utf8) + [0xD0], "пар\u{FFFD}", "utf-8 repaired"),
      (Array("один два ".utf8) + [0xED, 0xA0, 0x80], "один два \u{FFFD}\u{FFFD}\u{FFFD}", "utf-8 repaired"),
      (Array("before\0after\0\0 end of it".utf8), "before\u{FFFD}after\u{FFFD}\u{FFFD} end of it", "utf-8"),
      (Array("a\rb\u{2028}c\u{85}d\u{C}e\u{1B}[0m".utf8), "a\rb\u{2028}c\u{85}d\u{C}e\u{1B}[0m", "utf-8"),
    ] as [([UInt8], String, String)])
  func reads(_ bytes: [UInt8], as text: String, in encoding: String) throws {
    let decoded = try Decoded(bytes)
    #expect(decoded.text.description == text)
    #expect(decoded.encoding == encoding)
  }

  @Test("Every control character of a text that is one is kept, NUL aside")
  func controls() throws {
    let text =
      "report " + String(String.UnicodeScalarView((1..<160).compactMap(Unicode.Scalar.init))) + " ends"
    #expect(try Decoded(Array(text.utf8)).text.description == text)
  }

  @Test(
    "What is no text is refused with one reason",
    arguments: [
      (gzip(Array("news".utf8)), "looks like a gzip file; name it .gz"),
      (Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 400), "looks like an SQLite database"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] + Array("JFIF".utf8), "looks like a JPEG picture"),
      (Array("%PDF-1.4\n".utf8), "looks like a PDF"),
      (Array(repeating: 0, count: 500), "is not text"),
    ] as [([UInt8], String)])
  func refuses(_ bytes: [UInt8], because reason: String) {
    #expect(throws: ReadingFault(reason)) { try Decoded(bytes) }
  }

  @Test("Random bytes are no text")
  func random() {
    var random = Seeded(3)
    for _ in 0..<100 {
      let bytes = random.bytes(2_000)
      #expect(throws: (any Error).self) { try Decoded(bytes) }
    }
  }

  @Test("An article that begins with RIFF or GIF89a is text")
  func words() throws { #expect(try Decoded(Array("RIFFA, Monday — a ship left.".utf8)).encoding == "utf-8") }

  @Test(
    "Whatever the bytes, the text is valid UTF-8 without NUL, and the census agrees with the standard library"
  )
  func properties() {
    var random = Seeded(5)
    for _ in 0..<20_000 {
      var bytes = random.below(2) == 0 ? random.bytes(random.below(24)) : Array(random.text().utf8)
      if !bytes.isEmpty, random.below(3) == 0 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      let repaired = String(decoding: bytes, as: UTF8.self)
      let census = UTF8Census(of: bytes)
      #expect((census.malformed == 0) == (Array(repaired.utf8) == bytes))
      let replaced = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
      if !String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes), !bytes.contains(0xEF) {
        #expect(census.malformed == replaced)
      }
      if let decoded = try? Decoded(bytes) {
        #expect(UTF8Census(of: decoded.text.utf8).malformed == 0)
        #expect(!decoded.text.utf8.contains(0))
      }
    }
  }
}
