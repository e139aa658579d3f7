import Testing

@testable import Archive

@Suite("JSON-LD that was made to keep a reader busy")
struct HostileLinkedDataTests {
  /// The facts of one script.
  private func facts(_ script: String) -> PageFacts {
    var facts = PageFacts()
    LinkedData.read([Array(script.utf8)], into: &facts)
    return facts
  }

  /// How an object begins, what is repeated to half a megabyte, and how it ends.
  static let floods: [(head: String, piece: String, tail: String)] = [
    (#"{"@type":"Article","#, #""creator":1,"#, #""url":1}"#),
    (#"{"@type":"Article","#, #""author":1,"#, #""url":1}"#),
    (#"{"@type":"Article","#, #""name":"Dam","#, #""url":1}"#),
    (#"{"@graph":["#, #"{"@type":"Article","creator":1},"#, "1]}"),
    (#"{"@type":"Article","creator":["#, #"{"name":1},"#, "1]}"),
    (
      #"{"@type":"Article","creator":"# + String(repeating: "[", count: 150), "1,",
      "1"
        + String(repeating: "]", count: 150) + "}"
    ),
    (String(repeating: #"{"creator":"#, count: 150) + "[", "1,", "1]" + String(repeating: "}", count: 150)),
  ]

  // One object with 350,000 creators took half an hour.
  @Test("is read in a moment", arguments: floods.indices)
  func isBounded(_ i: Int) {
    let (head, piece, tail) = Self.floods[i]
    expectLinear(600_000 / piece.utf8.count) { count in
      let flood = head + String(repeating: piece, count: count) + tail
      let found = facts(#"[{"@type":"Article","headline":"Rain"},"# + flood + "]")
      #expect(found.first(.headline, .linkedData) == "Rain")
    }
  }

  @Test(
    "An author counts before a creator, wherever each stands",
    arguments: [
      (#"{"@type":"Article","creator":"Desk Two","author":"Ida Brandt"}"#, ["Ida Brandt"]),
      (#"{"@type":"Article","author":"Ida Brandt","creator":"Desk Two"}"#, ["Ida Brandt"]),
      (#"{"@type":"Article","creator":"Ida Brandt"}"#, ["Ida Brandt"]),
      (#"{"@type":"Article","creator":["Ida Brandt",{"name":"Tom Vale"}]}"#, ["Ida Brandt", "Tom Vale"]),
    ])
  func authors(_ script: String, _ names: [String]) {
    #expect(facts(script).all(.author, .linkedData) == names)
  }
}
