import Testing

@testable import Archive

@Suite("Files of records")
struct CaptureRecordTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// "number/line headline" for each record, and the problems.
  private func read(_ bytes: [UInt8], named name: String = "crawl.jsonl") throws -> ([String], [String]) {
    try scratch.write(name, bytes)
    var stream = try RecordStream(try scratch.found(name))
    var found: [String] = []
    var problems: [String] = []
    while let batch = stream.next() {
      let (captures, faults) = batch.captures()
      found += captures.map { "\($0.record ?? 0) \($0.stated?.headline ?? "-")" }
      problems += faults.map(\.description)
    }
    return (found, problems)
  }

  private static let pretty = """
    {
      "title": "One",
      "text": "a { [ \\" b"
    }

    """

  @Test(
    "Records are found however they are laid out",
    arguments: [
      ("{\"title\":\"One\"}\n{\"title\":\"Two\"}\n", ["1 One", "2 Two"]),
      ("{\"title\":\"One\"}\n{\"title\":\"Two\"}", ["1 One", "2 Two"]),
      ("\u{FEFF}{\"title\":\"One\"}\r\n\r\n  \n{\"title\":\"Two\"}\r\n", ["1 One", "4 Two"]),
      ("\n\n{\"title\":\"One\"}\n{\"title\":\"Two\"}", ["3 One", "4 Two"]),
      ("[{\"title\":\"One\"},{\"title\":\"Two\"}]", ["1 One", "2 Two"]),
      ("[\n{\"title\":\"One\"},\n{\"title\":\"Two\"}\n]\n", ["1 One", "2 Two"]),
      (pretty, ["1 One"]),
      (pretty + pretty, ["1 One", "2 One"]),
      ("{\"title\":\"One\"}", ["1 One"]),
      ("{\"count\":2,\"articles\":[{\"title\":\"One\"},{\"title\":\"Two\"}]}\n", ["1 One", "2 Two"]),
      ("{\n\"items\": [\n{\"title\":\"One\"},\n{\"title\":\"Two\"}]}", ["1 One", "2 Two"]),
      ("{\"text\":\"t\",\"title\":\"One\",\"items\":[{\"title\":\"No\"}]}", ["1 One"]),
      ("[]", []),
    ] as [(String, [String])])
  func layouts(_ json: String, give expected: [String]) throws {
    for name in ["crawl.jsonl", "crawl.json", "crawl.ndjson"] {
      let (found, problems) = try read(Array(json.utf8), named: name)
      #expect(found == expected)
      #expect(problems.isEmpty)
    }
  }

  @Test(
    "A bad record is named with its line, and the others are read",
    arguments: [
      (
        "{\"title\":\"One\"}\n{\"title\": \"cut\n{\"title\":\"Two\"}\n", ["1 One", "3 Two"],
        ["crawl.jsonl:2: not JSON: the string is not closed (byte 11); record skipped"]
      ),
      (
        "{\"title\": \"cut\n{\"title\":\"Two\"}\n", ["2 Two"],
        ["crawl.jsonl:1: not JSON: the string is not closed (byte 11); record skipped"]
      ),
      (
        "{\"title\": 1,\n{\"title\":\"Two\"}\n", ["2 Two"],
        ["crawl.jsonl:1: not JSON: cut off (byte 13); record skipped"]
      ),
      (
        "{\"title\":\"One\"}\n\"words\"\n5\nnull\n[]\n{}\n{\"title\":\"Two\"}", ["1 One", "7 Two"],
        [
          "crawl.jsonl:2: not an object; record skipped", "crawl.jsonl:3: not an object; record skipped",
          "crawl.jsonl:4: not an object; record skipped", "crawl.jsonl:5: not an object; record skipped",
          "crawl.jsonl:6: neither a text nor a headline; record skipped",
        ]
      ),
      (
        "[\n {\"title\":\"One\"},\n 5,\n\n {\"title\": NaN},\n {\"title\":\"Four\"}\n", ["1 One", "4 Four"],
        [
          "crawl.jsonl:7: the list is not closed; the file may be cut off",
          "crawl.jsonl:3: record 2: not an object; record skipped",
          "crawl.jsonl:5: record 3: not JSON: unexpected \"N\" (byte 11); record skipped",
        ]
      ),
      (
        "not json at all\n{\"title\":\"Two\"}\n", ["2 Two"],
        ["crawl.jsonl:1: not JSON: unexpected \"n\" (byte 1); record skipped"]
      ),
      ("Not JSON.\nAt all.\n", [], ["crawl.jsonl: is not JSON"]),
      ("", [], ["crawl.jsonl: is empty"]),
      (" \n \n", [], ["crawl.jsonl: is empty"]),
      ("SQLite format 3\0\0\0\0\0", [], ["crawl.jsonl: looks like an SQLite database"]),
    ] as [(String, [String], [String])])
  func faults(_ json: String, give expected: [String], and problems: [String]) throws {
    let (found, named) = try read(Array(json.utf8))
    #expect(found == expected)
    #expect(Set(named) == Set(problems))
  }

  @Test("Of a file that is something else, the first bad lines are named and the rest is counted")
  func floods() throws {
    let json = "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n" + String(repeating: "x\n", count: 1_000)
    let (found, problems) = try read(Array(json.utf8))
    #expect(found == ["1 One", "2 Two"])
    #expect(problems.count == CaptureLimits.problems + 1)
    #expect(problems.last == "crawl.jsonl:1002: 950 more records up to this line could not be read")
  }

  @Test("The same records come out of gzip, of UTF-16 and of a file longer than many chunks")
  func sources() throws {
    let lines = (1...4_000).map {
      "{\"title\":\"No. \($0)\",\"text\":\"\(String(repeating: "Orlo ", count: 60))\"}"
    }
    let json = lines.joined(separator: "\n")
    let expected = (1...4_000).map { "\($0) No. \($0)" }
    #expect(try read(Array(json.utf8)).0 == expected)
    #expect(try read(gzip(Array(json.utf8)), named: "crawl.jsonl.gz").0 == expected)
    #expect(
      try read(Array(("[" + lines.joined(separator: ", ") + "]").utf8), named: "crawl.json").0 == expected)
    #expect(try read([0xFF, 0xFE] + json.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).0 == expected)
    let half = Array(json.utf8).count / 2
    let parts = gzip(Array(json.utf8.prefix(half))) + gzip(Array(json.utf8.dropFirst(half)))
    #expect(try read(parts, named: "parts.jsonl.gz").0 == expected)
  }

  @Test("Of a gzip file that was cut off, what can be had is had, and the cut is named")
  func cutOff() throws {
    var random = Seeded(21)
    let lines = (1...3_000).map {
      "{\"title\":\"No. \($0)\",\"text\":\"\(random.next())\(random.next())\"}\n"
    }
    let whole = gzip(Array(lines.joined().utf8))
    let (found, problems) = try read(Array(whole.prefix(whole.count / 2)), named: "crawl.jsonl.gz")
    #expect(found.count > 500)
    #expect(problems == ["crawl.jsonl.gz: is a gzip file that was cut off"])
    #expect(try read(Array("{}".utf8), named: "no.jsonl.gz").1 == ["no.jsonl.gz: is not a gzip file"])
  }

  @Test("A line in Windows-1252 among lines of UTF-8 is read as such")
  func mixedEncodings() throws {
    let bytes = Array("{\"title\":\"Šimić\"}\n{\"title\":\"caf".utf8) + [0xE9, 0x94] + Array("\"}\n".utf8)
    #expect(try read(bytes).0 == ["1 Šimić", "2 café”"])
  }

  @Test("What is written to a file after it was kept is left for the next time")
  func growing() throws {
    try scratch.write("log.jsonl", "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n")
    for (size, expected) in [(16, ["One"]), (20, ["One"]), (32, ["One", "Two"])] {
      var stream = try RecordStream(try scratch.found("log.jsonl"), upTo: size)
      var headlines: [String] = []
      while let batch = stream.next() {
        let (captures, problems) = batch.captures()
        headlines += captures.compactMap { $0.stated?.headline }
        #expect(problems.isEmpty)
      }
      #expect(headlines == expected)
    }
  }

  @Test("However the bytes come in, the records are the same")
  func chunks() {
    let texts = [
      "{\"a\":\"x\\\"y\"}\n{\"b\":[1,{\"c\":2}]}\n", "[{\"a\":1}, 2,\n[3,\"]\"], {\"b\":{}}]",
      Self.pretty + Self.pretty,
      "{\"articles\":[{\"a\":1},{\"b\":2}]} {\"c\":3}", "{\"a\": \"cut\n{\"b\":1}\n",
      "\n\n{\"a\":1}\n]\n}{\n",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let whole = records(bytes, chunk: bytes.count)
      for chunk in 1...7 { #expect(records(bytes, chunk: chunk) == whole) }
    }
  }

  @Test("Any bytes whatever are cut to an end")
  func anyBytes() {
    var random = Seeded(13)
    let pieces: [UInt8] = Array("{}[]\",:\\ \n\n1a".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<random.below(40)).map { _ in pieces[random.below(pieces.count)] }
      #expect(records(bytes, chunk: 1 + random.below(9)) == records(bytes, chunk: 40))
    }
  }

  private func records(_ bytes: [UInt8], chunk: Int) -> [String] {
    var splitter = RecordSplitter()
    var found: [String] = []
    var offset = 0
    func drain() {
      let (bytes, records) = splitter.take()
      found += records.map {
        "\($0.number)/\($0.line) " + String(decoding: bytes[$0.span.range], as: UTF8.self)
      }
    }
    while offset < bytes.count, !splitter.isOver {
      splitter.bytes += bytes[offset..<min(offset + chunk, bytes.count)]
      offset += chunk
      splitter.scan(atEnd: false)
      drain()
    }
    if !splitter.isOver { splitter.scan(atEnd: true) }
    drain()
    return found
  }
}

