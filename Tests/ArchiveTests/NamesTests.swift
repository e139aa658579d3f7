import Testing

@testable import Archive

@Suite("Names")
struct NamesTests {
  @Test(
    "The Arabic article is taken off a name, a sun-letter form only before its own letter",
    arguments: [
      (["At", "Tanf"], ["Tanf"]),
      (["al", "Boukamal"], ["Boukamal"]),
      (["ash", "Shaddadi"], ["Shaddadi"]),
      (["ez", "Zor"], ["Zor"]),
      (["El", "Alamein"], ["Alamein"]),
      (["at", "home"], nil),
      (["as", "expected"], nil),
      (["Tanf"], nil),
      (["Abu", "Kamal"], nil),
    ] as [([String], [String]?)])
  func article(_ words: [String], without: [String]?) {
    #expect(DefiniteArticle.stripped(words) == without)
  }
}
