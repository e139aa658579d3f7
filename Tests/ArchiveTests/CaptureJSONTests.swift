import Testing

@testable import Archive

@Suite("JSON")
struct CaptureJSONTests {
  @Test(
    "What is JSON is read, whatever stands in it",
    arguments: [
      "{}", "[]", "null", " {\"a\": [1, -0.5e+9, true, {\"b\": \"\\u00e9\\n\"}]} ", "\"a\tb\"", "-0",
      "[[],{}]",
      "12345678901234567890123456789", "1e999",
    ])
  func accepts(_ json: String) { #expect(fault(json) == nil) }

  @Test(
    "What is not JSON is refused with the reason and the byte",
    arguments: [
      ("{\"n\": NaN}", "unexpected \"N\" (byte 7)"),
      ("{\"headline\": \"cut", "the string is not closed (byte 14)"),
      ("{\"a\": 1,}", "unexpected \"}\" where a key in quotation marks was wanted (byte 9)"),
      ("[1,]", "unexpected \"]\" (byte 4)"),
      ("{\"a\" 1}", "a colon behind the key was expected (byte 6)"),
      ("{\"a\": 1", "cut off (byte 8)"),
      ("[1 2]", "unexpected \"2\" where a comma or a closing bracket was wanted (byte 4)"),
      ("01", "that is not a number (byte 3)"),
      ("1.", "that is not a number (byte 3)"),
      ("\"\\x\"", "there is no such escape in JSON (byte 3)"),
      ("\"\\u12g4\"", "\\u wants four hexadecimal digits (byte 6)"),
      ("{} {}", "unexpected \"{\" (byte 4)"),
      ("nul", "unexpected \"n\" (byte 1)"),
      ("", "cut off (byte 1)"),
      ("\"line\nend\"", "the string is not closed (byte 1)"),
    ])
  func refuses(_ json: String, because reason: String) { #expect(fault(json) == reason) }

  @Test("Brackets 200 deep are read; one more, or 100,000, are refused without a crash")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(fault(nested(200)) == nil)
    #expect(fault(nested(201)) == "lists and objects stand more than 200 deep in one another (byte 201)")
    #expect(fault(nested(100_000))?.hasPrefix("lists and objects stand more than 200 deep") == true)
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(fault(objects)?.hasPrefix("lists and objects stand more than 200 deep") == true)
  }

  @Test(
    "The escapes of a string are undone",
    arguments: [
      (#""plain""#, "plain"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
      (#""caf\u00e9""#, "café"), (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D""#, "\u{FFFD}"),
      (#""\udfff x""#, "\u{FFFD} x"), (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""a\u0000b""#, "a\u{FFFD}b"),
      (#""\ud83d\\ude00""#, "\u{FFFD}\\ude00"), (#""""#, ""),
    ])
  func unescapes(_ json: String, to expected: String) throws {
    let words = try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      return reader.string(try reader.single().span)
    }
    #expect(String(decoding: words, as: UTF8.self) == expected)
  }

  @Test("The writer escapes what JSON, a terminal or a script would trip over")
  func writes() {
    var json = JSONWriter()
    json.object { json in
      json.field("headline", "“Yes”\t\"no\" \\ \u{1B}[2J \u{7F}\u{9B}31m \u{2028}\u{202E}\u{2066}")
      json.field("published", nil as String?)
      json.field("id", 3)
      json.field("tags", ["a", "b"])
      json.object("empty") { _ in }
      json.array("zones") { json in
        json.object { $0.field("start", 0) }
        json.array { $0.bool(true) }
      }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"headline":"“Yes”\t\"no\" \\ \u001b[2J \u007f\u009b31m \u2028\u202e\u2066","published":null,"id":3,"#
        + #""tags":["a","b"],"empty":{},"zones":[{"start":0},[true]]}"#)
  }

  @Test("Whatever is written is read back as it was")
  func roundTrip() throws {
    var random = Seeded(7)
    for _ in 0..<2_000 {
      let text = random.text()
      var json = JSONWriter()
      json.string(text)
      let back = try json.bytes.withUnsafeBufferPointer { bytes in
        var reader = JSONReader(bytes)
        return reader.string(try reader.single().span)
      }
      #expect(String(decoding: back, as: UTF8.self) == text)
      #expect(!json.bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }
  }

  @Test("Any bytes whatever are read to an end or refused")
  func anyBytes() {
    var random = Seeded(11)
    let pieces = [
      "{", "}", "[", "]", "\"", "\\", "\\u", "d83d", ":", ",", "1", "-", ".", "e", "true", "null", " ", "\n",
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<random.below(24) {
        let piece = Array(pieces[random.below(pieces.count)].utf8)
        bytes += random.below(8) == 0 ? [UInt8(random.below(256))] : piece
      }
      bytes.withUnsafeBufferPointer { buffer in
        var reader = JSONReader(buffer)
        guard let value = try? reader.single() else { return }
        #expect(value.span.end <= bytes.count)
        if value.kind == .object { #expect(throws: Never.self) { try reader.fields(in: value.span) } }
        if value.kind == .array { #expect(throws: Never.self) { try reader.elements(in: value.span) } }
      }
    }
  }

  private func fault(_ json: String) -> String? {
    let bytes: [UInt8] = Array(json.utf8)
    return bytes.withUnsafeBufferPointer { bytes -> String? in
      var reader = JSONReader(bytes)
      do {
        try reader.single()
        return nil
      } catch {
        return "\(error)"
      }
    }
  }
}