@Suite("What a record says of itself")
struct CaptureStatedTests {
  private func record(_ json: String) throws -> Record {
    try Array(json.utf8).withUnsafeBufferPointer { try Record($0) }
  }

  @Test(
    "The first key that has a value is taken",
    arguments: [
      (#"{"text":"Words.","title":"B","headline":"A"}"#, "A"),
      (#"{"text":"Words.","title":"B","headline":" "}"#, "B"),
      (#"{"text":"Words.","title":"B","headline":["A"]}"#, "B"), (#"{"title":"B","title":"C"}"#, "C"),
      (#"{"t\u0069tle":" caf\u00e9 "}"#, "café"),
    ])
  func headline(_ json: String, is headline: String) throws {
    #expect(try record(json).stated.headline == headline)
  }

  @Test(
    "Authors are a string, a list of strings or a list of objects",
    arguments: [
      (#""author":"Dana Whitlock""#, ["Dana Whitlock"]),
      (#""authors":["Dana Whitlock"," ","Sam Iyer"]"#, ["Dana Whitlock", "Sam Iyer"]),
      (#""author":[{"@type":"Person","name":"Dana Whitlock"},{"x":1}]"#, ["Dana Whitlock"]),
      (#""author":{"name":"Dana Whitlock"}"#, ["Dana Whitlock"]),
      (#""author":[],"byline":"By Sam Iyer""#, ["By Sam Iyer"]),
      (#""author":7"#, []),
    ] as [(String, [String])])
  func authors(_ json: String, are authors: [String]) throws {
    #expect(try record("{\"text\":\"Words.\",\(json)}").stated.authors == authors)
  }

  @Test("Every fact is read, word for word")
  func facts() throws {
    let found = try record(
      #"{"id":17,"link":"https://orlo.example/1","articleBody":" First.\n\nSecond.\u0000 ","pub_date":"2021-03-04","source":{"id":null,"name":"Orlo Post"}}"#
    )
    #expect(found.stated.externalID == "17")
    #expect(found.stated.url == "https://orlo.example/1")
    #expect(found.text.description == " First.\n\nSecond.\u{FFFD} ")
    #expect(found.stated.published == "2021-03-04")
    #expect(found.stated.outlet == "Orlo Post")
  }

  @Test(
    "Wrong types are passed over as long as there is a text or a headline",
    arguments: [
      (#"{"title":["a"],"text":{"b":1},"url":5,"date":true}"#, "neither a text nor a headline"),
      (#"{"title":null,"text":null}"#, "neither a text nor a headline"), ("[1]", "not an object"),
      ("{\"text\":\"a\"", "not JSON: cut off (byte 12)"),
    ])
  func refuses(_ json: String, because reason: String) {
    #expect(throws: ReadingFault(reason)) { try record(json) }
  }

  @Test("A headline alone is enough; wrong types beside a text are as if they were not there")
  func lenient() throws {
    #expect(try record(#"{"headline":"A"}"#).text.isEmpty)
    #expect(
      try record(#"{"text":"Words.","title":["a"],"url":5,"date":true,"site":[]}"#).stated == StatedFacts())
  }
}
